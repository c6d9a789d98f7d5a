import type { Instant } from "../../kernel/time.ts";
import { isSamePerson, ownerThere } from "../../story/same-actor.ts";
import type { Author, Commitment, Entries, Tally } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { isAtPartner } from "../../story/party-key.ts";
import type { CommitmentFact } from "./commitment-event.ts";
import { countsAt, isLateForGood } from "./punctuality.ts";

/** What happened to a promise, by whom and when. */
export type Happened = {
  readonly facts: readonly CommitmentFact[];
  readonly by: Actor;
  readonly now: Instant;
};

type Around = Omit<Happened, "facts"> & { readonly before: Commitment; readonly after: Commitment };

/**
 * The new state with its tally: what the report counts of this change, and of the time that has passed
 * since the last one. The only place that writes a tally, so that no way of changing a promise is left
 * out. An entry is booked to whoever of the staff made it; what the customer or the system did, and that
 * a due time passed, to whoever owned the promise then.
 */
export function reckon(before: Commitment, after: Commitment, happened: Happened): Commitment {
  const { facts, ...rest } = happened;
  // What was logged by mistake has not been: neither is what was counted of it.
  if (facts.some(({ type }) => type === "commitment.undone")) return after;
  const around = { ...rest, before, after };
  const { tally: _unreckoned, ...state } = after;
  const tally = facts.reduce(
    (so, fact) => booked(so, fact, around, facts),
    whatTimeDid(before, around),
  );
  const counted: Tally = { ...tally, ...countedAt(tally, facts, around) };
  if (counted.countsAt === undefined) delete counted.countsAt;
  // A time that is brought back may have passed meanwhile.
  if (isLateNow({ ...state, tally: counted }, rest.now)) counted.late ??= lateAt(before);
  return Object.keys(counted).length === 0 ? state : { ...state, tally: counted };
}

/** An open promise whose time has passed is its present owner's, whoever has it next. */
function whatTimeDid(before: Commitment, { after, now }: Around): Tally {
  const tally = { ...before.tally };
  if (isLateNow(before, now)) tally.late ??= lateAt(before);
  if (before.exhaustedAt !== undefined && after.exhaustedAt === undefined) tally.exhausted = true;
  return tally;
}

function isLateNow(promise: Commitment, now: Instant): boolean {
  return promise.status === "open" && isLateForGood(promise, now);
}

function lateAt(promise: Commitment, by: Author = ownerThere(promise)): Tally["late"] {
  const { department, dealer, host } = promise;
  // With a partner it is late at the dealer that promised it.
  const at = host === undefined || isAtPartner(host) ? { department, dealer } : host;
  return { by, dealer: at.dealer, department: at.department };
}

/** Only who agrees on a new time before the old one has passed is judged by the new one. */
function countedAt(
  { late }: Tally,
  facts: readonly CommitmentFact[],
  { before, after }: Around,
): Pick<Tally, "countsAt"> {
  const agreed = facts.some(
    (fact) =>
      fact.type === "commitment.time-accepted" ||
      fact.type === "commitment.clock-changed" ||
      fact.type === "commitment.settlement-disputed" ||
      (fact.type === "commitment.moved" && fact.agreedWithCustomer),
  );
  if (agreed && late === undefined) return { countsAt: undefined };
  const counted = countsAt(before);
  // An answer to a denial may be due before what was denied was.
  return { countsAt: counted < after.dueAt ? counted : undefined };
}

function booked(
  tally: Tally,
  fact: CommitmentFact,
  around: Around,
  facts: readonly CommitmentFact[],
): Tally {
  switch (fact.type) {
    case "commitment.moved":
    case "commitment.time-accepted":
      return moved(tally, fact, around);
    case "commitment.kept": {
      const contact = fact.outcome === "reached" ? spoken(tally, around.now, "deniable") : {};
      return { ...closedBy(tally, around), ...contact };
    }
    case "commitment.withdrawn":
      return closedBy(tally, around);
    case "commitment.attempted":
      return attempted(tally, fact, around, facts);
    case "commitment.disputed":
      return denied(tally, fact, around);
    default:
      return amongUs(tally, fact, around);
  }
}

/** Whose it was has handed it over, whoever gave it away: nobody's promises grow fewer unseen. */
function amongUs(tally: Tally, fact: CommitmentFact, { before }: Around): Tally {
  if (fact.type === "commitment.handoff-accepted") {
    return entered(tally, "handedOver", ownerThere(before));
  }
  const isHeld = fact.type === "commitment.step-fired" && fact.held === true;
  return isHeld ? { ...tally, heldUp: true } : tally;
}

/** A bad time is a time at which somebody spoke to the customer. */
function attempted(
  tally: Tally,
  { attempt }: Pick<EventOf<"commitment.attempted">, "attempt">,
  { now }: Around,
  facts: readonly CommitmentFact[],
): Tally {
  if (attempt.outcome !== "bad-time") return tally;
  const moved = facts.some(({ type }) => type === "commitment.moved");
  return { ...tally, ...spoken(tally, now, moved ? "deniable" : "certain") };
}

type Figure = Exclude<keyof Entries, "by">;

/** A time that the customer accepted is a move of whoever had named it. */
function moved(tally: Tally, { type }: Pick<CommitmentFact, "type">, around: Around): Tally {
  const { before, by, now } = around;
  const named = type === "commitment.time-accepted" ? before.said?.by : undefined;
  const figure = now <= before.dueAt ? "movedBeforeDue" : "movedAfterDue";
  return entered(tally, figure, named ?? authorOf(by, before));
}

function closedBy(tally: Tally, { by, before }: Around): Tally {
  return { ...tally, closed: { by: authorOf(by, before), kind: by.kind } };
}

function entered(tally: Tally, figure: Figure, author: Author): Tally {
  const { entries = [] } = tally;
  const own = entries.find((one) => isSamePerson(one.by, author)) ?? { by: author };
  const others = entries.filter((one) => !isSamePerson(one.by, author));
  return {
    ...tally,
    [figure]: (tally[figure] ?? 0) + 1,
    entries: [...others, { ...own, [figure]: (own[figure] ?? 0) + 1 }],
  };
}

function authorOf(by: Actor, before: Commitment): Author {
  if (by.kind !== "staff") return ownerThere(before);
  const { kind: _staff, ...author } = by;
  return author;
}

function spoken({ firstContactAt }: Tally, at: Instant, word: "deniable" | "certain"): Tally {
  if (firstContactAt !== undefined) return {};
  return { firstContactAt: at, ...(word === "deniable" ? { contactSaid: true } : {}) };
}

/**
 * Whether somebody of the staff had said what was not so. A time that we expect claims nothing, and to a
 * time that the customer accepted they had agreed themselves.
 */
function isFalse(disputed: Denial["disputed"], { agreements }: Commitment): boolean {
  if (disputed === "move") return agreements?.at(-1)?.accepted !== true;
  return disputed !== "expect";
}

type Denial = Pick<EventOf<"commitment.disputed">, "disputed">;

/**
 * Whoever said what was not so has made it late, unless its time had passed before; and did not speak to
 * the customer, whatever was logged.
 */
function denied(tally: Tally, { disputed }: Denial, { before }: Around): Tally {
  if (!isFalse(disputed, before)) return tally;
  const { closed, ...rest } = withoutUntrueContact(tally, before);
  const author = before.said?.by ?? closed?.by ?? ownerThere(before);
  const counted = entered(rest, "disputed", author);
  return { ...counted, late: tally.late ?? lateAt(before, author) };
}

function withoutUntrueContact(tally: Tally, { said }: Commitment): Tally {
  const { firstContactAt, contactSaid, ...rest } = tally;
  return contactSaid === true && firstContactAt === said?.at ? rest : tally;
}
