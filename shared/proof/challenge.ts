import { sameSecret, sha256Of, signature } from "../kernel/hash.ts";
import type { Random } from "../kernel/random.ts";
import { instant, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { PROOF } from "./proof-policy.ts";

/** The number from 0 to `maxnumber` that, written behind `salt`, hashes to `challenge`. */
export type Challenge = {
  readonly algorithm: "SHA-256";
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
};

/**
 * Until when it is good stands in the salt, whose last sign keeps digits from moving to the number; for
 * whom it is, in the signature alone. Salt and number fit into one block of the hash.
 */
export function newChallenge(
  {
    key,
    dealer,
    random,
  }: { readonly key: string; readonly dealer: string; readonly random: Random },
  now: Instant,
): Challenge {
  const nonce = Buffer.from(random.bytes(8)).toString("hex");
  const expires = Math.floor(plus(now, PROOF.lifeMilliseconds) / 1_000);
  const salt = `${nonce}?expires=${expires}&`;
  const maxnumber = PROOF.mostTries;
  const challenge = sha256Of(`${salt}${numberUpTo(maxnumber, random)}`);
  return {
    algorithm: "SHA-256",
    challenge,
    maxnumber,
    salt,
    signature: signature(key, challenge, salt, dealer),
  };
}

/** A challenge and its answer, as they came. */
export type Proof = Pick<Challenge, "challenge" | "salt" | "signature"> & {
  readonly number: number;
  /** What the salt says; true only once the signature is checked. */
  readonly expires: Instant;
};

const LONGEST = 2_000;
const SALT = /^[0-9a-f]{16}\?expires=(\d{1,12})&$/;

/** Base64 of JSON, as ALTCHA's clients send it; undefined for whatever is not such a thing. */
export function readProof(text: string): Proof | undefined {
  if (text.length > LONGEST) return undefined;
  const { challenge, salt, signature: given, number } = fieldsOf(text);
  if (typeof challenge !== "string" || typeof salt !== "string") return undefined;
  if (typeof given !== "string" || typeof number !== "number") return undefined;
  const [, expires] = SALT.exec(salt) ?? [];
  if (expires === undefined || !Number.isSafeInteger(number)) return undefined;
  return { challenge, salt, signature: given, number, expires: instant(Number(expires) * 1_000) };
}

/** Whether it is a challenge of ours, for this dealer, still good, and solved. */
export function isSolved(key: string, proof: Proof, dealer: string, now: Instant): boolean {
  const { challenge, salt, number } = proof;
  return (
    isLive(proof, now) &&
    sameSecret(signature(key, challenge, salt, dealer), proof.signature) &&
    sha256Of(`${salt}${number}`) === challenge
  );
}

/** Whether it may be one of ours that is still good: of any other no key is looked for. */
export function isLive(proof: Pick<Proof, "expires">, now: Instant): boolean {
  return proof.expires > now && givenOutAt(proof) <= now;
}

/** When it was given out, which says with the key of which day. */
export function givenOutAt({ expires }: Pick<Proof, "expires">): Instant {
  return plus(expires, -PROOF.lifeMilliseconds);
}

function numberUpTo(most: number, random: Random): number {
  const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
  return Math.floor(((a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32) * (most + 1));
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
