import { inGroups } from "../../kernel/in-groups.ts";
import type { Instant } from "../../kernel/time.ts";
import { plus } from "../../kernel/time.ts";
import { findKey } from "../../story/find-keys.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";

type Deps = { readonly campaigns: Pick<CampaignStore, "all" | "audience" | "keepAudience"> };

/** Of which brand, at which of its dealers, and by the keys of what addresses and numbers. */
export type Forgetting = {
  readonly brand: string;
  readonly dealers: readonly string[] | "all";
  readonly person: readonly string[];
};

const AT_ONCE = 5;

/** Takes somebody out of every audience: their place in it stays, and nothing of them. May be done again. */
export async function forgetInAudiences(
  deps: Deps,
  { brand, dealers, person }: Forgetting,
  now: Instant,
): Promise<void> {
  const keys = new Set(person);
  const all = await deps.campaigns.all(brand);
  const theirs = all.filter(({ dealer }) => dealers === "all" || dealers.includes(dealer));
  for (const some of inGroups(theirs, AT_ONCE))
    await Promise.all(some.map((campaign) => forgetIn(deps, campaign, keys, now)));
}

async function forgetIn(
  { campaigns }: Deps,
  { id, at, endedAt }: Campaign,
  keys: ReadonlySet<string>,
  now: Instant,
): Promise<void> {
  const rows = await campaigns.audience(id, now);
  if (rows === undefined || !rows.some((row) => isThem(row, keys))) return;
  const without = rows.map((row) => (isThem(row, keys) ? forgotten(row) : row));
  const until =
    endedAt === undefined
      ? plus(at, CAMPAIGN_KEPT.draftMilliseconds)
      : plus(endedAt, CAMPAIGN_KEPT.audienceMilliseconds);
  await campaigns.keepAudience(id, without, until);
}

function isThem({ email, phone, erased }: AudienceRow, keys: ReadonlySet<string>): boolean {
  if (erased === true) return false;
  return (
    keys.has(findKey("email", email)) || (phone !== undefined && keys.has(findKey("phone", phone)))
  );
}

function forgotten({ line }: AudienceRow): AudienceRow {
  return { line, name: "", email: "", erased: true };
}
