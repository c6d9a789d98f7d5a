import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { ownListKeys } from "../platform/dynamodb/keys/own-list-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";

export type OwnListStore = ReturnType<typeof createOwnListStore>;

/** One for each person at each dealer; the last press counts. */
export function createOwnListStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    /** Whoever has just kept it, or taken it back, reads what they did. */
    read: async (dealer: string, person: string): Promise<string | undefined> => {
      const Key = ownListKeys.one(dealer, person);
      const read = new GetCommand({ TableName: cases, Key, ConsistentRead: true });
      const list: unknown = (await client.send(read)).Item?.["list"];
      return typeof list === "string" ? list : undefined;
    },

    keep: async (dealer: string, person: string, list: string): Promise<void> => {
      const Item = { ...ownListKeys.one(dealer, person), kind: "own-list", list };
      await client.send(new PutCommand({ TableName: cases, Item }));
    },

    forget: async (dealer: string, person: string): Promise<void> => {
      const Key = ownListKeys.one(dealer, person);
      await client.send(new DeleteCommand({ TableName: cases, Key }));
    },
  };
}
