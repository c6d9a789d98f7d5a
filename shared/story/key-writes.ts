import type { Instant } from "../kernel/time.ts";
import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Case } from "./parts/case.schema.ts";

/** A code that opens the case once. */
export type Entry = NonNullable<Case["entry"]>;

const ENTRY = { "#data": "data", "#entry": "entry" } as const;
const HASH = { ...ENTRY, "#hash": "hash" } as const;

type Of = { readonly TableName: string; readonly reference: string; readonly label: string };

type Change = Pick<
  NonNullable<Write["item"]["Update"]>,
  | "UpdateExpression"
  | "ConditionExpression"
  | "ExpressionAttributeNames"
  | "ExpressionAttributeValues"
>;

/** Which codes show a partner's desk what is promised. */
export type VerifyCodes = NonNullable<Case["verify"]>;

/** A write of the case's own item, under the name that a refusal has. */
function changed({ TableName, reference, label }: Of, change: Change): Write {
  return { label, item: { Update: { TableName, Key: caseKeys.case(reference), ...change } } };
}

/** Refused when the key of the case was replaced since. */
export function setEntry(TableName: string, { reference, token }: Case, entry: Entry): Write {
  return changed(
    { TableName, reference, label: "entry" },
    {
      UpdateExpression: "SET #data.#entry = :entry",
      ConditionExpression: "#data.#token = :token",
      ExpressionAttributeNames: { ...ENTRY, "#token": "token" },
      ExpressionAttributeValues: { ":entry": entry, ":token": token },
    },
  );
}

/** Refused when no try is left, or another code was made. */
export function tryEntry(TableName: string, reference: string, { hash }: Entry): Write {
  return changed(
    { TableName, reference, label: "entry" },
    {
      UpdateExpression: "SET #data.#entry.#left = #data.#entry.#left - :one",
      ConditionExpression: "#data.#entry.#hash = :hash AND #data.#entry.#left > :none",
      ExpressionAttributeNames: { ...HASH, "#left": "left" },
      ExpressionAttributeValues: { ":one": 1, ":none": 0, ":hash": hash },
    },
  );
}

/** Refused when it was used, or the key replaced; the last is the case with the key they come in with. */
export function spendEntry(
  TableName: string,
  { reference, token: seen }: Case,
  { hash }: Entry,
  { token, tokenSince }: Case,
): Write {
  const since = tokenSince === undefined ? {} : { ":since": tokenSince };
  return changed(
    { TableName, reference, label: "entry" },
    {
      UpdateExpression: `SET #data.#token = :token${
        tokenSince === undefined ? "" : ", #data.#since = :since"
      } REMOVE #data.#entry`,
      ConditionExpression: "#data.#entry.#hash = :hash AND #data.#token = :seen",
      ExpressionAttributeNames: {
        ...HASH,
        "#token": "token",
        ...(tokenSince === undefined ? {} : { "#since": "tokenSince" }),
      },
      ExpressionAttributeValues: { ":hash": hash, ":token": token, ":seen": seen, ...since },
    },
  );
}

/** Refused when somebody replaced them, or the key of the case, first. */
export function setVerifyCodes(
  TableName: string,
  { reference, token, verify: seen }: Case,
  next: VerifyCodes,
): Write {
  const asSeen =
    seen === undefined
      ? "attribute_not_exists(#data.#verify)"
      : "#data.#verify.#generation = :seen";
  return changed(
    { TableName, reference, label: "verify" },
    {
      UpdateExpression: "SET #data.#verify = :next",
      ConditionExpression: `#data.#token = :token AND ${asSeen}`,
      ExpressionAttributeNames: {
        "#data": "data",
        "#verify": "verify",
        "#token": "token",
        ...(seen === undefined ? {} : { "#generation": "generation" }),
      },
      ExpressionAttributeValues: {
        ":next": next,
        ":token": token,
        ...(seen === undefined ? {} : { ":seen": seen.generation }),
      },
    },
  );
}

/** Refused when somebody replaced it first. */
export function rotateToken(
  TableName: string,
  { reference, token: seen }: Case,
  token: string,
  now: Instant,
): Write {
  return changed(
    { TableName, reference, label: "case" },
    {
      // The new token goes by mail alone, so whoever has it reads that mail.
      UpdateExpression: "SET #data.#token = :token, #data.#since = :now REMOVE #data.#unproven",
      ConditionExpression: "#data.#token = :seen",
      ExpressionAttributeNames: {
        "#data": "data",
        "#token": "token",
        "#since": "tokenSince",
        "#unproven": "unproven",
      },
      ExpressionAttributeValues: { ":token": token, ":seen": seen, ":now": now },
    },
  );
}

/** Refused when it was proven before. */
export function prove(TableName: string, { reference, unproven }: Case): Write {
  return changed(
    { TableName, reference, label: "proof" },
    {
      UpdateExpression: "REMOVE #data.#unproven",
      ConditionExpression: "#data.#unproven.#key = :key",
      ExpressionAttributeNames: { "#data": "data", "#unproven": "unproven", "#key": "key" },
      ExpressionAttributeValues: { ":key": unproven?.key ?? "" },
    },
  );
}
