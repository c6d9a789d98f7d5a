import { expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  base,
  brand,
  northside,
  NOW,
  REFERENCE,
} from "../../test/fixtures/case-story.ts";
import { createMemoryTables } from "../../test/simulation/memory-tables.ts";
import { createAppointmentStore } from "../booking/appointment/appointment.store.ts";
import { createCommitmentStore } from "../commitments/promise/commitment.store.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { MONTH_MILLISECONDS } from "../directory/document/retention.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, HOUR, localDate, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { queryWork } from "../platform/dynamodb/query-work.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { promiseReport } from "../reports/promise-report.ts";
import type { PromiseReport } from "../reports/report.schema.ts";
import { indexLater } from "../search/index-later.ts";
import { forgetting } from "../same-person/forget-same.ts";
import { createSameStore } from "../same-person/same.store.ts";
import { createCaseStore } from "../story/case.store.ts";
import type { Case } from "../story/parts/case.schema.ts";
import { keepNoLonger } from "./keep-no-longer.ts";
import { createRetentionStore } from "./retention.store.ts";

const kept = aCommitment({
  status: "kept",
  keptAt: plus(NOW, HOUR),
  attempts: 2,
  tally: {
    movedAfterDue: 1,
    entries: [{ by: { id: "ana", name: "Ana Lopez" }, movedAfterDue: 1 }],
    late: { by: { id: "ana", name: "Ana Lopez" }, department: "sales", dealer: "northside" },
    closed: { by: { id: "ana", name: "Ana Lopez" }, kind: "staff" },
    firstContactAt: plus(NOW, HOUR),
  },
});
const completed = anAppointment({ status: "completed", sequence: 1 });
/** A round of sweep a day is enough to see what becomes of a case. */
const after = (months: number) => plus(completed.end, months * MONTH_MILLISECONDS);

async function stored(over: Partial<Case> = {}, dealer: Dealer = northside) {
  const { tables, items } = createMemoryTables();
  const commit = createCommit(tables, systemRandom);
  const cases = createCaseStore(tables);
  const commitments = createCommitmentStore(tables);
  const appointments = createAppointmentStore(tables);
  const retention = createRetentionStore({ tables, commit, random: systemRandom });
  const document = <Document>(one: Document) => ({ document: one, etag: "" });
  const directory = { dealer: async () => document(dealer), brand: async () => document(brand) };
  const filesGone: string[] = [];
  const caseFiles = { removeAll: async (prefix: string) => void filesGone.push(prefix) };
  const leadTo = indexLater(tables);
  const forgetSame = forgetting(commit, createSameStore(tables));
  const look = keepNoLonger({ cases, directory, retention, leadTo, forgetSame, caseFiles });
  const matter = aCase(over);
  const feedback = {
    ...base,
    id: "evt_2",
    at: plus(completed.end, HOUR),
    type: "feedback.given",
    visit: completed.id,
    rating: 2,
    comment: "Zsuzsanna was rude",
  } as const;
  await commit([
    ...cases.open(matter),
    commitments.create(kept),
    appointments.add(completed, northside.timeZone),
    cases.record({ ...base, type: "case.opened" }),
    cases.record(feedback),
  ]);
  const round = async (now: Instant) => look(await queryWork(tables, now), now);
  const period = { from: localDate("2027-05-01"), to: localDate("2027-05-31") };
  const report = async (now: Instant): Promise<PromiseReport> => {
    const asked = { dealer, brand: undefined, now, ...period };
    const made = await promiseReport({ commitments, appointments }, asked);
    if (!made.ok) throw new Error(made.failure.code);
    return made.value;
  };
  const stores = { commit, cases, commitments, appointments };
  return { tables, items, ...stores, round, report, matter, filesGone };
}

/** Rounds of two hours' distance: one marks, the next lets expire. */
async function goneAt({ round }: Awaited<ReturnType<typeof stored>>, at: Instant) {
  await round(at);
  await round(plus(at, 2 * HOUR));
}

test("DATA-2: two years after its last thing a case is there for nobody, and DynamoDB may delete all of it", async () => {
  const world = await stored();
  const before = await world.report(after(23));
  await goneAt(world, after(23));
  expect(await world.cases.now(REFERENCE)).toBeDefined();
  expect(world.filesGone).toEqual([]);
  await goneAt(world, after(25));
  expect(world.filesGone).toContain(`cases/${REFERENCE}/`);
  expect(await world.cases.now(REFERENCE)).toBeUndefined();
  expect(await world.cases.case(REFERENCE)).toBeUndefined();
  const ofCase = world.items("cases").filter(({ pk }) => pk === `CASE#${REFERENCE}`);
  expect(ofCase.length).toBeGreaterThan(6);
  for (const { sk, expiresAt, dealerPk, workPk } of ofCase) {
    expect([sk, typeof expiresAt, dealerPk, workPk]).toEqual([sk, "number", undefined, undefined]);
  }
  const left = world.items("cases").filter(({ expiresAt }) => expiresAt === undefined);
  expect(left.map(({ kind }) => kind)).toEqual(["figure", "figure"]);
  for (const secret of ["Ana", "Rosa", REFERENCE, "cmt_1", "apt_1", "Call back"])
    expect(JSON.stringify(left)).not.toContain(secret);
  const anonymous = ({ byOwner: _owners, ...figures }: PromiseReport) => figures;
  expect(anonymous(await world.report(after(25)))).toEqual(anonymous(before));
});

test("DATA-2: what happens in a case while it is marked brings it back", async () => {
  const world = await stored();
  await world.round(after(25));
  expect(await world.cases.now(REFERENCE)).toBeUndefined();
  // Decided before the mark, committed after it.
  const noted = { ...base, id: "evt_3", at: after(25), type: "case.noted", text: "Rang" } as const;
  await world.commit([world.cases.record(noted)]);
  await world.round(plus(after(25), 2 * HOUR));
  expect((await world.cases.story(REFERENCE))?.case.goneAt).toBeUndefined();
  expect((await world.cases.now(REFERENCE))?.case.reference).toBe(REFERENCE);
  await goneAt(world, after(48));
  expect(await world.cases.now(REFERENCE)).toBeDefined();
  await goneAt(world, after(50));
  expect(await world.cases.now(REFERENCE)).toBeUndefined();
});

test("DATA-2: a case with an open promise is kept, however old it is", async () => {
  const world = await stored();
  await world.commit([world.commitments.create(aCommitment({ id: "cmt_2" }))]);
  for (const months of [25, 50, 100]) await goneAt(world, after(months));
  expect(await world.cases.now(REFERENCE)).toBeDefined();
});

test("DATA-2: wherever it breaks off, the next round does the rest, and nothing is counted twice", async () => {
  for (let broken = 1; broken <= 24; broken += 1) {
    const world = await stored();
    const before = await world.report(after(23));
    const send = world.tables.client.send.bind(world.tables.client) as (...all: any[]) => any;
    let calls = 0;
    world.tables.client.send = (async (...all: any[]) => {
      calls += 1;
      if (calls === broken) throw new Error("the engine is away");
      return await send(...all);
    }) as never;
    for (const hours of [0, 2, 4])
      await world.round(plus(after(25), hours * HOUR)).catch(() => undefined);
    const left = world.items("cases").filter(({ expiresAt }) => expiresAt === undefined);
    expect(left.map(({ kind }) => kind)).toEqual(["figure", "figure"]);
    expect((await world.report(after(27))).keptLate).toBe(before.keptLate);
  }
});

test("DATA-3: the dealer says for how long, else its brand", async () => {
  const world = await stored({}, { ...northside, retention: { casesMonths: 6 } });
  await goneAt(world, after(5));
  expect(await world.cases.now(REFERENCE)).toBeDefined();
  await goneAt(world, after(7));
  expect(await world.cases.now(REFERENCE)).toBeUndefined();
});

test("DATA-3: after a year nobody reads what a customer wrote of a visit", async () => {
  const world = await stored();
  await world.round(after(11));
  expect(JSON.stringify(world.items("cases"))).toContain("Zsuzsanna");
  await world.round(after(13));
  expect(JSON.stringify(world.items("cases"))).not.toContain("Zsuzsanna");
  const event = (await world.cases.story(REFERENCE))?.events.at(-1);
  expect(event).toMatchObject({ type: "feedback.given", rating: 2 });
});

test("DATA-3: an address that was named and never shown to be theirs is forgotten after 30 days", async () => {
  const pendingEmail = { email: "other@example.com", key: "k", until: plus(NOW, DAY) };
  const world = await stored({ pendingEmail });
  await world.round(plus(NOW, 20 * DAY));
  expect((await world.cases.case(REFERENCE))?.pendingEmail).toBeDefined();
  await world.round(plus(NOW, 40 * DAY));
  expect((await world.cases.case(REFERENCE))?.pendingEmail).toBeUndefined();
});
