import { expect, test } from "vitest";
import { aCase } from "../../test/fixtures/case-story.ts";
import { openTestDatabase } from "../../test/fixtures/test-database.ts";
import { newReference } from "../kernel/ids.ts";
import { systemRandom } from "../kernel/random.ts";
import { createCommit } from "../platform/dynamodb/transaction.ts";
import { createCaseStore } from "./case.store.ts";

test("many cases are read in a few calls: each once, whatever is asked for twice or is not there", async () => {
  await using database = await openTestDatabase();
  const store = createCaseStore(database.tables);
  const references = Array.from({ length: 130 }, () => newReference(systemRandom));
  for (const reference of references) {
    const matter = aCase({ reference, topic: `About ${reference}` });
    expect((await createCommit(database.tables, systemRandom)(store.open(matter))).ok).toBe(true);
  }
  const asked = [...references, ...references.slice(0, 5), newReference(systemRandom)];
  const found = await store.cases(asked);
  expect([...found.keys()].toSorted()).toEqual(references.toSorted());
  for (const [reference, { topic }] of found) expect(topic).toBe(`About ${reference}`);
  expect(await store.cases([])).toEqual(new Map());
});
