import { PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { timersOn } from "../../../functions/wiring/open-timers.ts";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { book } from "../../booking/change/book.ts";
import { waitForTime } from "../../booking/change/wait-for-time.ts";
import { claimPromise } from "../../commitments/make/claim-promise.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../directory/store/directory.store.ts";
import { createRecentDealers } from "../../directory/store/recent-dealers.ts";
import { systemRandom } from "../../kernel/random.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { caseKeys } from "../../platform/dynamodb/keys/case-keys.ts";
import { CASE_SHAPE } from "../../platform/dynamodb/stored.ts";
import { createIdempotencyStore } from "../../platform/dynamodb/idempotency.store.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { toEvent } from "../../story/fact.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { askOfPerson } from "../ask/ask.ts";
import { createCaseItemsStore } from "./case-items.store.ts";
import { followErasure, lookAtRequests } from "../ask/follow-request.ts";
import { reapplyErasures } from "./reapply-erasures.ts";
import { createPeopleRequestStore } from "../request/request.store.ts";

const at = (text: string) => instantTextSchema.parse(text);
const NOW = at("2026-05-05T10:00:00+01:00");
const bath = dealerSchema.parse(dealerDocument("bath", "Europe/London"));

let ROSA = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };
/** Short names as whole words: a remembered answer is sealed, and its random letters may come to four of them. */
const HERS = /\brosa\b|\bmarin\b|rosa.?marin|794609|Mill Lane|AB12CDE|Key sticks|husband/i;

let database: TestDatabase;
let people = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  const directory = createDirectoryStore(database.tables, systemRandom);
  await directory.putDealer(bath, undefined, at("2026-05-01T09:00:00+01:00"));
});
afterAll(() => database[Symbol.asyncDispose]());

const filesGone: string[] = [];

function depsOn(tables: Tables) {
  const directory = createDirectoryStore(tables, systemRandom);
  const schedules = { arm: async () => {}, disarm: async () => {} };
  const timers = timersOn({ tables, random: systemRandom, directory, schedules });
  return {
    ...timers,
    items: createCaseItemsStore(tables),
    requests: createPeopleRequestStore(tables),
    recentDealers: createRecentDealers(directory),
    caseFiles: { removeAll: async (prefix: string) => void filesGone.push(prefix) },
  };
}

/** Calls go through until so many were made; whoever asks then has died. */
function dyingAfter(tables: Tables, calls: number) {
  const state = { left: calls };
  const send = (command: never) => {
    state.left -= 1;
    return state.left < 0 ? Promise.reject(new Error("died")) : tables.client.send(command);
  };
  const client = { send } as unknown as DynamoDBDocumentClient;
  return { tables: { ...tables, client }, state };
}

const HOME = {
  kind: "home",
  address: {
    streetAddress: "7 Mill Lane",
    addressLocality: "Bath",
    postalCode: "BA1 2BB",
    addressCountry: "GB",
  },
} as const;

/** A visit at home, a wish for another, a promise, a remark, mails that went and that wait, and a first answer. */
async function herCase(): Promise<string> {
  const deps = depsOn(database.tables);
  people += 1;
  // As often as it takes, which one address may not book within an hour.
  ROSA = { ...ROSA, email: `rosa-${people}@example.com`, phone: `+4420794609${10 + people}` };
  const booked = await book(
    deps,
    {
      dealer: "bath",
      service: "inspection",
      start: at("2026-05-07T10:00:00+01:00"),
      location: HOME,
      for: {
        kind: "new-case",
        person: {
          customer: ROSA,
          vehicle: { registration: "AB12CDE" },
          contact: { authorised: [{ name: "Luis Marin", relation: "husband" }] },
        },
        notes: "Key sticks",
        updates: "all",
        salesContact: false,
      },
      by: { kind: "staff", id: "luis", name: "Luis Reyes" },
    },
    NOW,
  );
  if (!booked.ok) throw new Error(JSON.stringify(booked.failure));
  const matter = booked.value.case;
  const { reference } = matter;
  await deps.commit([deps.cases.prove(matter)]);
  const story = await deps.cases.story(reference);
  if (story === undefined) throw new Error("the case is gone");
  const wish = { dealer: "bath", service: "inspection", location: HOME } as const;
  const whose = { for: { kind: "known-case", story }, by: { kind: "customer" } } as const;
  expect(await waitForTime(deps, { ...wish, ...whose }, NOW)).toMatchObject({ ok: true });
  const input = { what: "Call Rosa's husband", due: { local: "2026-05-06T12:00" } };
  const claimed = await claimPromise(deps, { story, dealer: bath, input, now: NOW });
  expect(claimed).toMatchObject({ ok: true });
  const frame = { by: { kind: "customer" }, at: NOW, random: systemRandom } as const;
  const note = toEvent({ type: "case.noted", text: "Rosa rang" }, matter, frame);
  await deps.commit([deps.cases.record(note)]);
  for (const [kind, state] of [
    ["customer", "delivered"],
    ["customer", "queued"],
    ["staff", "queued"],
  ] as const)
    await deps.mails.queue(mailOf(reference, kind, state));
  const remembered = { key: "k", route: "POST /v1/appointments", caller: "bath", body: ROSA };
  const answer = { status: 201, headers: {}, body: JSON.stringify(matter) };
  const idempotency = createIdempotencyStore(database.tables);
  await deps.commit([idempotency.remember({ ...remembered, key: reference }, answer, NOW)]);
  return reference;
}

function mailOf(reference: string, kind: "customer" | "staff", state: Mail["state"]): Mail {
  const email = kind === "customer" ? ROSA.email : "luis@bath.example";
  return {
    id: `mail_t000000000_${kind}${state}`,
    reference,
    dealer: "bath",
    event: "evt_1",
    template: "promise-made",
    messageClass: "transactional",
    recipient: {
      kind,
      id: kind,
      name: kind === "customer" ? ROSA.name : "Luis Reyes",
      email,
      language: "en-GB",
    },
    subject: "Rosa Marin is waiting",
    state,
    tries: 0,
    at: NOW,
  };
}

const scope = {
  brand: "aurora",
  dealers: [bath],
  ofBrand: true,
  staff: { id: "care", name: "Care" },
} as const;

const erase = () => ({ want: "erase", person: { email: ROSA.email }, scope }) as const;

/** What is left of her in any table, by its keys. */
async function traces(): Promise<string[]> {
  const { client, cases, calendar, directory, erased } = database.tables;
  const scans = [cases, calendar, directory, erased].map(async (TableName) => {
    const { Items = [], LastEvaluatedKey } = await client.send(new ScanCommand({ TableName }));
    expect(LastEvaluatedKey).toBeUndefined();
    return Items.filter((item) => HERS.test(JSON.stringify(item))).map(
      ({ pk, sk }) => `${pk} ${sk}`,
    );
  });
  return (await Promise.all(scans)).flat();
}

async function followed(tables: Tables, reference: string, now: Instant) {
  const deps = depsOn(tables);
  const request = (await deps.requests.last("aurora")).find(({ cases }) =>
    cases.includes(reference),
  );
  if (request === undefined) throw new Error("nobody asked");
  await followErasure(deps, { reference, brand: "aurora", request: request.id }, now);
  return deps.requests.one("aurora", request.id);
}

test("PERSON-5: no table names a person who was erased, wherever it was broken off", async () => {
  let done = false;
  for (let calls = 0; !done; calls += 4) {
    const reference = await herCase();
    expect((await traces()).length).toBeGreaterThan(5);
    expect(await askOfPerson(depsOn(database.tables), erase(), NOW)).toMatchObject({ ok: true });
    const { tables, state } = dyingAfter(database.tables, calls);
    await followed(tables, reference, NOW).catch(() => undefined);
    done = state.left >= 0;
    const request = await followed(database.tables, reference, NOW);
    expect(request).toMatchObject({ state: "done", cases: [reference] });
    const after = await depsOn(database.tables).cases.story(reference);
    expect(after?.waiting).toMatchObject([{ status: "left" }]);
    expect(filesGone).toContain(`cases/${reference}/`);
    expect(await traces(), `broken off after ${calls} calls`).toEqual([]);
  }
});

test("PERSON-5: what was on its way while it was erased is found by a later look", async () => {
  const deps = depsOn(database.tables);
  const reference = await herCase();
  const before = await deps.cases.case(reference);
  if (before === undefined) throw new Error("the case is gone");
  const asked = await askOfPerson(deps, erase(), NOW);
  if (!asked.ok) throw new Error("refused");
  await followed(database.tables, reference, NOW);
  // Somebody had read the case before it was closed.
  const frame = { by: { kind: "customer" }, at: NOW, random: systemRandom } as const;
  const late = toEvent({ type: "case.noted", text: "Rosa Marin rang again" }, before, frame);
  await deps.commit([deps.cases.record(late)]);
  const story = await deps.cases.story(reference);
  if (story === undefined) throw new Error("the case is gone");
  const input = { what: "Ring Rosa", due: { local: "2026-05-06T12:00" } };
  await claimPromise(deps, { story, dealer: bath, input, now: NOW });
  expect(await traces()).not.toEqual([]);

  const look = async (now: Instant) => {
    const { id } = asked.value;
    await lookAtRequests(deps, [{ kind: "people", reference: "aurora", id, at: now }], now);
    return deps.requests.one("aurora", id);
  };
  expect((await look(plus(NOW, 11 * MINUTE)))?.lookAt).toBeDefined();
  expect(await traces()).toEqual([]);
  expect(await deps.cases.promises(reference)).toMatchObject([
    { status: "withdrawn" },
    { status: "withdrawn" },
    { status: "withdrawn" },
  ]);
  expect((await look(plus(NOW, 22 * MINUTE)))?.lookAt).toBeUndefined();
});

test("PERSON-9: what a backup brings back of an erased case is closed again", async () => {
  const deps = depsOn(database.tables);
  const reference = await herCase();
  const before = await deps.cases.case(reference);
  if (before === undefined) throw new Error("the case is gone");
  await askOfPerson(deps, erase(), NOW);
  await followed(database.tables, reference, NOW);
  const { client, cases } = database.tables;
  const Item = { ...caseKeys.case(reference), kind: "case", shape: CASE_SHAPE, data: before };
  await client.send(new PutCommand({ TableName: cases, Item }));

  expect(await reapplyErasures(deps, NOW)).toBe(1);
  await followed(database.tables, reference, NOW);
  expect(await traces()).toEqual([]);
  expect(await reapplyErasures(deps, NOW)).toBe(0);
});
