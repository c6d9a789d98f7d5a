import { callableNumbers } from "../../case/customer/callable-numbers.ts";
import type { SuppressionStore } from "../../mail/fate/suppression.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { purposeOf } from "../../directory/rights/purpose.ts";
import { sha256 } from "../../kernel/hash.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { findKey } from "../../story/find-keys.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Announced, Announcement } from "../campaign/announced.store.ts";
import type {
  AudienceRow,
  Campaign,
  Recipient,
  WhyHeld,
  WhySkipped,
} from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";

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
      /** The newest case of theirs. */
      readonly known?: Case | undefined;
    }
  | { readonly kind: "skip"; readonly why: WhySkipped }
  | { readonly kind: "hold"; readonly why: WhyHeld };

const POLICY = {
  /** Whoever had one lately has no other. */
  oneInMilliseconds: 7 * DAY,
  /** A link that nobody followed is an answer, too, after so long. */
  openForMilliseconds: 60 * DAY,
  /** Their newest cases say what they want. */
  lookedAt: 6,
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
  const known = theirs[0]?.case;
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

function lacksSalesConsent({ campaign, dealer, row }: Asking, known: Case | undefined): boolean {
  const agreed = row.consent !== undefined || known?.salesContact === true;
  return isSales(campaign, dealer) && !agreed;
}

function asItMay(
  { campaign, row, now }: Asking,
  announced: Announced,
  known: Case | undefined,
): Verdict {
  if (isTooSoon(campaign, announced, now)) return hold("too-soon");
  const { promise, link } = campaign;
  const isCalled = mayBeCalled(row, known);
  if (promise !== undefined && !isCalled && link === undefined) return skip("do-not-call");
  return { kind: "write", promises: promise !== undefined && isCalled, announced, known };
}

/** Whether it sells: then who has not agreed to that hears nothing of it. */
export function isSales({ department }: Pick<Campaign, "department">, dealer: Dealer): boolean {
  return purposeOf(dealer, department) === "sales";
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
        erased === undefined && unproven === undefined && customer.email === email,
    );
}

function hasComplaint({ commitments }: CaseNow): boolean {
  return commitments.some(
    ({ status, complaint, disputedAt }) =>
      status === "open" && (complaint === true || disputedAt !== undefined),
  );
}

/** Without a number, whoever promised answers in writing. */
function mayBeCalled({ phone }: AudienceRow, known: Case | undefined): boolean {
  const numbers = callableNumbers({ phone }, known?.contact);
  if (numbers === undefined) return false;
  return phone === undefined || numbers.length > 0;
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
