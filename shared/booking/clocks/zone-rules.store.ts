import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { zoneKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";

/** By which rules of a zone all visits there are stored. */
export function createZoneRulesStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  return {
    followed: async (zone: string): Promise<string | undefined> => {
      const Key = zoneKeys.rules(zone);
      const { Item } = await client.send(
        new GetCommand({ TableName: cases, Key, ConsistentRead: true }),
      );
      const rules: unknown = Item?.["rules"];
      return typeof rules === "string" ? rules : undefined;
    },

    follow: async (zone: string, rules: string): Promise<void> => {
      const Item = { ...zoneKeys.rules(zone), rules };
      await client.send(new PutCommand({ TableName: cases, Item }));
    },
  };
}
