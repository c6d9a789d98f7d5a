import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { hashOf } from "./idempotency.store.ts";
import type { IdempotentRequest } from "./idempotency.store.ts";
import { guardKeys } from "./keys.ts";
import type { Tables } from "./tables.ts";

const PRESS_POLICY = {
  /** How long the first success is remembered. */
  rememberedMilliseconds: DAY,
  /** Whoever began and says nothing for longer has died; the states still guard what it did. */
  leaseMilliseconds: 30_000,
} as const;

/** What was answered to whoever came first. */
export type PressAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: string;
};

export type Claim =
  | { readonly kind: "mine" }
  | { readonly kind: "running" }
  | { readonly kind: "other-body" }
  | { readonly kind: "done"; readonly answer: PressAnswer };

export type PressStore = ReturnType<typeof createPressStore>;

/**
 * One change for one key, where the change has no transaction of its own to be remembered in: whoever
 * comes second waits for what the first is answered.
 */
export function createPressStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const keyOf = ({ route, caller, key }: IdempotentRequest) =>
    guardKeys.press(sha256(route, caller, key));
  const put = (request: IdempotentRequest, state: object, now: Instant) => ({
    TableName: cases,
    Item: {
      ...keyOf(request),
      bodyHash: hashOf(request.body),
      ...state,
      expiresAt: Math.ceil((now + PRESS_POLICY.rememberedMilliseconds) / 1_000),
    },
  });

  return {
    claim: async (request: IdempotentRequest, now: Instant): Promise<Claim> => {
      const leaseUntil = plus(now, PRESS_POLICY.leaseMilliseconds);
      const begun = put(request, { leaseUntil }, now);
      try {
        await client.send(
          new PutCommand({
            ...begun,
            ConditionExpression:
              "attribute_not_exists(pk) OR leaseUntil <= :now OR expiresAt <= :s",
            ExpressionAttributeValues: { ":now": now, ":s": Math.floor(now / 1_000) },
          }),
        );
        return { kind: "mine" };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const found = new GetCommand({ TableName: cases, Key: keyOf(request), ConsistentRead: true });
      const { Item } = await client.send(found);
      if (Item !== undefined && Item["bodyHash"] !== hashOf(request.body)) {
        return { kind: "other-body" };
      }
      const answer = Item?.["answer"];
      return answer === undefined ? { kind: "running" } : { kind: "done", answer };
    },

    finish: async (request: IdempotentRequest, answer: PressAnswer, now: Instant) => {
      await client.send(new PutCommand(put(request, { answer }, now)));
    },

    /** Nothing was done: the next press is a first one again. */
    release: async (request: IdempotentRequest) => {
      await client.send(new DeleteCommand({ TableName: cases, Key: keyOf(request) }));
    },
  };
}
