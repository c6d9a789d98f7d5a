import { gunzipSync, gzipSync } from "node:zlib";
import { createKeptAnswerStore } from "../../../shared/platform/dynamodb/kept-answer.store.ts";
import type { KeptFor } from "../../../shared/platform/dynamodb/kept-answer.store.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { log } from "../../../shared/platform/log.ts";
import type { KeptAnswersDeps } from "./kept-answers.ts";

type Deps = Pick<KeptAnswersDeps, "tables" | "clock">;

/** An item holds 400 KB; no page of ours comes near, and what would is answered at once. */
const MOST_CHARACTERS = 200_000;

/** What a form sent, so that its answer can be given in another language. */
export type SentForm = Pick<HttpRequest, "path" | "params" | "query" | "body"> & {
  /** The route that it was sent to. */
  readonly on: string;
  readonly type: string;
  /** In which languages it was answered, first first. */
  readonly accepted: string;
};

/** Of a release before there is the answer alone. */
export type KeptAnswer = { readonly answer: Answer; readonly sent: SentForm | undefined };

/** False where it cannot be kept: then it is shown at once, and only going back to it asks a question. */
export async function keepAnswer(
  { tables, clock }: Deps,
  of: KeptFor,
  { answer: { status, headers, body }, sent }: KeptAnswer,
): Promise<boolean> {
  const text = gzipSync(JSON.stringify({ status, headers, body, sent })).toString("base64");
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
): Promise<KeptAnswer | undefined> {
  const text = await createKeptAnswerStore(tables).find(of, clock.now());
  if (text === undefined) return undefined;
  const { sent, ...answer } = JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString("utf8"));
  return { answer, sent };
}
