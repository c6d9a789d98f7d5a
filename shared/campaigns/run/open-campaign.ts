import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { NO_AUDIENCE } from "../campaign/audience.store.ts";
import type { Audience } from "../campaign/audience.store.ts";
import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";

export type OpenCampaignDeps = {
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly campaigns: Pick<CampaignStore, "audience" | "one">;
};

export type OpenedCampaign = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  /** Empty once it is kept no longer. */
  readonly audience: readonly AudienceRow[];
  readonly held: Audience;
};

/** Which campaign, and of which brand. */
export type AskedCampaign = { readonly brand: string; readonly id: string };

/** Somebody else changed it since it was read. */
export const CHANGED: Problem = { code: "precondition-failed" };

const NO_CAMPAIGN: Problem = { code: "campaign-not-found", detail: "campaign-not-found" };

/** A campaign of this brand, with whom it is for. */
export async function openCampaign(
  { directory, campaigns }: OpenCampaignDeps,
  { brand, id }: AskedCampaign,
  now: Instant,
): Promise<Result<OpenedCampaign, Problem>> {
  const campaign = await campaigns.one(brand, id);
  if (campaign === undefined) return fail(NO_CAMPAIGN);
  const [dealer, held = NO_AUDIENCE] = await Promise.all([
    directory.dealer(campaign.dealer),
    campaigns.audience(id, now),
  ]);
  if (dealer === undefined) return fail(NO_CAMPAIGN);
  return ok({ campaign, dealer: dealer.document, audience: held.rows, held });
}
