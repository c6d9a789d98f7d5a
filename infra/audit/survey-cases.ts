import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { addressKeys } from "../../shared/platform/dynamodb/keys/brand-keys.ts";
import { caseKeys } from "../../shared/platform/dynamodb/keys/case-keys.ts";
import { dataOf } from "../../shared/platform/dynamodb/stored.ts";
import type { Item } from "../../shared/platform/dynamodb/stored.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";

/** Parts of the table that are read side by side. */
const SEGMENTS = 4;

export type Survey = {
  /** Of every case that there is. */
  readonly references: readonly string[];
  /** Addresses that did not work at some time, in lower case. */
  readonly dead: ReadonlySet<string>;
};

/** Reads through the whole table once, and keeps only what it takes to read case by case. */
export async function surveyCases(tables: Pick<Tables, "client" | "cases">): Promise<Survey> {
  const references: string[] = [];
  const dead = new Set<string>();
  const note = (item: Item) => {
    if (item["kind"] === "case") references.push(caseKeys.referenceOf(item["pk"]));
    else dead.add(addressOf(item).toLowerCase());
  };
  const segments = Array.from({ length: SEGMENTS }, (_, segment) => segment);
  await Promise.all(segments.map((segment) => surveySegment(tables, segment, note)));
  return { references: references.toSorted(), dead };
}

async function surveySegment(
  { client, cases }: Pick<Tables, "client" | "cases">,
  Segment: number,
  note: (item: Item) => void,
): Promise<void> {
  let from: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: cases,
        Segment,
        TotalSegments: SEGMENTS,
        ConsistentRead: true,
        FilterExpression:
          "#kind = :case OR begins_with(pk, :addresses) OR (#kind = :mail AND #data.#state IN (:bounced, :complained, :suppressed))",
        ExpressionAttributeNames: { "#kind": "kind", "#data": "data", "#state": "state" },
        ExpressionAttributeValues: {
          ":case": "case",
          ":mail": "mail",
          ":addresses": addressKeys.partition(""),
          ":bounced": "bounced",
          ":complained": "complained",
          ":suppressed": "suppressed",
        },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) note(item);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

const mailSchema = z.object({ recipient: z.object({ email: z.string() }) });
const addressSchema = z.object({ email: z.string() });

/** Of a mail that did not arrive, or of somebody whose address is known to be dead. */
function addressOf(item: Item): string {
  return item["kind"] === "mail"
    ? mailSchema.parse(dataOf(item)).recipient.email
    : addressSchema.parse(item).email;
}
