import { readVerifyCode } from "../../../shared/case/access/verify-code.ts";
import { readReference } from "../../../shared/kernel/ids.ts";
import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import type { Problem } from "../../../shared/kernel/problem.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";
import { noteHonoured } from "../../../shared/verify/note-honoured.ts";
import { showPromise } from "../../../shared/verify/show-promise.ts";
import { honouredInputSchema } from "../../../shared/verify/verify-input.ts";
import type { RequestDependencies } from "../../wiring/open-request-dependencies.ts";
import { publicPage } from "../../wiring/page.ts";
import { pressKeyFor } from "../forms/form-token.tsx";
import type { FieldProblem } from "../forms/form-state.ts";
import { publicForm } from "../forms/pressed-once.ts";
import { readForm } from "../forms/read-form.ts";
import type { Form } from "../forms/read-form.ts";
import { unlessTooMany } from "../forms/unless-too-many.ts";
import { acceptedLanguages } from "../reader/chosen-language.ts";
import { preferredLanguage } from "../reader/preferred-language.ts";
import { loadTexts } from "../text/catalogue.ts";
import type { VerifyDeskText } from "../text/en/verify.ts";
import { verifyTexts } from "../text/verify-texts.ts";
import { shownPage, thanksPage } from "./shown-page.tsx";
import { verifyPage } from "./verify-page.tsx";

/**
 * For a partner's desk, which has no key: a square or a link fills the form in, and only its button shows anything,
 * so whatever follows links by itself opens nothing.
 */
export const verifyRoutes = {
  ask: publicPage(async (_deps: object, request) => {
    const { r = "", c = "" } = request.query;
    return asked(request, { reference: r.slice(0, MOST), code: c.slice(0, MOST) }, []);
  }),
  show: publicForm(show),
  honoured: publicForm(honoured),
};

/** More is no reference and no code. */
const MOST = 40;

type Said = keyof {
  [Name in keyof VerifyDeskText as VerifyDeskText[Name] extends string ? Name : never]: true;
};
type Wrong = { readonly field: string; readonly say: Said };

async function show(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  const wrong = [...wrongCode(form), ...wrongNames(form)];
  if (wrong.length > 0) return asked(request, form, wrong);
  return unlessRefused(request, form, async () => {
    const { name, company } = form;
    const found = await showPromise(deps, {
      ...byCode(deps, request, form),
      by: { name, company },
    });
    if (!found.ok) throw new HttpProblem(found.failure);
    const language = await languageFor(request);
    const state = { values: form, problems: [] };
    const shown = { found: found.value, typed: typedIn(form), state };
    return shownPage({ language, press: pressKeyFor(request), ...shown });
  });
}

async function honoured(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  const missing: Wrong[] = [
    ...(form["name"] === undefined ? [{ field: "name", say: "needName" } as const] : []),
    ...(form["company"] === undefined ? [{ field: "company", say: "needCompany" } as const] : []),
  ];
  const wrong = [...missing, ...wrongNames(form)];
  return unlessRefused(request, form, async () => {
    const code = byCode(deps, request, form);
    const language = await languageFor(request);
    if (wrong.length > 0) {
      const found = await showPromise(deps, { ...code, by: {} });
      if (!found.ok) throw new HttpProblem(found.failure);
      const state = { values: form, problems: problemsOf(wrong, language) };
      const status = PROBLEMS["invalid-request"].status;
      const again = { found: found.value, typed: typedIn(form), state, status };
      return shownPage({ language, press: pressKeyFor(request), ...again });
    }
    const { name = "", company = "", partnerReference: reference } = form;
    const noted = await noteHonoured(deps, { ...code, by: { name, company, reference } });
    if (noted.ok) return thanksPage(language, noted.value);
    const { failure } = noted;
    throw new HttpProblem(failure.code === "replayed" ? { code: "try-again" } : failure);
  });
}

function byCode({ clock }: RequestDependencies, { from = "" }: HttpRequest, form: Form) {
  return { ...typedIn(form), from, now: clock.now() };
}

function typedIn({ reference = "", code = "" }: Form) {
  return { reference, code };
}

function wrongCode({ reference = "", code = "" }: Form): Wrong[] {
  return [
    ...(readReference(reference) === undefined
      ? [{ field: "reference", say: "needReference" } as const]
      : []),
    ...(readVerifyCode(code) === undefined ? [{ field: "code", say: "needCode" } as const] : []),
  ];
}

const NAMES = ["name", "company", "partnerReference"] as const;

function wrongNames(form: Form): Wrong[] {
  return NAMES.filter((field) => {
    const typed = form[field];
    return typed !== undefined && !honouredInputSchema.shape[field].safeParse(typed).success;
  }).map((field) => ({ field, say: "notAName" }));
}

/** What is refused for its code, or for how often it was tried, is asked for anew. */
async function unlessRefused(
  request: HttpRequest,
  form: Form,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const refused = (say: Said, code?: Problem["code"]) =>
    asked(request, form, [{ field: "code", say }], code);
  return unlessTooMany(
    async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof HttpProblem) || error.problem.code !== "case-not-found") throw error;
        return refused("nothing", "case-not-found");
      }
    },
    () => refused("tooMany", "too-many-requests"),
  );
}

async function asked(
  request: HttpRequest,
  values: Form,
  wrong: readonly Wrong[],
  code: Problem["code"] = "invalid-request",
): Promise<Answer> {
  const language = await languageFor(request);
  const state = { values, problems: problemsOf(wrong, language) };
  const status = wrong.length === 0 ? 200 : PROBLEMS[code].status;
  return verifyPage({ language, press: pressKeyFor(request), state, status });
}

function problemsOf(wrong: readonly Wrong[], language: string): FieldProblem[] {
  const text = verifyTexts(language).desk;
  return wrong.map(({ field, say }) => ({ field, message: text[say] }));
}

/** Nobody knows who comes: in the language that their browser asks for. */
async function languageFor(request: HttpRequest): Promise<string> {
  const language = preferredLanguage(LANGUAGES, acceptedLanguages(request));
  await loadTexts(language);
  return language;
}
