import { randomBytes, randomInt } from "node:crypto";
import { calling } from "./calling.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference that is well made: nine letters and the one that checks them, as the description of cases has it. */
function madeUpReference(): string {
  for (;;) {
    const letters = Array.from({ length: 9 }, () => LETTERS[randomInt(32)]);
    const value = letters.reduce((sum, one) => (sum * 32 + LETTERS.indexOf(one ?? "")) % 37, 0);
    const check = LETTERS[value];
    if (check !== undefined) return letters.join("") + check;
  }
}

const madeUpToken = () => randomBytes(32).toString("base64url");
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

export type Guessed = { readonly guesses: number; readonly answers: ReadonlySet<string> };

/** Guesses references and keys, by program and as a browser; `answers` is all that was ever said. */
export async function guessersTry(url: string, known: string, guesses: number): Promise<Guessed> {
  const answers = new Set<string>();
  const note = async (path: string, headers: Record<string, string> = {}) => {
    const { status, body } = await calling(url + path, { headers });
    const { instance: _id, ...said } = typeof body === "object" ? body : { text: body.length > 0 };
    answers.add(`${status} ${JSON.stringify(said)}`);
  };
  for (let guess = 0; guess < guesses; guess += 1) {
    const bearer = { authorization: `Bearer ${madeUpToken()}` };
    await note(`/v1/cases/${madeUpReference()}`, bearer);
    await note(`/v1/cases/${known}`, bearer);
    await note(`/v1/cases/${known}`);
  }
  return { guesses: guesses * 3, answers };
}

/** Tokens of staff that nobody signed, and answers of a provider that nobody asked. */
export async function forgersSignIn(url: string, email: string): Promise<number[]> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = { sub: "1", email, email_verified: true, iat: now, exp: now + 3_600 };
  const forged = [
    `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`,
    `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}.${madeUpToken()}`,
    `${part({ alg: "RS256", kid: "1" })}.${part(claims)}.${madeUpToken()}`,
    madeUpToken(),
  ];
  const statuses: number[] = [];
  for (const token of forged) {
    const headers = { authorization: `Bearer ${token}` };
    statuses.push((await calling(`${url}/v1/admin/me`, { headers })).status);
  }
  const back = `/desk/signed-in?code=${madeUpToken()}&state=${madeUpToken()}`;
  statuses.push((await calling(url + back)).status);
  statuses.push(
    (await calling(`${url}/desk`, { headers: { cookie: `desk=${madeUpToken()}` } })).status,
  );
  return statuses;
}
