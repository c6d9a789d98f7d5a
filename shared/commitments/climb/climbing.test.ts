import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { brandSchema, dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { MINUTE, instant, plus, wallText } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { wallAt } from "../../kernel/zone.ts";
import { acknowledge } from "../change/acknowledge.ts";
import type { Change, Decide } from "../change/change-commitment.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { keep } from "../change/keep.ts";
import { logAttempt } from "../change/log-attempt.ts";
import { move } from "../change/move.ts";
import { newCommitment } from "../make/new-commitment.ts";
import { isLateForGood, isOverdue } from "../promise/punctuality.ts";
import { takeStep } from "../ladder/take-step.ts";
import { withdraw } from "../change/withdraw.ts";

const at = (text: string): Instant => instant(Date.parse(text));

const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Aurora Care", email: "desk@aurora.example", role: "brand" }],
});

const dealerIn = (zone: string, overrides: object = {}): Dealer =>
  dealerSchema.parse(dealerDocument("dealer", zone, overrides));

type Plan = {
  readonly zone?: string;
  readonly due: string;
  readonly made: string;
  readonly dealer?: Dealer;
};

function promised({ zone = "America/New_York", due, made, dealer = dealerIn(zone) }: Plan) {
  const commitment = newCommitment(
    dealer,
    {
      id: "cmt_1",
      reference: "7KZ3MQ2W4D",
      kind: "callback",
      what: "Call back",
      department: "sales",
      owner: { id: "ana", name: "Ana Lopez" },
      accountable: { id: "maya", name: "Maya Chen" },
      due: { dueAt: at(due), duePhrase: due },
    },
    at(made),
  );
  return { dealer, commitment };
}

function changed(decide: Decide, commitment: Commitment, dealer: Dealer, now: Instant): Change {
  const opening = openingOf(dealer, commitment.department);
  const by = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
  const decided = decide(commitment, {
    opening,
    dealer,
    brand: undefined,
    host: undefined,
    contact: {},
    by,
    now,
  });
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value;
}

/** Lets every action fire at its time until `until`: who heard what, when, by the dealer's clock. */
function climb(from: Commitment, dealer: Dealer, until: string, lateMinutes = 0) {
  let commitment = from;
  const heard: string[] = [];
  while (commitment.nextAction !== undefined && commitment.nextAction.at <= at(until)) {
    const now = plus(commitment.nextAction.at, lateMinutes * MINUTE);
    const taken = takeStep(commitment, commitment.nextAction, { dealer, brand }, now);
    const { date, minutes } = wallAt(dealer.timeZone, now);
    const { fact } = taken;
    const people = fact.notified.map(({ id }) => id).join("+");
    const what =
      fact.type === "commitment.still-open"
        ? `digest${fact.tellCustomer === true ? " customer" : ""}`
        : `L${fact.level}${fact.repeat ? " again" : ""}${fact.tellCustomer ? " customer" : ""}`;
    heard.push(`${date} ${wallText(minutes)} ${what} ${people}`);
    commitment = taken.commitment;
  }
  return { commitment, heard };
}

describe("the default ladder", () => {
  test("S0-2, T-26: climbs on Thursday and Friday, then daily, to the brand, then a digest", () => {
    const { dealer, commitment } = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T17:00:00-05:00",
    });
    const climbed = climb(commitment, dealer, "2026-12-15T10:00:00-05:00");
    expect(climbed.heard).toEqual([
      "2026-12-10 16:30 L0 ana",
      "2026-12-10 17:00 L1 customer ana+maya",
      "2026-12-10 17:30 L2 maya",
      "2026-12-11 10:00 L3 customer grace",
      "2026-12-12 09:00 L3 again grace",
      "2026-12-12 15:00 L4 brand-care",
      "2026-12-14 09:00 digest customer maya+brand-care+grace",
      "2026-12-15 09:00 digest maya+brand-care+grace",
    ]);
    expect(climbed.commitment).toMatchObject({
      level: 4,
      exhaustedAt: at("2026-12-12T15:00:00-05:00"),
      generation: 9,
      status: "open",
    });
  });

  test("S4-7: climbs on Friday at 12:00, 12:30 and 14:00", () => {
    const { dealer, commitment } = promised({
      zone: "America/Los_Angeles",
      made: "2027-06-10T17:50:00-07:00",
      due: "2027-06-11T12:00:00-07:00",
    });
    expect(climb(commitment, dealer, "2027-06-11T18:00:00-07:00").heard).toEqual([
      "2027-06-11 11:30 L0 ana",
      "2027-06-11 12:00 L1 customer ana+maya",
      "2027-06-11 12:30 L2 maya",
      "2027-06-11 14:00 L3 customer grace",
    ]);
  });

  test("does not wait for the next opening when a date from outside comes first", () => {
    const { dealer, commitment } = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T17:50:00-05:00",
    });
    // The lease ends that midnight; the dealer closes at 18:00.
    const leased = { ...commitment, notAfter: at("2026-12-11T00:00:00-05:00") };
    expect(climb(leased, dealer, "2026-12-11T08:59:00-05:00").heard).toEqual([
      "2026-12-10 17:20 L0 ana",
      "2026-12-10 17:50 L1 customer ana+maya",
      "2026-12-11 00:00 L2 maya",
      "2026-12-11 00:15 L3 customer grace",
      "2026-12-11 00:30 L4 brand-care",
    ]);
    expect(climb(commitment, dealer, "2026-12-11T09:21:00-05:00").heard.at(-1)).toBe(
      "2026-12-11 09:20 L2 maya",
    );
  });

  test("PROMISE-3: fires at due even in the night, and counts on from the opening", () => {
    const { dealer, commitment } = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T03:00:00-05:00",
    });
    expect(climb(commitment, dealer, "2026-12-10T09:30:00-05:00").heard).toEqual([
      "2026-12-09 17:30 L0 ana",
      "2026-12-10 03:00 L1 customer ana+maya",
      "2026-12-10 09:30 L2 maya",
    ]);
  });

  test("LADDER-13: skips what is past when the promise is made, except the step at due", () => {
    const soon = promised({ made: "2026-12-10T16:40:00-05:00", due: "2026-12-10T17:00:00-05:00" });
    expect(soon.commitment.nextAction).toMatchObject({ kind: "step", level: 1 });
    const taken = promised({ made: "2026-12-10T17:00:00-05:00", due: "2026-11-12T17:00:00-05:00" });
    expect(taken.commitment.nextAction).toEqual({
      kind: "step",
      level: 1,
      at: at("2026-11-12T17:00:00-05:00"),
    });
  });

  test("LADDER-1: keeps fifteen minutes between two steps when it is late", () => {
    const { dealer, commitment } = promised({
      made: "2026-12-10T16:40:00-05:00",
      due: "2026-12-10T17:00:00-05:00",
    });
    const late = climb(commitment, dealer, "2026-12-10T17:20:00-05:00", 20);
    expect(late.heard).toEqual(["2026-12-10 17:20 L1 customer ana+maya"]);
    expect(late.commitment.nextAction?.at).toBe(at("2026-12-10T17:35:00-05:00"));
  });

  test("LADDER-1: never lets a late reminder push the step at due", () => {
    const { dealer, commitment } = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T17:00:00-05:00",
    });
    const late = climb(commitment, dealer, "2026-12-10T16:30:00-05:00", 25);
    expect(late.commitment.nextAction?.at).toBe(at("2026-12-10T17:00:00-05:00"));
  });

  test("is pinned: a later policy of the dealer does not change an open promise", () => {
    const escalation = [
      { kinds: ["callback"], steps: [{ after: "PT0M", notify: ["general-manager"] }] },
    ];
    const { commitment } = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T17:00:00-05:00",
    });
    const changedLater = dealerIn("America/New_York", { escalation });
    expect(climb(commitment, changedLater, "2026-12-10T17:00:00-05:00").heard).toHaveLength(2);
    const pinned = promised({
      made: "2026-12-07T09:00:00-05:00",
      due: "2026-12-10T17:00:00-05:00",
      dealer: changedLater,
    });
    expect(pinned.commitment.policy.version).not.toBe(commitment.policy.version);
    expect(climb(pinned.commitment, changedLater, "2026-12-11T09:00:00-05:00").heard).toEqual([
      "2026-12-10 17:00 L0 grace",
      "2026-12-11 09:00 digest maya+grace",
    ]);
  });
});

describe("people who are not there", () => {
  const away = (id: string, substitute?: string) => {
    const { staff } = dealerIn("America/New_York");
    const absences = [
      { from: "2026-12-10", through: "2026-12-11", ...(substitute && { substitute }) },
    ];
    return dealerIn("America/New_York", {
      staff: staff.map((member) => (member.id === id ? { ...member, absences } : member)),
    });
  };
  const plan = { made: "2026-12-07T09:00:00-05:00", due: "2026-12-10T17:00:00-05:00" };

  test("are stood in for, and one person hears one step once", () => {
    const { dealer, commitment } = promised({ ...plan, dealer: away("ana", "maya") });
    expect(climb(commitment, dealer, plan.due).heard).toEqual([
      "2026-12-10 16:30 L0 maya",
      "2026-12-10 17:00 L1 customer maya",
    ]);
  });

  test("LADDER-3: without a substitute hand a reminder to the next people, and it stays a reminder", () => {
    const { dealer, commitment } = promised({ ...plan, dealer: away("ana") });
    expect(climb(commitment, dealer, plan.due).heard).toEqual([
      "2026-12-10 16:30 L0 maya",
      "2026-12-10 17:00 L1 customer maya",
    ]);
  });

  test("LADDER-2: without a substitute make the ladder go to the next level at once", () => {
    const { dealer, commitment } = promised({ ...plan, dealer: away("maya") });
    expect(climb(commitment, dealer, "2026-12-11T12:00:00-05:00").heard).toEqual([
      "2026-12-10 16:30 L0 ana",
      "2026-12-10 17:00 L1 customer ana",
      "2026-12-10 17:30 L3 customer grace",
      "2026-12-11 09:00 L3 again grace",
    ]);
  });
});

describe("what people do", () => {
  const plan = { made: "2026-12-07T09:00:00-05:00", due: "2026-12-10T17:00:00-05:00" };

  test("PROMISE-12: “I have it” silences the reminder before due and nothing after", () => {
    const { dealer, commitment } = promised(plan);
    const known = changed(acknowledge, commitment, dealer, at("2026-12-08T09:00:00-05:00"));
    expect(known.commitment.generation).toBe(2);
    expect(climb(known.commitment, dealer, "2026-12-10T17:30:00-05:00").heard).toEqual([
      "2026-12-10 17:00 L1 customer ana+maya",
      "2026-12-10 17:30 L2 maya",
    ]);
    const again = changed(acknowledge, known.commitment, dealer, at("2026-12-08T10:00:00-05:00"));
    expect(again.facts).toEqual([]);
  });

  test("“I have it” after due leaves the armed timer alone", () => {
    const { dealer, commitment } = promised(plan);
    const due = climb(commitment, dealer, plan.due).commitment;
    const known = changed(acknowledge, due, dealer, at("2026-12-10T17:10:00-05:00"));
    expect(known.commitment).toMatchObject({
      generation: due.generation,
      nextAction: due.nextAction,
    });
  });

  test("T-50: six attempts that reached nobody close nothing and change no timer", () => {
    const { dealer, commitment } = promised(plan);
    const attempt = logAttempt({ channel: "phone", outcome: "no-answer" });
    let tried = commitment;
    for (let count = 0; count < 6; count += 1) {
      tried = changed(attempt, tried, dealer, at("2026-12-10T16:45:00-05:00")).commitment;
    }
    expect(tried).toMatchObject({ status: "open", attempts: 6, generation: 1, revision: 7 });
  });

  test("S0-7: a bad time with a better one moves the promise, with the same owner", () => {
    const { dealer, commitment } = promised(plan);
    const decide = logAttempt({
      channel: "phone",
      outcome: "bad-time",
      due: { local: "2026-12-15T19:00" },
    });
    const moved = changed(decide, commitment, dealer, at("2026-12-10T17:05:00-05:00"));
    expect(moved.commitment).toMatchObject({
      status: "open",
      attempts: 1,
      owner: { id: "ana" },
      dueAt: at("2026-12-15T19:00:00-05:00"),
      originalDueAt: commitment.dueAt,
    });
    expect(moved.facts.map(({ type }) => type)).toEqual([
      "commitment.attempted",
      "commitment.moved",
    ]);
  });

  test("a new time starts the ladder anew and forgets what belonged to the old one", () => {
    const { dealer, commitment } = promised(plan);
    const exhausted = climb(commitment, dealer, "2026-12-14T09:00:00-05:00").commitment;
    const decide = move({
      due: { by: "end-of-week" },
      reason: "The part is late",
      agreedWithCustomer: true,
    });
    const moved = changed(decide, exhausted, dealer, at("2026-12-14T10:00:00-05:00")).commitment;
    expect(moved.level).toBeNull();
    expect(moved.exhaustedAt).toBeUndefined();
    expect(climb(moved, dealer, "2026-12-19T18:00:00-05:00").heard).toEqual([
      "2026-12-19 17:30 L0 ana",
      "2026-12-19 18:00 L1 customer ana+maya",
    ]);
  });

  test("a kept promise has no next action and takes no second change", () => {
    const { dealer, commitment } = promised(plan);
    const kept = changed(keep({ outcome: "reached" }), commitment, dealer, commitment.dueAt);
    expect(kept.commitment.nextAction).toBeUndefined();
    expect(kept.commitment).toMatchObject({ status: "kept", generation: 2, revision: 2 });
    for (const decide of [keep({ outcome: "done" }), withdraw({ reason: "No" }), acknowledge]) {
      expect(() => changed(decide, kept.commitment, dealer, commitment.dueAt)).toThrow(
        "wrong-state",
      );
    }
  });

  test("PROMISE-4, T-51: kept exactly at due is on time, one millisecond later is late", () => {
    const { dealer, commitment } = promised(plan);
    const keptAfter = (milliseconds: number) =>
      changed(keep({ outcome: "done" }), commitment, dealer, plus(commitment.dueAt, milliseconds));
    const muchLater = plus(commitment.dueAt, 3_600_000);
    expect(isLateForGood(keptAfter(0).commitment, muchLater)).toBe(false);
    expect(isLateForGood(keptAfter(1).commitment, muchLater)).toBe(true);
    expect(isLateForGood(commitment, commitment.dueAt)).toBe(false);
    expect(isLateForGood(commitment, plus(commitment.dueAt, 1))).toBe(true);
    expect(isOverdue(commitment, commitment.dueAt)).toBe(false);
    expect(isOverdue(commitment, plus(commitment.dueAt, 1))).toBe(true);
    expect(isOverdue(keptAfter(1).commitment, plus(commitment.dueAt, 2))).toBe(false);
  });
});
