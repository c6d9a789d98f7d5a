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

/**
 * Says no as a page: what happened in plain words, and always a way on. An address that is none of ours may be a
 * program's: it hears of it as of any other problem, unless it reads pages.
 */
export const showProblemPage: ShowProblem = async (problem, request, headers) => {
  const { id, accept = "" } = request;
  if (problem.code === "route-not-found" && !READS_PAGES.test(accept)) {
    const { problemAnswer } = await import("../../../shared/platform/http/problem-answer.ts");
    return problemAnswer(problem, id, headers);
  }
  return problemPage(problem, request, headers);
};

const READS_PAGES = /text\/html|application\/xhtml/;

const problemPage: ShowProblem = async (problem, request, headers) => {
  const { id, path, acceptLanguage } = request;
  const { status } = PROBLEMS[problem.code];
  const atDesk = path.startsWith("/desk");
  const language = atDesk
    ? deskLanguage({ accepts: acceptLanguage })
    : preferredLanguage(LANGUAGES, acceptLanguage);
  await loadTexts(language);
  const { problem: text } = frameTexts(language);
  const { title, body } = atDesk
    ? deskProblemWords(problem.code, language)
    : problemWords(problem.code, language);
  const typed = typedOf(problem);
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
          <WayOn language={language} problem={problem} path={path} />
        </p>
        {status >= 500 ? <p class="quiet small">{text.quote(id)}</p> : null}
      </div>
    ),
  });
  return { ...shown, headers: { ...shown.headers, ...headers } };
};

type WayOnProps = {
  readonly language: string;
  readonly problem: Problem;
  readonly path: string;
};

/** To the desk, into the case again, to the dealer it was about, else to all of them. */
function WayOn({ language, problem: { code }, path }: WayOnProps) {
  const { problem: text, deskProblem } = frameTexts(language);
  const [, room = "", name = ""] = path.split("/");
  const isDealer = room === "d" && /^[a-z0-9-]{1,64}$/.test(name) && code !== "dealer-not-found";
  const way =
    room === "desk"
      ? { href: "/desk", label: deskProblem.toDesk }
      : room === "c" && (code === "case-not-found" || code === "link-narrowed")
        ? { href: `/c/${name}`, label: text.getIn }
        : isDealer
          ? { href: `/d/${name}`, label: text.startAgain }
          : { href: "/", label: text.toDealers };
  return (
    <a class="button" href={way.href}>
      {way.label}
    </a>
  );
}

/** What somebody had written when their access was over: still there to be copied. */
function typedOf({ members }: Problem): string[] {
  const typed = members?.["typed"];
  return Array.isArray(typed) ? typed.filter((words) => typeof words === "string") : [];
}
