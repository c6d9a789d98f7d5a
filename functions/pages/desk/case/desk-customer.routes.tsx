import { changeContact } from "../../../../shared/case/customer/change-contact.ts";
import { detailsEtag } from "../../../../shared/case/customer/change-details.ts";
import {
  correctCustomer,
  correctionInputSchema,
} from "../../../../shared/case/customer/correct-customer.ts";
import { contactInputSchema } from "../../../../shared/case/customer/customer-input.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import { contactProblems, contactRequest, contactValues } from "../../case/reach/contact-form.ts";
import { ContactFields } from "../../case/reach/contact-page.tsx";
import { personOf } from "../../booking/details/booking-request.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { customerHref } from "../sheet/customer-href.ts";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { alsoInOthers, correcting } from "./also-in-others.ts";
import { countryOf, detailsFrame } from "./details-frame.ts";
import { leaseServices } from "../../../../shared/directory/services/lease-services.ts";
import { LEASE } from "../../times/choice.ts";
import { whoPage, whoValues } from "./who-page.tsx";

/** Putting right who a customer is, and how they are reached. */
export const deskCustomerRoutes = {
  askWho: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const to = request.query["to"] ?? "";
    const values = { ...whoValues(sheet), to };
    return whoPage(await correcting(deps, sheet), { values, problems: [] });
  }),
  keepWho: deskForm(keepWho),
  askHow: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { contact = {} } = sheet.desk.story.case;
    return howPage(sheet, { values: contactValues(contact, countryOf(sheet)), problems: [] });
  }),
  keepHow: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const sheet = await openOwnSheet(deps, request, session);
    const { language } = sheet.reader;
    const again = (errors: readonly FieldError[]) => {
      const problems = contactProblems(errors, form, caseTexts(language).reach);
      if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
      return howPage(sheet, { values: form, problems });
    };
    const input = readAs(contactInputSchema, contactRequest(form));
    if (!input.ok) return again(input.failure);
    const done = await changeContact(deps, { ...changeOf(sheet, form), contact: input.value });
    if (!done.ok)
      return refused(
        done.failure,
        again,
        (problems) => howPage(sheet, { values: unseen(form), problems }),
        language,
      );
    return seeOther(deskCaseHref(sheet.desk.story.case.reference));
  }),
};

async function keepWho(
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
  sent: Form,
): Promise<Answer> {
  const form = withMeantEmail(sent);
  const at = await correcting(deps, await openOwnSheet(deps, request, session));
  const { sheet } = at;
  const { case: matter } = sheet.desk.story;
  const { language } = sheet.reader;
  const again = (errors: readonly FieldError[]) => {
    const problems = fieldProblems(errors.map(atForm), form, language);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
    return whoPage(at, { values: form, problems });
  };
  const input = readAs(correctionInputSchema, correctionOf(sheet, form));
  if (!input.ok) return again(input.failure);
  const doubt = input.value.email === matter.customer.email ? undefined : doubtedEmail(form);
  if (doubt !== undefined) return whoPage(at, { values: form, problems: [] }, doubt);
  const house = houseOf(sheet);
  const change = { ...changeOf(sheet, form), house, input: input.value };
  const missed = form["others"] === "yes" ? await alsoInOthers(deps, at, change) : [];
  const done = await correctCustomer(deps, change);
  if (!done.ok) {
    const show = (problems: readonly FieldProblem[]) =>
      whoPage(at, { values: unseen(form), problems });
    return refused(done.failure, again, show, language);
  }
  if (missed.length > 0) {
    const message = sameTexts(language).same.notInAll(missed.join(", "));
    const values = { ...form, seen: detailsEtag(done.value) };
    return whoPage(at, { values, problems: [{ field: "others", message }] });
  }
  const { reference } = matter;
  return seeOther(form["to"] === "person" ? customerHref(reference) : deskCaseHref(reference));
}

/** Here the customer is the whole form, with the car beside them. */
function atForm({ pointer, ...error }: FieldError): FieldError {
  const isBeside = pointer.startsWith("/vehicle") || pointer === "/leaseMaturityDate";
  return { ...error, pointer: isBeside ? pointer : `/customer${pointer}` };
}

function correctionOf(sheet: Sheet, form: Form) {
  const { customer, vehicle } = personOf({ languages: [], address: sheet.home.address }, form);
  const known = sheet.desk.story.case.vehicle;
  return {
    ...customer,
    ...(vehicle === undefined ? {} : { vehicle: { ...known, ...vehicle } }),
    ...leaseOf(sheet, form),
  };
}

/** Where nobody is asked for it, it stays as it is. */
function leaseOf({ desk }: Sheet, { [LEASE]: day }: Form) {
  const asked = leaseServices(desk.dealer.document).length > 0;
  return asked ? { leaseMaturityDate: day ?? null } : {};
}

/** What was seen goes along, so that nobody undoes what a colleague put right meanwhile. */
function houseOf({ desk: { dealer, brand } }: Sheet) {
  return { dealer: dealer.document, brand: brand?.document };
}

function changeOf({ desk, now }: Sheet, { seen }: Form) {
  const { story, dealer, staff } = desk;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  return { story, dealer: dealer.document, by, now, ifMatch: seen };
}

/** Once more, against what is there now. */
function unseen({ seen: _stale, ...form }: Form): Form {
  return form;
}

/** @throws HttpProblem for what no change of the form can mend. */
function refused(
  failure: Problem,
  again: (errors: readonly FieldError[]) => Answer,
  show: (problems: readonly FieldProblem[]) => Answer,
  language: string,
): Answer {
  if (failure.errors !== undefined) return again(failure.errors);
  if (failure.code !== "precondition-failed") throw new HttpProblem(failure);
  return show([{ field: "name", message: sheetTexts(language).sheet.correctedMeanwhile }]);
}

function howPage(sheet: Sheet, state: FormState): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  return askingPage({
    ...detailsFrame(sheet, state, "contact"),
    title: text.reachTitle,
    lead: text.reachLead,
    children: <ContactFields language={language} state={state} theirs />,
  });
}
