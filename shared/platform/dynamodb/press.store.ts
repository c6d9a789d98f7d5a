import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { DAY, instant, plus } from "../../kernel/time.ts";
import type { Again } from "../again.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { newToken } from "../../kernel/ids.ts";
import { apart } from "../written.ts";
import { openAnswer, sealAnswer, sealedHashOf } from "./idempotency.store.ts";
import type { IdempotentRequest } from "./idempotency.store.ts";
import { guardKeys } from "./keys/guard-keys.ts";
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
  /** `again` when somebody began under this key before and nobody knows how far they came. */
  | { readonly kind: "mine"; readonly again?: Again }
  | { readonly kind: "running"; readonly again: Again }
  | { readonly kind: "other-body" }
  | { readonly kind: "done"; readonly answer: PressAnswer };

export type PressStore = ReturnType<typeof createPressStore>;

const keyOf = ({ route, caller, key }: IdempotentRequest) =>
  guardKeys.press(sha256(route, caller, key));

function put(TableName: string, request: IdempotentRequest, state: object, now: Instant) {
  return {
    TableName,
    Item: {
      ...keyOf(request),
      bodyHash: sealedHashOf(request),
      ...state,
      expiresAt: Math.ceil((now + PRESS_POLICY.rememberedMilliseconds) / 1_000),
    },
  };
}

/** What was there before; undefined when somebody else is at it, or has done it. */
async function begin(
  { client, cases }: Pick<Tables, "client" | "cases">,
  request: IdempotentRequest,
  claim: string,
  now: Instant,
) {
  const leaseUntil = plus(now, PRESS_POLICY.leaseMilliseconds);
  const command = new PutCommand({
    ...put(cases, request, { leaseUntil, claim, begunAt: now }, now),
    ConditionExpression: "attribute_not_exists(pk) OR leaseUntil <= :now OR expiresAt <= :s",
    ExpressionAttributeValues: { ":now": now, ":s": Math.floor(now / 1_000) },
    ReturnValues: "ALL_OLD",
  });
  try {
    const { Attributes: before = {} } = await client.send(command);
    return before;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

function undecided(
  before: Record<string, unknown>,
  request: IdempotentRequest,
): { readonly again?: Again } {
  const isOpen = before["leaseUntil"] !== undefined && before["bodyHash"] === sealedHashOf(request);
  return isOpen ? { again: begun(before) } : {};
}

function begun(item: Record<string, unknown> = {}): Again {
  return { since: instant(Number(item["begunAt"] ?? 0)) };
}

/**
 * One change for one key, where the change has no transaction of its own to be remembered in: whoever
 * comes second waits for what the first is answered. What is written here is beside the change.
 */
export function createPressStore(
  { client, cases }: Pick<Tables, "client" | "cases">,
  random: Random,
) {
  return {
    claim: (request: IdempotentRequest, now: Instant): Promise<Claim> =>
      apart(async () => {
        const claim = newToken(random);
        const before = await begin({ client, cases }, request, claim, now);
        if (before !== undefined) return { kind: "mine", ...undecided(before, request) };
        const found = new GetCommand({
          TableName: cases,
          Key: keyOf(request),
          ConsistentRead: true,
        });
        const { Item } = await client.send(found);
        // The answer to our own claim got lost, and the SDK asked again.
        if (Item?.["claim"] === claim) return { kind: "mine" };
        if (Item !== undefined && Item["bodyHash"] !== sealedHashOf(request)) {
          return { kind: "other-body" };
        }
        const answer = Item?.["answer"];
        if (answer !== undefined) return { kind: "done", answer: openAnswer(answer, request) };
        return { kind: "running", again: begun(Item) };
      }),

    finish: (request: IdempotentRequest, answer: PressAnswer, now: Instant): Promise<void> =>
      apart(async () => {
        const sealed = { answer: sealAnswer(answer, request) };
        await client.send(new PutCommand(put(cases, request, sealed, now)));
      }),

    /** Nobody knows whether it was done: the next press looks, and need not wait for this one. */
    leaveUndecided: (request: IdempotentRequest, since: Instant, now: Instant): Promise<void> =>
      apart(async () => {
        const state = { leaseUntil: now, begunAt: since };
        await client.send(new PutCommand(put(cases, request, state, now)));
      }),

    /** Nothing was done: the next press is a first one again. */
    release: (request: IdempotentRequest): Promise<void> =>
      apart(async () => {
        await client.send(new DeleteCommand({ TableName: cases, Key: keyOf(request) }));
      }),
  };
}
