import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  NOW,
  aCase,
  aCommitment,
  anAppointment,
  base,
  northside,
} from "../../../test/fixtures/case-story.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Seen } from "../frame/decision.ts";
import { readyByPromise } from "./ready-by-promise.ts";
import { wordsWith } from "./words-with.ts";

const LEFT: Partial<Appointment> = { kind: "service-drop-off", begunAt: NOW };
const long = (status: Appointment["status"]) =>
  anAppointment({ ...LEFT, status, end: plus(NOW, 30 * 24 * HOUR) });

function seenWith(visit: Appointment, commitments: readonly Commitment[] = []): Seen {
  const past = { cameBack: [], events: [], mails: [] };
  const story = { case: aCase(), appointments: [visit], commitments, ...past };
  const by = { kind: "staff", id: "luis", name: "Luis Reyes" } as const;
  return { story, appointment: visit, waiting: undefined, dealer: northside, by, now: NOW };
}

const aWord = (over: Partial<Commitment> = {}) =>
  aCommitment({ appointment: anAppointment().id, word: "next", promisedAt: NOW, ...over });

/** How many are open once all that was decided is done. */
function openAfter(words: readonly Commitment[], seen: Seen, visit: Appointment): number {
  const { owed, promises } = wordsWith(seen, visit);
  const next = new Map(promises.map((tied) => [tied.seen.id, tied.next] as const));
  const open = words.filter(({ id, status }) => (next.get(id)?.status ?? status) === "open");
  return open.length + owed.length;
}

const anyWord = fc.record({
  status: fc.constantFrom("open" as const, "kept" as const),
  word: fc.constantFrom("next" as const, "ready-by" as const),
  later: fc.nat(5),
  revision: fc.integer({ min: 1, max: 9 }),
  denied: fc.boolean(),
});

const anyWords = fc.array(anyWord, { maxLength: 6 }).map((words) =>
  words.map(({ later, denied, ...over }, index) =>
    aWord({
      ...over,
      id: `cmt_${index}`,
      promisedAt: plus(NOW, later * HOUR),
      ...(denied ? { disputedAt: NOW } : {}),
    }),
  ),
);

describe("the words of a visit", () => {
  test("WORD-2: a long visit that is worked on has exactly one, whatever there was", () => {
    fc.assert(
      fc.property(anyWords, fc.constantFrom("arrived", "in-progress"), (words, status) => {
        const visit = long(status);
        expect(openAfter(words, seenWith(visit, words), visit)).toBe(1);
      }),
    );
  });

  test("WORD-3: none is left before and after but what the customer denies", () => {
    const states = ["confirmed", "ready", "completed", "part-needed", "no-show"] as const;
    fc.assert(
      fc.property(anyWords, fc.constantFrom(...states), (words, status) => {
        const visit = long(status);
        const denied = words.filter((one) => one.status === "open" && one.disputedAt !== undefined);
        expect(openAfter(words, seenWith(visit, words), visit)).toBe(denied.length);
      }),
    );
  });

  test("WORD-4: of what is open the customer's denial stays, then what was told of", () => {
    const visit = long("in-progress");
    const first = aWord({ id: "cmt_1", revision: 3 });
    const next = aWord({ id: "cmt_2", revision: 1 });
    const [tooMany] = wordsWith(seenWith(visit, [next, first]), visit).promises;
    expect(tooMany).toMatchObject({ seen: next, facts: [{ withVisit: true }] });
    const denied = { ...next, disputedAt: NOW };
    expect(wordsWith(seenWith(visit, [first, denied]), visit).promises).toMatchObject([
      { seen: first },
    ]);
  });

  test("NIGHT-7: by when it is ready is owed again as the press is taken back, but for a night that was declined", () => {
    const by = { id: "luis", name: "Luis Reyes" };
    const readyBy = plus(NOW, 26 * HOUR);
    const night = { version: 1, transport: "loaner", readyBy, proposedAt: NOW, by } as const;
    const both = { promisedAt: NOW, keptAt: NOW, revision: 1, status: "kept" } as const;
    const words = (["ready-by", "next"] as const).map((word) => {
      const dueAt = word === "ready-by" ? readyBy : plus(NOW, HOUR);
      return aWord({ ...both, id: word, word, dueAt });
    });
    const given = words.map((commitment) => ({
      ...base,
      type: "commitment.kept" as const,
      outcome: "informed" as const,
      withVisit: true as const,
      commitment,
    }));
    const made = words.map(({ id }) => ({
      ...base,
      type: "commitment.made" as const,
      commitment: { ...aWord({ id }), revision: 0 },
    }));
    const ready = { ...long("ready"), overnight: night };
    const again = (to: Partial<Appointment>, more: readonly CaseEvent[] = []) => {
      const { story, ...seen } = seenWith(ready, words);
      const events = [...made, ...given, ...more];
      const back = { ...ready, ...to };
      return wordsWith({ ...seen, story: { ...story, events } }, back).promises.map(
        (one) => one.seen.id,
      );
    };
    expect(again({ status: "confirmed" })).toEqual(["ready-by"]);
    expect(again({ status: "in-progress" })).toEqual(["ready-by"]);
    const { overnight, ...appointment } = ready;
    const no = { ...base, type: "appointment.overnight-declined" as const, appointment, overnight };
    expect(again({ status: "in-progress", overnight: undefined }, [no])).toEqual(["next"]);
  });

  test("WORD-6: a time that is agreed replaces what is open, and another time moves it", () => {
    const visit = long("in-progress");
    const at = plus(NOW, 26 * HOUR);
    const next = aWord({ owner: { id: "luis", name: "Luis Reyes" } });
    const { owed, promises } = readyByPromise(seenWith(visit, [next]), at);
    expect(owed).toMatchObject([{ kind: "update", word: "ready-by", due: { dueAt: at } }]);
    expect(promises).toMatchObject([{ seen: next, next: { status: "kept" } }]);
    const agreed = aWord({ word: "ready-by", dueAt: at });
    const later = plus(at, HOUR);
    expect(readyByPromise(seenWith(visit, [agreed]), later)).toMatchObject({
      owed: [],
      promises: [{ seen: agreed, next: { dueAt: later }, facts: [{ withVisit: true }] }],
    });
    expect(readyByPromise(seenWith(visit, [agreed]), at)).toEqual({ owed: [], promises: [] });
  });
});
