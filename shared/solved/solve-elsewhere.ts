import { isComing } from "../story/parts/is-coming.ts";
import * as z from "zod";
import { textSchema } from "../case/customer/customer-input.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { OWN_WORDS } from "../language/own-words/own-words.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import { toEvent } from "../story/fact.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { endWhatIsSolved, isOwedBefore } from "./end-what-is-solved.ts";
import type { EndSolvedDeps } from "./end-what-is-solved.ts";

export const solvedInputSchema = z.strictObject({
  comment: textSchema(2_000).optional(),
  /** Visits that still take place; all others that are to come are cancelled. */
  keepVisits: z.array(z.string().max(40)).max(50).optional(),
});
export type SolvedInput = z.output<typeof solvedInputSchema>;

export type SolveDeps = EndSolvedDeps & {
  readonly cases: Pick<CaseStore, "now" | "record" | "solve">;
};

export type Solving = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly input: SolvedInput;
  readonly now: Instant;
};

export type Solved = {
  /** As the case is after it. */
  readonly story: CaseNow;
  /** Visits that could not be cancelled any more: somebody has to be told. */
  readonly stillBooked: readonly string[];
};

const BY = { kind: "customer" } as const;

/** One who presses twice, or in two windows. */
const RACE: Race = { rounds: 8, lost: "the case keeps changing" };

/**
 * Others have done it. The case is marked first, with what shall stay and the event that tells the customer and who
 * leads there; from then on all else ends, here and again where that event is relayed, so nothing stays half-done.
 * Said again without anything new it is said once.
 */
export async function solveElsewhere(
  deps: SolveDeps,
  { story: known, dealer, input, now }: Solving,
): Promise<Result<Solved, Problem>> {
  const { reference } = known.case;
  const words = input.comment ?? OWN_WORDS["solved-elsewhere"];
  const marked = await raced<Result<CaseNow, Problem>>(RACE, async (round) => {
    const story = round === 0 ? known : await deps.cases.now(reference);
    if (story === undefined) return fail({ code: "case-not-found" });
    if (isSaid(story, input)) return ok(story);
    const { case: matter } = story;
    const { keepVisits } = input;
    const solved = { at: now, ...(keepVisits === undefined ? {} : { keepVisits }) };
    const said = { type: "case.noted", text: words, solvedElsewhere: true } as const;
    const endsSalesContact =
      matter.salesContact && story.commitments.some(({ status }) => status === "open");
    const saved = await deps.commit([
      deps.cases.solve(matter, { solved, endsSalesContact }),
      deps.cases.record(toEvent(said, matter, { by: BY, at: now, random: deps.random })),
    ]);
    if (!saved.ok) return LOST;
    const salesContact = matter.salesContact && !endsSalesContact;
    return ok({ ...story, case: { ...matter, solvedElsewhere: solved, salesContact } });
  });
  if (!marked.ok) return marked;
  const { value: story } = marked;
  const stillBooked = await endWhatIsSolved(deps, { story, dealer, words }, now);
  return ok({ story: (await deps.cases.now(reference)) ?? story, stillBooked });
}

/** And nothing has been asked for or booked since, and no visit that was to stay is to end. */
function isSaid(
  { case: { solvedElsewhere }, appointments, commitments, waiting = [] }: CaseNow,
  { keepVisits: wanted = [] }: SolvedInput,
): boolean {
  if (solvedElsewhere === undefined) return false;
  const { at, keepVisits = [] } = solvedElsewhere;
  return (
    appointments.every((visit) => isOld(visit, at) && isAsBefore(visit, { keepVisits, wanted })) &&
    commitments.every((one) => isOldPromise(one, at)) &&
    waiting.every(({ status, joinedAt }) => status === "left" || joinedAt <= at)
  );
}

function isOldPromise(promise: Commitment, at: Instant): boolean {
  const { status, honoured, promisedAt } = promise;
  if (honoured !== undefined) return true;
  return status === "open" ? isOwedBefore(promise, at) : promisedAt <= at;
}

/** Nor was something noted since that is left to do. */
function isOld({ bookedAt, followUp }: Appointment, at: Instant): boolean {
  return bookedAt <= at && (followUp === undefined || followUp.notedAt <= at);
}

type Kept = { readonly keepVisits: readonly string[]; readonly wanted: readonly string[] };

function isAsBefore(visit: Appointment, { keepVisits, wanted }: Kept): boolean {
  const { id } = visit;
  return !isComing(visit) || !keepVisits.includes(id) || wanted.includes(id);
}
