import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { queryAll } from "../../platform/dynamodb/query-all.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";

type Picture = { readonly file: string; readonly bytes: Buffer };

export type Owner = { readonly kind: "d" | "b"; readonly id: string };

export type PictureStore = ReturnType<typeof createPictureStore>;

/** Pictures are items of their own: documents stay small, and a page asks for none of them. */
export function createPictureStore(tables: Pick<Tables, "client" | "directory">) {
  const { client, directory: TableName } = tables;
  return {
    /** The bytes of one; undefined when it is not there, or not any more. */
    picture: async ({ kind, id }: Owner, file: string): Promise<Buffer | undefined> => {
      const Key = directoryKeys.picture(kind, id, file);
      const { Item } = await client.send(new GetCommand({ TableName, Key }));
      const bytes: unknown = Item?.["bytes"];
      return bytes instanceof Uint8Array ? Buffer.from(bytes) : undefined;
    },

    /** The names of an owner's, oldest first. */
    pictureFiles: async ({ kind, id }: Owner): Promise<readonly string[]> => {
      const items = await queryAll(tables, {
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": directoryKeys.pictures(kind, id) },
        ProjectionExpression: "sk, addedAt",
        ConsistentRead: true,
      });
      return items
        .map((item) => ({ file: String(item["sk"]), addedAt: Number(item["addedAt"]) }))
        .toSorted((one, other) => one.addedAt - other.addedAt)
        .map(({ file }) => file);
    },

    /** One that is there already is young again. */
    addPicture: async ({ kind, id }: Owner, { file, bytes }: Picture, now: Instant) => {
      const Item = { ...directoryKeys.picture(kind, id, file), bytes, addedAt: now };
      await client.send(new PutCommand({ TableName, Item }));
    },

    removePicture: async ({ kind, id }: Owner, file: string) => {
      await client.send(
        new DeleteCommand({ TableName, Key: directoryKeys.picture(kind, id, file) }),
      );
    },
  };
}
