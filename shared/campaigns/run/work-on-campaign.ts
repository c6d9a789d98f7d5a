import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Patience } from "../../kernel/patience.ts";
import { DAY, HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Campaign, GateTally, Slot } from "../campaign/campaign.schema.ts";
import { CALL_POLICY, slotOf } from "../capacity/plan-calls.ts";
import { mayWriteFrom } from "../window/send-window.ts";
import { barredByTable } from "../audience/may-be-written-to.ts";
import { afterPart, ended, laterAt, pausedItself } from "./after-part.ts";
import type { Round, Step, WorkOnCampaignDeps } from "./round.ts";
import { mayWrite } from "./may-write.ts";
import type { Verdict } from "./may-write.ts";
import { whatIsGone } from "./still-stands.ts";
import { writeToOne } from "./write-to-one.ts";
import type { Writing } from "./write-to-one.ts";

const ROUND = {
  /** Written down together: what a lost round looks at again. */
  rowsOfPart: 50,
  /** Lost races of one of the audience; only another who works on it can cause them. */
  tries: 5,
} as const;

/**
 * Writes to whoever is next, until all were, the day has its amount, its window ends, or patience is over. Two that
 * work on it at once write to nobody twice; where it is broken off, the next goes on.
 * @throws Unavailable when the stores do not answer now; nothing is lost.
 */
export async function workOnCampaign(
  deps: WorkOnCampaignDeps,
  { brand, id }: { readonly brand: string; readonly id: string },
  patience: Patience,
): Promise<Campaign | undefined> {
  const seen = await deps.campaigns.one(brand, id);
  if (seen?.state !== "running" || isLater(seen, deps.clock.now())) return seen;
  const dealer = (await deps.directory.dealer(seen.dealer))?.document;
  const held = await deps.campaigns.audience(id, deps.clock.now());
  if (dealer === undefined || held === undefined) return await ended(deps, seen);
  const gone = whatIsGone(seen, dealer);
  const round = { dealer, audience: held.rows, held };
  if (gone === undefined) return await walk({ deps, round, patience }, seen);
  const paused = await pausedItself(deps, seen, gone);
  return paused === "leave" ? await deps.campaigns.one(brand, id) : paused;
}

type Walking = {
  readonly deps: WorkOnCampaignDeps;
  readonly round: Round;
  readonly patience: Patience;
};

async function walk(walking: Walking, from: Campaign): Promise<Campaign | undefined> {
  const { deps, round, patience } = walking;
  const { timeZone } = round.dealer;
  let campaign = from;
  while (campaign.state === "running" && !patience.isOver()) {
    const now = deps.clock.now();
    const at = mayWriteFrom(timeZone, campaign, now);
    if (at !== now) return await laterAt(deps, campaign, at ?? plus(now, DAY));
    const next: Campaign | "leave" = await onePart(deps, campaign, round, patience);
    if (next === "leave") return await deps.campaigns.one(from.reference, from.id);
    if (isLater(next, now)) return next;
    campaign = next;
  }
  return campaign;
}

function isLater({ lookAt }: Campaign, now: Instant): boolean {
  return lookAt !== undefined && lookAt > now;
}

/** The campaign after its next ones; `leave` when somebody else has changed it. */
async function onePart(
  deps: WorkOnCampaignDeps,
  seen: Campaign,
  round: Round,
  patience: Patience,
): Promise<Campaign | "leave"> {
  const { numbers, decided } = await turnsOf(deps, seen, round);
  const walked = { deps, campaign: seen, round };
  let step: Step = "decided";
  let reached = seen.next;
  for (const number of numbers) {
    if (patience.isOver()) break;
    if (!decided.has(number)) step = await oneOf(walked, number);
    if (step !== "decided") break;
    reached = Math.max(reached, number + 1);
  }
  return await afterPart(deps, { seen, reached, step, round });
}

/** Those that come now: the next, or, once all had their turn, those that are held. */
async function turnsOf(
  { campaigns }: WorkOnCampaignDeps,
  { id, next, rows }: Campaign,
  { audience }: Round,
): Promise<{ readonly numbers: readonly number[]; readonly decided: ReadonlySet<number> }> {
  if (next >= rows) {
    const held = (await campaigns.recipients(id)).filter(({ state }) => state === "held");
    return { numbers: held.map(({ number }) => number), decided: new Set() };
  }
  const some = audience.slice(next, next + ROUND.rowsOfPart).map((_row, at) => next + at);
  const recipients = await campaigns.recipientsBetween(id, next, next + ROUND.rowsOfPart - 1);
  return { numbers: some, decided: new Set(recipients.map(({ number }) => number)) };
}

type Walk = {
  readonly deps: WorkOnCampaignDeps;
  readonly campaign: Campaign;
  readonly round: Round;
};

async function oneOf({ deps, campaign, round }: Walk, number: number): Promise<Step> {
  const { dealer, audience, held } = round;
  const row = audience[number];
  if (row === undefined) return "decided";
  for (let turn = 0; turn < ROUND.tries; turn += 1) {
    const now = deps.clock.now();
    const tally = await deps.campaigns.tally(campaign.id);
    if (tally.gate !== "open") return "shut";
    if (isEnough(campaign, tally, dealer, now)) return "enough-today";
    const barred = barredByTable(audience, number, campaign.basis);
    const verdict =
      barred === undefined
        ? await mayWrite(deps, { campaign, dealer, row, now })
        : ({ kind: "skip", why: barred } as const);
    if (verdict.kind !== "write") return await leftOut(deps, campaign, { number, verdict, now });
    const step = await written(deps, { campaign, dealer, held, row, number, verdict, tally, now });
    if (step !== "again") return step;
  }
  return "lost";
}

type LeftOut = {
  readonly number: number;
  readonly verdict: Exclude<Verdict, { readonly kind: "write" }>;
  readonly now: Instant;
};

async function leftOut(
  { commit, campaigns }: WorkOnCampaignDeps,
  { id }: Campaign,
  { number, verdict: { kind, why }, now }: LeftOut,
): Promise<Step> {
  const state = kind === "hold" ? "held" : "skipped";
  // Who was faster has decided as much.
  await commit([campaigns.decide(id, { number, state, why, at: now })]);
  return "decided";
}

async function written(
  deps: WorkOnCampaignDeps,
  writing: Omit<Writing, "slot" | "day">,
): Promise<Step | "again"> {
  const { campaign, dealer, verdict, tally, now } = writing;
  const slot = verdict.promises ? slotFor(campaign, tally) : undefined;
  const isPossible = slot !== undefined && !isTooLate(slot.dueAt, now) && isThere(slot, dealer);
  if (verdict.promises && !isPossible) return "cannot-be-kept";
  const day = dateAt(dealer.timeZone, now);
  const became = await writeToOne(deps, { ...writing, slot, day });
  // Whoever was taken out of it is not known here: the next round reads it anew.
  if (became === "audience") return "lost";
  return became === "written" || became === "recipient" ? "decided" : "again";
}

function isEnough(
  { dailyAmount }: Campaign,
  { day, today }: GateTally,
  { timeZone }: Dealer,
  now: Instant,
): boolean {
  return dailyAmount !== undefined && day === dateAt(timeZone, now) && today >= dailyAmount;
}

function slotFor({ slots = [], slotsFrom = 0 }: Campaign, { written }: GateTally) {
  return slotOf(slots, written - slotsFrom);
}

function isThere({ owner }: Slot, { staff }: Dealer): boolean {
  return staff.some(({ id }) => id === owner.id);
}

function isTooLate(dueAt: Instant, now: Instant): boolean {
  return plus(now, (CALL_POLICY.leastMinutes / 60) * HOUR) > dueAt;
}
