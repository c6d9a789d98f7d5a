import * as z from "zod";
import { callWindowSchema } from "../cases/case.schema.ts";
import type { Case, Contact } from "../cases/case.schema.ts";
import type { Instant } from "../kernel/time.ts";
import { toOffsetText } from "../kernel/zone.ts";
import { callOfferOf, callOfferSchema } from "./call-offer.ts";
import { commitmentSchema } from "./commitment.schema.ts";
import { etagOf } from "./as-seen.ts";
import type { Commitment } from "./commitment.schema.ts";
import { isOverdue } from "./punctuality.ts";

/** A commitment as customers and staff are answered; instants in the dealer's zone. */
export const commitmentAnswerSchema = z.object({
  ...commitmentSchema.pick({
    id: true,
    kind: true,
    what: true,
    department: true,
    owner: true,
    accountable: true,
    status: true,
    level: true,
    attempts: true,
  }).shape,
  promisedAt: z.string(),
  dueAt: z.string(),
  originalDueAt: z.string(),
  overdue: z.boolean(),
  /** For `If-Match`: its version. */
  etag: z.string(),
  acknowledgedAt: z.string().optional(),
  keptAt: z.string().optional(),
  disputedAt: z.string().optional(),
  exhaustedAt: z.string().optional(),
  callWindows: z.array(callWindowSchema).optional(),
  /** For staff: when and on which numbers. */
  call: callOfferSchema.optional(),
});
export type CommitmentAnswer = z.infer<typeof commitmentAnswerSchema>;

/** `contact` is the case's; its windows say when the customer may be called. */
export function toCommitmentAnswer(
  commitment: Commitment,
  zone: string,
  now: Instant,
  contact?: Contact,
): CommitmentAnswer {
  const { id, kind, what, department, owner, accountable, status, level, attempts } = commitment;
  const told = (at: Instant) => toOffsetText(zone, at);
  const { acknowledgedAt, keptAt, disputedAt, exhaustedAt } = commitment;
  return {
    id,
    kind,
    what,
    department,
    owner,
    accountable,
    status,
    promisedAt: told(commitment.promisedAt),
    dueAt: told(commitment.dueAt),
    originalDueAt: told(commitment.originalDueAt),
    overdue: isOverdue(commitment, now),
    level,
    attempts,
    etag: etagOf(commitment),
    ...(acknowledgedAt === undefined ? {} : { acknowledgedAt: told(acknowledgedAt) }),
    ...(keptAt === undefined ? {} : { keptAt: told(keptAt) }),
    ...(disputedAt === undefined ? {} : { disputedAt: told(disputedAt) }),
    ...(exhaustedAt === undefined ? {} : { exhaustedAt: told(exhaustedAt) }),
    ...(contact?.windows === undefined ? {} : { callWindows: contact.windows }),
  };
}

/** The same for staff, with how the customer may be called. */
export function toStaffCommitmentAnswer(
  commitment: Commitment,
  matter: Pick<Case, "contact" | "customer">,
  zone: string,
  now: Instant,
): CommitmentAnswer {
  const call = callOfferOf(commitment, matter, zone, now);
  return {
    ...toCommitmentAnswer(commitment, zone, now, matter.contact),
    ...(call === undefined ? {} : { call }),
  };
}
