import { sha256 } from "../kernel/hash.ts";
import type { Random } from "../kernel/random.ts";
import { DAY } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { dailySecret } from "../limits/daily-secret.store.ts";
import { guardKeys } from "../platform/dynamodb/keys/guard-keys.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import { apart } from "../platform/written.ts";
import { givenOutAt, isLive, isSolved, newChallenge, readProof } from "./challenge.ts";
import type { Challenge } from "./challenge.ts";

/** Of whom a proof is asked: of nobody, of strangers in a burst, of every stranger. */
export type ProofMode = "off" | "auto" | "always";

export type Proofs = ReturnType<typeof createProofs>;

/** Challenges, and what was found for them. A challenge is kept nowhere until it is spent. */
export function createProofs(
  tables: Pick<Tables, "client" | "cases">,
  { mode, random }: { readonly mode: ProofMode; readonly random: Random },
) {
  const keyAt = keyOfDay(tables, random);
  return {
    mode,

    challenge: async (dealer: string, now: Instant): Promise<Challenge> =>
      newChallenge({ key: await keyAt(now), dealer, random }, now),

    /**
     * What spends a good proof, for the transaction that it pays for: `proof-spent` is refused when it has
     * paid before. Undefined for any other text.
     */
    spending: async (
      dealer: string,
      text: string | undefined,
      now: Instant,
    ): Promise<Write | undefined> => {
      const proof = text === undefined ? undefined : readProof(text);
      if (proof === undefined || !isLive(proof, now)) return undefined;
      const key = await keyAt(givenOutAt(proof));
      if (!isSolved(key, proof, dealer, now)) return undefined;
      const Item = {
        ...guardKeys.spent(sha256(proof.challenge)),
        expiresAt: Math.ceil(proof.expires / 1_000),
      };
      const ConditionExpression = "attribute_not_exists(pk)";
      const Put = { TableName: tables.cases, Item, ConditionExpression };
      return { label: "proof-spent", item: { Put } };
    },
  };
}

function keyOfDay(tables: Pick<Tables, "client" | "cases">, random: Random) {
  let known: { readonly day: number; readonly key: string } | undefined;
  return async (at: Instant): Promise<string> => {
    const day = Math.floor(at / DAY);
    if (known?.day === day) return known.key;
    // It is none of what was asked for: a failure later on may still say that nothing was changed.
    const key = await apart(() => dailySecret(tables, random, guardKeys.challengeKey, day));
    known = { day, key };
    return key;
  };
}
