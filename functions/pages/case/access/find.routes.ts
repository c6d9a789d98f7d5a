import { enterByCode } from "../../../../shared/case/access/entry-code.ts";
import { requestLink } from "../../../../shared/case/access/request-link.ts";
import { emailSchema } from "../../../../shared/directory/document/values.schema.ts";
import { readReference } from "../../../../shared/kernel/ids.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { publicPage } from "../../../wiring/page.ts";
import { withinLooks } from "../../../wiring/within-limits.ts";
import { pressKeyFor } from "../../forms/form-token.tsx";
import type { FieldProblem } from "../../forms/form-state.ts";
import { publicForm } from "../../forms/pressed-once.ts";
import { readForm } from "../../forms/read-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { preferredLanguage } from "../../reader/preferred-language.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { loadTexts } from "../../text/catalogue.ts";
import { dealerCookieOf, openCase } from "./case-cookie.ts";
import { FIND_HREF } from "./find-href.ts";
import { findPage, linkSentPage } from "./find-page.tsx";

/** For whoever has no key to a case at hand. */
export const findRoutes = { ask: publicPage(ask), take: publicForm(take) };

type FindDeps = Pick<RequestDependencies, "recentDealers">;

const SENT = "sent";

async function ask(deps: FindDeps, request: HttpRequest): Promise<Answer> {
  const sent = request.query[SENT];
  if (sent !== undefined) return linkSentPage(await readerOf(deps, request), sent === "renewed");
  return shown(deps, request, {}, []);
}

/**
 * What a case answers to whoever has no key to it: 404, and a way in. The reference they came with is
 * known to them; whether it is one of ours is not said.
 */
export async function shutPage(deps: FindDeps, request: HttpRequest): Promise<Answer> {
  const reference = readReference(request.params["reference"] ?? "") ?? "";
  const answer = await shown(deps, request, { reference, codeReference: reference }, []);
  return { ...answer, status: PROBLEMS["case-not-found"].status };
}

async function take(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  return form["code"] === undefined && form["codeReference"] === undefined
    ? sendLink(deps, request, form)
    : enter(deps, request, form);
}

async function sendLink(deps: RequestDependencies, request: HttpRequest, form: Form) {
  const { reference = "", contact = "" } = form;
  const known = readReference(reference);
  const said = contactOf(contact);
  if (known === undefined || said === undefined) {
    return shown(deps, request, form, [
      ...(known === undefined ? [{ field: "reference", say: "needReference" } as const] : []),
      ...(said === undefined ? [{ field: "contact", say: "needContact" } as const] : []),
    ]);
  }
  if (await isTooMany(deps, request, "looksForCase", known)) {
    return shown(
      deps,
      request,
      form,
      [{ field: "reference", say: "tooMany" }],
      "too-many-requests",
    );
  }
  await requestLink(deps, known, said);
  return seeOther(`${FIND_HREF}?${SENT}=yes`);
}

async function enter(deps: RequestDependencies, request: HttpRequest, form: Form) {
  const { codeReference = "", code = "" } = form;
  const known = readReference(codeReference);
  const digits = code.replaceAll(/\D/g, "");
  if (known === undefined || digits.length !== 6) {
    return shown(deps, request, form, [
      ...(known === undefined ? [{ field: "codeReference", say: "needReference" } as const] : []),
      ...(digits.length === 6 ? [] : [{ field: "code", say: "needCode" } as const]),
    ]);
  }
  if (await isTooMany(deps, request, "entriesToCase", known)) {
    return shown(deps, request, form, [{ field: "code", say: "tooMany" }], "too-many-requests");
  }
  const now = deps.clock.now();
  const entered = await enterByCode(deps, { reference: known, code: digits, now });
  if (entered.ok) return openCase(entered.value, deps.publicUrl);
  return shown(deps, request, form, [{ field: "code", say: "wrongCode" }]);
}

/** An address has an @, a number has digits; what has neither is none. */
function contactOf(text: string) {
  const email = emailSchema.safeParse(text);
  if (email.success) return { email: email.data };
  return /\d{3}/.test(text.replaceAll(/\D/g, "")) && !text.includes("@")
    ? { phone: text.slice(0, 40) }
    : undefined;
}

/** Counted alike whether there is such a case or not. */
async function isTooMany(
  deps: RequestDependencies,
  request: HttpRequest,
  of: "looksForCase" | "entriesToCase",
  reference: string,
): Promise<boolean> {
  try {
    await withinLooks(deps, { of, reference }, request, deps.clock.now());
    return false;
  } catch (error) {
    if (error instanceof HttpProblem && error.problem.code === "too-many-requests") return true;
    throw error;
  }
}

type Wrong = {
  readonly field: string;
  readonly say: "needReference" | "needContact" | "needCode" | "wrongCode" | "tooMany";
};

async function shown(
  deps: FindDeps,
  request: HttpRequest,
  values: Form,
  wrong: readonly Wrong[],
  code: "invalid-request" | "too-many-requests" = "invalid-request",
): Promise<Answer> {
  const reader = await readerOf(deps, request);
  const text = caseTexts(reader.language).find;
  const problems: FieldProblem[] = wrong.map(({ field, say }) => ({ field, message: text[say] }));
  const status = wrong.length === 0 ? 200 : PROBLEMS[code].status;
  // A code is typed anew: what was wrong helps nobody.
  const { code: _typed, ...kept } = values;
  return findPage({
    ...reader,
    press: pressKeyFor(request),
    state: { values: kept, problems },
    status,
  });
}

/** In the browser's language, under the name of the dealer whose case was open here before. */
async function readerOf({ recentDealers }: FindDeps, request: HttpRequest) {
  const before = dealerCookieOf(request);
  const host = before === undefined ? undefined : await recentDealers(before);
  const language = preferredLanguage(
    host === undefined ? LANGUAGES : host.languages,
    request.headers["accept-language"],
  );
  await loadTexts(language);
  return { host, language };
}
