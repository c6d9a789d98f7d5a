import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { ShowProblem } from "../../../shared/platform/http/http-function.ts";
import { problemText } from "../text/problem-text.ts";
import { page } from "./page.tsx";

/** Says no as a page: what happened in plain words, and always a way on. */
export const showProblemPage: ShowProblem = (problem, { id, path }, headers) => {
  const { status } = PROBLEMS[problem.code];
  const language = "en";
  const text = problemText(language);
  const atDesk = path.startsWith("/desk");
  const { title, body } = atDesk ? text.atDesk(problem.code) : text.of(problem.code);
  const dealer = /^\/d\/([a-z0-9-]{1,64})(?:\/|$)/.exec(path)?.[1];
  const known = dealer !== undefined && problem.code !== "dealer-not-found";
  const shown = page(status, {
    title,
    language,
    children: (
      <div class="stack">
        <h1>{title}</h1>
        <p>{body}</p>
        <p class="actions">
          {atDesk ? (
            <a class="button" href="/desk">
              {text.toDesk}
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
