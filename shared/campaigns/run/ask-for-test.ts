import { fail, ok } from "../../kernel/result.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { AskedTest, Campaign } from "../campaign/campaign.schema.ts";
import type { ChangeCampaignDeps } from "./change-campaign.ts";
import { CHANGED, openCampaign } from "./open-campaign.ts";
import type { AskedCampaign } from "./open-campaign.ts";

const MOST_TESTS = 5;

/** A test to whoever asks for it; they have it with the next round. */
export async function askForTest(
  deps: Pick<ChangeCampaignDeps, "commit" | "campaigns" | "directory">,
  asked: AskedCampaign,
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
