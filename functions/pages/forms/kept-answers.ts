import { newToken } from "../../../shared/kernel/ids.ts";
import type { Random } from "../../../shared/kernel/random.ts";
import type { Clock } from "../../../shared/kernel/time.ts";
import type { Tables } from "../../../shared/platform/dynamodb/tables.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { Route, ShowProblem } from "../../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { formSecretOf, withFormCookie } from "./form-cookie.ts";
import { SENT } from "./sent-to.ts";

/** Says in an address which answer to a form is shown there. */
export const SHOWN = "shown";

export type KeptAnswersDeps = {
  readonly tables: Pick<Tables, "client" | "cases">;
  readonly clock: Clock;
  readonly random: Random;
  readonly publicUrl: string;
};

/**
 * The routes of customers' forms, each answer to a form a page with an address of its own: going back to it,
 * or loading it again, sends nothing. A browser that keeps no cookie is answered at once, as ever.
 */
export function withKeptAnswers(
  deps: KeptAnswersDeps,
  routes: readonly Route[],
  show: ShowProblem,
): readonly Route[] {
  const pages = new Set<string>(routes.map(({ on }) => on));
  return routes.map(({ on, handle }) => {
    if (on.startsWith("GET ")) {
      return { on, handle: async (request) => shownOr(deps, { request, handle, routes, show }) };
    }
    const hasPage = pages.has(`GET ${on.slice("POST ".length)}`);
    return {
      on,
      handle: async (request) => {
        const secret = formSecretOf(request);
        if (secret === undefined) return handle(request);
        const answer = await refusedToo(request, handle, show);
        return leadsElsewhere(answer)
          ? answer
          : led(deps, { on, request, answer, secret, hasPage });
      },
    };
  });
}

type Handle = Route["handle"];

type Shown = {
  readonly request: HttpRequest;
  readonly handle: Handle;
  readonly routes: readonly Route[];
  readonly show: ShowProblem;
};

/** The answer that the address names, else the page itself: that hour is over, or it was another browser's. */
async function shownOr(
  deps: KeptAnswersDeps,
  { request, handle, routes, show }: Shown,
): Promise<Answer> {
  const id = request.query[SHOWN];
  const secret = formSecretOf(request);
  if (id !== undefined && secret !== undefined) {
    const { inTheirLanguage } = await import("./in-their-language.ts");
    const kept = await inTheirLanguage(deps, { id, secret }, request, async (on, sent) => {
      const form = routes.find((route) => route.on === on);
      if (form === undefined) return undefined;
      const answer = await refusedToo(sent, form.handle, show);
      return leadsElsewhere(answer) ? undefined : answer;
    });
    if (kept !== undefined) return kept;
  }
  return withFormCookie(await handle(request), request, deps);
}

/** What refuses before any page is made is a page as well. */
async function refusedToo(
  request: HttpRequest,
  handle: Handle,
  show: ShowProblem,
): Promise<Answer> {
  try {
    return await handle(request);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const { id, path, headers } = request;
    const asked = { id, path, acceptLanguage: headers["accept-language"] };
    return show(error.problem, asked, error.headers ?? {});
  }
}

/**
 * A page that mails lead to is no form of a page of ours, and answers no browser that holds a secret. Who may
 * not send this form, as another site may not, is told so at once, and nothing is kept for it.
 */
function leadsElsewhere({ status, headers }: Answer): boolean {
  const isPage = headers["content-type"]?.startsWith("text/html") === true;
  return !isPage || (status >= 300 && status < 400) || status === 403 || status >= 500;
}

type Led = {
  readonly on: string;
  readonly request: HttpRequest;
  readonly answer: Answer;
  readonly secret: string;
  /** Whether a page stands at the very address; else the matter's own. */
  readonly hasPage: boolean;
};

async function led(
  deps: KeptAnswersDeps,
  { on, request, answer, secret, hasPage }: Led,
): Promise<Answer> {
  const id = newToken(deps.random).slice(0, 22);
  const { keepAnswer } = await import("./keep-answer.ts");
  const { sentForm } = await import("./in-their-language.ts");
  const kept = { answer, sent: sentForm(on, request) };
  if (!(await keepAnswer(deps, { id, secret }, kept))) return answer;
  const { seeOther } = await import("./see-other.ts");
  // The page that the form stood on, as it is without this answer; else the matter's own.
  const { [SENT]: _sent, [SHOWN]: _shown, ...choice } = request.query;
  const [place, query] = hasPage
    ? [request.path, choice]
    : [request.path.split("/", 3).join("/"), {}];
  const address = new URLSearchParams({ ...query, [SHOWN]: id });
  return { ...seeOther(`${place}?${address.toString()}`), cookies: answer.cookies ?? [] };
}
