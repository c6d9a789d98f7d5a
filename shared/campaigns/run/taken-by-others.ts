import { mayBeWrittenTo } from "../audience/may-be-written-to.ts";
import type { AudienceRow, Campaign, Slot } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import type { TakenSlot } from "../capacity/load-until.ts";
import type { Instant } from "../../kernel/time.ts";

export type TakenDeps = {
  readonly campaigns: Pick<CampaignStore, "all" | "audience" | "tally" | "recipients">;
};

/**
 * What other campaigns of the dealer that are running still have to promise. Read before what is promised: a call
 * that is promised meanwhile counts twice, and never not at all.
 */
export async function takenByOthers(
  deps: TakenDeps,
  { id, reference, dealer }: Pick<Campaign, "id" | "reference" | "dealer">,
  now: Instant,
): Promise<readonly TakenSlot[]> {
  const running = (await deps.campaigns.all(reference)).filter(
    (other) => other.id !== id && other.dealer === dealer && other.state === "running",
  );
  const taken = await Promise.all(running.map((other) => stillToPromise(deps, other, now)));
  return taken.flat();
}

async function stillToPromise(
  deps: TakenDeps,
  campaign: Campaign,
  now: Instant,
): Promise<readonly TakenSlot[]> {
  const { id, slots = [], slotsFrom = 0, department } = campaign;
  if (slots.every(({ dueAt }) => dueAt <= now)) return [];
  const [{ written }, audience] = await Promise.all([
    deps.campaigns.tally(id),
    deps.campaigns.audience(id, now),
  ]);
  if (audience === undefined) return [];
  const left = await leftOf(deps, campaign, audience.rows);
  return between(slots, written - slotsFrom, left).map((slot) => ({ ...slot, department }));
}

/** So many calls of them, after the first ones. */
function between(slots: readonly Slot[], after: number, many: number): Slot[] {
  let before = Math.max(0, after);
  let left = many;
  return slots.flatMap((slot) => {
    const passed = Math.min(before, slot.calls);
    const calls = Math.min(left, slot.calls - passed);
    before -= passed;
    left -= calls;
    return calls === 0 ? [] : [{ ...slot, calls }];
  });
}

/** How many may still be written to, those that are held among them. */
export async function leftOf(
  { campaigns }: { readonly campaigns: Pick<CampaignStore, "recipients"> },
  { id, basis }: Campaign,
  audience: readonly AudienceRow[],
): Promise<number> {
  const over = new Set(
    (await campaigns.recipients(id)).flatMap(({ number, state }) =>
      state === "held" ? [] : [number],
    ),
  );
  return mayBeWrittenTo(audience, basis).filter((number) => !over.has(number)).length;
}
