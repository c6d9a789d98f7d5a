import { expect, test } from "vitest";
import { aCommitment, at, brand, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { plus } from "../../kernel/time.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { Decide } from "./change-commitment.ts";
import { dispute } from "./dispute.ts";
import { decideOnce } from "./done-before.ts";
import { logAttempt } from "./log-attempt.ts";
import { move } from "./move.ts";

const NOW = at("2027-10-29T12:00:00-04:00");
const ANA = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
/** Whose id is the same at another dealer. */
const HERS = { ...ANA, dealer: "southside" } as const;
const CUSTOMER = { kind: "customer" } as const;
const around = {
  opening: openingOf(northside, "sales"),
  dealer: northside,
  brand,
  host: undefined,
  contact: {},
};

const moveTo = (due: string): Decide =>
  move({ due: { at: at(due) }, reason: "Busy", agreedWithCustomer: true });
const denial = dispute({});
const attempt = logAttempt({ channel: "phone", outcome: "no-answer" });

/** A promise with what became of it, one change a minute. */
function story(changes: readonly { decide: Decide; by: typeof ANA | typeof CUSTOMER }[]) {
  let seen: Commitment = aCommitment();
  const frame = { random: { bytes: (count: number) => new Uint8Array(count).fill(7) } };
  const events: CaseEvent[] = [];
  const tell = (type: "commitment.made", by: typeof ANA) =>
    events.push(toCommitmentEvent({ type }, seen, { ...frame, by, at: NOW }));
  tell("commitment.made", ANA);
  for (const [index, { decide, by }] of changes.entries()) {
    const now = plus(NOW, (index + 1) * 60_000);
    const decided = decide(seen, { ...around, by, now });
    if (!decided.ok) throw new Error(decided.failure.code);
    seen = decided.value.commitment;
    for (const fact of decided.value.facts) {
      events.push(toCommitmentEvent(fact, seen, { ...frame, by, at: now }));
    }
  }
  return { seen, events };
}

/** What is said when it is asked for once more under a key that was begun at that minute. */
function again(
  known: ReturnType<typeof story>,
  decide: Decide,
  by: typeof ANA | typeof HERS | typeof CUSTOMER,
  minute: number,
): string[] {
  const present = { ...around, by, now: plus(NOW, 10 * 60_000) };
  const since = plus(NOW, minute * 60_000);
  const decided = decideOnce({ ...known, decide, present }, { since });
  return decided.ok ? decided.value.facts.map(({ type }) => type) : [decided.failure.code];
}

const SOON = "2027-11-02T12:00:00-04:00";
const LATER = "2027-11-03T12:00:00-04:00";

test("ONCE-6: what was done since the key was begun is not done twice", () => {
  const moved = story([{ decide: moveTo(SOON), by: ANA }]);
  expect(again(moved, moveTo(SOON), ANA, 1)).toEqual([]);
  expect(again(story([{ decide: attempt, by: ANA }]), attempt, ANA, 1)).toEqual([]);
});

test("ONCE-6: the same words may mean another time, or the next thing that was said", () => {
  const moved = story([{ decide: moveTo(SOON), by: ANA }]);
  expect(again(moved, moveTo(LATER), ANA, 1)).toEqual(["commitment.moved"]);
  const denied = story([
    { decide: moveTo(SOON), by: ANA },
    { decide: moveTo(LATER), by: ANA },
    { decide: denial, by: CUSTOMER },
  ]);
  // Under its own key the denial is the one that was heard; begun later, it is of the first move.
  expect(again(denied, denial, CUSTOMER, 3)).toEqual([]);
  expect(again(denied, denial, CUSTOMER, 4)).toEqual(["commitment.disputed"]);
});

test("ONCE-6: a try that was logged before the key was begun is another one", () => {
  const tried = story([{ decide: attempt, by: ANA }]);
  expect(again(tried, attempt, ANA, 2)).toEqual(["commitment.attempted"]);
});

test("PARTNER-16: what somebody of the same id at another house said is no repetition", () => {
  const tried = story([{ decide: attempt, by: ANA }]);
  expect(again(tried, attempt, HERS, 1)).toEqual(["commitment.attempted"]);
});
