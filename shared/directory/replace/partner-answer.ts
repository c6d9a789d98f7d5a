import * as z from "zod";
import { MOST_PARTNER_PEOPLE, partnerSchema } from "../document/partner.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { healthOf } from "../store/dead-addresses.ts";
import type { DeadAddresses } from "../store/dead-addresses.ts";
import { healthSchema } from "./answered-health.ts";

const personSchema = partnerSchema.shape.staff.element;

/** Tasks and offers that the document as it is leaves to others: of an ended partner all, else of who is gone. */
const goingBack = { tasksGoingOn: z.int().optional() };

const wholeSchema = partnerSchema.extend({
  ...goingBack,
  staff: z.array(personSchema.extend({ mail: healthSchema })),
});

/** What it takes to hand a partner something, and to tell a customer of it. */
export const neededOfPartnerSchema = partnerSchema
  .pick({
    id: true,
    name: true,
    brand: true,
    purpose: true,
    telephone: true,
    callers: true,
    timeZone: true,
    workingDays: true,
    openingHours: true,
    specialOpeningHours: true,
    leadTimes: true,
    ended: true,
  })
  .strip();

export const partnerAnswerSchema = z.union([wholeSchema, neededOfPartnerSchema]);

/** What was answered may be sent back as it is: what it says of mail is read over. */
export const partnerBodySchema = partnerSchema.extend({
  ...goingBack,
  staff: personSchema
    .extend({ mail: healthSchema.optional() })
    .array()
    .min(1)
    .max(MOST_PARTNER_PEOPLE),
});

export function partnerAnswer(partner: Partner, dead: DeadAddresses) {
  const withHealth = (one: Partner["staff"][number]) => ({
    ...one,
    mail: healthOf(dead, one.email),
  });
  return { ...partner, staff: partner.staff.map(withHealth) };
}

/** The document in what was sent. */
export function partnerIn({
  tasksGoingOn: _counted,
  ...sent
}: z.output<typeof partnerBodySchema>): Partner {
  return { ...sent, staff: sent.staff.map(({ mail: _answered, ...one }) => one) };
}
