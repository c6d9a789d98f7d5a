import { isPublic } from "../../../../shared/directory/look/public-dealers.ts";
import { checkReplacement } from "../../../../shared/directory/replace/replace-dealer.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { writeDealer } from "../../../wiring/write-documents.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { readDocument, refusal } from "../document/read-document.ts";
import type { Opened, Wrong } from "../document/read-document.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { openDealer } from "./open-dealer.ts";
import { overviewPage } from "./overview-page.tsx";
import { setUpHref } from "./set-up-href.ts";
import { stepPage } from "./step-page.tsx";
import { stepAfter, stepNamed, STEPS } from "./steps.ts";
import type { StepId } from "./steps.ts";

/** A draft, page by page; a dealer that is open is changed in its settings. */
export const setUpRoutes = {
  all: deskPage(async ({ directory }: DeskDependencies, request, session) => {
    const at = await atDealer(directory, request, session);
    return isPublic(at.dealer) ? seeOther(settingsOf(at.dealer.id)) : overviewPage(at);
  }),
  open: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atDealer(deps.directory, request, session);
    return isPublic(at.dealer) ? seeOther(settingsOf(at.dealer.id)) : openDealer(deps, at, form);
  }),
  step: deskPage(async (deps: DeskDependencies, request, session) => {
    const opened = await open(deps, request, session);
    if (opened === undefined) return seeOther(settingsOf(request.params["dealer"]));
    return stepPage({ ...opened, state: { values: opened.values, problems: [] } });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const opened = await open(deps, request, session);
    if (opened === undefined) return seeOther(settingsOf(request.params["dealer"]));
    return keep(deps, opened, form, request);
  }),
};

export type OpenedStep = Opened & { readonly step: StepId };

function settingsOf(dealer = ""): string {
  return `/desk/dealers/${dealer}/document`;
}

/**
 * Undefined where there is nothing to set up any more.
 * @throws HttpProblem for a step that there is not.
 */
async function open(
  { directory, clock, publicUrl }: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
): Promise<OpenedStep | undefined> {
  const { staff, dealer, reader, etag } = await atDealer(directory, request, session);
  const step = stepNamed(request.params["step"]);
  if (step === undefined) throw new HttpProblem({ code: "route-not-found" });
  if (isPublic(dealer)) return undefined;
  // What a template says is written in each of the dealer's languages.
  await Promise.all(dealer.languages.map((tag) => loadTexts(tag)));
  const setting = await STEPS[step].setting({ dealer, now: clock.now(), publicUrl });
  const at = { dealer, of: "", staff, language: reader.language };
  const href = setUpHref(dealer.id, step);
  return { session, at, setting, step, href, seen: etag, values: setting.values(at) ?? {} };
}

/** Whatever is refused is shown again as it was entered. */
function askAgain(opened: OpenedStep, form: Form, { problems = [], ...wrong }: Wrong): Answer {
  const { form: _, add: _add, preview: _preview, ...values } = form;
  return stepPage({ ...opened, ...wrong, state: { values, problems } });
}

async function keep(
  deps: DeskDependencies,
  opened: OpenedStep,
  form: Form,
  request: HttpRequest,
): Promise<Answer> {
  const { directory, clock } = deps;
  const { session, at, seen, step, href } = opened;
  if (form["seen"] !== seen) return askAgain(opened, form, { changed: true });
  const read = readDocument(opened, form);
  if (!read.ok) return askAgain(opened, form, read.failure);
  const document = read.value;
  const replacement = { email: session.email, id: at.dealer.id, document, ifMatch: seen };
  if (form["preview"] !== undefined) {
    const allowed = await checkReplacement(directory, replacement);
    return askAgain(opened, form, allowed.ok ? {} : refusal(opened, form, allowed.failure));
  }
  const next = form["add"] === undefined ? setUpHref(at.dealer.id, stepAfter(step)) : href;
  if (JSON.stringify(document) === JSON.stringify(at.dealer)) return seeOther(next);
  const writing = { ...replacement, before: at.dealer };
  const saved = await writeDealer(deps, writing, request, clock.now());
  if (!saved.ok) return askAgain(opened, form, refusal(opened, form, saved.failure));
  return seeOther(next);
}
