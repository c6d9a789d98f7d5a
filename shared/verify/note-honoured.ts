import { resolveDue } from "../commitments/due/due.ts";
import { managerNow, managerOf } from "../commitments/ladder/people.ts";
import { PROMISE_RACE, promising } from "../commitments/make/promising.ts";
import type { PromisingDeps, Wanted } from "../commitments/make/promising.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { openingOf } from "../directory/opening/opening.ts";
import { sha256 } from "../kernel/hash.ts";
import { lettersOf } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import { ownTask } from "../language/own-words/own-words.ts";
import { commitNew } from "../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Commitment, Task } from "../story/parts/commitment.schema.ts";
import { findByCode } from "./find-by-code.ts";
import type { ByCode, FindByCodeDeps, FoundByCode } from "./find-by-code.ts";

export type NoteHonouredDeps = FindByCodeDeps &
  PromisingDeps & {
    readonly commit: Commit;
    readonly commitments: Pick<CommitmentStore, "offered">;
    readonly cases: FindByCodeDeps["cases"] & Pick<CaseStore, "record" | "promises">;
  };

/** Who served them, and what they call it. */
type Server = {
  readonly company: string;
  readonly name: string;
  readonly reference?: string | undefined;
};

export type HonouredNoted = FoundByCode & { readonly settles: Commitment };

/** So many companies serve one customer on one day, and no more are believed. */
const MOST_A_DAY = 3;

/**
 * A partner says that it served the customer of a promise that it could not find. Whoever leads the department
 * settles that with it by the end of the next open day; the customer is asked nothing. Once for each promise, company
 * and day: who says it again has that promise.
 */
export async function noteHonoured(
  deps: NoteHonouredDeps,
  { by, ...asked }: ByCode & { readonly by: Server },
  alongside: (noted: HonouredNoted) => readonly Write[] = () => [],
): Promise<Result<HonouredNoted, Problem | Replayed>> {
  const found = await findByCode(deps, asked);
  if (!found.ok) return found;
  const { story, dealer, promise } = found.value;
  const { reference } = story.case;
  const day = dateAt(dealer.timeZone, asked.now);
  const id = idOf(reference, promise, by.company, day);
  const before = story.commitments.find((one) => one.id === id);
  if (before !== undefined) return ok({ ...found.value, settles: before });
  const today = story.commitments.filter(
    ({ honoured, promisedAt }) =>
      honoured?.commitment === promise.id && dateAt(dealer.timeZone, promisedAt) === day,
  );
  if (today.length >= MOST_A_DAY) return fail(TOO_MANY);
  const wanted = settling(dealer, promise, by, asked.now);
  if (!wanted.ok) return wanted;
  const system = { kind: "system" } as const;
  const of = { dealer, wanted: wanted.value, by: system, id };
  const draw = await promising(deps, of, asked.now);
  const { made: settles, writes } = draw({ reference });
  const made = { ...found.value, settles };
  return commitNew<HonouredNoted, Problem>(deps.commit, {
    race: PROMISE_RACE,
    draw: async () => ok({ made, writes: [...writes, ...deps.commitments.offered(settles)] }),
    alongside,
    // Two at once are one: what the other has written is the same promise.
    own: "commitment",
  });
}

/** The same for whoever says the same of it on the same day. */
function idOf(reference: string, { id }: Commitment, company: string, day: string): string {
  const same = company.toLowerCase();
  return `cmt_${lettersOf(sha256("honoured", reference, id, same, day), 16)}`;
}

function settling(
  dealer: Dealer,
  promise: Commitment,
  { company, name, reference }: Server,
  now: Instant,
): Result<Wanted, Problem> {
  const department = ownDepartment(dealer, promise);
  const opening = openingOf(dealer, department);
  const due = resolveDue({ by: "tomorrow" }, { opening, now });
  if (!due.ok) return due;
  const accountable = managerOf(dealer, department);
  const manager = managerNow({ accountable, department }, { dealer, at: now });
  const who = [name, reference].filter((said) => said !== undefined).join(", ");
  return ok({
    ...ownTask("settle-help", { company, who, work: promise.what }),
    kind: "verification",
    department,
    due: due.value,
    honoured: {
      commitment: promise.id,
      company,
      name,
      ...(reference === undefined ? {} : { reference }),
      ...(promise.task === undefined ? {} : { partner: partnerOf(promise.task) }),
    },
    people: { owner: manager, accountable: manager },
  });
}

function partnerOf({ partner, name }: Task) {
  return { id: partner, name };
}

/** Of the dealer itself, also while another house or a partner has the promise. */
function ownDepartment({ departments }: Dealer, promise: Commitment): string {
  const { host, delegation, department } = promise;
  const asked = host === undefined ? department : (delegation?.department ?? department);
  return (departments.find(({ id }) => id === asked) ?? departments[0])?.id ?? asked;
}

const TOO_MANY: Problem = { code: "too-many-requests", detail: "too-many-changes" };
