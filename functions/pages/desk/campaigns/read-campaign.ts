import { campaignInputSchema } from "../../../../shared/campaigns/campaign/campaign-input.ts";
import type { CampaignInput } from "../../../../shared/campaigns/campaign/campaign-input.ts";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { Form } from "../../forms/read-form.ts";
import { bodyName, formLanguage, subjectName, textLanguages } from "./campaign-values.ts";

/** What a form says, as the API takes it; who it is for is read from its table. */
export function readCampaign(
  form: Form,
  dealer: Dealer,
): Result<CampaignInput, readonly FieldError[]> {
  const { name, purpose, basis, service, dailyAmount } = form;
  const said = {
    name,
    purpose,
    basis,
    dealer: dealer.id,
    texts: readTexts(form, dealer),
    promise: readPromise(form),
    link: service === undefined ? undefined : { service },
    window: readWindow(form),
    dailyAmount: dailyAmount === undefined ? undefined : wholeNumber(dailyAmount),
  };
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  return readAs(campaignInputSchema, JSON.parse(JSON.stringify(said)));
}

/** What is no number is refused as what it is. */
function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

function readTexts(form: Form, dealer: Dealer) {
  return Object.fromEntries(
    textLanguages(dealer, form).flatMap((tag) => {
      const { [subjectName(tag)]: subject, [bodyName(tag)]: body } = form;
      return subject === undefined && body === undefined ? [] : [[tag, { subject, body }]];
    }),
  );
}

/** Whoever says only who would keep it has promised nothing yet, and is asked what. */
function readPromise({ what, department, owner, day, time }: Form) {
  const isNone = [what, department, owner, day, time].every((part) => part === undefined);
  const due = day === undefined || time === undefined ? undefined : { local: `${day}T${time}` };
  return isNone ? undefined : { what, department, owner, due };
}

function readWindow(form: Form) {
  const { from, to } = form;
  const days = DAYS_OF_WEEK.filter((day) => form[`on.${day}`] !== undefined);
  if (from === undefined && to === undefined && days.length === 0) return undefined;
  return { from, to, days: days.length === 0 ? undefined : days };
}

/** The field of the form that a place of the input is in. */
export function campaignFieldAt(pointer: string, form: Form, dealer: Dealer): string {
  const [, part = "", key = "", inner] = pointer.split("/");
  if (part === "texts") return textField(key, inner, form, dealer);
  if (part === "promise") return PROMISE[key] ?? dueField(form);
  if (part === "window") return key === "to" ? "to" : "from";
  return PLAIN[part] ?? "name";
}

/** Where both are there, they are wrong together. */
function dueField({ day, time }: Form): string {
  return day !== undefined && time === undefined ? "time" : "day";
}

const PLAIN: Readonly<Record<string, string>> = {
  name: "name",
  purpose: "purpose",
  basis: "basis",
  audience: "audience",
  link: "service",
  dailyAmount: "dailyAmount",
};

const PROMISE: Readonly<Record<string, string>> = {
  "": "what",
  what: "what",
  owner: "owner",
  department: "department",
};

function textField(tag: string, inner: string | undefined, form: Form, dealer: Dealer): string {
  const known = textLanguages(dealer, form);
  const first = formLanguage(dealer.languages[0] ?? "en");
  const shown = known.includes(tag) ? tag : first;
  return inner === "subject" ? subjectName(shown) : bodyName(shown);
}
