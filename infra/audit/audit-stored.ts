import { judge } from "../../shared/audit/judge.ts";
import type { Finding } from "../../shared/audit/judge.ts";
import type { InForce, Recorded } from "../../shared/audit/recorded.ts";
import { createDirectoryStore } from "../../shared/directory/directory.store.ts";
import type { Brand, Dealer } from "../../shared/directory/dealer.schema.ts";
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
};

/** Cases read side by side; each is judged alone, so that never more than these are in memory. */
const AT_ONCE = 10;

/** Judges every case that is stored, one after the other, against the documents of its dealers. */
export async function auditStored(audit: Audit): Promise<Audited> {
  const [{ references, dead }, documents] = await Promise.all([
    surveyCases(audit.tables),
    documentsOf(audit),
  ]);
  const total = { cases: 0, promises: 0, visits: 0, findings: 0 };
  const known = { ...documents, dead, cases: createCaseStore(audit.tables) };
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
      for (const finding of findings)
        audit.onFinding({ ...finding, reference: story.case.reference });
    }
  }
  return total;
}

type Known = Awaited<ReturnType<typeof documentsOf>> & {
  readonly dead: ReadonlySet<string>;
  readonly cases: ReturnType<typeof createCaseStore>;
};

/** What changed while it was read may look wrong: only what is wrong at a second look too counts. */
async function auditCase(reference: string, audit: Audit, known: Known) {
  const story = await known.cases.story(reference);
  const findings = story === undefined ? [] : judge(recordedOf(story, audit, known));
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
  { documents, brands, dead }: Known,
): Recorded {
  const { case: matter, commitments, appointments, waiting = [], events, mails } = story;
  const brand = documents.find(({ dealer }) => dealer.id === matter.dealer)?.dealer.brand;
  return {
    now,
    cases: [matter],
    commitments,
    appointments,
    waiting,
    events,
    mails,
    documents,
    brand: brands.find(({ id }) => id === brand),
    everDead: dead,
    mostLate,
  };
}

/** The documents of all dealers as they followed each other, those of the directory last. */
async function documentsOf({ tables, earlier }: Audit) {
  const directory = createDirectoryStore(tables, systemRandom);
  const listed = await directory.dealers();
  const dealers = (await Promise.all(listed.map(({ id }) => directory.dealer(id)))).flatMap(
    (found) => (found === undefined ? [] : [found.document]),
  );
  const names = new Set(dealers.map(({ brand }) => brand));
  const found = await Promise.all([...names].map((id) => directory.brand(id)));
  const brands: Brand[] = found.flatMap((one) => (one === undefined ? [] : [one.document]));
  return { documents: [...earlier, ...inForce(dealers, earlier)], brands };
}

/** Nobody wrote down since when: where it is not known, they may have been there all the time. */
function inForce(dealers: readonly Dealer[], earlier: readonly InForce[]): InForce[] {
  const known = new Set(earlier.map(({ dealer }) => JSON.stringify(dealer)));
  return dealers
    .filter((dealer) => !known.has(JSON.stringify(dealer)))
    .map((dealer) => ({ since: 0, dealer }));
}
