import type { Instant } from "../kernel/time.ts";
import { ownerThere } from "../story/same-actor.ts";
import type { Author, Commitment } from "../story/parts/commitment.schema.ts";
import { outcomeOf } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

/** What is counted of promises; of each figure the promises behind it can be listed. */
export const COUNTED = [
  "promises",
  "keptOnTime",
  "keptLate",
  "notKept",
  "openOverdue",
  "openLate",
  "withdrawnAfterDue",
  "givenUp",
  "ownFaults",
  "withdrawn",
  "solvedElsewhere",
  "movedBeforeDue",
  "movedAfterDue",
  "disputed",
  "exhausted",
  "handedOver",
] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

/** That a promise is in a figure, how often, and who is answerable for that. */
export type Count = { readonly figure: Counted; readonly by: Author; readonly times: number };

/** Every figure that a promise is in. What becomes of it is counted once, entries as often as made. */
export function countsOf(promise: Commitment, now: Instant): Count[] {
  const { outcome, by } = outcomeOf(promise, now);
  const { status, exhaustedAt, solvedElsewhere, tally } = promise;
  const once: Counted[] = [
    "promises",
    ...FIGURES[outcome],
    ...(status === "withdrawn" ? ["withdrawn" as const] : []),
    ...(solvedElsewhere === true ? ["solvedElsewhere" as const] : []),
    ...(exhaustedAt !== undefined || tally?.exhausted === true ? ["exhausted" as const] : []),
  ];
  return [
    ...once.map((figure) => ({ figure, by, times: 1 })),
    ...ENTRIES.flatMap((figure) => entriesOf(promise, figure)),
  ];
}

/** Counts together. */
export function summed(counts: readonly Count[]): Counts {
  return eachFigure((figure) =>
    counts.reduce((total, count) => total + (count.figure === figure ? count.times : 0), 0),
  );
}

/** Several sums as one. */
export function allOf(sums: readonly Counts[]): Counts {
  return eachFigure((figure) => sums.reduce((total, counts) => total + counts[figure], 0));
}

function eachFigure(of: (figure: Counted) => number): Counts {
  return {
    promises: of("promises"),
    keptOnTime: of("keptOnTime"),
    keptLate: of("keptLate"),
    movedBeforeDue: of("movedBeforeDue"),
    movedAfterDue: of("movedAfterDue"),
    disputed: of("disputed"),
    withdrawn: of("withdrawn"),
    solvedElsewhere: of("solvedElsewhere"),
    withdrawnAfterDue: of("withdrawnAfterDue"),
    givenUp: of("givenUp"),
    exhausted: of("exhausted"),
    handedOver: of("handedOver"),
    openOverdue: of("openOverdue"),
    openLate: of("openLate"),
    notKept: of("notKept"),
    ownFaults: of("ownFaults"),
  };
}

/** What is counted as often as it was entered. */
const ENTRIES = ["movedBeforeDue", "movedAfterDue", "disputed", "handedOver"] as const;

const FIGURES: Readonly<Record<Outcome, readonly Counted[]>> = {
  keptOnTime: ["keptOnTime"],
  keptLate: ["keptLate"],
  openOverdue: ["openOverdue", "notKept"],
  openLate: ["openLate", "notKept"],
  notYetDue: [],
  withdrawn: [],
  withdrawnAfterDue: ["withdrawnAfterDue", "notKept"],
  givenUp: ["givenUp", "notKept"],
  ownFault: ["ownFaults"],
};

/** What nobody's name stands at is from before there were names, and the owner's. */
function entriesOf(promise: Commitment, figure: (typeof ENTRIES)[number]): Count[] {
  const { tally = {} } = promise;
  const named = (tally.entries ?? []).map((entry) => ({
    figure,
    by: entry.by,
    times: entry[figure] ?? 0,
  }));
  const rest = (tally[figure] ?? 0) - named.reduce((total, { times }) => total + times, 0);
  return [...named, { figure, by: ownerThere(promise), times: rest }].filter(
    ({ times }) => times > 0,
  );
}
