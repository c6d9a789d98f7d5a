import type { Case, Contact } from "../../story/parts/case.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import { callOfferOf } from "./call-offer.ts";
import type { CommitmentAnswer } from "./commitment-answer.schema.ts";
import { etagOf } from "./etag-of.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isOverdue } from "./punctuality.ts";

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
