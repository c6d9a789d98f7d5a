import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { sha256 } from "../../kernel/hash.ts";
import { seal, unseal } from "../../kernel/seal.ts";
import { HOUR } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { apart } from "../written.ts";
import { guardKeys } from "./keys/guard-keys.ts";
import type { Tables } from "./tables.ts";

/** Long enough to find a plate's number and come back; what was typed is no one's to read after. */
export const KEPT_ANSWER_SECONDS = HOUR / 1_000;

/** Which answer, and the secret of the browser it was for. */
export type KeptFor = { readonly id: string; readonly secret: string };

/**
 * Answers to forms, until a browser asks for them by their address. Sealed with a secret that the browser
 * alone has, and under a key made of it: neither the address nor the table alone tells anybody anything.
 */
export function createKeptAnswerStore({ client, cases }: Pick<Tables, "client" | "cases">) {
  const keyOf = ({ id, secret }: KeptFor) => guardKeys.keptAnswer(sha256("kept", id, secret));

  return {
    keep: (of: KeptFor, answer: string, now: Instant): Promise<void> =>
      apart(async () => {
        const expiresAt = Math.ceil(now / 1_000) + KEPT_ANSWER_SECONDS;
        const Item = { ...keyOf(of), answer: seal(answer, of.id, of.secret), expiresAt };
        await client.send(new PutCommand({ TableName: cases, Item }));
      }),

    /** Undefined for whoever has not the secret, and when the hour is over. */
    find: async (of: KeptFor, now: Instant): Promise<string | undefined> => {
      const command = new GetCommand({ TableName: cases, Key: keyOf(of), ConsistentRead: true });
      const { Item } = await client.send(command);
      if (Item === undefined || Item["expiresAt"] * 1_000 <= now) return undefined;
      return unseal(Item["answer"], of.id, of.secret);
    },
  };
}
