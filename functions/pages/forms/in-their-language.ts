import type { KeptFor } from "../../../shared/platform/dynamodb/kept-answer.store.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { withoutChange, WouldChange } from "../../../shared/platform/written.ts";
import { acceptedLanguages } from "../reader/chosen-language.ts";
import { keepAnswer, keptAnswer } from "./keep-answer.ts";
import type { SentForm } from "./keep-answer.ts";
import type { KeptAnswersDeps } from "./kept-answers.ts";

/** What the form of a route is answered; undefined where that is no page. */
type AnswerTo = (on: string, sent: HttpRequest) => Promise<Answer | undefined>;

export function sentForm(on: string, request: HttpRequest): SentForm {
  const { path, params, query, body, headers } = request;
  const type = headers["content-type"] ?? "";
  return { on, path, params, query, body, type, accepted: acceptedLanguages(request) ?? "" };
}

/**
 * The answer that was kept, with all that was typed; whoever has chosen another language since reads the same
 * answer in that one. Choosing a language sends no form: where it would be taken by now, the answer stays as it is.
 */
export async function inTheirLanguage(
  deps: KeptAnswersDeps,
  of: KeptFor,
  request: HttpRequest,
  answerTo: AnswerTo,
): Promise<Answer | undefined> {
  const kept = await keptAnswer(deps, of);
  if (kept?.sent === undefined) return kept?.answer;
  const { sent } = kept;
  const accepted = acceptedLanguages(request) ?? "";
  if (accepted === sent.accepted) return kept.answer;
  const answer = await unlessTaken(() => answerTo(sent.on, sentAgain(sent, request, deps)));
  if (answer === undefined) return kept.answer;
  await keepAnswer(deps, of, { answer, sent: { ...sent, accepted } });
  return answer;
}

async function unlessTaken(asked: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
  try {
    return await withoutChange(asked);
  } catch (error) {
    if (error instanceof WouldChange) return undefined;
    throw error;
  }
}

/** It came from a page of ours when it was sent, or it would not have been kept. */
function sentAgain(
  { path, params, query, body, type }: SentForm,
  request: HttpRequest,
  { publicUrl }: Pick<KeptAnswersDeps, "publicUrl">,
): HttpRequest {
  const headers = {
    ...request.headers,
    "content-type": type,
    origin: new URL(publicUrl).origin,
    "sec-fetch-site": "same-origin",
  };
  return { ...request, path, params, query, body, headers };
}
