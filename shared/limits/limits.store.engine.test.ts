import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NOW } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../kernel/random.ts";
import { DAY, HOUR, plus } from "../kernel/time.ts";
import { LIMITS } from "./limit-policy.ts";
import { createLimits } from "./limits.store.ts";
import type { Limits } from "./limits.store.ts";

const FROM = "203.0.113.9";

let database: TestDatabase;
let limits: Limits;

beforeAll(async () => {
  database = await openTestDatabase();
  limits = createLimits(database.tables, { networks: true, random: systemRandom });
});
afterAll(async () => database[Symbol.asyncDispose]());

const matter = (reference: string, email: string, unproven?: object) => ({
  reference,
  customer: { email },
  ...(unproven === undefined ? {} : { unproven }),
});

async function refusedAfter(one: () => Promise<unknown>, most: number): Promise<boolean[]> {
  const answers = [];
  for (let count = 0; count <= most; count += 1) answers.push((await one()) !== undefined);
  return [answers.slice(0, most).some(Boolean), answers.at(-1) === true];
}

describe("what is counted before it is done", () => {
  test("ABUSE-4: is refused once it is over its limit, until its window ends", async () => {
    const change = () => limits.change(matter("A", "a@example.com"), FROM, NOW);
    expect(await refusedAfter(change, LIMITS.changesOfCase.most)).toEqual([false, true]);
    const { retryAfterSeconds = 0 } = (await change()) ?? {};
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(3_600);
    const later = plus(NOW, retryAfterSeconds * 1_000);
    expect(await limits.change(matter("A", "a@example.com"), FROM, later)).toBeUndefined();
  });

  test("RIGHTS-16: nobody of the staff tries all letters, and nobody else is held back by it", async () => {
    const search = () => limits.search("Sam@bath.example", NOW);
    expect(await refusedAfter(search, LIMITS.searchesOfPerson.most)).toEqual([false, true]);
    expect(await limits.search("sam@BATH.example", NOW)).toBeDefined();
    expect(await limits.search("luis@bath.example", NOW)).toBeUndefined();
  });

  test("ABUSE-4: of many at once no more than the limit are let through", async () => {
    const all = Array.from({ length: LIMITS.changesOfCase.most + 20 }, () =>
      limits.change(matter("B", "b@example.com"), "203.0.113.10", NOW),
    );
    const done = (await Promise.all(all)).filter((over) => over === undefined);
    expect(done).toHaveLength(LIMITS.changesOfCase.most);
  });

  test("ABUSE-6: strangers use up an address, and its owner's proven case is changed all the same", async () => {
    let count = 0;
    const strangers = () => {
      count += 1;
      const email = `vera+${count}@example.com`;
      return limits.change(matter(`S${count}`, email, {}), `198.51.100.${count}`, NOW);
    };
    expect(await refusedAfter(strangers, LIMITS.changesOfMailbox.most)).toEqual([false, true]);
    expect(await limits.change(matter("V", "vera@example.com"), FROM, NOW)).toBeUndefined();
  });

  test("ABUSE-7: a network is stored under another name each day, and never as it is", async () => {
    const names = async () => {
      const scan = new ScanCommand({ TableName: database.tables.cases, ConsistentRead: true });
      const { Items = [] } = await database.tables.client.send(scan);
      return Items.map(({ pk }) => String(pk)).filter((pk) => pk.includes("newCasesOfNetwork"));
    };
    await limits.newCase("bath", FROM, NOW);
    await limits.newCase("bath", FROM, plus(NOW, HOUR));
    expect(new Set(await names()).size).toBe(1);
    await limits.newCase("bath", FROM, plus(NOW, DAY));
    expect(new Set(await names()).size).toBe(2);
    expect((await names()).join()).not.toContain("203");
  });

  test("VERIFY-7: of 45 guesses at once twenty are compared, and those of another generation anew", async () => {
    let network = 0;
    const guess = (codes: string) => () => {
      network += 1;
      return limits.verifyCode(codes, `192.0.2.${network % 250}`, NOW);
    };
    const answers = await Promise.all(Array.from({ length: 45 }, guess("7KZ3MQ2W4D 0")));
    const { most } = LIMITS.verifyCodesOfCase;
    expect(answers.filter((over) => over === undefined)).toHaveLength(most);
    const waits = answers.map((over) => over?.retryAfterSeconds ?? 0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(600);
    expect(await guess("7KZ3MQ2W4D 1")()).toBeUndefined();
  });

  test("VERIFY-7: one network has thirty wrong ones an hour, over all cases, and keeps nobody out", async () => {
    const from = "198.51.100.200";
    let of = 0;
    const wrong = () => {
      of += 1;
      return limits.verifyCode(`CASE${of} 0`, from, NOW);
    };
    expect(await refusedAfter(wrong, LIMITS.verifyCodesOfNetwork.most)).toEqual([false, true]);
    for (let tried = 0; tried < 40; tried += 1) {
      expect(await limits.verifyCode("THEIRS 0", from, NOW)).toBeDefined();
    }
    expect(await limits.verifyCode("THEIRS 0", "198.51.100.201", NOW)).toBeUndefined();
  });

  test("VERIFY-7: right ones are not held against the network of a call centre", async () => {
    const from = "198.51.100.210";
    for (let look = 0; look < 100; look += 1) {
      expect(await limits.verifyCode(`RIGHT${look} 0`, from, NOW)).toBeUndefined();
      expect(await limits.verifyLook(`RIGHT${look} 0`, from, NOW)).toBeUndefined();
    }
    const looks = () => limits.verifyLook("AGAIN 0", from, NOW);
    expect(await refusedAfter(looks, LIMITS.verifyLooksOfCase.most)).toEqual([false, true]);
  });

  test("ABUSE-4: what cannot be counted is done all the same", async () => {
    const gone = { ...database.tables, cases: "gone" };
    const without = createLimits(gone, { networks: true, random: systemRandom });
    expect(await without.newCase("bath", FROM, NOW)).toBeUndefined();
  });
});
