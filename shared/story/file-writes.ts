import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case, CaseFile } from "./parts/case.schema.ts";

export type SeenFiles = Pick<Case, "reference" | "files" | "filesChanged">;

const NAMES = { "#data": "data", "#files": "files", "#changed": "filesChanged" };

/** Behind the others, while they are as they were seen. */
export function addFile(TableName: string, seen: SeenFiles, file: CaseFile): Write {
  const { condition, values } = asSeen(seen);
  return {
    label: "files",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(seen.reference),
        UpdateExpression:
          "SET #data.#files = list_append(if_not_exists(#data.#files, :none), :file), " +
          "#data.#changed = :next",
        ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND ${condition}`,
        ExpressionAttributeNames: { ...NAMES, "#erased": "erased" },
        ExpressionAttributeValues: { ...values, ":none": [], ":file": [file] },
      },
    },
  };
}

/** The one at that place, while they are as they were seen. */
export function removeFile(TableName: string, seen: SeenFiles, at: number): Write {
  const { condition, values } = asSeen(seen);
  return {
    label: "files",
    item: {
      Update: {
        TableName,
        Key: caseKeys.case(seen.reference),
        UpdateExpression: `REMOVE #data.#files[${at}] SET #data.#changed = :next`,
        ConditionExpression: `#data.#files[${at}].#id = :id AND ${condition}`,
        ExpressionAttributeNames: { ...NAMES, "#id": "id" },
        ExpressionAttributeValues: { ...values, ":id": seen.files?.[at]?.id ?? "" },
      },
    },
  };
}

/** Counted, not compared: one that came and went meanwhile leaves the same files behind. */
function asSeen({ filesChanged }: SeenFiles) {
  return filesChanged === undefined
    ? { condition: "attribute_not_exists(#data.#changed)", values: { ":next": 1 } }
    : {
        condition: "#data.#changed = :seen",
        values: { ":seen": filesChanged, ":next": filesChanged + 1 },
      };
}
