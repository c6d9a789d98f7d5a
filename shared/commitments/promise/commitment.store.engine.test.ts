import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../../../test/fixtures/test-database.ts";
import { createMemoryTables } from "../../../test/simulation/memory-tables.ts";
import type { TestDatabase } from "../../../test/fixtures/test-database.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import { newReference } from "../../kernel/ids.ts";
import { systemRandom } from "../../kernel/random.ts";
import { instant, plus } from "../../kernel/time.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { queryWork } from "../../platform/dynamodb/query-work.ts";
import { createCommitmentStore } from "./commitment.store.ts";
import type { CommitmentQuery, CommitmentStore } from "./commitment.store.ts";
import { closed } from "./life-cycle.ts";
import { newCommitment } from "../make/new-commitment.ts";

const at = (text: string) => instant(Date.parse(text));
const now = at("2027-05-10T09:00:00Z");

/** The tables of the simulation keep the same contract, or its findings would mean nothing. */
const inMemory = async (): Promise<Pick<TestDatabase, "tables"> & AsyncDisposable> => ({
  tables: createMemoryTables().tables,
  [Symbol.asyncDispose]: async () => undefined,
});

describe.each([
  ["a real engine", openTestDatabase],
  ["the simulation's tables", inMemory],
])("the commitment store, on %s", (_, open) => {
  let database: Pick<TestDatabase, "tables"> & AsyncDisposable;
  let store: CommitmentStore;
  beforeAll(async () => {
    database = await open();
    store = createCommitmentStore(database.tables);
  }, 60_000);
  afterAll(async () => database[Symbol.asyncDispose]());

  const write = (...writes: readonly Write[]) =>
    createCommit(database.tables, systemRandom)(writes);

  async function made(dealer: string, due: string, changes: Partial<Commitment> = {}) {
    const commitment: Commitment = {
      ...newCommitment(
        dealerSchema.parse(dealerDocument(dealer, "Europe/London")),
        {
          id: `cmt_${newReference(systemRandom)}`,
          reference: newReference(systemRandom),
          kind: "callback",
          what: "Call back",
          department: "sales",
          owner: { id: "ana", name: "Ana Lopez" },
          accountable: { id: "maya", name: "Maya Chen" },
          due: { dueAt: at(due), duePhrase: due },
        },
        now,
      ),
      ...changes,
    };
    expect((await write(store.create(commitment))).ok).toBe(true);
    return commitment;
  }

  test("gives back exactly what was stored, and nothing for what was not", async () => {
    const commitment = await made("bath", "2027-05-11T12:00:00Z");
    expect(await store.one(commitment.reference, commitment.id)).toEqual(commitment);
    expect(await store.one(commitment.reference, "cmt_other")).toBeUndefined();
  });

  test("refuses a taken id", async () => {
    const commitment = await made("bath", "2027-05-11T12:00:00Z");
    expect(await write(store.create(commitment))).toEqual({
      ok: false,
      failure: { refused: ["commitment"] },
    });
  });

  test("replaces only the state that was seen: status and revision", async () => {
    const seen = await made("bath", "2027-05-11T12:00:00Z");
    const next = { ...seen, revision: 2, attempts: 1 };
    expect((await write(...store.replace(next, seen))).ok).toBe(true);
    expect((await write(...store.replace({ ...seen, revision: 2 }, seen))).ok).toBe(false);
    const kept = closed(next, "kept");
    expect((await write(...store.replace(kept, { ...next, status: "withdrawn" }))).ok).toBe(false);
    expect((await write(...store.replace(kept, next))).ok).toBe(true);
    expect(await store.one(seen.reference, seen.id)).toEqual(kept);
  });

  test("lists by due time, page by page, within one dealer and status", async () => {
    const third = await made("leeds", "2027-05-13T12:00:00Z");
    const first = await made("leeds", "2027-05-11T12:00:00Z");
    const second = await made("leeds", "2027-05-12T12:00:00Z");
    await made("york", "2027-05-11T12:00:00Z");
    const kept = closed(second, "kept");
    const list = (changes: Partial<CommitmentQuery> = {}) =>
      store.list({ dealer: "leeds", status: "open", limit: 2, ...changes });

    const page = await list();
    expect(page.items).toEqual([first, second]);
    const rest = await list({ after: page.next });
    expect(rest).toEqual({ items: [third] });

    await write(...store.replace(kept, second));
    expect(await list()).toEqual({ items: [first, third] });
    expect(await list({ status: "kept" })).toEqual({ items: [kept] });
    expect(await list({ dueBefore: first.dueAt })).toEqual({ items: [] });
    expect(await list({ dueBefore: plus(first.dueAt, 1) })).toEqual({ items: [first] });
  });

  test("DESK-1: a filtered page is full although others lie between, and all pages are counted", async () => {
    const owner = { id: "bob", name: "Bob" };
    const mine: Commitment[] = [];
    for (let day = 10; day < 30; day += 1) {
      const due = `2027-06-${day}T12:00:00Z`;
      const commitment = await made("hull", due, day % 7 === 0 ? { owner } : {});
      if (day % 7 === 0) mine.push(commitment);
    }
    const query = { dealer: "hull", status: "open", owner: "bob", limit: 2 } as const;
    const page = await store.list(query);
    expect(page.items).toEqual(mine.slice(0, 2));
    expect(await store.list({ ...query, after: page.next })).toEqual({ items: mine.slice(2) });
    expect((await store.list({ ...query, department: "service" })).items).toEqual([]);
    expect((await store.openByOwner("hull")).get("bob")).toBe(3);
    expect((await store.openByOwner("hull")).get("ana")).toBe(17);
    const [, second] = mine;
    const count = (list: object) => store.openCount({ dealer: "hull", ...list }, second!.dueAt);
    expect(await count({ owner: "bob" })).toEqual({ open: 3, late: 1 });
    expect(await count({ owner: "bob", department: "service" })).toEqual({ open: 0, late: 0 });
    expect((await count({})).open).toBe(20);
  });

  test("finds what should have happened by now, until it has happened or is closed", async () => {
    const soon = await made("hove", "2027-05-11T12:00:00Z");
    const later = await made("hove", "2027-05-12T12:00:00Z");
    const own = new Set([soon.id, later.id]);
    const passedAt = async (text: string) =>
      (await queryWork(database.tables, at(text))).map(({ id }) => id).filter((id) => own.has(id));
    expect(await passedAt("2027-05-11T10:29:59.999Z")).toEqual([]);
    expect(await passedAt("2027-05-11T11:30:00Z")).toEqual([soon.id]);
    await write(...store.replace(closed(soon, "kept"), soon));
    expect(await passedAt("2027-05-12T12:00:00Z")).toEqual([later.id]);
  });

  test("HANDOFF-9: lists what is offered at both dealers until it is answered, however it ends", async () => {
    const offered = (seen: Commitment, to: string, answerBy: string): Commitment => ({
      ...seen,
      revision: seen.revision + 1,
      handoff: {
        to: { kind: "dealer", id: to, name: to, department: "sales" },
        note: "Near her home",
        offeredAt: now,
        answerBy: at(answerBy),
      },
    });
    const seen = await made("ely", "2027-05-11T12:00:00Z");
    const other = await made("ely", "2027-05-10T12:00:00Z");
    const next = offered(seen, "ayr", "2027-05-10T09:30:00Z");
    const second = offered(other, "ayr", "2027-05-10T09:20:00Z");
    await write(...store.replace(next, seen));
    await write(...store.replace(second, other));
    expect(await store.offersAt("ayr", now)).toEqual([second, next]);
    expect(await store.offersAt("ely", now)).toEqual([second, next]);
    expect(await store.offersAt("ayr", at("2027-05-10T09:20:00Z"))).toEqual([next]);
    // A try changes the promise and nothing of the offer.
    const tried = { ...next, revision: next.revision + 1, attempts: 1 };
    expect(store.replace(tried, next)).toHaveLength(1);
    await write(...store.replace(tried, next));
    expect(await store.offersAt("ayr", now)).toEqual([second, tried]);
    const kept = closed(tried, "kept");
    await write(...store.replace(kept, tried));
    expect(await store.offersAt("ely", now)).toEqual([second]);
    // Taken back within half a minute, with its offer.
    const back = { ...tried, revision: kept.revision + 1 };
    await write(...store.replace(back, kept));
    expect(await store.offersAt("ayr", now)).toEqual([second, back]);
    // Who lost the race has changed no list either.
    const { handoff: _, ...without } = back;
    const lost = await write(...store.replace({ ...without, revision: 99 }, kept));
    expect([lost.ok, await store.offersAt("ayr", now)]).toEqual([false, [second, back]]);
    const taken = {
      ...without,
      revision: back.revision + 1,
      host: { dealer: "ayr", department: "sales" },
    };
    await write(...store.replace(taken, back));
    expect(await store.offersAt("ayr", now)).toEqual([second]);
    expect(await store.offersAt("ely", now)).toEqual([second]);
  });
});
