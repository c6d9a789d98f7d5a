import { hash } from "node:crypto";

type Challenge = {
  readonly algorithm: string;
  readonly challenge: string;
  readonly maxnumber: number;
  readonly salt: string;
  readonly signature: string;
};

/** What a program sends in `Kept-Proof`, found as the description of the API says. */
export function proofOf({ algorithm, challenge, maxnumber, salt, signature }: Challenge): string {
  for (let number = 0; number <= maxnumber; number += 1) {
    if (hash("sha256", `${salt}${number}`) !== challenge) continue;
    const proof = { algorithm, challenge, number, salt, signature };
    return Buffer.from(JSON.stringify(proof)).toString("base64");
  }
  throw new Error("no number solves this challenge");
}
