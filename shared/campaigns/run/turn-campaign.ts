import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import type { Campaign } from "../campaign/campaign.schema.ts";
import type { ChangeCampaignDeps } from "./change-campaign.ts";
import { CHANGED, openCampaign } from "./open-campaign.ts";
import type { AskedCampaign, OpenedCampaign } from "./open-campaign.ts";
import { whatIsGone } from "./still-stands.ts";
import { plannedAnew } from "./planned-anew.ts";

const OVER: Problem = { code: "wrong-state", detail: "campaign-over" };
const NOBODY: Problem = { code: "wrong-state", detail: "campaign-for-nobody" };
const ENDED: Problem = { code: "wrong-state", detail: "campaign-ended" };
const NOT_RUNNING: Problem = { code: "wrong-state", detail: "campaign-not-running" };

/** What its dealer's document no longer bears out. */
const GONE = {
  "nobody-keeps-it": { code: "wrong-state", detail: "campaign-nobody-keeps-it" },
  "service-is-gone": { code: "wrong-state", detail: "campaign-service-is-gone" },
  "dealer-is-draft": { code: "wrong-state", detail: "campaign-dealer-is-draft" },
} as const satisfies Readonly<Record<string, Problem>>;

/** Others who start at the same dealer at one moment; whoever loses plans anew with what they promise. */
const START_ROUNDS = 5;

/**
 * From now on its mails go out; started twice it is started once, and what was paused goes on. Who calls whom by when
 * is settled here, with what is promised by now and what other campaigns have yet to promise; where that cannot be
 * kept, nothing has begun.
 */
export async function startCampaign(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  for (let round = 0; round < START_ROUNDS; round += 1) {
    const opened = await openCampaign(deps, asked, now);
    if (!opened.ok) return opened;
    if (opened.value.campaign.state === "running") return ok(opened.value.campaign);
    const started = await startOnce(deps, opened.value, now);
    if (started !== "again") return started;
  }
  return fail(CHANGED);
}

async function startOnce(
  deps: ChangeCampaignDeps,
  opened: OpenedCampaign,
  now: Instant,
): Promise<Result<Campaign, Problem> | "again"> {
  const barred = barredFromStart(opened);
  if (barred !== undefined) return fail(barred);
  const { dealer } = opened;
  const turn = await deps.campaigns.planTurn(dealer.id);
  const planned = await plannedAnew(deps, opened, now);
  if (!planned.ok) return planned;
  const { pausedBecause: _paused, pauseToTell: _told, ...rest } = planned.value;
  const running: Campaign = {
    ...rest,
    state: "running",
    startedAt: rest.startedAt ?? now,
    lookAt: now,
    revision: rest.revision + 1,
  };
  const saved = await deps.commit([
    deps.campaigns.change(running),
    deps.campaigns.setGate(running.id, "open"),
    ...(running.promise === undefined ? [] : [deps.campaigns.takePlanTurn(dealer.id, turn, now)]),
  ]);
  if (saved.ok) {
    const until = plus(now, CAMPAIGN_KEPT.draftMilliseconds);
    await deps.campaigns.keepAudienceUntil(running.id, until);
    return ok(running);
  }
  // Changed by somebody, it is theirs to look at; planned beside it, it is planned once more.
  return saved.failure.refused.includes("campaign") ? fail(CHANGED) : "again";
}

function barredFromStart({ campaign, dealer, audience }: OpenedCampaign): Problem | undefined {
  if (campaign.state === "stopped" || campaign.state === "done") return OVER;
  if (audience.length === 0 || audience.length !== campaign.rows) return NOBODY;
  const gone = whatIsGone(campaign, dealer);
  return gone === undefined ? undefined : GONE[gone];
}

/** At once nobody more is written to, and what waits for its turn waits on. */
export async function pauseCampaign(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign } = opened.value;
  if (campaign.state === "paused") return ok(campaign);
  if (campaign.state === "stopped" || campaign.state === "done") return fail(ENDED);
  if (campaign.state !== "running") return fail(NOT_RUNNING);
  const { lookAt: _next, ...rest } = campaign;
  return await turned(deps, { ...rest, state: "paused", revision: rest.revision + 1 }, "shut");
}

/**
 * For good: what was not handed over is not sent any more. What was promised in a mail that has left stays
 * promised, and whoever promised it can take it back, one by one; what waits ends with its mail.
 */
export async function stopCampaign(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign } = opened.value;
  // One that is done may have mails that wait for their turn.
  if (campaign.state === "stopped") return ok(campaign);
  const { lookAt: _next, ...rest } = campaign;
  const stopped: Campaign = {
    ...rest,
    state: "stopped",
    endedAt: now,
    revision: rest.revision + 1,
  };
  const done = await turned(deps, stopped, "closed");
  if (!done.ok) return done;
  const until = plus(now, CAMPAIGN_KEPT.audienceMilliseconds);
  await deps.campaigns.keepAudienceUntil(campaign.id, until);
  return done;
}

/** The gate in the same transaction: nothing passes it between the two. */
async function turned(
  { commit, campaigns }: Pick<ChangeCampaignDeps, "commit" | "campaigns">,
  campaign: Campaign,
  gate: "shut" | "closed",
): Promise<Result<Campaign, Problem>> {
  const saved = await commit([campaigns.change(campaign), campaigns.setGate(campaign.id, gate)]);
  return saved.ok ? ok(campaign) : fail(CHANGED);
}
