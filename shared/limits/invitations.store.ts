import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { unlessRefused } from "../platform/sign-in/unless-refused.ts";
import { countUpdate } from "./count.ts";

export type InvitationLimit = ReturnType<typeof createInvitationLimit>;

/** How many somebody at a place may have invited in a day; only what goes out counts. */
export function createInvitationLimit({ client, cases }: Pick<Tables, "client" | "cases">) {
  const update = (reference: string, now: Instant) =>
    countUpdate(cases, { of: "invitationsAtPlace", who: reference }, now);
  return {
    /** False when it would be one too many. */
    take: (reference: string, now: Instant): Promise<boolean> =>
      unlessRefused(client.send(new UpdateCommand(update(reference, now)))),

    /** Nothing went out. */
    giveBack: async (reference: string, now: Instant): Promise<void> => {
      const { TableName, Key } = update(reference, now);
      const command = new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: "SET counted = counted - :one",
        ConditionExpression: "counted > :none",
        ExpressionAttributeValues: { ":one": 1, ":none": 0 },
      });
      await unlessRefused(client.send(command));
    },
  };
}
