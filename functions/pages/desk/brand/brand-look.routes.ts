import { brandSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { checkAppearance } from "../../../../shared/directory/check/check-appearance.ts";
import { replaceBrand } from "../../../../shared/directory/replace/replace-brand.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { ruleText } from "../../text/rule-text.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { lookFieldAt, lookValues, readLook } from "../settings/look-form.tsx";
import { brandLookHref } from "../settings/picture-href.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { atBrand } from "./at-brand.ts";
import type { AtBrand } from "./at-brand.ts";
import { brandLookPage } from "./brand-look-page.tsx";

/** How the dealers of a brand look that say nothing else. */
export const brandLookRoutes = {
  ask: deskPage(async ({ directory }: DeskDependencies, request, session) => {
    const at = await atBrand(directory, request, session);
    const state = { values: lookValues(at.brand.appearance), problems: [] };
    return brandLookPage({ at, state, saved: request.query["saved"] !== undefined });
  }),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) =>
    keep(deps, await atBrand(deps.directory, request, session), form),
  ),
};

/** Whatever is refused is shown again as it was entered. */
async function keep(
  { directory, clock }: DeskDependencies,
  at: AtBrand,
  form: Form,
): Promise<Answer> {
  const { session, brand, language, etag } = at;
  const { form: _form, seen, preview, ...values } = form;
  const state = { values, problems: [] };
  if (seen !== etag) return brandLookPage({ at, state, changed: true });
  const look = readLook(brand.appearance, form, language);
  if (!look.ok) return brandLookPage({ at, state: { values, problems: look.failure } });
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const written = JSON.stringify({ ...brand, appearance: look.value });
  const document = readAs(brandSchema, JSON.parse(written));
  if (!document.ok) return refused(at, values, document.failure);
  if (preview !== undefined) return refused(at, values, checkAppearance(document.value.appearance));
  const replacement = { email: session.email, id: brand.id, document: document.value };
  const saved = await replaceBrand(directory, { ...replacement, ifMatch: etag }, clock.now());
  if (saved.ok) return seeOther(`${brandLookHref(brand.id)}?saved=yes`);
  const { code, errors = [] } = saved.failure;
  if (code === "precondition-failed") return brandLookPage({ at, state, changed: true });
  if (code === "document-refused") return refused(at, values, errors);
  throw new HttpProblem(saved.failure);
}

/** Beside its field where one can say it; nothing is said where nothing is wrong. */
function refused(at: AtBrand, values: Form, errors: readonly FieldError[]): Answer {
  const problems = errors.flatMap((error) => {
    const field = lookFieldAt(error.pointer);
    return field === undefined ? [] : [{ field, message: ruleText(error, at.language) }];
  });
  const rest = errors.filter(({ pointer }) => lookFieldAt(pointer) === undefined);
  return brandLookPage({ at, state: { values, problems }, refused: rest });
}
