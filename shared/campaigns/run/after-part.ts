import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Campaign, Recipient, WhyPaused } from "../campaign/campaign.schema.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import { nextDayFrom } from "../window/send-window.ts";
import { plannedAnew } from "./planned-anew.ts";
import type { Round, Step, WorkOnCampaignDeps } from "./round.ts";

/** Who is still held then is let go. */
const HELD_AT_MOST_MILLISECONDS = 60 * DAY;

type After = {
  readonly seen: Campaign;
  readonly reached: number;
  readonly step: Step;
  readonly round: Round;
};

/** The campaign after some of its audience; `leave` when somebody else has changed it. */
export async function afterPart(
  deps: WorkOnCampaignDeps,
  { seen, reached, step, round }: After,
): Promise<Campaign | "leave"> {
  const now = deps.clock.now();
  if (step === "shut" || step === "lost") return "leave";
  if (step === "cannot-be-kept") return await anew(deps, { ...seen, next: reached }, round, now);
  const { timeZone } = round.dealer;
  const tomorrow = nextDayFrom(timeZone, seen, now) ?? plus(now, DAY);
  const moved: Campaign = { ...seen, next: reached };
  if (step === "enough-today") return await tillTomorrow(deps, moved, tomorrow);
  if (reached < seen.rows) return await saved(deps, { ...moved, lookAt: now });
  return await withHeld(deps, moved, tomorrow);
}

/** All had their turn: those that are held are looked at again each day, and that they are is told once. */
async function withHeld(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  tomorrow: Instant,
): Promise<Campaign | "leave"> {
  const now = deps.clock.now();
  const recipients = await deps.campaigns.recipients(campaign.id);
  const held = recipients.filter(({ state }) => state === "held");
  if (held.length === 0) return await finished(deps, campaign, now);
  if (isOverdue(campaign, now)) return await letGo(deps, campaign, held);
  const { heldTold = 0 } = campaign;
  const toTell = held.length > heldTold ? { heldToTell: held.length } : {};
  return await tillTomorrow(deps, { ...campaign, ...toTell }, tomorrow);
}

/** However many days it takes, whom it is for is known until its end. */
async function tillTomorrow(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  tomorrow: Instant,
): Promise<Campaign | "leave"> {
  const until = plus(deps.clock.now(), CAMPAIGN_KEPT.draftMilliseconds);
  await deps.campaigns.keepAudienceUntil(campaign.id, until);
  return await saved(deps, { ...campaign, lookAt: tomorrow });
}

function isOverdue({ startedAt }: Campaign, now: Instant): boolean {
  return startedAt !== undefined && now > plus(startedAt, HELD_AT_MOST_MILLISECONDS);
}

/** Its times have passed, as after a long pause: others are found, or it waits for somebody. */
async function anew(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  { dealer, audience }: Round,
  now: Instant,
): Promise<Campaign | "leave"> {
  const turn = await deps.campaigns.planTurn(dealer.id);
  const planned = await plannedAnew(deps, { campaign, dealer, audience }, now);
  if (!planned.ok) return await pausedItself(deps, campaign, "cannot-be-kept");
  const taking = deps.campaigns.takePlanTurn(dealer.id, turn, now);
  return await saved(deps, { ...planned.value, lookAt: now }, [taking]);
}

/** Nobody more is written to, and its owner hears why. */
export async function pausedItself(
  deps: Pick<WorkOnCampaignDeps, "campaigns" | "commit">,
  campaign: Campaign,
  pausedBecause: WhyPaused,
): Promise<Campaign | "leave"> {
  const { lookAt: _done, ...rest } = campaign;
  const paused: Campaign = {
    ...rest,
    state: "paused",
    pausedBecause,
    pauseToTell: true,
    revision: campaign.revision + 1,
  };
  const done = await deps.commit([
    deps.campaigns.change(paused),
    deps.campaigns.setGate(campaign.id, "shut"),
  ]);
  return done.ok ? paused : "leave";
}

async function letGo(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  held: readonly Recipient[],
): Promise<Campaign | "leave"> {
  const at = deps.clock.now();
  for (const { number } of held) {
    const ended = { number, state: "skipped", why: "ended", at } as const;
    await deps.commit([deps.campaigns.decide(campaign.id, ended)]);
  }
  return await finished(deps, campaign, at);
}

/** Everybody was decided on; its gate stays open for what is on its way. */
async function finished(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  now: Instant,
): Promise<Campaign | "leave"> {
  const until = plus(now, CAMPAIGN_KEPT.audienceMilliseconds);
  await deps.campaigns.keepAudienceUntil(campaign.id, until);
  const { lookAt: _done, ...rest } = campaign;
  return await saved(deps, { ...rest, state: "done", endedAt: now });
}

async function saved(
  deps: WorkOnCampaignDeps,
  next: Campaign,
  more: readonly Write[] = [],
): Promise<Campaign | "leave"> {
  const changed = { ...next, revision: next.revision + 1 };
  const done = await deps.commit([deps.campaigns.change(changed), ...more]);
  return done.ok ? changed : "leave";
}

/** It goes on then. */
export async function laterAt(
  deps: WorkOnCampaignDeps,
  campaign: Campaign,
  lookAt: Instant,
): Promise<Campaign> {
  if (campaign.lookAt === lookAt) return campaign;
  const next = await saved(deps, { ...campaign, lookAt });
  return next === "leave" ? campaign : next;
}

/** Its dealer is gone, or its audience is kept no longer: as far as it came. */
export async function ended(deps: WorkOnCampaignDeps, campaign: Campaign): Promise<Campaign> {
  const next = await finished(deps, campaign, deps.clock.now());
  return next === "leave" ? campaign : next;
}
