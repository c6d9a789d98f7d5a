import { inGroups } from "../../kernel/in-groups.ts";
import type { Instant } from "../../kernel/time.ts";
import { plus } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import { findKey } from "../../story/find-keys.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";

type Deps = {
  readonly commit: Commit;
  readonly campaigns: Pick<CampaignStore, "all" | "audience" | "keepAudience">;
};

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

/** Others who take somebody out, or whoever sends another audience. */
const RACE: Race = { rounds: 8, lost: "an audience keeps changing" };

async function forgetIn(
  { campaigns, commit }: Deps,
  { id, at, endedAt }: Campaign,
  keys: ReadonlySet<string>,
  now: Instant,
): Promise<void> {
  const until =
    endedAt === undefined
      ? plus(at, CAMPAIGN_KEPT.draftMilliseconds)
      : plus(endedAt, CAMPAIGN_KEPT.audienceMilliseconds);
  await raced(RACE, async () => {
    const held = await campaigns.audience(id, now);
    if (held === undefined || !held.rows.some((row) => isThem(row, keys))) return undefined;
    const without = held.rows.map((row) => (isThem(row, keys) ? forgotten(row) : row));
    const saved = await commit(campaigns.keepAudience(id, without, until, held));
    return saved.ok ? undefined : LOST;
  });
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
