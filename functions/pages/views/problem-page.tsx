import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { Problem } from "../../../shared/kernel/problem.ts";
import type { ShowProblem } from "../../../shared/platform/http/http-function.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { preferredLanguage } from "../reader/preferred-language.ts";
import { deskLanguage } from "../reader/desk-language.ts";
import { loadTexts } from "../text/catalogue.ts";
import { frameTexts } from "../text/frame-texts.ts";
import { deskProblemWords, problemWords } from "../text/problem-words.ts";
import { page } from "./page.tsx";

/** Says no as a page: what happened in plain words, and always a way on. */
export const showProblemPage: ShowProblem = async (problem, request, headers) => {
  const { id, path, acceptLanguage } = request;
  const { status } = PROBLEMS[problem.code];
  const atDesk = path.startsWith("/desk");
  const language = atDesk
    ? deskLanguage({ accepts: acceptLanguage })
    : preferredLanguage(LANGUAGES, acceptLanguage);
  await loadTexts(language);
  const { problem: text, deskProblem } = frameTexts(language);
  const { title, body } = atDesk
    ? deskProblemWords(problem.code, language)
    : problemWords(problem.code, language);
  const typed = typedOf(problem);
  const dealer = /^\/d\/([a-z0-9-]{1,64})(?:\/|$)/.exec(path)?.[1];
  const known = dealer !== undefined && problem.code !== "dealer-not-found";
  const shown = page(status, {
    title,
    language,
    children: (
      <div class="stack">
        <h1>{title}</h1>
        <p>{body}</p>
        {typed.length === 0 ? null : (
          <div class="card stack-close">
            <h2>{text.typed}</h2>
            {typed.map((words) => (
              <p class="typed">{words}</p>
            ))}
          </div>
        )}
        <p class="actions">
          {atDesk ? (
            <a class="button" href="/desk">
              {deskProblem.toDesk}
            </a>
          ) : known ? (
            <a class="button" href={`/d/${dealer}`}>
              {text.startAgain}
            </a>
          ) : (
            <a class="button" href="/">
              {text.toDealers}
            </a>
          )}
        </p>
        {status >= 500 ? <p class="quiet small">{text.quote(id)}</p> : null}
      </div>
    ),
  });
  return { ...shown, headers: { ...shown.headers, ...headers } };
};

/** What somebody had written when their access was over: still there to be copied. */
function typedOf({ members }: Problem): string[] {
  const typed = members?.["typed"];
  return Array.isArray(typed) ? typed.filter((words) => typeof words === "string") : [];
}
