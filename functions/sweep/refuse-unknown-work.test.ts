import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { createMemoryTables } from "../../test/simulation/memory-tables.ts";
import { instant, plus } from "../../shared/kernel/time.ts";
import { workAttributes } from "../../shared/platform/dynamodb/keys/work-index.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import { refuseUnknownWork } from "./refuse-unknown-work.ts";

const NOW = instant(Date.parse("2027-05-10T09:00:00Z"));

async function workWith(...kinds: readonly string[]) {
  const { tables } = createMemoryTables();
  for (const kind of kinds) {
    const data = { id: `${kind}_1`, reference: kind };
    const Item = { pk: kind, sk: "ITEM", kind, data, ...workAttributes(kind, plus(NOW, -1)) };
    await tables.client.send(new PutCommand({ TableName: tables.cases, Item }));
  }
  return queryWork(tables, NOW);
}

test("EVENT-2: work of a kind that only a newer version knows holds up nothing else, and is told of", async () => {
  const work = await workWith("commitment", "from-the-future", "mail");
  expect(work.map(({ kind }) => kind).toSorted()).toEqual(["commitment", "mail", "unknown"]);
  await expect(refuseUnknownWork(work)).rejects.toThrow("does not know: 1");
});

test("where all is known nothing is refused", async () => {
  await expect(refuseUnknownWork(await workWith("commitment", "mail"))).resolves.toBeUndefined();
});
