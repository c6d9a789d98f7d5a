import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Problem } from "../../kernel/problem.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CheckFields } from "../../imports/read/import-house.ts";
import type { CampaignInput } from "../campaign/campaign-input.ts";
import type { AudienceRow } from "../campaign/campaign.schema.ts";
import { audienceOf, readAudience } from "./read-audience.ts";

/** A table as it was sent, with what reads its rows. */
export type SentTable = { readonly bytes: Uint8Array; readonly check: CheckFields };

/** All of it at once: with a table, where nobody is named one by one. */
export type SaidCampaign = CampaignInput & { readonly table?: SentTable | undefined };

/** Who it is for; undefined where nothing is said of that. */
export async function audienceSaid(
  { audience, table }: SaidCampaign,
  dealer: Dealer,
  now: Instant,
): Promise<Result<readonly AudienceRow[] | undefined, Problem>> {
  if (table !== undefined) return await readAudience(table.bytes, dealer, table.check, now);
  return audience === undefined ? ok(undefined) : await audienceOf(audience, dealer, now);
}
