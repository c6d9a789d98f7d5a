import { describe, expect, test } from "vitest";
import { aCommitment, at } from "../../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { CommitmentFact } from "./commitment-event.ts";
import { countsAt, isLateForGood } from "./punctuality.ts";
import { reckon } from "./reckon.ts";

const DUE = at("2027-05-06T10:00:00-04:00");
const ana = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const maya = { kind: "staff", id: "maya", name: "Maya Chen" } as const;
const luis = { kind: "staff", id: "luis", name: "Luis Reyes" } as const;
const customer = { kind: "customer" } as const;
const person = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

type Staff = Extract<Actor, { readonly kind: "staff" }>;

function saidBy(by: Staff, change: "keep" | "move" | "expect", at: Instant) {
  return { change, at, by: person(by) };
}

/** One promise of Ana's, due at ten, through what its people do. */
class Story {
  promise: Commitment = aCommitment({ dueAt: DUE, originalDueAt: DUE });

  does(by: Actor, now: Instant, change: Partial<Commitment>, ...facts: CommitmentFact[]): this {
    this.promise = reckon(this.promise, { ...this.promise, ...change }, { facts, by, now });
    return this;
  }

  moved(by: Staff, now: Instant, dueAt: Instant, agreedWithCustomer = true): this {
    const previousDueAt = this.promise.dueAt;
    const fact = {
      type: "commitment.moved",
      previousDueAt,
      reason: "",
      agreedWithCustomer,
    } as const;
    const agreements = [{ formerDueAt: previousDueAt, at: now, by: person(by) }];
    return this.does(by, now, { dueAt, agreements, said: saidBy(by, "move", now) }, fact);
  }

  kept(by: Staff, now: Instant, outcome: "reached" | "done" = "reached"): this {
    const change = { status: "kept", keptAt: now, said: saidBy(by, "keep", now) } as const;
    return this.does(by, now, change, { type: "commitment.kept", outcome });
  }

  withdrawn(by: Actor, now: Instant): this {
    const change = { status: "withdrawn", withdrawnAt: now } as const;
    return this.does(by, now, change, { type: "commitment.withdrawn" });
  }

  /** The next person up has two hours. */
  denied(disputed: "keep" | "withdraw" | "move", now: Instant): this {
    const formerDueAt = this.promise.agreements?.at(-1)?.formerDueAt;
    const dueAt = disputed === "move" && formerDueAt ? formerDueAt : plus(now, 2 * HOUR);
    const change = { status: "open", dueAt, owner: person(maya) } as const;
    return this.does(customer, now, change, { type: "commitment.disputed", disputed });
  }

  get judged() {
    return { countsAt: countsAt(this.promise), late: this.promise.tally?.late?.by.id };
  }
}

const EARLY = plus(DUE, -HOUR);
const LATE = plus(DUE, HOUR);
const NEXT = plus(DUE, 5 * HOUR);

describe("the due time a promise is judged by", () => {
  test("REPORT-2: is a new one that was agreed on by due, to the millisecond", () => {
    expect(new Story().moved(ana, DUE, NEXT).judged).toEqual({ countsAt: NEXT, late: undefined });
    const late = new Story().moved(ana, plus(DUE, 1), NEXT);
    expect(late.judged).toEqual({ countsAt: DUE, late: "ana" });
    expect(isLateForGood(late.kept(ana, LATE).promise, LATE)).toBe(true);
  });

  test("REPORT-2: stays, once it has passed, however often a new one is agreed on", () => {
    const story = new Story().moved(ana, LATE, NEXT).moved(ana, plus(LATE, 1), plus(NEXT, 1));
    expect(story.judged).toEqual({ countsAt: DUE, late: "ana" });
    expect(story.promise.tally).toMatchObject({ movedAfterDue: 1, movedBeforeDue: 1 });
  });

  test("a time that nobody agreed on is none", () => {
    const story = new Story().moved(ana, EARLY, NEXT, false);
    expect(story.judged.countsAt).toBe(DUE);
  });

  test("nothing is written of a promise that is kept as it was made", () => {
    const { tally } = new Story().kept(ana, EARLY, "done").promise;
    expect(tally).toEqual({ closed: { by: person(ana), kind: "staff" } });
    const { promise } = new Story().does(ana, EARLY, {}, { type: "commitment.acknowledged" });
    expect(promise).not.toHaveProperty("tally");
  });

  test("is never later than its due time: an answer to a denial may be due before", () => {
    const early = plus(DUE, -5 * HOUR);
    const story = new Story().kept(ana, early).denied("keep", early);
    expect(story.judged).toEqual({ countsAt: plus(early, 2 * HOUR), late: "ana" });
  });
});

test("REPORT-8: is handed over by whose it was, each time that it goes to somebody else", () => {
  const accepted: CommitmentFact = {
    type: "commitment.handoff-accepted",
    previousOwner: "",
    notified: [],
  };
  const story = new Story().does(luis, EARLY, { owner: person(luis) }, accepted);
  story.does(ana, EARLY, { owner: person(ana) }, accepted);
  expect(story.promise.tally).toEqual({
    handedOver: 2,
    entries: [
      { by: person(ana), handedOver: 1 },
      { by: person(luis), handedOver: 1 },
    ],
  });
});

describe("what is late", () => {
  test("REPORT-3: is whose it was when its time passed, whoever has it next", () => {
    const story = new Story();
    story.does(luis, LATE, { owner: person(luis) }, { type: "commitment.acknowledged" });
    expect(story.kept(luis, LATE).judged.late).toBe("ana");
  });

  test("REPORT-3: after a denial is whoever said what was not so, not whoever repairs it", () => {
    const story = new Story().kept(luis, EARLY).denied("keep", plus(EARLY, 1));
    story.kept(maya, plus(EARLY, 2));
    expect(story.judged.late).toBe("luis");
    expect(story.promise.tally).toMatchObject({
      disputed: 1,
      entries: [{ by: person(luis), disputed: 1 }],
      closed: { by: person(maya) },
    });
  });

  test("REPORT-2: is what was withdrawn late, by whomever, and what the customer denied", () => {
    expect(isLateForGood(new Story().withdrawn(customer, LATE).promise, NEXT)).toBe(true);
    expect(isLateForGood(new Story().withdrawn(ana, EARLY).promise, NEXT)).toBe(false);
    const denied = new Story().withdrawn(ana, EARLY).denied("withdraw", EARLY);
    expect(isLateForGood(denied.promise, EARLY)).toBe(true);
  });

  test("of before there was such a tally, is what was moved late or denied", () => {
    const old = (tally: Commitment["tally"]) =>
      isLateForGood(aCommitment({ dueAt: DUE, status: "kept", keptAt: DUE, tally }), DUE);
    expect(old({ movedAfterDue: 1 })).toBe(true);
    expect(old({ disputed: 1 })).toBe(true);
    expect(old({ movedBeforeDue: 3 })).toBe(false);
  });
});

describe("the first time somebody spoke to the customer", () => {
  test("REPORT-4: is not what the customer denied", () => {
    const story = new Story().kept(ana, EARLY).denied("keep", EARLY);
    expect(story.promise.tally).not.toHaveProperty("firstContactAt");
    expect(story.kept(maya, LATE).promise.tally?.firstContactAt).toBe(LATE);
  });

  test("REPORT-4: is an earlier one that nobody denied", () => {
    const attempt = { channel: "phone", outcome: "bad-time" } as const;
    const story = new Story().does(ana, EARLY, {}, { type: "commitment.attempted", attempt });
    story.kept(ana, EARLY).denied("keep", EARLY);
    expect(story.promise.tally?.firstContactAt).toBe(EARLY);
  });

  test("is no try that reached nobody, and no word in writing", () => {
    const attempt = { channel: "phone", outcome: "voicemail" } as const;
    const story = new Story().does(ana, EARLY, {}, { type: "commitment.attempted", attempt });
    expect(story.kept(ana, LATE, "done").promise.tally).not.toHaveProperty("firstContactAt");
  });
});

describe("a time that was not agreed", () => {
  test("REPORT-2: and denied is nobody's, and the time before it counts again", () => {
    const story = new Story().moved(luis, EARLY, NEXT).denied("move", plus(EARLY, 1));
    expect(story.judged).toEqual({ countsAt: DUE, late: "luis" });
    expect(story.promise.tally?.entries).toEqual([
      { by: person(luis), movedBeforeDue: 1, disputed: 1 },
    ]);
  });

  const expected = (now: Instant) =>
    new Story().does(
      luis,
      now,
      { expectedAt: NEXT, said: saidBy(luis, "expect", now) },
      { type: "commitment.expected", expectedAt: NEXT, reason: "The part is late" },
    );
  const accepted = (now: Instant) => {
    const agreements = [{ formerDueAt: DUE, at: now, by: person(luis), accepted: true }] as const;
    const said = saidBy(luis, "move", now);
    return expected(now).does(
      customer,
      now,
      { dueAt: NEXT, agreements: [...agreements], said },
      { type: "commitment.time-accepted", previousDueAt: DUE },
    );
  };

  test("REPORT-2: and only expected counts for nothing, also when it is denied", () => {
    expect(expected(EARLY).judged).toEqual({ countsAt: DUE, late: undefined });
    const fact = { type: "commitment.disputed", disputed: "expect" } as const;
    const denied = expected(EARLY).does(customer, EARLY, { owner: person(maya) }, fact);
    expect(denied.judged).toEqual({ countsAt: DUE, late: undefined });
    expect(denied.promise).not.toHaveProperty("tally");
  });

  test("REPORT-3: is agreed once the customer accepts it, as a move of whoever named it", () => {
    expect(accepted(EARLY).judged).toEqual({ countsAt: NEXT, late: undefined });
    expect(accepted(EARLY).promise.tally?.entries).toEqual([
      { by: person(luis), movedBeforeDue: 1 },
    ]);
    expect(accepted(LATE).judged).toEqual({ countsAt: DUE, late: "ana" });
    expect(accepted(LATE).promise.tally?.entries).toEqual([{ by: person(luis), movedAfterDue: 1 }]);
  });

  test("and taken back after it was accepted makes nobody's word untrue", () => {
    const early = accepted(EARLY).denied("move", plus(EARLY, 1));
    expect(early.judged).toEqual({ countsAt: DUE, late: undefined });
    expect(early.promise.tally).not.toHaveProperty("disputed");
    expect(accepted(EARLY).denied("move", LATE).judged).toEqual({ countsAt: DUE, late: "ana" });
  });
});

test("what is taken back as a mistake was never counted", () => {
  const story = new Story().moved(ana, EARLY, NEXT);
  const before = story.promise;
  const undone = { type: "commitment.undone", undone: "keep" } as const;
  const after = story.kept(ana, LATE).does(ana, LATE, before, undone);
  expect(after.promise.tally).toBe(before.tally);
});

test("a step that came late because of us is remembered, and so is the end of a ladder", () => {
  const fact: CommitmentFact = {
    type: "commitment.step-fired",
    level: 4,
    repeat: false,
    notified: [],
    tellCustomer: false,
    held: true,
  };
  const story = new Story().does({ kind: "system" }, LATE, { exhaustedAt: LATE }, fact);
  expect(story.promise.tally).toMatchObject({ heldUp: true });
  const { exhaustedAt: _gone, ...rest } = story.promise;
  const moved = reckon(story.promise, rest, { facts: [], by: ana, now: NEXT });
  expect(moved.tally).toMatchObject({ heldUp: true, exhausted: true });
});
