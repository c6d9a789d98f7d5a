import { gunzipSync, gzipSync } from "node:zlib";
import { createKeptAnswerStore } from "../../../shared/platform/dynamodb/kept-answer.store.ts";
import type { KeptFor } from "../../../shared/platform/dynamodb/kept-answer.store.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { log } from "../../../shared/platform/log.ts";
import { withoutLanguages } from "./without-languages.ts";
import type { KeptAnswersDeps } from "./kept-answers.ts";

type Deps = Pick<KeptAnswersDeps, "tables" | "clock">;

/** An item holds 400 KB; no page of ours comes near, and what would is answered at once. */
const MOST_CHARACTERS = 200_000;

/** False where it cannot be kept: then it is shown at once, and only going back to it asks a question. */
export async function keepAnswer(
  { tables, clock }: Deps,
  of: KeptFor,
  { status, headers, body }: Answer,
): Promise<boolean> {
  const text = gzipSync(JSON.stringify({ status, headers, body: withoutLanguages(body) })).toString(
    "base64",
  );
  if (text.length > MOST_CHARACTERS) return false;
  try {
    await createKeptAnswerStore(tables).keep(of, text, clock.now());
    return true;
  } catch (error) {
    log.error("answer.not-kept", error, {});
    return false;
  }
}

export async function keptAnswer(
  { tables, clock }: Deps,
  of: KeptFor,
): Promise<Answer | undefined> {
  const text = await createKeptAnswerStore(tables).find(of, clock.now());
  if (text === undefined) return undefined;
  return JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString("utf8"));
}
