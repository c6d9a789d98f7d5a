import { DeleteCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../kernel/time.ts";
import { parsedInstant } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import { BY_DEALER } from "../platform/dynamodb/table-shapes.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Case } from "./parts/case.schema.ts";
import type { Plan } from "./parts/plan.schema.ts";
import { planItem } from "./plan-writes.ts";

type CaseTables = Pick<Tables, "client" | "cases">;

/** The place in the list after which it goes on. */
export type UnplannedPlace = readonly [Instant, string];

export type UnplannedQuery = {
  readonly dealer: string;
  readonly limit: number;
  readonly after?: UnplannedPlace | undefined;
};

export type UnplannedPage = {
  readonly references: readonly string[];
  readonly next?: UnplannedPlace;
};

/** What lists cases in which nothing is planned. */
export function createPlanStore(tables: CaseTables) {
  return {
    writePlan: (matter: Whose, plan: Plan | undefined) => writePlan(tables, matter, plan),
    unplannedAt: (query: UnplannedQuery) => unplannedAt(tables, query),
  };
}

type Whose = Pick<Case, "reference" | "dealer">;

/** What lists a case without a next thing, and what has it looked at again; undefined takes it out of both. */
async function writePlan(
  { client, cases: TableName }: CaseTables,
  matter: Whose,
  plan: Plan | undefined,
): Promise<void> {
  await (plan === undefined
    ? client.send(new DeleteCommand({ TableName, Key: caseKeys.plan(matter.reference) }))
    : client.send(new PutCommand({ TableName, Item: planItem(matter.dealer, plan) })));
}

/** Cases of a dealer in which nothing is planned, first what has been so for longest. The index may be behind. */
async function unplannedAt(
  { client, cases }: CaseTables,
  { dealer, limit, after }: UnplannedQuery,
): Promise<UnplannedPage> {
  const dealerPk = dealerIndex.unplanned(dealer);
  const start = after && {
    ...caseKeys.plan(after[1]),
    dealerPk,
    dealerSk: dealerIndex.unplannedRange(...after),
  };
  const { Items = [], LastEvaluatedKey: last } = await client.send(
    new QueryCommand({
      TableName: cases,
      IndexName: BY_DEALER.name,
      KeyConditionExpression: "dealerPk = :dealer",
      ExpressionAttributeValues: { ":dealer": dealerPk },
      ProjectionExpression: "pk",
      Limit: limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    }),
  );
  const references = Items.map(({ pk }) => caseKeys.referenceOf(pk));
  if (last === undefined) return { references };
  const [since = "", reference = ""] = String(last["dealerSk"]).split("#");
  return { references, next: [parsedInstant(since), reference] };
}
