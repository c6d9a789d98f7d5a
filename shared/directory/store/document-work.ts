import { instant } from "../../kernel/time.ts";
import { documentKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";

const OF_PARTNER = "partner:";

/** Names a partner's document among those of dealers: no id of a dealer has a colon. */
export function partnerWork(partner: string): string {
  return `${OF_PARTNER}${partner}`;
}

/** The partner whose document was written; undefined for a dealer's. */
export function partnerOfWork(id: string): string | undefined {
  return id.startsWith(OF_PARTNER) ? id.slice(OF_PARTNER.length) : undefined;
}

/** A dealer's document was written: the next round of sweep looks what it leaves behind. */
export function documentWritten(
  { cases }: Pick<Tables, "cases">,
  dealer: string,
  etag: string,
): Write {
  const data = { id: dealer, reference: dealer, etag };
  const work = workAttributes(dealer, instant(0));
  const Item = { ...documentKeys.written(dealer), ...work, kind: "document", data };
  return { label: "document-work", item: { Put: { TableName: cases, Item } } };
}

/** `document-work` is refused when the document was written again since. */
export function documentSeen(
  { cases }: Pick<Tables, "cases">,
  dealer: string,
  etag: string,
): Write {
  return {
    label: "document-work",
    item: {
      Delete: {
        TableName: cases,
        Key: documentKeys.written(dealer),
        ConditionExpression: "#data.#etag = :seen",
        ExpressionAttributeNames: { "#data": "data", "#etag": "etag" },
        ExpressionAttributeValues: { ":seen": etag },
      },
    },
  };
}
