import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { CaseView } from "../../../../shared/views/case-view.ts";

type WaitingView = CaseView["waiting"][number];

/** The place in the queue of somebody who has no appointment. */
export type WishView = WaitingView & { readonly wish: NonNullable<WaitingView["wish"]> };

/** Those of a case, whoever is held a time first. */
export function wishesOf({ waiting }: Pick<CaseView, "waiting">, now: Instant): WishView[] {
  const wishes = waiting.filter(isWish);
  const held = wishes.filter((one) => isHeld(one, now));
  return [...held, ...wishes.filter((one) => !held.includes(one))];
}

function isWish(waiting: WaitingView): waiting is WishView {
  return waiting.wish !== undefined && waiting.status !== "left";
}

/** Whether a time is theirs for the taking just now. */
export function isHeld({ status, offer }: WaitingView, now: Instant): boolean {
  return status === "offered" && offer !== undefined && instantTextSchema.parse(offer.until) > now;
}
