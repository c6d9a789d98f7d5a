import { RETENTION_BOUNDS } from "../directory/document/retention-bounds.ts";
import { DAY, plus } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import { workAttributes } from "../platform/dynamodb/keys/work-index.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { CASE_SHAPE } from "../platform/dynamodb/stored.ts";
import { findItem } from "./find-item.ts";
import { findKeysOf } from "./find-keys.ts";
import type { Case } from "./parts/case.schema.ts";

/** No case is kept for less. */
const FIRST_LOOK_MILLISECONDS = RETENTION_BOUNDS.abandonedContactDays.least * DAY;

/** It waits for its time from the start, so that no case is ever forgotten. */
export function retentionItem(
  TableName: string,
  { reference, openedAt }: Pick<Case, "reference" | "openedAt">,
) {
  const firstLook = plus(openedAt, FIRST_LOOK_MILLISECONDS);
  return {
    TableName,
    Item: {
      ...caseKeys.retention(reference),
      ...workAttributes(reference, firstLook),
      kind: "retention",
      data: { id: "retention", reference },
    },
  };
}

/** A case that begins; refused when the reference is taken. */
export function openWrites(TableName: string, matter: Case): Write[] {
  const { reference } = matter;
  const story = {
    TableName,
    Item: { ...caseKeys.case(reference), kind: "case", shape: CASE_SHAPE, data: matter },
    ConditionExpression: "attribute_not_exists(pk)",
  };
  const found = findKeysOf(matter).map((key) => findItem(TableName, matter, key));
  return [story, retentionItem(TableName, matter), ...found].map((Put) => ({
    label: "case",
    item: { Put },
  }));
}
