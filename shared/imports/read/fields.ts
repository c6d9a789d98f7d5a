/** What a row can be about. */
export const IMPORT_KINDS = ["customers", "visits", "promises"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a column can say; `when` may hold day and time, or `date` and `time` stand apart. */
export const IMPORT_FIELDS = [
  "name",
  "firstName",
  "lastName",
  "email",
  "phone",
  "language",
  "registration",
  "vin",
  "make",
  "model",
  "leaseMaturityDate",
  "topic",
  "notes",
  "service",
  "what",
  "when",
  "date",
  "time",
  "until",
  "owner",
  "department",
  "cancelled",
  "repeats",
  "externalId",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const OF_ANYBODY = [
  "name",
  "firstName",
  "lastName",
  "email",
  "phone",
  "language",
  "registration",
  "vin",
  "make",
  "model",
  "leaseMaturityDate",
  "topic",
  "notes",
  "externalId",
] as const satisfies readonly ImportField[];

/** Which of them count for what, in the order in which they are asked for. */
export const FIELDS_OF: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  customers: [...OF_ANYBODY, "department"],
  visits: [...OF_ANYBODY, "service", "when", "date", "time", "until", "cancelled", "repeats"],
  promises: [...OF_ANYBODY, "what", "when", "date", "time", "owner", "department"],
};
