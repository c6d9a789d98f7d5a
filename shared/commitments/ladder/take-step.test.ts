import { describe, expect, test } from "vitest";
import { aCommitment, at, brand } from "../../../test/fixtures/case-story.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { LadderStep } from "../../directory/document/values.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";
import { takeStep } from "./take-step.ts";

/** Open from nine to six; ana is an advisor, maya manages her, grace everybody. */
const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const DUE = at("2027-05-11T12:00:00+01:00");
const promise = aCommitment({ dueAt: DUE, level: 0, revision: 4, generation: 7 });

function taken(
  action: { readonly kind: NextAction["kind"]; readonly level: number },
  lateMinutes = 0,
  over: Partial<Commitment> = {},
  directory: object = {},
) {
  const seen = { ...promise, ...over };
  const step = seen.policy.steps[action.level];
  const minutes = [-30, 0, 30, 120, 960][step === undefined ? 0 : action.level] ?? 0;
  const due = plus(DUE, minutes * MINUTE);
  const now = plus(due, lateMinutes * MINUTE);
  const around = { dealer, brand, ...directory };
  const { commitment, fact } = takeStep(seen, { ...action, at: due }, around, now);
  return { commitment, fact, people: fact.notified.map(({ id }) => id).join(" ") };
}
const step = (level: number) => ({ kind: "step", level }) as const;
const repeat = (level: number) => ({ kind: "repeat", level }) as const;
const digest = { kind: "digest", level: 0 } as const;

const away = (...ids: readonly string[]) => ({
  dealer: {
    ...dealer,
    staff: dealer.staff.map((one) =>
      ids.includes(one.id)
        ? { ...one, absences: [{ from: "2027-05-11", through: "2027-05-12" }] }
        : one,
    ),
  },
});

describe("a step that is taken", () => {
  test("is the next revision and generation, says whom it reached, and leads on", () => {
    const { commitment, fact } = taken(step(1));
    expect(commitment).toEqual({
      ...promise,
      revision: 5,
      generation: 8,
      level: 1,
      customerToldAt: DUE,
      nextAction: { kind: "step", level: 2, at: plus(DUE, 30 * MINUTE) },
    });
    expect(fact).toEqual({
      type: "commitment.step-fired",
      level: 1,
      repeat: false,
      notified: [
        { id: "ana", name: "Ana Lopez", email: "ana@bath.example" },
        { id: "maya", name: "Maya Chen", email: "maya@bath.example" },
      ],
      tellCustomer: true,
    });
  });

  test("never leads back: one that was reached already stays reached", () => {
    expect(taken(step(1), 0, { level: 3 }).commitment.level).toBe(3);
    expect(taken(step(0), 0, { level: null }).commitment.level).toBe(0);
  });

  test("at the end of the ladder exhausts it, and the first time counts", () => {
    const { commitment, fact } = taken(step(4), 0, { level: 3 });
    const now = plus(DUE, 960 * MINUTE);
    expect(fact.type === "commitment.step-fired" && fact.level).toBe(4);
    expect(commitment).toMatchObject({ exhaustedAt: now, nextAction: { kind: "digest" } });
    const again = taken(step(4), 0, { level: 4, exhaustedAt: DUE });
    expect(again.commitment.exhaustedAt).toBe(DUE);
    expect(taken(step(1)).commitment.exhaustedAt).toBeUndefined();
  });

  test("that repeats says so, to the same people, and tells the customer nothing again", () => {
    const steps: LadderStep[] = [
      { after: "PT0M", notify: ["owner"], tellCustomer: true, repeat: "daily" },
      { after: "PT960M", notify: ["general-manager"] },
    ];
    const policy = { version: "test", steps };
    const { commitment, fact, people } = taken(repeat(0), 24 * 60, { policy, level: 0 });
    expect(people).toBe("ana");
    expect(fact).toMatchObject({ level: 0, repeat: true, tellCustomer: false });
    expect(fact).not.toHaveProperty("held");
    expect(commitment.level).toBe(0);
    expect(commitment.tally).toBeUndefined();
  });

  test("whose people are away repeats at its own level", () => {
    const { commitment, fact, people } = taken(repeat(3), 0, { level: 3 }, away("grace"));
    expect(people).toBe("brand-care");
    expect(fact).toMatchObject({ level: 3, repeat: true });
    expect(commitment.level).toBe(3);
  });
});

describe("a step that an outage held up", () => {
  test("is known as late because of us", () => {
    expect(taken(step(1), 13).fact).toMatchObject({ held: true });
    expect(taken(step(1), 12).fact).not.toHaveProperty("held");
  });

  test("speaks for those that it swallowed, to their people first, each once", () => {
    const { commitment, fact, people } = taken(step(1), 120);
    expect(people).toBe("ana maya grace");
    expect(fact).toMatchObject({ level: 3, tellCustomer: true });
    expect(commitment.level).toBe(3);
    expect(taken(step(1), 30).people).toBe("ana maya");
    const second = taken(step(2), 20, { level: 1 });
    expect(second).toMatchObject({ people: "maya", fact: { level: 2, tellCustomer: false } });
  });
});

describe("a step whose people are away", () => {
  test("makes way for the one above, with what both had to say", () => {
    const { fact, people } = taken(step(1), 0, {}, away("ana", "maya"));
    expect(people).toBe("grace");
    expect(fact).toMatchObject({ level: 3, tellCustomer: true });
    const again = taken(step(2), 0, { level: 1, customerToldAt: DUE }, away("maya"));
    expect(again.fact).toMatchObject({ level: 3, tellCustomer: true, again: true });
  });

  test("before due stays a reminder, and does not tell the customer what is not so yet", () => {
    const { commitment, fact, people } = taken(step(0), 0, { level: null }, away("ana"));
    expect(people).toBe("maya");
    expect(fact).toMatchObject({ level: 0, tellCustomer: false });
    expect(commitment.level).toBe(0);
  });

  test("is the brand's where nobody of the dealer is there, and the mailbox's without a brand", () => {
    const all = away("ana", "maya", "grace");
    expect(taken(step(1), 0, {}, all)).toMatchObject({ people: "brand-care", fact: { level: 4 } });
    const none = taken(step(1), 0, {}, { ...all, brand: undefined });
    expect(none).toMatchObject({ people: "mailbox", fact: { level: 1, tellCustomer: true } });
  });

  test("is the brand's too where no step of the ladder names it", () => {
    const policy = { version: "test", steps: [{ after: "PT0M", notify: ["owner" as const] }] };
    const lonely = taken({ kind: "step", level: 0 }, 30, { policy, level: null }, away("ana"));
    expect(lonely).toMatchObject({ people: "brand-care", fact: { level: 0 } });
  });

  test("may tell the customer before due where its ladder says so", () => {
    const steps: LadderStep[] = [{ after: "-PT30M", notify: ["owner"], tellCustomer: true }];
    const policy = { version: "test", steps };
    const { fact } = taken({ kind: "step", level: 0 }, 0, { policy, level: null });
    expect(fact).toMatchObject({ level: 0, tellCustomer: true });
  });

  test("tells the customer as soon as one of the steps would have", () => {
    const steps: LadderStep[] = [
      { after: "PT0M", notify: ["manager"] },
      { after: "PT30M", notify: ["general-manager"], tellCustomer: true },
    ];
    const policy = { version: "test", steps };
    const { fact } = taken({ kind: "step", level: 0 }, 30, { policy, level: null }, away("maya"));
    expect(fact).toMatchObject({ level: 1, tellCustomer: true });
  });
});

describe("the digest at the end of the ladder", () => {
  test("goes to the manager and to the last step's people, every open day", () => {
    const { commitment, fact, people } = taken(digest, 60, { level: 4, exhaustedAt: DUE });
    expect(people).toBe("maya brand-care grace");
    expect(fact.type).toBe("commitment.still-open");
    expect(commitment).toMatchObject({
      revision: 5,
      generation: 8,
      level: 4,
      nextAction: { kind: "digest", at: at("2027-05-12T09:00:00+01:00") },
    });
  });

  test("goes to the manager alone where the ladder has no steps", () => {
    const policy = { version: "test", steps: [] };
    expect(taken(digest, 0, { policy }).people).toBe("maya");
  });
});

test("a promise that another dealer took over climbs in its hours", () => {
  const host = dealerSchema.parse({
    ...dealerDocument("york", "America/New_York"),
    departments: [{ id: "sales", name: "Sales", manager: "maya" }],
  });
  const over = { host: { dealer: "york", department: "sales" }, level: 1 };
  const { commitment } = taken(step(2), 0, over, { host });
  // 12:30 in Bath is 7:30 in New York: the next step counts from its opening.
  expect(commitment.nextAction?.at).toBe(at("2027-05-11T11:00:00-04:00"));
});
