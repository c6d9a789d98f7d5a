import { taskKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";
import { isAtPartner, isToPartner } from "../../story/party-key.ts";
import type { Pointer } from "./pointer.ts";

/** What has ended is listed so long, without what was in it. */
const LISTED_AFTER_END_MILLISECONDS = 90 * DAY;

/**
 * How a task is listed. `introducing`: nobody of the partner knows of it yet; where the partner ends, these are found.
 * `settling`: no task of it, but what is to settle with whoever helped in its place.
 */
export type ListedState = "introducing" | "offered" | "settling" | Commitment["status"];

/** Where a partner finds what it is asked for; see `pointerWrites`. */
export function taskPointers(promise: Commitment): Pointer[] {
  return [...askedOf(promise), ...keptBy(promise), ...settledWith(promise)];
}

/** Nothing is offered or to be offered any more once the promise has ended. */
function askedOf({ reference, id, status, handoff, dueAt, introducing }: Commitment): Pointer[] {
  if (status !== "open") return [];
  if (introducing !== undefined)
    return [taskKeys.one(introducing.task.partner, "introducing", [dueAt, reference, id])];
  const to = handoff?.to;
  if (handoff === undefined || !isToPartner(to)) return [];
  return [taskKeys.one(to.id, "offered", [handoff.answerBy, reference, id])];
}

function keptBy(promise: Commitment): Pointer[] {
  const { reference, id, status, host, dueAt } = promise;
  if (!isAtPartner(host)) return [];
  return [{ ...taskKeys.one(host.dealer, status, [dueAt, reference, id]), ...expiry(promise) }];
}

function settledWith({ reference, id, status, honoured, dueAt }: Commitment): Pointer[] {
  const { partner } = honoured ?? {};
  if (partner === undefined || status !== "open") return [];
  return [taskKeys.one(partner.id, "settling", [dueAt, reference, id])];
}

function expiry({ keptAt, withdrawnAt }: Commitment): Pick<Pointer, "expiresAt"> {
  const endedAt = keptAt ?? withdrawnAt;
  if (endedAt === undefined) return {};
  return { expiresAt: Math.ceil(plus(endedAt, LISTED_AFTER_END_MILLISECONDS) / 1_000) };
}
