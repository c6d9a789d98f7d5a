import { inGroups } from "../../kernel/in-groups.ts";
import type { Instant } from "../../kernel/time.ts";
import { erasedKeys } from "../../platform/dynamodb/keys/lasting-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { closeCases } from "./close-cases.ts";
import type { CloseCasesDeps } from "./close-cases.ts";

export type ReapplyDeps = CloseCasesDeps & {
  readonly tables: Pick<Tables, "client" | "erased">;
  readonly cases: Pick<CaseStore, "cases">;
};

const CASES_AT_ONCE = 100;

/**
 * Closes again what a backup has brought back of cases that were erased; relay takes the person out of them as
 * it did before. Answers how many there were.
 */
export async function reapplyErasures(deps: ReapplyDeps, now: Instant): Promise<number> {
  const { erased: TableName } = deps.tables;
  const items = await queryAll(deps.tables, {
    TableName,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": erasedKeys.partition },
    ConsistentRead: true,
  });
  const requests = new Map(items.map(({ sk, request }) => [String(sk), String(request)]));
  let closed = 0;
  for (const some of inGroups([...requests.keys()], CASES_AT_ONCE)) {
    const found = [...(await deps.cases.cases(some)).values()];
    for (const matter of found.filter(({ erased }) => erased === undefined)) {
      const request = requests.get(matter.reference) ?? "";
      await closeCases(deps, [matter], { request, by: { kind: "system" }, now });
      closed += 1;
    }
  }
  return closed;
}
