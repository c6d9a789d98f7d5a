import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Random } from "../../kernel/random.ts";
import { placesKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { Workplace } from "../document/dealer.schema.ts";
import { takeTurn } from "./place-writes.ts";
import type { OpenPlaces } from "./place-writes.ts";

export type PlacesDeps = {
  readonly tables: Pick<Tables, "client" | "cases" | "directory">;
  readonly commit: Commit;
  readonly random: Random;
};

/** Undefined when every look-up of the place is as its document says. */
export async function readOpenPlaces(
  { client, cases }: Pick<Tables, "client" | "cases">,
  place: Workplace,
): Promise<OpenPlaces | undefined> {
  const Key = placesKeys.open(place);
  const { Item } = await client.send(
    new GetCommand({ TableName: cases, Key, ConsistentRead: true }),
  );
  if (Item === undefined) return undefined;
  // Places are seldom open, and whoever looks at a dealer needs no schema.
  const { openPlacesSchema } = await import("./open-places.schema.ts");
  return { place, ...openPlacesSchema.parse(Item).data };
}

/**
 * From now on whoever had the turn before can neither write the document nor take a look-up away; what
 * they left open is taken over. Undefined when somebody else was faster.
 */
export async function openPlaces(
  { tables, commit, random }: PlacesDeps,
  place: Workplace,
  emails: readonly string[],
): Promise<OpenPlaces | undefined> {
  const seen = await readOpenPlaces(tables, place);
  const turn = Buffer.from(random.bytes(12)).toString("base64url");
  const mine = { place, turn, emails: [...new Set([...(seen?.emails ?? []), ...emails])] };
  return (await commit([takeTurn(tables, mine, seen?.turn)])).ok ? mine : undefined;
}
