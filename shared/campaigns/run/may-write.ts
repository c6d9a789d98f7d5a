import type { SuppressionStore } from "../../mail/fate/suppression.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isForSales, purposeOf } from "../../directory/rights/purpose.ts";
import { sha256 } from "../../kernel/hash.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { findKey } from "../../story/find-keys.ts";
import { consentSaid } from "../audience/consent-said.ts";
import type {
  Announced,
  Announcement,
  AudienceRow,
  Campaign,
  Recipient,
  WhyHeld,
  WhySkipped,
} from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";

import { standsAlone } from "../words/check-campaign-texts.ts";
import { textFor } from "../words/text-for.ts";
import { saidIn } from "./what-they-want.ts";
import type { Known } from "./what-they-want.ts";

export type MayWriteDeps = {
  readonly cases: Pick<CaseStore, "foundBy" | "glance">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
  readonly campaigns: Pick<CampaignStore, "announced" | "recipient">;
};

export type Asking = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly row: AudienceRow;
  readonly now: Instant;
};

export type Verdict =
  | {
      readonly kind: "write";
      /** Somebody of ours promises to call, and they want to be called. */
      readonly promises: boolean;
      readonly announced: Announced;
      /** What they want, by all that is known of them. */
      readonly known?: Known | undefined;
    }
  | { readonly kind: "skip"; readonly why: WhySkipped }
  | { readonly kind: "hold"; readonly why: WhyHeld };

const POLICY = {
  /** Whoever had one lately has no other. */
  oneInMilliseconds: 7 * DAY,
  /** A link that nobody followed is an answer, too, after so long. */
  openForMilliseconds: 60 * DAY,
  /** Their newest cases say what they want. */
  lookedAt: 20,
} as const;

const skip = (why: WhySkipped): Verdict => ({ kind: "skip", why });
const hold = (why: WhyHeld): Verdict => ({ kind: "hold", why });

/**
 * Whether this one of the audience is written to now, where the table itself lets us. Asked when it is their turn,
 * and again of whoever was held.
 */
export async function mayWrite(deps: MayWriteDeps, asking: Asking): Promise<Verdict> {
  const { dealer, row } = asking;
  const barred = await unwanted(deps, row);
  if (barred !== undefined) return skip(barred);
  const [theirs, announced] = await Promise.all([
    casesOf(deps, dealer, row),
    deps.campaigns.announced(dealer.id, row.email),
  ]);
  const known = saidIn(row, theirs);
  if (lacksSalesConsent(asking, known)) return skip("no-sales-consent");
  const before = await earlier(deps, asking, announced);
  if (before !== undefined) return before;
  if (theirs.some(hasComplaint)) return hold("open-complaint");
  return asItMay(asking, announced, known);
}

async function unwanted(
  { suppressions }: Pick<MayWriteDeps, "suppressions">,
  { email }: AudienceRow,
): Promise<WhySkipped | undefined> {
  if (await suppressions.blocks(email, "transactional")) return "dead";
  return (await suppressions.blocks(email, "marketing")) ? "declined" : undefined;
}

function lacksSalesConsent({ campaign, dealer, row }: Asking, known: Known): boolean {
  if (!isSales(campaign, dealer)) return false;
  const agreed = consentSaid(row.consent) === "yes" || known.salesContact;
  return !agreed || known.refusesSales;
}

function asItMay(asking: Asking, announced: Announced, known: Known): Verdict {
  const { campaign, now } = asking;
  if (isTooSoon(campaign, announced, now)) return hold("too-soon");
  const { promise, link } = campaign;
  if (promise === undefined) return { kind: "write", promises: false, announced, known };
  const { mayBeCalled } = known;
  const isEmpty = link === undefined || !standsAlone(textOf(asking));
  if (!mayBeCalled && isEmpty) return skip("do-not-call");
  return { kind: "write", promises: mayBeCalled, announced, known };
}

/**
 * Whether it sells: what can be booked by it decides, or who promises; then whoever has not agreed to that hears
 * nothing of it.
 */
export function isSales(
  { department, link, promise }: Pick<Campaign, "department" | "link" | "promise">,
  dealer: Dealer,
): boolean {
  if (isForSales({ department, owner: promise?.owner }, dealer)) return true;
  const service = dealer.services.find(({ id }) => id === link?.service);
  return (
    service !== undefined &&
    (service.kind === "test-drive" || purposeOf(dealer, service.department) === "sales")
  );
}

/** The newest first; of addresses that nobody has proven nothing follows. */
async function casesOf(
  { cases }: Pick<MayWriteDeps, "cases">,
  dealer: Dealer,
  { email }: AudienceRow,
): Promise<CaseNow[]> {
  const references = await cases.foundBy(dealer.id, findKey("email", email), POLICY.lookedAt);
  const found = await Promise.all(references.map((reference) => cases.glance(reference)));
  return found
    .filter((now) => now !== undefined)
    .filter(
      ({ case: { erased, unproven, customer } }) =>
        erased === undefined && unproven === undefined && isSame(customer.email, email),
    );
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function hasComplaint({ commitments }: CaseNow): boolean {
  return commitments.some(
    ({ status, complaint, disputedAt }) =>
      status === "open" && (complaint === true || disputedAt !== undefined),
  );
}

function textOf({ campaign, dealer, row }: Asking) {
  const [first = "en"] = dealer.languages;
  const text = textFor(campaign.texts, row.language ?? first, first);
  if (text === undefined) throw new Error("a campaign has no text for one of its audience");
  return text;
}

export function markOf(text: string): string {
  return sha256(text.trim().toLowerCase().replaceAll(/\s+/g, " ")).slice(0, 16);
}

/** One of the same campaign that they had before: while it is open, this one waits; where it came to something, it is not needed. */
async function earlier(
  deps: MayWriteDeps,
  { campaign, now }: Asking,
  { all }: Announced,
): Promise<Verdict | undefined> {
  const [name, purpose] = [markOf(campaign.name), markOf(campaign.purpose)];
  const same = all.filter(
    (one) => one.campaign !== campaign.id && (one.name === name || one.purpose === purpose),
  );
  const last = same.at(-1);
  return last === undefined ? undefined : await becameOf(deps, last, now);
}

async function becameOf(
  { campaigns, cases }: MayWriteDeps,
  { campaign, number, reference, at }: Announcement,
  now: Instant,
): Promise<Verdict | undefined> {
  const [recipient, story] = await Promise.all([
    campaigns.recipient(campaign, number),
    cases.glance(reference),
  ]);
  // Nobody is there who could still answer it.
  if (recipient === undefined || story === undefined || story.case.erased !== undefined)
    return undefined;
  // They have never heard of it.
  if (recipient.unsent === true) return undefined;
  if (hasAnswered(recipient)) return skip("answered");
  if (story.commitments.some(({ status }) => status === "open")) return hold("open-announcement");
  if (story.commitments.length > 0) return skip("answered");
  const isOver = hasNeverCome(recipient) || now >= plus(at, POLICY.openForMilliseconds);
  return isOver ? undefined : hold("open-announcement");
}

function hasAnswered({ booked, kept, withdrawn }: Recipient): boolean {
  return booked === true || kept === true || withdrawn === true;
}

function hasNeverCome({ bounced, delivered }: Recipient): boolean {
  return bounced === true && delivered !== true;
}

function isTooSoon({ id }: Campaign, { all }: Announced, now: Instant): boolean {
  return all.some(
    ({ campaign, at }) => campaign !== id && plus(at, POLICY.oneInMilliseconds) > now,
  );
}
