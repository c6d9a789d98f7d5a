import { invalid } from "../../../../shared/kernel/invalid.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import { unsettled } from "../../../../shared/commitments/handoff/leave-partner.ts";
import { writePartner } from "../../../wiring/write-partner.ts";
import { valueOf } from "../../forms/form-state.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { ruleText } from "../../text/rule-text.ts";
import { atBrand } from "../brand/at-brand.ts";
import type { AtBrand } from "../brand/at-brand.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { partnersHref } from "../settings/partner-href.ts";
import { partnerFieldName } from "./partner-field-name.ts";
import { partnerListPage } from "./partner-list-page.tsx";
import { partnerPage } from "./partner-page.tsx";
import type { PartnerPageProps } from "./partner-page.tsx";
import { partnerValues } from "./partner-values.ts";
import { partnerFieldAt, readPartner } from "./read-partner.ts";
import type { PartnerFaults } from "./read-partner.ts";

/** The partners of a brand, by form. */
export const deskPartnersRoutes = {
  list: deskPage(async ({ directory }: DeskDependencies, request, session) => {
    const at = await atBrand(directory, request, session);
    const partners = await directory.partners(at.brand.id);
    return partnerListPage({ at, partners, saved: request.query["saved"] !== undefined });
  }),
  ask: deskPage(async (deps: DeskDependencies, request, session) =>
    partnerPage(await opened(deps, request, await atBrand(deps.directory, request, session))),
  ),
  keep: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const at = await atBrand(deps.directory, request, session);
    return keep(deps, await opened(deps, request, at), form, request);
  }),
};

/** @throws HttpProblem 404 for one of another brand, too. */
async function opened(
  { directory }: DeskDependencies,
  { params }: HttpRequest,
  at: AtBrand,
): Promise<PartnerPageProps> {
  const id = params["partner"] ?? "";
  const found = id === "new" ? undefined : await directory.partner(id);
  if (id !== "new" && found?.document.brand !== at.brand.id) {
    throw new HttpProblem({ code: "partner-not-found" });
  }
  return { at, partner: found, state: { values: partnerValues(found?.document), problems: [] } };
}

/** Whatever is refused is shown again as it was entered. */
async function keep(
  deps: DeskDependencies,
  page: PartnerPageProps,
  form: Form,
  request: HttpRequest,
): Promise<Answer> {
  const { at, partner } = page;
  const { brand, language, session } = at;
  const { form: _form, seen, sure, ...values } = form;
  const again = { ...page, state: { values, problems: [] } };
  if (seen !== (partner?.etag ?? "new")) return partnerPage({ ...again, changed: true });
  const read = readPartner({ brand: brand.id, partner: partner?.document, language }, form);
  if (!read.ok) return partnerPage(withFaults(again, read.failure));
  const asked = await goingOn(deps, partner, read.value);
  if (asked !== undefined && sure !== String(asked.tasks)) return partnerPage({ ...again, asked });
  const saving = { email: session.email, id: read.value.id, document: read.value };
  const guard = partner === undefined ? { isNew: true } : { ifMatch: partner.etag };
  const saved = await writePartner(deps, { ...saving, ...guard }, request, deps.clock.now());
  return saved.ok
    ? seeOther(`${partnersHref(brand.id)}?saved=yes`)
    : refusedPage(again, saved.failure);
}

/** What it would leave without anybody who can do it; undefined where that is nothing. */
async function goingOn(
  deps: DeskDependencies,
  before: PartnerPageProps["partner"],
  after: Partner,
): Promise<PartnerPageProps["asked"]> {
  const tasks = before === undefined ? 0 : (await unsettled(deps, after)).length;
  return tasks === 0 ? undefined : { tasks, ended: after.ended === true };
}

/** @throws HttpProblem for what no form can put right. */
function refusedPage(again: PartnerPageProps, failure: Problem): Answer {
  const { code, errors = [] } = failure;
  if (code === "document-refused") return partnerPage(withFaults(again, { problems: [], errors }));
  if (code !== "precondition-failed") throw new HttpProblem(failure);
  if (again.partner !== undefined) return partnerPage({ ...again, changed: true });
  return partnerPage(withFaults(again, taken(valueOf(again.state, "name"))));
}

/** Another partner has the id that its name makes. */
function taken(name: string): PartnerFaults {
  return { problems: [], errors: [invalid("/name", "second-of-id", { id: name })] };
}

/** Beside its field where one can say it, each field once. */
function withFaults(page: PartnerPageProps, { problems, errors }: PartnerFaults): PartnerPageProps {
  const { language } = page.at;
  const { values } = page.state;
  const fieldOf = ({ pointer }: FieldError) => partnerFieldAt(pointer, values);
  const beside = new Map<string, FieldProblem>();
  for (const error of errors) {
    const field = fieldOf(error);
    if (field === undefined || beside.has(field)) continue;
    const name = partnerFieldName(field, language);
    const message = ruleText(error, language);
    beside.set(field, { field, message, ...(name === undefined ? {} : { name }) });
  }
  const rest = errors.filter((error) => fieldOf(error) === undefined);
  const all = [...problems, ...beside.values()];
  return { ...page, state: { values, problems: all }, refused: rest };
}
