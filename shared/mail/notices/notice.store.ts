import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { noticeSchema } from "../../directory/history/notice.schema.ts";
import type { Notice } from "../../directory/history/notice.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { noticeKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { workIndex } from "../../platform/dynamodb/keys/work-index.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";

export type NoticeStore = ReturnType<typeof createNoticeStore>;

/** What waits to be told of a place. */
export function createNoticeStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const keyOf = ({ pk, sk }: Notice) => ({ pk, sk });
  return {
    /** The oldest first. */
    waiting: async (reference: string): Promise<readonly Notice[]> => {
      const items = await queryAll(
        { client },
        {
          TableName: cases,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": noticeKeys.partition(reference) },
          ConsistentRead: true,
        },
      );
      return items.map((item) => noticeSchema.parse(item));
    },

    /** Nobody else looks at it before `until`; undefined when somebody did just now. */
    claim: async (notice: Notice, until: Instant): Promise<Notice | undefined> => {
      const workSk = workIndex.range(until);
      const command = new UpdateCommand({
        TableName: cases,
        Key: keyOf(notice),
        UpdateExpression: "SET workSk = :next, tries = :tries",
        ConditionExpression: "workSk = :seen",
        ExpressionAttributeValues: {
          ":next": workSk,
          ":seen": notice.workSk,
          ":tries": notice.tries + 1,
        },
      });
      try {
        await client.send(command);
        return { ...notice, workSk, tries: notice.tries + 1 };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    /** It went to these, and waits for the rest. */
    mark: async (notice: Notice, told: readonly string[]): Promise<void> => {
      const command = new UpdateCommand({
        TableName: cases,
        Key: keyOf(notice),
        UpdateExpression: "SET told = :told",
        ConditionExpression: "attribute_exists(pk)",
        ExpressionAttributeValues: { ":told": told },
      });
      await client.send(command);
    },

    end: async (notice: Notice): Promise<void> => {
      await client.send(new DeleteCommand({ TableName: cases, Key: keyOf(notice) }));
    },
  };
}
