/** What is said of a partner, for code that must start without its schema. */

/** What a partner may see of a customer for a task; `model` is make, model and year. */
export const PARTNER_FIELDS = [
  "name",
  "phone",
  "email",
  "address",
  "registration",
  "vin",
  "model",
  "odometer",
  "access-note",
] as const;
export type PartnerField = (typeof PARTNER_FIELDS)[number];

/** Whoever has to meet a customer at a car asks for nothing that we know; where nothing else is said. */
export const USUAL_PARTNER_FIELDS = [
  "name",
  "phone",
  "registration",
  "vin",
  "model",
  "access-note",
] as const satisfies PartnerField[];

/** Whole days from 1 to 99, or whole hours from 1 to 999: longer ahead nobody promises for somebody else. */
export const LEAD_TIME = /^P(?:[1-9]\d?D|T[1-9]\d{0,2}H)$/;

/** All its people are in one department, which is this. */
export const PARTNER_DEPARTMENT = "partner";
