import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { CaseFile } from "./parts/case.schema.ts";

const NAMES = { "#data": "data", "#files": "files" };

type Added = { readonly file: CaseFile; readonly most: number };

/** Behind the others, while there are fewer than `most`. */
export function addFile(TableName: string, reference: string, { file, most }: Added): Write {
  return {
    label: "files",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(reference),
        UpdateExpression:
          "SET #data.#files = list_append(if_not_exists(#data.#files, :none), :file)",
        ConditionExpression:
          "attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND " +
          "(attribute_not_exists(#data.#files) OR size(#data.#files) < :most)",
        ExpressionAttributeNames: { ...NAMES, "#erased": "erased" },
        ExpressionAttributeValues: { ":none": [], ":file": [file], ":most": most },
      },
    },
  };
}

type Removed = { readonly id: string; readonly at: number };

/** The one at that place, while it is that one. */
export function removeFile(TableName: string, reference: string, { id, at }: Removed): Write {
  return {
    label: "files",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(reference),
        UpdateExpression: `REMOVE #data.#files[${at}]`,
        ConditionExpression: `#data.#files[${at}].#id = :id`,
        ExpressionAttributeNames: { ...NAMES, "#id": "id" },
        ExpressionAttributeValues: { ":id": id },
      },
    },
  };
}
