import { judge } from "../../shared/audit/judge.ts";
import type { Finding } from "../../shared/audit/judge.ts";
import type { InForce, Recorded } from "../../shared/audit/recorded.ts";
import { createCampaignStore } from "../../shared/campaigns/campaign/campaign.store.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Versioned } from "../../shared/directory/store/versioned.ts";
import type { Brand } from "../../shared/directory/document/dealer.schema.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import { surveyCases } from "./survey-cases.ts";

export type Audit = {
  readonly tables: Pick<Tables, "client" | "cases" | "directory">;
  readonly now: Instant;
  /** Documents that were in force before those of the directory. */
  readonly earlier: readonly InForce[];
  /** How late, in milliseconds, a step may be taken; endless where services failed. */
  readonly mostLate: number;
  readonly onFinding: (finding: Finding & { readonly reference: string }) => void;
};

export type Audited = {
  readonly cases: number;
  readonly promises: number;
  readonly visits: number;
  readonly findings: number;
  /** Events of before what is known of their dealers' documents: not judged by hours and people. */
  readonly unjudged: number;
};

/** Cases read side by side; each is judged alone, so that never more than these are in memory. */
const AT_ONCE = 10;

/** Judges every case that is stored, one after the other, against the documents of its dealers. */
export async function auditStored(audit: Audit): Promise<Audited> {
  const [{ references, dead }, documents] = await Promise.all([
    surveyCases(audit.tables),
    documentsOf(audit),
  ]);
  const paused = await pausedOf(audit, documents.brands);
  const total = { cases: 0, promises: 0, visits: 0, findings: 0, unjudged: 0 };
  const known = { ...documents, dead, paused, cases: createCaseStore(audit.tables) };
  for (let done = 0; done < references.length; done += AT_ONCE) {
    const some = references.slice(done, done + AT_ONCE);
    for (const { story, findings } of await Promise.all(
      some.map((reference) => auditCase(reference, audit, known)),
    )) {
      if (story === undefined) continue;
      total.cases += 1;
      total.promises += story.commitments.length;
      total.visits += story.appointments.length;
      total.findings += findings.length;
      total.unjudged += unjudgedOf(story, known);
      for (const finding of findings)
        audit.onFinding({ ...finding, reference: story.case.reference });
    }
  }
  return total;
}

type Known = Awaited<ReturnType<typeof documentsOf>> & {
  readonly dead: ReadonlySet<string>;
  readonly paused: ReadonlySet<string>;
  readonly cases: ReturnType<typeof createCaseStore>;
};

function unjudgedOf({ case: { dealer }, events }: CaseStory, { documents }: Known): number {
  const since = documents.filter((one) => one.dealer.id === dealer).map((one) => one.since);
  const first = Math.min(Number.POSITIVE_INFINITY, ...since);
  return events.filter(({ at }) => at < first).length;
}

/** What changed while it was read may look wrong: only what is wrong at a second look too counts. */
async function auditCase(reference: string, audit: Audit, known: Known) {
  const story = await known.cases.story(reference);
  const findings = story === undefined ? [] : judge(recordedOf(story, audit, known));
  // Of a case whose time is over some items may be deleted already.
  if (story?.case.goneAt !== undefined) return { story: undefined, findings: [] };
  if (findings.length === 0) return { story, findings };
  const again = await known.cases.story(reference);
  if (again === undefined) return { story, findings: [] };
  const still = new Set(judge(recordedOf(again, audit, known)).map(said));
  return { story: again, findings: findings.filter((one) => still.has(said(one))) };
}

function said({ of, text }: Finding): string {
  return `${of} ${text}`;
}

function recordedOf(
  story: CaseStory,
  { now, mostLate }: Audit,
  { documents, brands, dead, paused }: Known,
): Recorded {
  const { case: matter, commitments, appointments, waiting = [], events, mails, plan } = story;
  const brand = documents.find(({ dealer }) => dealer.id === matter.dealer)?.dealer.brand;
  return {
    now,
    cases: [matter],
    commitments,
    appointments,
    waiting,
    plans: plan === undefined ? [] : [plan],
    events,
    mails,
    paused,
    documents,
    brand: brands.find(({ id }) => id === brand),
    everDead: dead,
    mostLate,
  };
}

/** Campaigns whose mails wait until somebody starts them again. */
async function pausedOf(
  { tables }: Audit,
  brands: readonly Pick<Brand, "id">[],
): Promise<ReadonlySet<string>> {
  const campaigns = createCampaignStore(tables);
  const all = await Promise.all(brands.map(({ id }) => campaigns.all(id)));
  return new Set(all.flat().flatMap(({ id, state }) => (state === "paused" ? [id] : [])));
}

/** The documents of all dealers as they followed each other, those of the directory last. */
async function documentsOf({ tables, earlier }: Audit) {
  const directory = createDirectoryStore(tables, systemRandom);
  const listed = await directory.dealers();
  const dealers = (await Promise.all(listed.map(({ id }) => directory.dealer(id)))).filter(isThere);
  const names = new Set(dealers.map(({ document: { brand } }) => brand));
  const brands = (await Promise.all([...names].map((id) => directory.brand(id)))).filter(isThere);
  const since = new Map(brands.map((brand) => [brand.document.id, sinceOf(brand)] as const));
  const present = dealers.map((dealer) => ({
    dealer: dealer.document,
    since: Math.max(sinceOf(dealer), since.get(dealer.document.brand) ?? 0),
  }));
  return {
    documents: [...earlier, ...inForce(present, earlier)],
    brands: brands.map(({ document }): Brand => document),
  };
}

/** A run that had read the one before may still have decided by it. */
const FORGOTTEN_AFTER = 2 * 60_000;

/** One from before that was written down may have come at any time. */
function sinceOf({ since }: Versioned<unknown>): number {
  return since === undefined ? Number.POSITIVE_INFINITY : since + FORGOTTEN_AFTER;
}

function isThere<Found>(found: Found | undefined): found is Found {
  return found !== undefined;
}

/** With those before it known, it may have been there at any time after them. */
function inForce(present: readonly InForce[], earlier: readonly InForce[]): InForce[] {
  const known = new Set(earlier.map(({ dealer }) => JSON.stringify(dealer)));
  const ids = new Set(earlier.map(({ dealer }) => dealer.id));
  return present
    .filter(({ dealer }) => !known.has(JSON.stringify(dealer)))
    .map((one) => (ids.has(one.dealer.id) ? { ...one, since: 0 } : one));
}
