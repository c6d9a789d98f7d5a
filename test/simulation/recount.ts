import type { Clocks } from "../../shared/audit/hours.ts";
import { instantOf } from "../../shared/audit/wall-model.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../shared/story/parts/event.schema.ts";

type OfPromise = Extract<CaseEvent, { readonly commitment: Commitment }>;

/** What is known of one promise after so many of its events. */
type Known = {
  readonly owner: string;
  readonly due: number;
  /** What clocks show then, where they named it. */
  readonly wall: Commitment["dueWall"];
  /** The time it is judged by, and whose it was when that had passed, or when it was spoilt. */
  readonly judged: number;
  readonly late?: string;
  readonly state: "open" | "kept" | "withdrawn";
  readonly closer?: { readonly id: string; readonly kind: string };
  /** Who entered the time that is expected. */
  readonly expecter?: string;
  /** Whose word it is that the customer agreed to a time, newest last; undefined where they did so themselves. */
  readonly sayings: readonly (string | undefined)[];
  readonly held: boolean;
  readonly disputed: boolean;
  /** What was counted on the way: a figure, and whose. */
  readonly entries: readonly string[];
};

/**
 * The report told again from nothing but what happened: each figure with whoever it is booked to, as
 * `figure person`, as often as it counts.
 */
export function recount(
  events: readonly CaseEvent[],
  now: number,
  clocksAt: (at: number) => Clocks,
): string[] {
  const told = events.filter((event): event is OfPromise => "commitment" in event);
  const promises = Map.groupBy(told, ({ commitment }) => commitment.id);
  return [...promises.values()].flatMap((ofOne) => {
    const inOrder = ofOne.toSorted(
      (one, other) => one.commitment.revision - other.commitment.revision,
    );
    const states: Known[] = [];
    for (const event of inOrder) {
      const seen = states.map((state) => shown(state, clocksAt(event.at)));
      states.push(after(event, seen));
    }
    const last = states.at(-1);
    return last === undefined
      ? []
      : [...last.entries, ...becameOf(shown(last, clocksAt(now)), now)];
  });
}

/** By the clocks of whoever looks: rules of its zone may have changed since. */
function shown(known: Known, clocks: Clocks): Known {
  const { wall, due: planned, judged } = known;
  if (wall === undefined) return known;
  const due = instantOf(wall, clocks);
  return { ...known, due, judged: judged === planned ? due : judged };
}

function after(event: OfPromise, states: readonly Known[]): Known {
  const { commitment } = event;
  const before = states.at(-1);
  if (before === undefined) return asMade(commitment);
  if (event.type === "commitment.undone") return takenBack(event, states);
  const passed = before.state === "open" && event.at > before.judged;
  const late = passed ? (before.late ?? before.owner) : before.late;
  const now = { ...before, owner: commitment.owner.id, ...(late === undefined ? {} : { late }) };
  const known = happened(event, now, before.owner);
  const next = { ...known, wall: commitment.dueWall };
  // A time that is brought back may have passed while it was another's.
  const isBroughtBack = event.type === "commitment.disputed" && event.at > next.judged;
  return isBroughtBack ? { ...next, late: next.late ?? before.owner } : next;
}

/** The last entry is as if it had never been made; what time does meanwhile it does. */
function takenBack({ at }: OfPromise, states: readonly Known[]): Known {
  const before = states.at(-2);
  if (before === undefined) throw new Error("nothing was there to take back");
  const passed = before.state === "open" && at > before.judged;
  return passed ? { ...before, late: before.late ?? before.owner } : before;
}

function asMade({ owner, dueAt: due, dueWall: wall }: Commitment): Known {
  const nothing = { sayings: [], held: false, disputed: false, entries: [] };
  return { owner: owner.id, due, wall, judged: due, state: "open", ...nothing };
}

function happened(event: OfPromise, known: Known, previous: string): Known {
  const { by } = event;
  const author = by.kind === "staff" ? by.id : known.owner;
  const closer = { id: author, kind: by.kind };
  switch (event.type) {
    case "commitment.kept":
      return { ...known, state: "kept", closer };
    case "commitment.withdrawn":
      return { ...known, state: "withdrawn", closer };
    case "commitment.handoff-accepted":
      return { ...known, entries: [...known.entries, `handedOver ${previous}`] };
    case "commitment.step-fired":
      return event.held === true ? { ...known, held: true } : known;
    default:
      return timed(event, known, author);
  }
}

/** What was said of its time, and what was denied. */
function timed(event: OfPromise, known: Known, author: string): Known {
  const { at, commitment } = event;
  const due = commitment.dueAt;
  switch (event.type) {
    case "commitment.moved":
      return moved(known, { due, at, author, was: event.previousDueAt });
    case "commitment.expected":
      return { ...known, expecter: author };
    case "commitment.time-accepted": {
      const { expecter = author } = known;
      const next = moved(known, { due, at, author: expecter, was: event.previousDueAt });
      return { ...next, sayings: [...known.sayings, undefined] };
    }
    case "commitment.disputed":
      // What is only expected claims nothing.
      return event.disputed === "expect" ? known : denied(known, due);
    default:
      return known;
  }
}

type Move = {
  readonly due: number;
  readonly was: number;
  readonly at: number;
  readonly author: string;
};

function moved(known: Known, { due, was, at, author }: Move): Known {
  const figure = at <= was ? "movedBeforeDue" : "movedAfterDue";
  return {
    ...known,
    due,
    judged: known.late === undefined ? due : known.judged,
    sayings: [...known.sayings, author],
    entries: [...known.entries, `${figure} ${author}`],
  };
}

/** What was claimed was not so: it is spoilt, by whoever claimed it unless it was late before. */
function denied({ closer, ...open }: Known, due: number): Known {
  const known: Known = open;
  const accepted =
    closer === undefined && known.sayings.length > 0 && known.sayings.at(-1) === undefined;
  // Nobody claimed what the customer had said themselves: the time before it counts again.
  if (accepted) {
    const judged = Math.min(known.judged, due);
    return { ...known, due, judged, state: "open", sayings: known.sayings.slice(0, -1) };
  }
  const author = closer?.id ?? known.sayings.at(-1) ?? known.owner;
  return {
    ...open,
    due,
    late: known.late ?? author,
    state: "open",
    disputed: true,
    sayings: closer === undefined ? known.sayings.slice(0, -1) : known.sayings,
    entries: [...known.entries, `disputed ${author}`],
  };
}

function becameOf(known: Known, now: number): string[] {
  const { state, closer, judged, owner } = known;
  const late = known.late ?? (state === "open" && now > judged ? owner : undefined);
  if (late !== undefined) return becameLate(known, late, now);
  return { open: [], kept: ["keptOnTime"], withdrawn: ["withdrawn"] }[state].map(
    (figure) => `${figure} ${closer?.id ?? owner}`,
  );
}

function becameLate(known: Known, late: string, now: number): string[] {
  const { state, closer = { id: late, kind: "system" }, held, disputed, due } = known;
  const fault = held && !disputed;
  // Who withdrew what was late has an entry of their own; the rest is whose it was.
  const withdrawn = closer.kind === "customer" ? "givenUp" : "withdrawnAfterDue";
  const open = now > due ? "openOverdue" : "openLate";
  const figure = fault ? "ownFaults" : { kept: "keptLate", withdrawn, open }[state];
  const whose = figure === "withdrawnAfterDue" ? closer.id : late;
  return [`${figure} ${whose}`, ...(state === "withdrawn" ? [`withdrawn ${whose}`] : [])];
}
