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
import type { Audience } from "../campaign/audience.store.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import { readDraft } from "./begin-campaign.ts";
import type { BeginCampaignDeps, Drafted, Runner } from "./begin-campaign.ts";
import { CHANGED, openCampaign } from "./open-campaign.ts";
import type { AskedCampaign, OpenCampaignDeps, OpenedCampaign } from "./open-campaign.ts";
import { plannedAnew } from "./planned-anew.ts";

export type ChangeCampaignDeps = Omit<BeginCampaignDeps, "campaigns" | "random"> &
  OpenCampaignDeps & {
    readonly commit: Commit;
    readonly campaigns: Pick<
      CampaignStore,
      | "all"
      | "audience"
      | "change"
      | "keepAudience"
      | "keepAudienceUntil"
      | "one"
      | "planTurn"
      | "recipients"
      | "setGate"
      | "takePlanTurn"
      | "tally"
    >;
  };

const STARTED: Problem = { code: "wrong-state", detail: "campaign-started" };

/** Other words, or another audience where one is named; until it is started. */
export async function rewriteCampaign(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  input: SaidCampaign,
  runner: Pick<Runner, "brand">,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const opened = await draftOf(deps, asked, now);
  if (!opened.ok) return opened;
  const read = await readDraft(deps, input, runner, now);
  if (!read.ok) return read;
  const { dealer, parts } = read.value;
  const named = await audienceSaid(input, dealer, now);
  if (!named.ok) return named;
  const audience = named.value ?? opened.value.audience;
  const { id, reference, state, next, by, owner, at, tests, revision } = opened.value.campaign;
  const kept = { id, reference, state, next, by, owner, at, revision, ...(tests && { tests }) };
  const draft = { campaign: { ...kept, ...parts, rows: audience.length }, dealer, audience };
  return await keep(deps, draft, named.value === undefined ? undefined : opened.value.held, now);
}

/** Another audience, as a table. */
export async function sendAudience(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  { bytes, check }: SentTable,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const opened = await draftOf(deps, asked, now);
  if (!opened.ok) return opened;
  const { campaign, dealer, held } = opened.value;
  const audience = await readAudience(bytes, dealer, check, now);
  if (!audience.ok) return audience;
  const rows = audience.value.length;
  const draft = { campaign: { ...campaign, rows }, dealer, audience: audience.value };
  return await keep(deps, draft, held, now);
}

async function draftOf(
  deps: ChangeCampaignDeps,
  asked: AskedCampaign,
  now: Instant,
): Promise<Result<OpenedCampaign, Problem>> {
  const opened = await openCampaign(deps, asked, now);
  if (!opened.ok) return opened;
  return opened.value.campaign.state === "draft" ? opened : fail(STARTED);
}

/** In place of the audience that was `seen`; without it whoever is in it stays, and whoever was taken out is out. */
async function keep(
  deps: ChangeCampaignDeps,
  { campaign, dealer, audience }: Drafted,
  seen: Audience | undefined,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const planned = await plannedAnew(deps, { campaign, dealer, audience }, now);
  if (!planned.ok) return planned;
  const next = { ...campaign, revision: campaign.revision + 1 };
  const until = plus(now, CAMPAIGN_KEPT.draftMilliseconds);
  const rows =
    seen === undefined ? [] : deps.campaigns.keepAudience(next.id, audience, until, seen);
  const saved = await deps.commit([deps.campaigns.change(next), ...rows]);
  return saved.ok ? ok({ campaign: next, dealer, audience }) : fail(CHANGED);
}
