import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { seal, unseal } from "../../kernel/seal.ts";
import { DAY } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { guardKeys } from "./keys/guard-keys.ts";
import type { Tables } from "./tables.ts";
import type { Write } from "./transaction.ts";

/** How long the first success is remembered. */
const REMEMBERED_MILLISECONDS = DAY;

/** What makes two requests the same one. */
export type IdempotentRequest = {
  /** 1–255 printable characters of the client's choice. */
  readonly key: string;
  readonly route: string;
  /** The staff member, or in public the dealer and the customer's e-mail or phone. */
  readonly caller: string;
  /** The parsed body: another order of fields or other white space is the same request. */
  readonly body: unknown;
};

export type Remembered =
  | { readonly kind: "first" }
  | { readonly kind: "other-body" }
  | {
      readonly kind: "replay";
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: string;
    };

/** A use case says so when its `idempotency` write was refused: the same request succeeded before. */
export type Replayed = { readonly code: "replayed" };

type Success = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type SealedAnswer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly cookies?: readonly string[];
  readonly body: string;
};

export type IdempotencyStore = ReturnType<typeof createIdempotencyStore>;

export function createIdempotencyStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const keyOf = ({ route, caller, key }: IdempotentRequest) =>
    guardKeys.idempotency(sha256(route, caller, key));

  return {
    /** Read before any 409 or 422 of the use case, so a retry never hears that its own time is taken. */
    find: async (request: IdempotentRequest, now: Instant): Promise<Remembered> => {
      const command = new GetCommand({
        TableName: cases,
        Key: keyOf(request),
        ConsistentRead: true,
      });
      const { Item } = await client.send(command);
      if (Item === undefined) return { kind: "first" };
      const { bodyHash, answer, expiresAt } = Item;
      if (expiresAt * 1_000 <= now) return { kind: "first" };
      if (bodyHash !== sealedHashOf(request)) return { kind: "other-body" };
      return { kind: "replay", ...openAnswer(answer, request) };
    },

    /** Goes into the transaction of the success; `idempotency` refused means: somebody was first, replay. */
    remember: (request: IdempotentRequest, success: Success, now: Instant): Write => ({
      label: "idempotency",
      item: {
        Put: {
          TableName: cases,
          Item: {
            ...keyOf(request),
            bodyHash: sealedHashOf(request),
            answer: sealAnswer(success, request),
            expiresAt: Math.ceil((now + REMEMBERED_MILLISECONDS) / 1_000),
          },
          ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
          ExpressionAttributeValues: { ":now": Math.floor(now / 1_000) },
        },
      },
    }),
  };
}

/**
 * An answer holds who the customer is, and their key. It is sealed with the key that the client chose and we do
 * not keep, so what is stored tells nobody, and ends to be readable with whoever asked.
 */
export function sealAnswer(answer: object, { route, caller, key }: IdempotentRequest): string {
  return seal(JSON.stringify(answer), route, caller, key);
}

/** The answer for whoever asks with the same key. */
export function openAnswer(
  sealed: string,
  { route, caller, key }: IdempotentRequest,
): SealedAnswer {
  return JSON.parse(unseal(sealed, route, caller, key));
}

/** The hash of the body, by which nobody can try what it may have been who has not the key. */
export function sealedHashOf({ route, caller, key, body }: IdempotentRequest): string {
  return sha256(route, caller, key, hashOf(body));
}

/** Another order of members is the same body. */
export function hashOf(body: unknown): string {
  return sha256(canonical(body));
}

/** JSON with the members of every object in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
