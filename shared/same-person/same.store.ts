import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Key } from "../platform/dynamodb/keys/key.ts";
import { sameKeys } from "../platform/dynamodb/keys/same-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Person, SaidOf } from "./same.schema.ts";

export type SameStore = ReturnType<typeof createSameStore>;

type SameTables = Pick<Tables, "client" | "cases">;

/** What staff said of which cases are one person's. Each write is refused where somebody wrote since. */
export function createSameStore({ client, cases: TableName }: SameTables) {
  async function read<Schema extends z.ZodType>(
    Key: Key,
    shape: () => Promise<Schema>,
  ): Promise<z.output<Schema> | undefined> {
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item === undefined ? undefined : (await shape()).parse(Item["data"]);
  }

  return {
    said: (reference: string): Promise<SaidOf | undefined> =>
      read(sameKeys.said(reference), async () => (await import("./same.schema.ts")).saidOfSchema),

    person: (id: string): Promise<Person | undefined> =>
      read(sameKeys.person(id), async () => (await import("./same.schema.ts")).personSchema),

    /** What says nothing any more is deleted. */
    say: (next: SaidOf): Write => {
      const Key = sameKeys.said(next.reference);
      const isEmpty = next.person === undefined && next.apart.length === 0;
      return written(TableName, { Key, kind: "same", data: next, isEmpty });
    },

    /** One case alone is no person. */
    hold: (next: Person): Write => {
      const Key = sameKeys.person(next.id);
      return written(TableName, {
        Key,
        kind: "person",
        data: next,
        isEmpty: next.cases.length < 2,
      });
    },

    /** Refused where the case is erased, or its time over. */
    isThere: (reference: string): Write => ({
      label: "case",
      item: {
        ConditionCheck: {
          TableName,
          Key: caseKeys.case(reference),
          ConditionExpression:
            "attribute_exists(pk) AND attribute_not_exists(#data.#erased) AND attribute_not_exists(#data.#goneAt)",
          ExpressionAttributeNames: { "#data": "data", "#erased": "erased", "#goneAt": "goneAt" },
        },
      },
    }),
  };
}

type Written = {
  readonly Key: Key;
  readonly kind: string;
  readonly data: SaidOf | Person;
  readonly isEmpty: boolean;
};

function written(TableName: string, { Key, kind, data, isEmpty }: Written): Write {
  const condition = asSeen(data.turn - 1);
  const item = isEmpty
    ? { Delete: { TableName, Key, ...condition } }
    : { Put: { TableName, Item: { ...Key, kind, data }, ...condition } };
  return { label: "same", item };
}

/** Still as it was read; turn 0 is none at all. */
function asSeen(turn: number) {
  if (turn === 0) return { ConditionExpression: "attribute_not_exists(pk)" };
  return {
    ConditionExpression: "#data.#turn = :turn",
    ExpressionAttributeNames: { "#data": "data", "#turn": "turn" },
    ExpressionAttributeValues: { ":turn": turn },
  };
}
