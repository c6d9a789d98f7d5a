import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readDealerAlone } from "../../directory/store/read-places.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { CarryOutDeps } from "../frame/carry-out.ts";
import { changeWaiting } from "../frame/change-waiting.ts";
import type { Decide, SeenWaiting } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { endingFacts, offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import type { Because } from "../waiting/waiting-changes.ts";
import { termsOfWish } from "../waiting/terms-of-wish.ts";
import { bookedSince } from "../waiting/wished.ts";
import { endedWithWaiting } from "./promise-of-waiting.ts";

export type EndWaitingDeps = CarryOutDeps & { readonly directory: Pick<DirectoryStore, "dealer"> };

/** What ends of it, said by a person or come by itself. */
export type Ending =
  /** No to the time that is held; they wait on. */
  | "refused"
  /** They wait no more; by the customer the promise ends as well. */
  | "left"
  /** They have an appointment. */
  | "booked"
  /** The present offer or the waiting itself is over by the clock. */
  | "time";

export type EndWaiting = {
  readonly reference: string;
  readonly id: string;
  readonly by: Actor;
  readonly ending: Ending;
  /** Why one of ours takes them off the list. */
  readonly reason?: string | undefined;
  /** Only this very state; a later one is left alone. */
  readonly generation?: number;
};

/**
 * Frees what is held for somebody who has no appointment, holds it for the next who waits and tells of it, all
 * in one transaction. Answers the state after it, undefined when there was nothing to end.
 */
export async function endWaiting(
  deps: EndWaitingDeps,
  { reference, id, by, ending, generation, reason }: EndWaiting,
  now: Instant,
): Promise<Waiting | undefined> {
  const dealerOf = async (dealer: string) => (await readDealerAlone(deps, dealer)).dealer;
  const request = { reference, id, dealerOf, by, now };
  const done = await changeWaiting(deps, request, waitingEnded(ending, generation, reason));
  if (!done.ok) return undefined;
  const { seen, decision } = done.value;
  return decision.waiting ?? seen.waiting;
}

export function waitingEnded(
  ending: Ending,
  generation?: number,
  reason?: string,
): Decide<RefusalOf<"no-offer">, SeenWaiting> {
  return (seen) => {
    const { story, waiting, by, now } = seen;
    const isOther = generation !== undefined && generation !== waiting.generation;
    const next = waiting.status === "left" || isOther ? undefined : nextAfter(ending, seen);
    if (next === undefined) return fail({ code: "no-offer" });
    const after = withoutOffer(waiting, next.status);
    const { because } = next;
    const why = because === "booked" ? "visit-booked" : "waits-no-more";
    const isDone = because === "booked" || (ending === "left" && by.kind === "customer");
    return ok({
      waiting: after,
      facts: endingFacts(waiting, after, { refused: ending === "refused", because, reason }),
      promises: isDone ? endedWithWaiting(story, waiting, why, now) : [],
      ...(waiting.offer === undefined ? {} : { time: { free: [offerHold(waiting.offer)] } }),
    });
  };
}

type Next = { readonly status: "waiting" | "left"; readonly because?: Because };

/** What becomes of it; undefined where there is nothing to end. */
function nextAfter(ending: Ending, seen: SeenWaiting): Next | undefined {
  switch (ending) {
    case "refused":
      return seen.waiting.offer === undefined ? undefined : { status: "waiting" };
    case "left":
      return { status: "left" };
    case "booked":
      return bookedSince(seen.story, seen.waiting) ? LEFT_FOR_A_VISIT : undefined;
    case "time":
      return afterTime(seen);
  }
}

const LEFT_FOR_A_VISIT: Next = { status: "left", because: "booked" };

/** Time ends an offer, and with the last of the times that interest them the waiting. */
function afterTime({ story, waiting, dealer, now }: SeenWaiting): Next | undefined {
  const { offer, before = now } = waiting;
  if (offer !== undefined && offer.until > now) return undefined;
  if (bookedSince(story, waiting)) return LEFT_FOR_A_VISIT;
  if (before <= now) return { status: "left", because: "over" };
  if (offer === undefined) return undefined;
  return termsOfWish(dealer, waiting) === undefined
    ? { status: "left", because: "not-offered" }
    : { status: "waiting" };
}
