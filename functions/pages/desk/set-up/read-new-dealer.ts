import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { copiedFrom } from "../../../../shared/directory/setting-up/copied-from.ts";
import { firstDocument } from "../../../../shared/directory/setting-up/first-document.ts";
import { zonesOf } from "../../../../shared/directory/setting-up/zones-of.ts";
import { readLocale } from "../../../../shared/kernel/read-locale.ts";
import { fail } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { newPersonId, newSlug } from "../settings/new-slug.ts";
import { newDealerFaults } from "./new-dealer-faults.ts";

type Beside = {
  readonly brand: string;
  /** Whose way to work is copied. */
  readonly from: Dealer | undefined;
  /** Ids that there are. */
  readonly taken: readonly string[];
  /** Of whoever fills it in. */
  readonly language: string;
};

const NEEDED = [
  "name",
  "street",
  "town",
  "telephone",
  "email",
  "leaderName",
  "leaderEmail",
] as const;

/** The first document as the first page says it, or what is wrong with each field. */
export async function readNewDealer(
  form: Form,
  { brand, from, taken, language }: Beside,
): Promise<Result<Dealer, readonly FieldProblem[]>> {
  const telephone = await telephoneIn(form);
  const problems = problemsOf(form, telephone, language);
  if (problems.length > 0) return fail(problems);
  const { name = "", email = "", leaderName = "", leaderEmail = "" } = form;
  const address = addressIn(form);
  const [timeZone] = await zonesOf(address);
  const leader = { id: newPersonId(leaderName, []), name: leaderName, email: leaderEmail };
  const spoken = languageIn(form);
  const { sales, service } = startTexts(spoken).start.departmentNames;
  const told = {
    id: newSlug(name, taken),
    name,
    brand,
    address,
    telephone: telephone ?? "",
    email,
    leader,
    timeZone,
    language: spoken,
    departments: { sales, service },
  };
  const copied = from === undefined ? undefined : copiedFrom(from, leader.id);
  const document = firstDocument(told, copied);
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const read = readAs(dealerSchema, JSON.parse(JSON.stringify(document)));
  return read.ok ? read : fail(newDealerFaults(read.failure, language));
}

function problemsOf(form: Form, telephone: string | undefined, language: string): FieldProblem[] {
  const text = startTexts(language).start;
  return [
    ...NEEDED.filter((field) => form[field] === undefined).map((field) => ({
      field,
      message: text.needed(text[field]),
    })),
    ...(COUNTRY.test(form["country"] ?? "")
      ? []
      : [{ field: "country", message: text.needCountry }]),
    ...(form["telephone"] !== undefined && telephone === undefined
      ? [{ field: "telephone", message: text.noTelephone }]
      : []),
  ];
}

const COUNTRY = /^[A-Z]{2}$/;

/** What is spoken there, where we write it, else English. */
export function languageIn({ country = "" }: Form): string {
  if (!COUNTRY.test(country)) return "en";
  const spoken = readLocale(`und-${country}`)?.maximize().language ?? "en";
  const isOurs = LANGUAGES.some((tag) => readLocale(tag)?.language === spoken);
  return `${isOurs ? spoken : "en"}-${country}`;
}

/** What reads numbers knows every country's, so it is loaded when one was sent. */
async function telephoneIn({ telephone, country = "" }: Form): Promise<string | undefined> {
  if (telephone === undefined) return undefined;
  const { toE164 } = await import("../../../../shared/case/customer/phone.ts");
  return toE164(telephone, country);
}

function addressIn({ street = "", town = "", region, postalCode, country = "" }: Form) {
  return {
    streetAddress: street,
    addressLocality: town,
    ...(region === undefined ? {} : { addressRegion: region }),
    ...(postalCode === undefined ? {} : { postalCode }),
    addressCountry: country,
  };
}
