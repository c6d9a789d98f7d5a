import { afterAll, beforeAll, expect, it } from "vitest";
import { aCase } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { indexCase } from "../../shared/search/index-case.ts";
import { createSearchStore } from "../../shared/search/search.store.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { indexAll } from "./index-all.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

async function run(go: boolean): Promise<readonly string[]> {
  const said: string[] = [];
  await indexAll.run({
    parameters: [],
    go,
    stage: async () => ({ name: "test", tables: database.tables, schedules: {} as never }),
    print: () => {},
    say: (line) => said.push(line),
  });
  return said;
}

it("CASE-21: lets cases of earlier releases be found by parts, and counts them before", async () => {
  const { tables } = database;
  const { open } = createCaseStore(tables);
  const commit = createCommit(tables, systemRandom);
  for (const reference of ["7KZ3MQ2W4D", "7KZ3MQ2W4E"])
    await commit(open(aCase({ reference, customer: { name: "Rosa Diaz" } })));
  await indexCase(
    { cases: createCaseStore(tables), searches: createSearchStore(tables) },
    "7KZ3MQ2W4D",
  );
  expect(await run(false)).toEqual([
    "In stage test 1 cases were not found by parts.",
    "Nothing was changed. Give --go to let them be found.",
  ]);
  expect(await run(true)).toEqual(["In stage test 1 cases were not found by parts; now they are."]);
  expect(await run(true)).toEqual(["In stage test 0 cases were not found by parts; now they are."]);
});
