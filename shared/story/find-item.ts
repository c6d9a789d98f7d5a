import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { dealerIndex } from "../platform/dynamodb/keys/dealer-index.ts";
import type { Case } from "./parts/case.schema.ts";

/** What the desk finds a case by. */
export function findItem(TableName: string, { reference, dealer, openedAt }: Case, key: string) {
  return {
    TableName,
    Item: {
      ...caseKeys.find(reference, key),
      dealerPk: dealerIndex.find(dealer, key),
      dealerSk: dealerIndex.findRange(openedAt, reference),
      kind: "find",
    },
  };
}
