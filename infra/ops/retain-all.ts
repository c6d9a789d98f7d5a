import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import { systemRandom } from "../../shared/kernel/random.ts";
import { sideBySide } from "../../shared/kernel/side-by-side.ts";
import { caseKeys } from "../../shared/platform/dynamodb/keys/case-keys.ts";
import { batchGet } from "../../shared/platform/dynamodb/batch-get.ts";
import { readEachStored } from "../../shared/platform/dynamodb/stored.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseWrites } from "../../shared/story/case-writes.ts";
import { caseSchema } from "../../shared/story/parts/case.schema.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { Command } from "./command.ts";

const AT_ONCE = 8;

/** Cases of before there were ends to wait for: each gets what a new one has from the start. */
export const retainAll: Command = {
  usage: "retain-all [--go]",
  purpose: "let the cases of earlier releases end in their time; only counts without --go",
  run: async ({ stage, go, say }) => {
    const { tables, name } = await stage();
    const { awaitEnd } = createCaseWrites(tables);
    const commit = createCommit(tables, systemRandom);
    let waiting = 0;
    for await (const cases of casesOf(tables)) {
      const endless = await withoutEnd(tables, cases);
      waiting += endless.length;
      if (go) await sideBySide(endless, AT_ONCE, (matter) => commit([awaitEnd(matter)]));
    }
    say(`In stage ${name} ${waiting} cases wait for no end${go ? "; now they do." : "."}`);
    if (!go && waiting > 0) say("Nothing was changed. Give --go to let them wait for it.");
  },
};

/** All cases of all dealers, some at a time. */
export async function* casesOf({ client, cases }: Pick<Tables, "client" | "cases">) {
  let from: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: cases,
        FilterExpression: "#kind = :case",
        ExpressionAttributeNames: { "#kind": "kind" },
        ExpressionAttributeValues: { ":case": "case" },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    yield await readEachStored(page.Items ?? [], async () => caseSchema);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

async function withoutEnd(tables: Tables, cases: readonly Case[]): Promise<readonly Case[]> {
  const keys = cases.map(({ reference }) => caseKeys.retention(reference));
  const found = await batchGet(tables, tables.cases, keys);
  const waits = new Set(found.map(({ pk }) => pk));
  return cases.filter(({ reference }) => !waits.has(caseKeys.retention(reference).pk));
}
