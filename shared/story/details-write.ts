import { caseKeys } from "../platform/dynamodb/keys/case-keys.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { findItem } from "./find-item.ts";
import { findKeysOf } from "./find-keys.ts";
import type { Case } from "./parts/case.schema.ts";

/** Who the customer is, and what they are found by; refused when they, or the key, were changed since. */
export function changeDetails(TableName: string, seen: Case, next: Case): Write[] {
  const { reference } = seen;
  const { customer, vehicle, contact, details, token, tokenSince, pendingEmail } = next;
  const { salesContact, salesConsent, leaseMaturityDate } = next;
  const person = { customer, vehicle, contact, token, tokenSince, pendingEmail };
  const all = { ...person, details, salesContact, salesConsent, leaseMaturityDate };
  const values = Object.entries(all).filter(([, value]) => value !== undefined);
  const gone = (["pendingEmail", "unproven", "leaseMaturityDate"] as const).filter(
    (field) => seen[field] !== undefined && next[field] === undefined,
  );
  const fields = values.map(([name]) => name);
  const before = findKeysOf(seen);
  const after = findKeysOf(next);
  const update = {
    TableName,
    Key: caseKeys.case(reference),
    UpdateExpression: [
      `SET ${fields.map((name) => `#data.#${name} = :${name}`).join(", ")}`,
      ...(gone.length === 0 ? [] : [`REMOVE ${gone.map((name) => `#data.#${name}`).join(", ")}`]),
    ].join(" "),
    ConditionExpression: `#data.#token = :seenToken AND ${
      seen.details === undefined
        ? "attribute_not_exists(#data.#details)"
        : "#data.#details = :seenDetails"
    }`,
    ExpressionAttributeNames: {
      "#data": "data",
      ...Object.fromEntries(fields.map((name) => [`#${name}`, name])),
      ...Object.fromEntries(gone.map((name) => [`#${name}`, name])),
    },
    ExpressionAttributeValues: {
      ...Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
      ":seenToken": seen.token,
      ...(seen.details === undefined ? {} : { ":seenDetails": seen.details }),
    },
  };
  const lost = before
    .filter((key) => !after.includes(key))
    .map((key) => ({ Delete: { TableName, Key: caseKeys.find(reference, key) } }));
  const fresh = after
    .filter((key) => !before.includes(key))
    .map((key) => ({ Put: findItem(TableName, next, key) }));
  return [{ Update: update }, ...lost, ...fresh].map((item) => ({ label: "case", item }));
}
