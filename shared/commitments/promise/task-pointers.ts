import { taskKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { DAY, plus } from "../../kernel/time.ts";

/** What has ended is listed so long, without what was in it. */
const LISTED_AFTER_END_MILLISECONDS = 90 * DAY;

export type Pointer = Key & { readonly expiresAt?: number };

/** `introducing`: nobody of it knows yet; where it ends, these are found. */
export type State = "introducing" | "offered" | Commitment["status"];

/** Where a partner finds what it is asked for; see `pointerWrites`. */
export function taskPointers(promise: Commitment): Pointer[] {
  const { reference, id, status, handoff, host, dueAt, introducing } = promise;
  const to = handoff?.to;
  const isOffered = to?.kind === "dealer" && to.partner === true && status === "open";
  return [
    ...(introducing !== undefined && status === "open"
      ? [taskKeys.one(introducing.task.partner, "introducing", [dueAt, reference, id])]
      : []),
    ...(isOffered
      ? [taskKeys.one(to.id, "offered", [handoff?.answerBy ?? dueAt, reference, id])]
      : []),
    ...(host?.partner === true
      ? [{ ...taskKeys.one(host.dealer, status, [dueAt, reference, id]), ...expiry(promise) }]
      : []),
  ];
}

function expiry({ keptAt, withdrawnAt }: Commitment): Pick<Pointer, "expiresAt"> {
  const endedAt = keptAt ?? withdrawnAt;
  if (endedAt === undefined) return {};
  return { expiresAt: Math.ceil(plus(endedAt, LISTED_AFTER_END_MILLISECONDS) / 1_000) };
}
