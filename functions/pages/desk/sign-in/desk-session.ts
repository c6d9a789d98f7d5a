import { acceptedLanguages, chosenLanguage } from "../../reader/chosen-language.ts";
import { may } from "../../../../shared/directory/rights/rights.ts";
import type { Action } from "../../../../shared/directory/rights/rights.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import { sha256 } from "../../../../shared/kernel/hash.ts";
import type { Random } from "../../../../shared/kernel/random.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { SignInSettings } from "../../../../shared/platform/sign-in/provider.ts";
import type { SessionStore } from "../../../../shared/platform/sign-in/session.store.ts";
import { actionOf } from "../../../wiring/route.ts";
import type { RouteHead, Work } from "../../../wiring/route.ts";
import { seeOther } from "../../forms/see-other.ts";
import { formTokenFor, isProof } from "../../forms/form-token.tsx";
import { pressedOnce } from "../../forms/pressed-once.ts";
import type { FormWork } from "../../forms/pressed-once.ts";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { unlessSame } from "../../views/unless-same.ts";
import { visitorLanguage } from "./desk-reader.ts";
import { deskAddress, signInHref } from "./desk-address.ts";
import { formSecretOf, sessionCookie, ticketOf } from "./desk-cookies.ts";
import { beginWatching, nothingNew, watchingOf } from "./watching.ts";
import type { Watching, WatchingDeps } from "./watching.ts";

export type DeskSessionDeps = {
  readonly signIn: SignInSettings;
  readonly publicUrl: string;
  readonly sessions: SessionStore;
  readonly random: Random;
  /** Says no to somebody who is signed in, at the desk that is theirs. */
  readonly refuse: (refused: Refused) => Promise<Answer>;
};

/** What somebody asked who may not have it, with what they had typed. */
export type Refused = {
  readonly request: Pick<HttpRequest, "params">;
  readonly session: DeskSession;
  readonly form: Form;
  readonly error: HttpProblem;
};

/** Somebody who is signed in; what they may do the directory says, at each request. */
export type DeskSession = {
  readonly email: string;
  /** When they signed in at this browser. */
  readonly startedAt: Instant;
  /** What they have come for. */
  readonly action: Action;
  /** The languages their browser asks for. */
  readonly accepts: string | undefined;
  /** The language they pressed on a page of this browser: before that beside their name. */
  readonly chosen: string | undefined;
  /** Goes into every form of the desk; who cannot read this browser's cookies cannot know it. */
  readonly formToken: string;
  /** By what a page that shows by itself what others change is watched. */
  readonly watching?: Watching | undefined;
};

/** With what their browser is to bring from now on, where that has changed. */
type Opened = { readonly session: DeskSession; readonly cookies: readonly string[] };

type See<Deps> = (
  deps: Deps,
  request: HttpRequest,
  session: DeskSession,
) => Promise<Answer> | Answer;

type Change<Deps> = (
  deps: Deps,
  request: HttpRequest,
  session: DeskSession,
  form: Form,
) => Promise<Answer> | Answer;

/** A page of the desk: whoever is not signed in does that first and comes back here. */
export function deskPage<Deps>(see: See<Deps>): Work<Deps & DeskSessionDeps, "staff"> {
  return {
    by: "staff",
    answer: async (deps, request, route) => {
      const opened = await deskSessionOf(deps, request, route);
      if (opened === undefined) return seeOther(signInHref(`${request.path}${queryText(request)}`));
      const { session } = opened;
      const shown = async () => unlessSame(request, await see(deps, request, session));
      return bringing(opened, await inTheirFrame({ deps, request, session, form: {} }, shown));
    },
  };
}

/**
 * A page that shows by itself what others change: one that asks whether anything has happened since, and nothing
 * has, is not made again. Whoever may not see it has no mark of it to ask with.
 */
export function livePage<Deps>(
  see: See<Deps>,
): Work<Deps & DeskSessionDeps & WatchingDeps, "staff"> {
  return {
    by: "staff",
    answer: async (deps, request, route) => {
      // Before the page is read: what happens meanwhile is new to it.
      const seen = await watchingOf(deps, request);
      const nothing = await nothingNew(deps, request, seen);
      if (nothing !== undefined) return nothing;
      const opened = await deskSessionOf(deps, request, route);
      if (opened === undefined) return seeOther(signInHref(`${request.path}${queryText(request)}`));
      const session = { ...opened.session, watching: seen };
      const shown = async () => see(deps, request, session);
      const answer = await inTheirFrame({ deps, request, session, form: {} }, shown);
      // Only whoever has been shown the page learns that there is something to watch.
      if (seen === undefined && answer.status === 200) await beginWatching(deps, request);
      return bringing(opened, unlessSame(request, answer, seen?.tag));
    },
  };
}

/** What a form sent; a file that came with it stays in the request. */
type Sent = { readonly form: Form; readonly request: HttpRequest };
type ReadSent = (request: HttpRequest, publicUrl: string) => Promise<Sent> | Sent;

const readFields: ReadSent = (request, publicUrl) => ({
  form: readForm(request, publicUrl),
  request,
});

/**
 * A form of the desk. When the session has ended, the answer is a page and no redirection: a browser
 * follows none from a form to another site, and what was typed is still there to be copied.
 */
export function deskForm<Deps>(
  change: Change<Deps>,
  /** Where somebody is led whose session has ended, when there is nothing that they could lose. */
  whenEnded?: string,
  read: ReadSent = readFields,
): FormWork<Deps & DeskSessionDeps, "staff"> {
  return {
    by: "staff",
    once: true,
    answer: async (deps, sent, route) => {
      const { form, request } = await read(sent, deps.publicUrl);
      const opened = await deskSessionOf(deps, request, route);
      if (opened === undefined) {
        if (whenEnded !== undefined) return seeOther(whenEnded);
        // It knows the words of many forms, which nobody else's first request shall wait for.
        const { sessionEndedPage } = await import("./session-ended-page.tsx");
        return sessionEndedPage(
          form,
          backTo(request, deps.publicUrl),
          await visitorLanguage(acceptsOf(request)),
        );
      }
      const { session } = opened;
      const changed = async () => {
        if (!isProof(form["form"], session.formToken)) {
          throw new HttpProblem({ code: "foreign-form" });
        }
        const pressed = { request, form, caller: session.email };
        return pressedOnce(deps, pressed, async (again) =>
          change(deps, { ...request, again }, session, form),
        );
      };
      return bringing(opened, await inTheirFrame({ deps, request, session, form }, changed));
    },
  };
}

type Asked = Omit<Refused, "error"> & { readonly deps: DeskSessionDeps };

/** Whoever is signed in hears a refusal at their desk. @throws whatever is no refusal of what they asked. */
async function inTheirFrame(
  { deps, ...asked }: Asked,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof HttpProblem) || !isRefusal(error)) throw error;
    return deps.refuse({ ...asked, error });
  }
}

/** What is nothing of ours may be a program's to ask, and who is too quick is told how long to wait. */
function isRefusal({ problem: { code } }: HttpProblem): boolean {
  if (code === "route-not-found" || code === "too-many-requests") return false;
  return PROBLEMS[code].status < 500;
}

/** @throws HttpProblem 403 when what they ask for is done by somebody else of theirs. */
export function asAllowed(staff: StaffMember, { action }: DeskSession): StaffMember {
  if (may(staff, action)) return staff;
  throw new HttpProblem({ code: "role-not-allowed" });
}

/** What opens a session needs code that no customer's page does, so it is loaded when there is one. */
async function deskSessionOf(
  deps: DeskSessionDeps,
  request: HttpRequest,
  { who }: RouteHead,
): Promise<Opened | undefined> {
  const ticket = ticketOf(request, deps.publicUrl);
  const secret = formSecretOf(request, deps.publicUrl);
  if (ticket === undefined || secret === undefined) return undefined;
  const { openSession } = await import("../../../../shared/platform/sign-in/sessions.ts");
  const open = await openSession(deps, ticket, instant(request.receivedAt));
  if (open === undefined) return undefined;
  const formToken = formTokenFor(sha256("form of the desk", secret), request);
  const { email, startedAt, ticket: next } = open;
  return {
    session: {
      email,
      startedAt,
      action: actionOf(who),
      accepts: acceptsOf(request),
      chosen: chosenLanguage(request),
      formToken,
    },
    cookies: next === undefined ? [] : [sessionCookie(deps.publicUrl, next)],
  };
}

/** Ours come first, so that a page which ends the session has the last word. */
function bringing({ cookies }: Opened, answer: Answer): Answer {
  if (cookies.length === 0) return answer;
  return { ...answer, cookies: [...cookies, ...(answer.cookies ?? [])] };
}

/** The languages that a browser asks for. */
export function acceptsOf(request: Pick<HttpRequest, "headers" | "cookies">): string | undefined {
  return acceptedLanguages(request);
}

function queryText({ query }: HttpRequest): string {
  const text = new URLSearchParams(query).toString();
  return text === "" ? "" : `?${text}`;
}

/** The page the form was on, as the browser says; else the case, where there is one. */
function backTo({ path, headers }: HttpRequest, publicUrl: string): string {
  const from = headers["referer"];
  if (from?.startsWith(`${publicUrl}/desk/`) === true) {
    const page = deskAddress(from.slice(publicUrl.length));
    if (page !== "/desk") return page;
  }
  return /^\/desk\/(?:cases|dealers)\/[^/]+/.exec(path)?.[0] ?? "/desk";
}
