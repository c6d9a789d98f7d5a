import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { isWished } from "../waiting/wished.ts";
import { carryOut } from "./carry-out.ts";
import type { CarriedOut, CarryOutDeps } from "./carry-out.ts";
import type { Decide, SeenWaiting } from "./decision.ts";

export type ChangeWaitingRequest = {
  readonly reference: string;
  /** Of whoever waits without an appointment. */
  readonly id: string;
  /** The case as it was read when the caller's right to it was checked. */
  readonly story?: CaseNow;
  readonly dealerOf: (id: string) => Promise<Dealer | undefined>;
  readonly by: Actor;
  readonly now: Instant;
};

export type NoWaiting = RefusalOf<"no-offer" | "dealer-not-found">;

/** The frame of every change of somebody's place in the queue who has no appointment. */
export async function changeWaiting<Refusal>(
  deps: CarryOutDeps,
  request: ChangeWaitingRequest,
  decide: Decide<Refusal, SeenWaiting>,
): Promise<Result<CarriedOut<SeenWaiting>, Refusal | NoWaiting>> {
  const read = (round: number) => readWaiting(deps, request, round);
  return carryOut(deps, { read, alongside: () => [] }, decide);
}

/** What it was joined by may bear a little earlier time. */
const BEFORE = HOUR;

async function readWaiting(
  { cases }: CarryOutDeps,
  { reference, id, story: known, dealerOf, by, now }: ChangeWaitingRequest,
  round: number,
): Promise<Result<SeenWaiting, NoWaiting>> {
  const present = (round === 0 ? known : undefined) ?? (await cases.now(reference));
  const waiting = present?.waiting?.find((one) => one.id === id);
  if (present === undefined || waiting === undefined || !isWished(waiting)) {
    return fail({ code: "no-offer" });
  }
  const dealer = await dealerOf(waiting.dealer);
  if (dealer === undefined) return fail({ code: "dealer-not-found" });
  const story = await cases.since(present, plus(waiting.joinedAt, -BEFORE));
  return ok({ story, waiting, dealer, by, now });
}
