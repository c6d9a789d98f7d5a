import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import { placesKeys } from "../../platform/dynamodb/keys/chore-keys.ts";
import { workAttributes } from "../../platform/dynamodb/keys/work-index.ts";
import type { Key } from "../../platform/dynamodb/keys/key.ts";
import { instant } from "../../kernel/time.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Workplace } from "../document/dealer.schema.ts";

/** A document as far as it says who works there. */
export type Employer = {
  readonly staff: readonly { readonly email: string }[];
  /** Nobody works there any more, whoever is still named. */
  readonly ended?: boolean | undefined;
};

/** In lower case, each once. */
export function emailsOf({ staff, ended = false }: Employer): string[] {
  if (ended) return [];
  return [...new Set(staff.map(({ email }) => email.toLowerCase()))];
}

type Directory = Pick<Tables, "directory">;
type Cases = Pick<Tables, "cases">;

/** The look-up item by which this person is known to work there; written again it is the same. */
export function placeAdded({ directory }: Directory, place: Workplace, email: string): Write {
  const Item = { ...keyOf(place, email), ...place };
  return { label: "staff", item: { Put: { TableName: directory, Item } } };
}

export function placeGone({ directory }: Directory, place: Workplace, email: string): Write {
  return {
    label: "staff",
    item: { Delete: { TableName: directory, Key: keyOf(place, email) } },
  };
}

/** `document` is refused when it is not the version with this tag (undefined: none) any more. */
export function documentStays(
  { directory }: Directory,
  { kind, id }: Workplace,
  etag: string | undefined,
): Write {
  const Key = directoryKeys[kind](id);
  const condition =
    etag === undefined
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : { ConditionExpression: "etag = :etag", ExpressionAttributeValues: { ":etag": etag } };
  return {
    label: "document",
    item: { ConditionCheck: { TableName: directory, Key, ...condition } },
  };
}

/**
 * Look-ups of a place that may not be as its document says, because they do not fit into one transaction
 * with it. Whoever writes them takes the turn; sweep looks at them until they are as they should be.
 */
export type OpenPlaces = {
  readonly place: Workplace;
  readonly turn: string;
  readonly emails: readonly string[];
};

/** `turn` is refused when somebody else took it since it was seen. */
export function takeTurn(
  { cases }: Cases,
  { place, turn, emails }: OpenPlaces,
  seen: string | undefined,
): Write {
  const reference = placesKeys.reference(place);
  const data = { id: place.id, reference, kind: place.kind, turn, emails };
  const work = workAttributes(reference, instant(0));
  const Item = { ...placesKeys.open(place), ...work, kind: "places", data };
  return {
    label: "turn",
    item: { Put: { TableName: cases, Item, ...(seen === undefined ? NONE_YET : isTurn(seen)) } },
  };
}

/** `turn` is refused when it is somebody else's. */
export function keepTurn({ cases }: Cases, { place, turn }: OpenPlaces): Write {
  const check = { TableName: cases, Key: placesKeys.open(place), ...isTurn(turn) };
  return { label: "turn", item: { ConditionCheck: check } };
}

/** `turn` is refused when it is somebody else's. */
export function endTurn({ cases }: Cases, { place, turn }: OpenPlaces): Write {
  const end = { TableName: cases, Key: placesKeys.open(place), ...isTurn(turn) };
  return { label: "turn", item: { Delete: end } };
}

const NONE_YET = { ConditionExpression: "attribute_not_exists(pk)" };

function isTurn(turn: string) {
  return {
    ConditionExpression: "#data.#turn = :turn",
    ExpressionAttributeNames: { "#data": "data", "#turn": "turn" },
    ExpressionAttributeValues: { ":turn": turn },
  };
}

function keyOf(place: Workplace, email: string): Key {
  const reference = placesKeys.reference(place);
  return place.kind === "partner"
    ? directoryKeys.partnerStaff(email, reference)
    : directoryKeys.staff(email, reference);
}
