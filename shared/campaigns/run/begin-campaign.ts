import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { resolveDue } from "../../commitments/due/due.ts";
import { newTimedId } from "../../kernel/ids.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { audienceSaid } from "../audience/audience-said.ts";
import type { SaidCampaign } from "../audience/audience-said.ts";
import { CAMPAIGN_KEPT } from "../campaign/campaign-kept.ts";
import type { CampaignInput } from "../campaign/campaign-input.ts";
import type { AudienceRow, Campaign } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import { checkCampaignTexts } from "../words/check-campaign-texts.ts";
import { isOf } from "./still-stands.ts";
import { mayWriteFrom } from "../window/send-window.ts";
import { plannedAnew } from "./planned-anew.ts";
import type { PlanDeps } from "./planned-anew.ts";

export type BeginCampaignDeps = PlanDeps & {
  readonly commit: Commit;
  readonly random: Random;
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly campaigns: Pick<CampaignStore, "begin" | "keepAudience">;
};

/** Who runs it, and for which brand. */
export type Runner = {
  readonly brand: Pick<Brand, "id">;
  readonly staff: Pick<StaffMember, "id" | "name" | "email" | "language">;
};

export type Drafted = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly audience: readonly AudienceRow[];
};

/**
 * Keeps what is to be said to whom. It is refused where its words lead nowhere, and where what it promises could not
 * be kept; nobody is written to before it is started.
 */
export async function beginCampaign(
  deps: BeginCampaignDeps,
  input: SaidCampaign,
  runner: Runner,
  now: Instant,
): Promise<Result<Drafted, Problem>> {
  const read = await readDraft(deps, input, runner, now);
  if (!read.ok) return read;
  const { dealer, parts } = read.value;
  const said = await audienceSaid(input, dealer, now);
  if (!said.ok) return said;
  const audience = said.value ?? [];
  const { id, name, email, language } = runner.staff;
  const campaign: Campaign = {
    ...parts,
    id: newTimedId("cpn", now, deps.random),
    reference: runner.brand.id,
    rows: audience.length,
    state: "draft",
    next: 0,
    by: { id, name },
    owner: { name, email, language: language ?? dealer.languages[0] ?? "en" },
    at: now,
    revision: 1,
  };
  const drafted = { campaign, dealer, audience };
  const planned = await plannedAnew(deps, drafted, now);
  if (!planned.ok) return planned;
  const until = plus(now, CAMPAIGN_KEPT.draftMilliseconds);
  const begun = await deps.commit([
    deps.campaigns.begin(campaign),
    ...deps.campaigns.keepAudience(campaign.id, audience, until),
  ]);
  if (!begun.ok) throw new Error("a campaign could not be begun");
  return ok(drafted);
}

type Parts = Pick<
  Campaign,
  | "name"
  | "purpose"
  | "dealer"
  | "texts"
  | "department"
  | "promise"
  | "link"
  | "basis"
  | "window"
  | "dailyAmount"
>;

/** What is said of a campaign, as its dealer's document and the present let it be. */
export async function readDraft(
  { directory }: Pick<BeginCampaignDeps, "directory">,
  input: CampaignInput,
  { brand }: Pick<Runner, "brand">,
  now: Instant,
): Promise<Result<{ readonly dealer: Dealer; readonly parts: Parts }, Problem>> {
  const dealer = (await directory.dealer(input.dealer))?.document;
  if (dealer?.brand !== brand.id) return fail({ code: "dealer-not-found" });
  const errors = wrongIn(input, dealer);
  if (errors.length > 0) return fail({ code: "invalid-request", errors });
  const wrong = checkCampaignTexts(input, dealer);
  if (wrong !== undefined) return fail(wrong);
  const department = departmentOf(input, dealer);
  const promise = promiseOf(input, dealer, department, now);
  if (!promise.ok) return promise;
  const parts = partsOf(input, { dealer, department, promise: promise.value });
  if (mayWriteFrom(dealer.timeZone, parts, now) === undefined) return fail(AT_NIGHT);
  return ok({ dealer, parts });
}

function partsOf(
  { name, purpose, texts, link, basis, window, dailyAmount }: CampaignInput,
  {
    dealer,
    department,
    promise,
  }: Pick<Campaign, "department" | "promise"> & { readonly dealer: Dealer },
): Parts {
  return {
    name,
    purpose,
    dealer: dealer.id,
    texts,
    department,
    basis,
    ...(promise === undefined ? {} : { promise }),
    ...(link === undefined ? {} : { link }),
    ...(window === undefined ? {} : { window }),
    ...(dailyAmount === undefined ? {} : { dailyAmount }),
  };
}

const AT_NIGHT: Problem = {
  code: "invalid-request",
  errors: [invalid("/window", "no-time-away")],
};

function wrongIn({ promise, link }: CampaignInput, dealer: Dealer): FieldError[] {
  const isOffered = link === undefined || dealer.services.some(({ id }) => id === link.service);
  return [
    ...(promise === undefined ? [] : wrongPeople(promise, dealer)),
    ...(isOffered ? [] : [invalid("/link/service", "no-such-service")]),
  ];
}

function wrongPeople(
  { owner, department }: NonNullable<CampaignInput["promise"]>,
  dealer: Dealer,
): FieldError[] {
  const member = dealer.staff.find(({ id }) => id === owner);
  if (owner !== undefined && member === undefined)
    return [invalid("/promise/owner", "unknown-person")];
  if (department === undefined) return [];
  if (!dealer.departments.some(({ id }) => id === department))
    return [invalid("/promise/department", "unknown-department")];
  const isForeign = member !== undefined && !isOf(member, department, dealer);
  return isForeign ? [invalid("/promise/owner", "not-of-that-department")] : [];
}

/** Whose matter it is: who promises, else who gives what is booked. */
function departmentOf({ promise, link }: CampaignInput, dealer: Dealer): string {
  const owner = dealer.staff.find(({ id }) => id === promise?.owner);
  const service = dealer.services.find(({ id }) => id === link?.service);
  const department =
    promise?.department ??
    owner?.departments[0] ??
    service?.department ??
    dealer.departments[0]?.id;
  if (department === undefined) throw new Error("a dealer has no department");
  return department;
}

function promiseOf(
  { promise }: CampaignInput,
  dealer: Dealer,
  department: string,
  now: Instant,
): Result<Campaign["promise"], Problem> {
  if (promise === undefined) return ok(undefined);
  const { what, owner, due } = promise;
  const resolved = resolveDue(due, { opening: openingOf(dealer, department), now });
  if (!resolved.ok) return fail(inPromise(resolved.failure));
  const { dueAt, duePhrase } = resolved.value;
  return ok({ what, dueAt, duePhrase, ...(owner === undefined ? {} : { owner }) });
}

function inPromise(problem: Problem): Problem {
  const { errors = [] } = problem;
  return {
    ...problem,
    errors: errors.map((error) => ({ ...error, pointer: `/promise${error.pointer}` })),
  };
}
