import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { northside } from "../../../test/fixtures/case-story.ts";
import { createMemoryTables, nameOf } from "../../../test/simulation/memory-tables.ts";
import type { Command } from "../../../test/simulation/memory-tables.ts";
import { systemRandom as random } from "../../kernel/random.ts";
import { instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { queryWork } from "../../platform/dynamodb/query-work.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import { createDirectoryStore } from "./directory.store.ts";
import { settlePlaces } from "./settle-places.ts";

type Fault = { readonly transaction: number; readonly mode: "before" | "after" };

/** A directory whose transactions are counted, and one of which can be lost. */
function world() {
  let fault: Fault | undefined;
  let count = 0;
  let before = async (_transaction: number) => {};
  const memory = createMemoryTables(async (command, run) => {
    if (nameOf(command.constructor) !== "TransactWrite") return run(command);
    count += 1;
    const mine = count;
    await before(mine);
    const isLost = fault?.transaction === mine;
    if (isLost && fault?.mode === "before") throw new Error("the table is away");
    const answer = run(command);
    if (isLost) throw new Error("the answer is lost");
    return answer;
  });
  const { tables } = memory;
  const directory = createDirectoryStore(tables, random);
  const deps = { tables, commit: createCommit(tables, random), random, directory };
  return {
    directory,
    tables,
    run: (command: unknown) => memory.run(command as Command),
    transactions: () => count,
    lose: (next: Fault | undefined) => {
      count = 0;
      fault = next;
    },
    meanwhile: (hook: (transaction: number) => Promise<void>) => {
      before = hook;
    },
    put: async (document: Dealer) =>
      await directory.putDealer(document, await directory.dealer(document.id)),
    sweep: async () => await settlePlaces(deps, await queryWork(tables, instant(0))),
    openWork: async () =>
      (await queryWork(tables, instant(0))).filter(({ kind }) => kind === "places"),
    found: async (emails: readonly string[]) => {
      const places = await Promise.all(emails.map((email) => directory.workplaces(email)));
      return places.filter((of) => of.some(({ id }) => id === northside.id)).length;
    },
  };
}

/** `northside` with so many people, each with an address of their own. */
function withPeople(names: readonly string[]): Dealer {
  const [first] = northside.staff;
  if (first === undefined) throw new Error("nobody works there");
  const more = names.map((name) => ({
    ...first,
    id: name,
    name,
    email: `${name}@Northside.example`,
    role: "advisor" as const,
  }));
  return { ...northside, staff: [...northside.staff, ...more] };
}

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
const emails = ({ staff }: Dealer) => staff.map(({ email }) => email.toLowerCase());

const small = withPeople([]);
const big = withPeople(named("new", 470));
const other = withPeople(named("other", 470));

/** The turn is taken, five times some look-ups are written, then the document. */
const TRANSACTIONS = [1, 2, 3, 4, 5, 6, 7];

describe.each(["before", "after"] as const)("with a fault %s a transaction took effect", (mode) => {
  test.each(TRANSACTIONS)(
    "DEALER-3: 470 new people are all found once the same document is saved again (transaction %i)",
    async (transaction) => {
      const { put, lose, found, sweep, openWork } = world();
      await put(small);
      lose({ transaction, mode });
      await expect(put(big)).rejects.toThrow();
      lose(undefined);
      expect((await put(big)).ok).toBe(true);
      expect(await found(emails(big))).toBe(emails(big).length);
      await sweep();
      expect(await found(emails(big))).toBe(emails(big).length);
      expect(await openWork()).toEqual([]);
    },
  );

  test.each(TRANSACTIONS)(
    "DEALER-3: after a crash sweep alone lets the look-ups agree with the document (transaction %i)",
    async (transaction) => {
      const { put, lose, found, sweep, openWork, directory } = world();
      await put(other);
      await sweep();
      lose({ transaction, mode });
      await expect(put(big)).rejects.toThrow();
      lose(undefined);
      await sweep();
      const present = emails((await directory.dealer(northside.id))!.document);
      const past = [...emails(big), ...emails(other)].filter((email) => !present.includes(email));
      expect(await found(present)).toBe(present.length);
      expect(await found(past)).toBe(0);
      expect(await openWork()).toEqual([]);
    },
  );

  test.each(TRANSACTIONS)(
    "DEALER-3: a round of sweep that broke off is finished by the next (transaction %i)",
    async (transaction) => {
      const { put, lose, found, sweep, openWork } = world();
      await put(other);
      await put(big);
      lose({ transaction, mode });
      await expect(sweep()).rejects.toThrow();
      lose(undefined);
      await sweep();
      expect(await found(emails(big))).toBe(emails(big).length);
      expect(await found(emails(other))).toBe(emails(small).length);
      expect(await openWork()).toEqual([]);
    },
  );
});

test("DEALER-3: people whose look-ups an older version lost are found from the next morning on", async () => {
  const { tables, found, sweep, put, run } = world();
  await put(small);
  const Item = (
    await tables.client.send(
      new GetCommand({ TableName: tables.directory, Key: directoryKeys.dealer(northside.id) }),
    )
  ).Item;
  const document = JSON.stringify(big);
  run(
    new PutCommand({ TableName: tables.directory, Item: { ...Item, document, etag: '"older"' } }),
  );
  expect(await found(emails(big))).toBe(emails(small).length);
  await sweep();
  expect(await found(emails(big))).toBe(emails(big).length);
});

test.each(TRANSACTIONS)(
  "DEALER-3: sweep in the midst of a save locks nobody out (before transaction %i)",
  async (transaction) => {
    const { put, lose, meanwhile, sweep, found } = world();
    await put(small);
    lose(undefined);
    let swept = false;
    meanwhile(async (next) => {
      if (next !== transaction || swept) return;
      swept = true;
      await sweep();
    });
    expect((await put(big)).ok).toBe(true);
    expect(swept).toBe(true);
    expect(await found(emails(big))).toBe(emails(big).length);
    await sweep();
    expect(await found(emails(big))).toBe(emails(big).length);
  },
);

test("DEALER-3: of two who save the same version the slower is told, and nobody of the saved one is lost", async () => {
  const { directory, put, meanwhile, sweep, found } = world();
  await put(small);
  const seen = await directory.dealer(northside.id);
  let faster: Promise<{ ok: boolean }> | undefined;
  meanwhile(async (next) => {
    if (next === 5 && faster === undefined) {
      faster = Promise.resolve({ ok: false });
      faster = Promise.resolve(await directory.putDealer(other, seen));
    }
  });
  const slower = await directory.putDealer(big, seen);
  expect([slower.ok, (await faster)?.ok]).toEqual([false, true]);
  await sweep();
  expect(await found(emails(other))).toBe(emails(other).length);
  expect(await found(emails(big))).toBe(emails(small).length);
});

test("DEALER-3: the look-ups of a document that fits into one transaction need no more than that", async () => {
  const { put, transactions, openWork, lose } = world();
  lose(undefined);
  await put(withPeople(named("some", 80)));
  expect(transactions()).toBe(1);
  expect(await openWork()).toEqual([]);
});
