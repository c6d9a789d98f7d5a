import { changeContact } from "../../../../shared/case/customer/change-contact.ts";
import { detailsEtag } from "../../../../shared/case/customer/change-details.ts";
import {
  correctCustomer,
  correctionInputSchema,
} from "../../../../shared/case/customer/correct-customer.ts";
import { contactInputSchema } from "../../../../shared/case/customer/customer-input.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
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
import { CallerFields } from "../book/caller.tsx";
import { doubtedEmail, withMeantEmail } from "../../forms/doubted-email.ts";
import type { DoubtedEmail } from "../../forms/doubted-email.ts";
import { askingPage } from "../frame/asking-page.tsx";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";

/** Putting right who a customer is, and how they are reached. */
export const deskCustomerRoutes = {
  askWho: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    return whoPage(sheet, { values: valuesOf(sheet), problems: [] });
  }),
  keepWho: deskForm(async (deps: DeskDependencies, request, session, sent) => {
    const form = withMeantEmail(sent);
    const sheet = await openOwnSheet(deps, request, session);
    const { language } = sheet.reader;
    const { customer, vehicle } = personOf({ languages: [], address: sheet.home.address }, form);
    const known = sheet.desk.story.case.vehicle;
    const car = vehicle === undefined ? {} : { vehicle: { ...known, ...vehicle } };
    const again = (errors: readonly FieldError[]) => {
      const pointed = errors.map(({ pointer, ...error }) => ({
        ...error,
        pointer: pointer.startsWith("/vehicle") ? pointer : `/customer${pointer}`,
      }));
      const problems = fieldProblems(pointed, form, language);
      if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
      return whoPage(sheet, { values: form, problems });
    };
    const input = readAs(correctionInputSchema, { ...customer, ...car });
    if (!input.ok) return again(input.failure);
    const isNew = input.value.email !== sheet.desk.story.case.customer.email;
    const doubt = isNew ? doubtedEmail(form) : undefined;
    if (doubt !== undefined) return whoPage(sheet, { values: form, problems: [] }, doubt);
    const done = await correctCustomer(deps, {
      ...changeOf(sheet, form),
      house: houseOf(sheet),
      input: input.value,
    });
    if (!done.ok)
      return refused(
        done.failure,
        again,
        (problems) => whoPage(sheet, { values: unseen(form), problems }),
        language,
      );
    return seeOther(deskCaseHref(sheet.desk.story.case.reference));
  }),
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

/** Where their numbers are dialled and typed. */
function countryOf({ desk }: Sheet): string {
  return desk.dealer.document.address.addressCountry;
}

function valuesOf(sheet: Sheet): Form {
  const { customer, vehicle } = sheet.desk.story.case;
  const phone = customer.phone && telephoneText(customer.phone, countryOf(sheet));
  const values = Object.entries({ ...customer, phone, registration: vehicle?.registration });
  return Object.fromEntries(values.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Their own language is among those to choose from, whatever the dealer speaks. */
function speakingTheirs({ desk: { dealer, story } }: Sheet): Dealer {
  const { language } = story.case.customer;
  const { languages } = dealer.document;
  if (language === undefined || languages.includes(language)) return dealer.document;
  return { ...dealer.document, languages: [...languages, language] };
}

function whoPage(sheet: Sheet, state: FormState, doubt?: DoubtedEmail): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  return askingPage({
    ...frameOf(sheet, state, "customer"),
    title: text.correctTitle,
    lead: text.correctLead,
    children: (
      <CallerFields
        dealer={speakingTheirs(sheet)}
        language={language}
        {...state}
        doubt={doubt}
        withoutNotes
      />
    ),
  });
}

function howPage(sheet: Sheet, state: FormState): Answer {
  const { language } = sheet.reader;
  const text = sheetTexts(language).sheet;
  return askingPage({
    ...frameOf(sheet, state, "contact"),
    title: text.reachTitle,
    lead: text.reachLead,
    children: <ContactFields language={language} state={state} theirs />,
  });
}

function frameOf(sheet: Sheet, state: FormState, what: "customer" | "contact") {
  const { story } = sheet.desk;
  const { reference } = story.case;
  const text = sheetTexts(sheet.reader.language).sheet;
  const seen = state.values["seen"] ?? detailsEtag(story.case);
  return {
    ...sheetFrame(sheet),
    state,
    about: story.case.customer.name,
    back: { href: deskCaseHref(reference), label: text.back },
    form: {
      action: `${deskCaseHref(reference)}/${what}`,
      press: text.correctDo,
      hidden: { seen },
    },
  };
}
