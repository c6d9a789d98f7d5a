import * as z from "zod";
import { cancel } from "../booking/change/cancel.ts";
import type { CancelDeps } from "../booking/change/cancel.ts";
import { textSchema } from "../case/customer/customer-input.ts";
import { countedAgain } from "../commitments/change/counted-again.ts";
import type { Present } from "../commitments/change/change-commitment.ts";
import { withdraw } from "../commitments/change/withdraw.ts";
import { toCommitmentEvent } from "../commitments/promise/commitment-event.ts";
import type { CommitmentStore } from "../commitments/promise/commitment.store.ts";
import { reckon } from "../commitments/promise/reckon.ts";
import { withConsent } from "../commitments/promise/sales-consent.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { openingOf } from "../directory/opening/opening.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { OWN_WORDS } from "../language/own-words/own-words.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { toEvent } from "../story/fact.ts";
import type { CaseNow } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { comingVisits } from "./coming-visits.ts";

export const solvedInputSchema = z.strictObject({
  comment: textSchema(2_000).optional(),
  /** Visits that still take place; all others that are to come are cancelled. */
  keepVisits: z.array(z.string().max(40)).max(50).optional(),
});
export type SolvedInput = z.output<typeof solvedInputSchema>;

export type SolveDeps = CancelDeps & {
  readonly cases: Pick<CaseStore, "now" | "record" | "solve">;
  readonly commitments: Pick<CommitmentStore, "replace">;
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

/** The customer's own promises are few; timers and colleagues may be faster. */
const RACE: Race = { rounds: 8, lost: "the case keeps changing" };

/**
 * Others have done it: coming visits are cancelled, then all open promises are withdrawn, and the case is marked,
 * in one transaction with the event that tells the customer and who leads there. Where there is nothing left to end
 * and it was said before, nothing happens, so it may be pressed again.
 */
export async function solveElsewhere(
  deps: SolveDeps,
  { story, dealer, input, now }: Solving,
): Promise<Result<Solved, Problem>> {
  const { reference } = story.case;
  const stillBooked = await cancelComing(deps, { story, dealer, input, now });
  return raced(RACE, async () => {
    const seen = await deps.cases.now(reference);
    if (seen === undefined) return fail({ code: "case-not-found" });
    const open = seen.commitments.filter(({ status }) => status === "open");
    if (open.length === 0 && isSaid(seen)) return ok({ story: seen, stillBooked });
    const writes = endingWrites(deps, { story: seen, dealer, input, now }, open);
    const saved = await deps.commit(writes);
    if (!saved.ok) return LOST;
    return ok({ story: (await deps.cases.now(reference)) ?? seen, stillBooked });
  });
}

/** And nothing has been asked for or booked since. */
function isSaid({ case: { solvedElsewhere }, appointments, commitments }: CaseNow): boolean {
  if (solvedElsewhere === undefined) return false;
  const { at } = solvedElsewhere;
  return (
    appointments.every(({ bookedAt }) => bookedAt <= at) &&
    commitments.every(({ promisedAt }) => promisedAt <= at)
  );
}

/** Those that are still to come, with the customer's own words as the reason. */
async function cancelComing(
  deps: CancelDeps,
  { story, input, now }: Solving,
): Promise<readonly string[]> {
  const { comment, keepVisits = [] } = input;
  const coming = comingVisits(story, now).filter(({ id }) => !keepVisits.includes(id));
  const left: string[] = [];
  for (const { id } of coming) {
    const done = await cancel(
      deps,
      {
        story,
        appointment: id,
        reason: comment ?? OWN_WORDS["solved-elsewhere"],
        by: BY,
        again: undefined,
      },
      now,
    );
    if (!done.ok && done.failure.code !== "wrong-state") left.push(id);
  }
  return left;
}

function endingWrites(
  deps: SolveDeps,
  { story, dealer, input: { comment }, now }: Solving,
  open: readonly Commitment[],
): Write[] {
  const { case: matter } = story;
  const frame = { by: BY, at: now, random: deps.random };
  const said = {
    type: "case.noted",
    text: comment ?? OWN_WORDS["solved-elsewhere"],
    solvedElsewhere: true,
  } as const;
  const ends = open.length > 0 && matter.salesContact;
  return [
    deps.cases.solve(matter, { at: now }, ends),
    deps.cases.record(toEvent(said, matter, frame)),
    ...open.flatMap((seen) => ended(deps, { story, dealer, now, comment }, seen)),
  ];
}

type Ending = {
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly now: Instant;
  readonly comment: string | undefined;
};

function ended(
  deps: SolveDeps,
  { story, dealer, now, comment }: Ending,
  seen: Commitment,
): Write[] {
  const input = { reason: comment, solvedElsewhere: true, withMatter: true } as const;
  const decided = withdraw(input)(seen, presentOf(dealer, seen, story, now));
  if (!decided.ok) return [];
  const facts = decided.value.facts.map((fact) => withConsent(fact, story));
  const counted = countedAgain(seen, decided.value.commitment, { dealer, now });
  const next = reckon(seen, counted, { facts, by: BY, now });
  const frame = { by: BY, at: now, random: deps.random };
  return [
    ...deps.commitments.replace(next, seen),
    ...facts.map((fact) => deps.cases.record(toCommitmentEvent(fact, next, frame))),
  ];
}

/** To end a promise nobody's hours are asked. */
function presentOf(
  dealer: Dealer,
  { department }: Commitment,
  { case: { contact = {} } }: CaseNow,
  now: Instant,
): Present {
  const opening = openingOf(dealer, department);
  return { opening, dealer, brand: undefined, host: undefined, contact, by: BY, now };
}
