import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { audienceSaid } from "../audience/audience-said.ts";
import type { SaidCampaign, SentTable } from "../audience/audience-said.ts";
import { readAudience } from "../audience/read-audience.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import type { AskedTest, AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import { readDraft } from "./begin-campaign.ts";
import type { BeginCampaignDeps, Drafted, Runner } from "./begin-campaign.ts";
import { openCampaign } from "./open-campaign.ts";
import type { OpenCampaignDeps } from "./open-campaign.ts";
import { plannedAnew } from "./planned-anew.ts";

export type ChangeCampaignDeps = Omit<BeginCampaignDeps, "campaigns" | "random"> &
  OpenCampaignDeps & {
    readonly commit: Commit;
    readonly campaigns: Pick<
      CampaignStore,
      "audience" | "change" | "keepAudience" | "one" | "pace" | "recipients" | "setGate"
    >;
  };

type Asked = { readonly brand: string; readonly id: string };

const STARTED: Problem = { code: "wrong-state", detail: "campaign-started" };
const OVER: Problem = { code: "wrong-state", detail: "campaign-over" };
const CHANGED: Problem = { code: "precondition-failed" };

/** Other words, or another audience where one is named; until it is started. */
export async function rewriteCampaign(
  deps: ChangeCampaignDeps,
  asked: Asked,
  input: SaidCampaign,
  runner: Pick<Runner, "brand">,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const opened = await draftOf(deps, asked, now);
  if (!opened.ok) return opened;
  const read = await readDraft(deps, input, runner, now);
  if (!read.ok) return read;
  const { dealer, parts } = read.value;
  const named = await audienceSaid(input, dealer);
  if (!named.ok) return named;
  const audience = named.value ?? opened.value.audience;
  const { id, reference, state, next, by, owner, at, tests, revision } = opened.value.campaign;
  const kept = { id, reference, state, next, by, owner, at, revision, ...(tests && { tests }) };
  return await keep(
    deps,
    { campaign: { ...kept, ...parts, rows: audience.length }, dealer, audience },
    now,
  );
}

/** Another audience, as a table. */
export async function sendAudience(
  deps: ChangeCampaignDeps,
  asked: Asked,
  { bytes, check }: SentTable,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const opened = await draftOf(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign, dealer } = opened.value;
  const audience = await readAudience(bytes, dealer, check);
  if (!audience.ok) return audience;
  const rows = audience.value.length;
  return await keep(
    deps,
    { campaign: { ...campaign, rows }, dealer, audience: audience.value },
    now,
  );
}

async function draftOf(
  deps: ChangeCampaignDeps,
  asked: Asked,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  return opened.value.campaign.state === "draft" ? opened : fail(STARTED);
}

async function keep(
  deps: ChangeCampaignDeps,
  { campaign, dealer, audience }: Drafted,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const planned = await plannedAnew(deps, { campaign, dealer, audience }, now);
  if (!planned.ok) return planned;
  const next = { ...campaign, revision: campaign.revision + 1 };
  // First the campaign, so that a started one keeps its audience.
  const saved = await deps.commit([deps.campaigns.change(next)]);
  if (!saved.ok) return fail(CHANGED);
  await keepRows(deps, next, audience, now);
  return ok({ campaign: next, dealer, audience });
}

async function keepRows(
  { campaigns }: ChangeCampaignDeps,
  { id }: Campaign,
  audience: readonly AudienceRow[],
  now: Instant,
): Promise<void> {
  await campaigns.keepAudience(id, audience, plus(now, CAMPAIGN_KEPT.draftMilliseconds));
}

/**
 * From now on its mails go out; started twice it is started once, and what was paused goes on. Who calls whom by when
 * is settled here, with what is promised by now; where that cannot be kept, nothing has begun.
 */
export async function startCampaign(
  deps: ChangeCampaignDeps,
  asked: Asked,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign, audience } = opened.value;
  if (campaign.state === "running") return ok(campaign);
  if (campaign.state === "stopped" || campaign.state === "done") return fail(OVER);
  if (audience.length === 0 || audience.length !== campaign.rows) return fail(NOBODY);
  const planned = await plannedAnew(deps, opened.value, now);
  if (!planned.ok) return planned;
  const { pausedBecause: _paused, pauseToTell: _told, ...rest } = planned.value;
  const running: Campaign = {
    ...rest,
    state: "running",
    startedAt: rest.startedAt ?? now,
    lookAt: now,
    revision: rest.revision + 1,
  };
  return await turned(deps, running, "open");
}

const NOBODY: Problem = { code: "wrong-state", detail: "campaign-for-nobody" };

/** At once nobody more is written to, and what waits for its turn waits on. */
export async function pauseCampaign(
  deps: ChangeCampaignDeps,
  asked: Asked,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign } = opened.value;
  if (campaign.state === "paused") return ok(campaign);
  if (campaign.state !== "running") return fail({ code: "wrong-state" });
  const { lookAt: _next, ...rest } = campaign;
  return await turned(deps, { ...rest, state: "paused", revision: rest.revision + 1 }, "shut");
}

/**
 * For good: what was not handed over is not sent any more. What was promised stays promised; whoever promised it
 * can take it back, one by one.
 */
export async function stopCampaign(
  deps: ChangeCampaignDeps,
  asked: Asked,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign, audience } = opened.value;
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
  await deps.campaigns.keepAudience(campaign.id, audience, until);
  return done;
}

/** The gate in the same transaction: nothing passes it between the two. */
async function turned(
  { commit, campaigns }: Pick<ChangeCampaignDeps, "commit" | "campaigns">,
  campaign: Campaign,
  gate: "open" | "shut" | "closed",
): Promise<Result<Campaign, Problem>> {
  const saved = await commit([campaigns.change(campaign), campaigns.setGate(campaign.id, gate)]);
  return saved.ok ? ok(campaign) : fail(CHANGED);
}

const MOST_TESTS = 5;

/** A test to whoever asks for it; they have it with the next round. */
export async function askForTest(
  deps: Pick<ChangeCampaignDeps, "commit" | "campaigns" | "directory">,
  asked: Asked,
  reader: AskedTest,
  now: Instant,
): Promise<Result<Campaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign } = opened.value;
  const others = (campaign.tests ?? []).filter(
    ({ email, language }) => email !== reader.email || language !== reader.language,
  );
  const tests = [...others, reader].slice(-MOST_TESTS);
  const next = { ...campaign, tests, revision: campaign.revision + 1 };
  const saved = await deps.commit([deps.campaigns.change(next)]);
  return saved.ok ? ok(next) : fail(CHANGED);
}
