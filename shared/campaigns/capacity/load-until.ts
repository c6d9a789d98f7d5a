import { callHourFor } from "../../commitments/capacity/call-hours.ts";
import type { CallLoad } from "../../commitments/capacity/call-load.ts";
import { isCounted } from "../../commitments/capacity/who-calls.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Slot } from "../campaign/campaign.schema.ts";

export type LoadDeps = {
  readonly commitments: Pick<CommitmentStore, "callLoad" | "openByOwner">;
};

/** As far ahead as calls are counted. */
const FAR_MILLISECONDS = 63 * DAY;

/** What a campaign that is running still has to promise there. */
export type TakenSlot = Slot & { readonly department: string };

export type LoadAsked = {
  readonly dealer: Dealer;
  readonly department: string;
  readonly taken: readonly TakenSlot[];
  readonly now: Instant;
};

/**
 * By hour what campaigns that are running will promise, and, where a department counts its calls, what is promised
 * already; and all that each of the staff has open.
 */
export async function readCallLoadFor(
  { commitments }: LoadDeps,
  asked: LoadAsked,
): Promise<{ readonly load: CallLoad; readonly open: ReadonlyMap<string, number> }> {
  const { dealer, department, now } = asked;
  const from = plus(now, -DAY);
  const until = plus(now, FAR_MILLISECONDS);
  const [load, open] = await Promise.all([
    isCounted(asked)
      ? commitments.callLoad({ dealer: dealer.id, department, from, until })
      : undefined,
    commitments.openByOwner(dealer.id),
  ]);
  return { load: withTaken(load ?? new Map(), asked), open };
}

/** Each in the hour in which it will be made: before they are promised, they cannot be made. */
function withTaken(load: CallLoad, { dealer, taken, now }: LoadAsked): CallLoad {
  const all = new Map(load);
  for (const { department, owner, dueAt, calls } of taken) {
    const times = { opening: openingOf(dealer, department), windows: [] };
    const hour = callHourFor(dueAt, times, now);
    const promised = all.get(hour) ?? { all: 0, by: new Map<string, number>() };
    const by = new Map(promised.by).set(owner.id, (promised.by.get(owner.id) ?? 0) + calls);
    all.set(hour, { all: promised.all + calls, by });
  }
  return all;
}
