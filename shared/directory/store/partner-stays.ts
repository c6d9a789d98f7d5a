import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";

/** `partner` is refused where its document is not the version with this tag any more. */
export function partnerStays(
  { directory }: Pick<Tables, "directory">,
  id: string,
  etag: string,
): Write {
  return {
    label: "partner",
    item: {
      ConditionCheck: {
        TableName: directory,
        Key: directoryKeys.partner(id),
        ConditionExpression: "etag = :etag",
        ExpressionAttributeValues: { ":etag": etag },
      },
    },
  };
}
