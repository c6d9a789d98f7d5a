import { PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../kernel/hash.ts";
import { newToken } from "../kernel/ids.ts";
import { asciiAddress } from "../kernel/mail-address.ts";
import type { Random } from "../kernel/random.ts";
import { DAY } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { readKeys } from "../platform/dynamodb/keys/dealer-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { apart } from "../platform/written.ts";
import type { Read } from "./read.schema.ts";
import { READING_POLICY } from "./reading-policy.ts";

/** Somebody at a dealer; by their address, for an id is known at one dealer only. */
export type Reader = { readonly dealer: string; readonly email: string };

export type ReadLog = ReturnType<typeof createReadLog>;

const keyOf = (email: string) => sha256("reader", asciiAddress(email) ?? email).slice(0, 32);
const endOf = (at: Instant) => Math.ceil((at + READING_POLICY.rememberedMilliseconds) / 1_000);

/** The schema is loaded by the few who look into it. */
const schema = () => import("./read.schema.ts");

/** What is written here is beside what somebody asked for. */
export function createReadLog({ client, cases }: Pick<Tables, "client" | "cases">, random: Random) {
  return {
    /** How many of this kind it makes on that day. */
    add: ({ dealer, email }: Reader, read: Read): Promise<number> =>
      apart(async () => {
        const person = keyOf(email);
        const id = newToken(random).slice(0, 8);
        const Item = {
          ...readKeys.one(dealer, person, read.at, id),
          read,
          expiresAt: endOf(read.at),
        };
        const count = new UpdateCommand({
          TableName: cases,
          Key: readKeys.day(dealer, person, read.what, Math.floor(read.at / DAY)),
          UpdateExpression: "SET counted = if_not_exists(counted, :none) + :one, expiresAt = :end",
          ExpressionAttributeValues: { ":none": 0, ":one": 1, ":end": endOf(read.at) },
          ReturnValues: "UPDATED_NEW",
        });
        const [{ Attributes }] = await Promise.all([
          client.send(count),
          client.send(new PutCommand({ TableName: cases, Item })),
        ]);
        return Number(Attributes?.["counted"]);
      }),

    /** The newest first, as many as a page shows. */
    of: async ({ dealer, email }: Reader, now: Instant, most = 500): Promise<Read[]> => {
      const { from, to } = readKeys.reads;
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: cases,
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
          FilterExpression: "expiresAt > :now",
          ExpressionAttributeValues: {
            ":pk": readKeys.partition(dealer, keyOf(email)),
            ":from": from,
            ":to": to,
            ":now": Math.floor(now / 1_000),
          },
          ScanIndexForward: false,
          Limit: most,
        }),
      );
      const { readSchema } = await schema();
      return Items.map(({ read }) => readSchema.parse(read));
    },
  };
}
