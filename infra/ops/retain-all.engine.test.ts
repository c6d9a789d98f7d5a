import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aCase } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import type { TestDatabase } from "../../test/fixtures/test-database.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { caseKeys } from "../../shared/platform/dynamodb/keys/case-keys.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { retainAll } from "./retain-all.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(async () => database[Symbol.asyncDispose]());

async function run(go: boolean): Promise<readonly string[]> {
  const said: string[] = [];
  await retainAll.run({
    parameters: [],
    go,
    stage: async () => ({ name: "test", tables: database.tables, schedules: {} as never }),
    print: () => {},
    say: (line) => said.push(line),
  });
  return said;
}

it("DATA-2: lets cases of earlier releases end, and counts them before", async () => {
  const { tables } = database;
  const { open } = createCaseStore(tables);
  const commit = createCommit(tables, systemRandom);
  for (const reference of ["7KZ3MQ2W4D", "7KZ3MQ2W4E"]) await commit(open(aCase({ reference })));
  const Key = caseKeys.retention("7KZ3MQ2W4D");
  await tables.client.send(new DeleteCommand({ TableName: tables.cases, Key }));
  expect(await run(false)).toEqual([
    "In stage test 1 cases wait for no end.",
    "Nothing was changed. Give --go to let them wait for it.",
  ]);
  expect(await run(true)).toEqual(["In stage test 1 cases wait for no end; now they do."]);
  expect(await run(true)).toEqual(["In stage test 0 cases wait for no end; now they do."]);
});
