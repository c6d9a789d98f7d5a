import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOW, aCase, aCommitment, base } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, MINUTE, plus } from "../kernel/time.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import { createMailStore } from "../mail/mail.store.ts";
import { newMail } from "../mail/plan/new-mail.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import type { CaseNow, CaseStory } from "./case-story.ts";
import { createCaseStore } from "./case.store.ts";
import type { CaseStore } from "./case.store.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import type { Mail } from "./parts/mail.schema.ts";

const DAYS = 400;
const onDay = (day: number) => plus(NOW, (day - DAYS) * DAY);
const noted = (day: number, id = `evt_${day}`): CaseEvent => ({
  ...base,
  id,
  at: onDay(day),
  type: "case.noted",
  text: `${day}`,
});

let database: TestDatabase;
let cases: CaseStore;
let all: CaseStory;
let now: CaseNow;

/**
 * A remark and a mail each day; the mail of day 3 came back, and what became of that of day 10 was reported
 * on the last day. Five days ago a promise was made, and another is open since a denial on day 20.
 */
beforeAll(async () => {
  database = await openTestDatabase();
  cases = createCaseStore(database.tables);
  const commit = createCommit(database.tables, systemRandom);
  const commitments = createCommitmentStore(database.tables);
  const mails = createMailStore(database.tables);
  const commitment = aCommitment({ promisedAt: onDay(DAYS - 5) });
  const denied = aCommitment({ id: "cmt_old", promisedAt: onDay(1), disputedAt: onDay(20) });
  const told = aCommitment({
    id: "cmt_tells",
    promisedAt: onDay(DAYS - 5),
    tells: [{ mail: "promise-late", event: "evt_40", at: onDay(40) }],
  });
  await commit([
    ...cases.open(aCase()),
    commitments.create(commitment),
    commitments.create(told),
    cases.record({ ...base, id: "evt_denied", at: onDay(20), type: "case.noted", text: "no" }),
    cases.record({
      ...base,
      id: "evt_report",
      at: onDay(DAYS),
      type: "mail.delivered",
      mail: aMail(10).id,
    }),
  ]);
  for (let day = 0; day <= DAYS; day += 40) {
    const some = Array.from({ length: Math.min(40, DAYS - day + 1) }, (_, at) => day + at);
    await commit(some.map((one) => cases.record(noted(one))));
    for (const one of some) await mails.queue(aMail(one));
  }
  const back: Mail = { ...aMail(3), state: "bounced", bounce: "permanent" };
  await commit([commitments.create(denied), ...mails.replacing(aMail(3), back)]);
  all = (await cases.story(base.reference))!;
  now = (await cases.now(base.reference))!;
});
afterAll(async () => database[Symbol.asyncDispose]());

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const days = (from: number) =>
  Array.from({ length: DAYS - from + 1 }, (_, at) => `evt_${from + at}`);

describe("a long case", () => {
  test("CASE-12: what it is now is read without what has happened", async () => {
    database.calls();
    const read = await cases.now(base.reference);
    // The head, what stands behind, the mails of an older version, and the one that came back.
    expect(database.calls().toSorted()).toEqual(["BatchGetItemCommand", ...queries(3)]);
    expect(read).not.toHaveProperty("events");
    expect(read).not.toHaveProperty("mails");
    const { events: _e, mails: _m, ...present } = all;
    expect(read).toEqual(present);
  });

  test("CASE-12: a mail that reached nobody is known, however old it is", async () => {
    expect(now.cameBack).toMatchObject([{ id: aMail(3).id, bounce: "permanent" }]);
    const mails = createMailStore(database.tables);
    const commit = createCommit(database.tables, systemRandom);
    const [back] = now.cameBack;
    const alive: Mail = { ...back!, state: "delivered" };
    await commit(mails.replacing(back!, alive));
    expect((await cases.now(base.reference))?.cameBack).toEqual([]);
    await commit(mails.replacing(alive, back!));
    expect((await cases.now(base.reference))?.cameBack).toEqual([back]);
  });

  test("CASE-12: what happened since then is read, with what is older and still counts", async () => {
    const story = await cases.since(now, onDay(DAYS - 2));
    expect(idsOf(story.events)).toEqual([
      // What a report is about, what is open since a denial, and what a call is to tell.
      "evt_10",
      "evt_20",
      "evt_denied",
      "evt_40",
      ...days(DAYS - 2).concat("evt_report"),
    ]);
    expect(idsOf(story.mails).toSorted()).toEqual(
      [10, DAYS - 2, DAYS - 1, DAYS].map((day) => aMail(day).id),
    );
    expect(story.from).toBe(onDay(DAYS - 2));
  });

  test("CASE-12: what was read once is not read again", async () => {
    const story = await cases.since(now, onDay(DAYS - 10));
    database.calls();
    expect(await cases.since(story, onDay(DAYS - 5))).toBe(story);
    expect(await cases.since(all, onDay(0))).toBe(all);
    expect(await cases.back(all, () => false)).toBe(all);
    expect(database.calls()).toEqual([]);
  });

  test("CASE-12: looking back ends where it is enough, and else at the beginning", async () => {
    const day = (story: CaseStory) => story.events.some(({ id }) => id === "evt_100");
    database.calls();
    const story = await cases.back(now, day);
    expect(idsOf(story.events)).toEqual(expect.arrayContaining(days(100)));
    expect(story.events.length).toBeLessThan(all.events.length + 1);
    expect(await cases.back(now, () => false)).toEqual(all);
  });

  test("CASE-9: looking back from a moment leaves out what happened after it", async () => {
    const until = onDay(200);
    const story = await cases.back(now, ({ events }) => events.length > 0, until);
    expect(story.events.at(-1)?.id).toBe("evt_200");
    expect(story.mails.every(({ event }) => Number(event.slice(4)) <= 200)).toBe(true);
    expect(story.until).toBe(until);
    // It is no story to go on with: what is newer is not in it.
    const newer = await cases.since(story, onDay(DAYS - 1));
    expect(newer.events.at(-1)?.id).toBe("evt_report");
  });
});

test("CASE-12: of a long case an event has what happened since, and what it is about", async () => {
  database.calls();
  const story = await cases.around(base.reference, { event: "evt_report", now: NOW });
  expect(idsOf(story?.events ?? [])).toEqual(
    ["evt_10", "evt_20", "evt_denied", "evt_40"].concat(days(DAYS - 1), "evt_report"),
  );
  expect(story?.commitments).toHaveLength(3);
  // What it is now as above; the last day with its mails, and what is beside it: two keys and a moment.
  expect(database.calls().filter((call) => call === "QueryCommand")).toHaveLength(7);
});

test("CASE-12: an event of long ago has what happened since", async () => {
  const story = await cases.around(base.reference, { event: "evt_3", now: NOW });
  expect(story).toEqual(await cases.story(base.reference));
});

test("CASE-12: a case as an older version left it is read whole", async () => {
  const commit = createCommit(database.tables, systemRandom);
  const commitments = createCommitmentStore(database.tables);
  await commit([commitments.create(aCommitment({ id: "cmt_tried", attempts: 2 }))]);
  expect((await cases.since((await cases.now(base.reference))!, NOW)).events).toHaveLength(
    all.events.length,
  );
});

function aMail(day: number): Mail {
  const recipient = {
    kind: "customer",
    id: "customer",
    name: "Rosa",
    email: "rosa@example.com",
    language: "en-US",
  } as const;
  const event = noted(day);
  return newMail({ recipient, template: "promise-late" }, event, "Late", plus(event.at, MINUTE));
}

function queries(count: number) {
  return Array.from({ length: count }, () => "QueryCommand");
}
