import { sameHost } from "../../../../shared/booking/slots/same-host.ts";
import { caseForCustomer } from "../../../../shared/case/access/case-access.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { hostsFor } from "../../../../shared/directory/services/hosts.ts";
import { telephoneText } from "../../../../shared/language/contact/telephone-text.ts";
import type { Clock } from "../../../../shared/kernel/time.ts";
import type { Tables } from "../../../../shared/platform/dynamodb/tables.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";
import { createCaseStore } from "../../../../shared/story/case.store.ts";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import { againTokenOf } from "../../case/access/again-cookie.ts";
import type { Form } from "../../forms/read-form.ts";
import { visitorValues } from "../../forms/visitor-form.ts";
import type { Choice } from "../../times/choice.ts";

type ReturningDeps = { readonly tables: Tables; readonly clock: Clock };

/**
 * The case that somebody comes from; undefined unless the address names it, it is one of this dealer, and this
 * browser holds a key to it that may still change something.
 */
export async function returningFrom(
  { tables, clock }: ReturningDeps,
  dealer: Pick<Dealer, "id">,
  request: HttpRequest,
): Promise<CaseNow | undefined> {
  const { again } = request.query;
  const token = againTokenOf(request);
  if (again === undefined || token === undefined) return undefined;
  const found = await caseForCustomer(createCaseStore(tables), again, token);
  if (!found.ok || found.value.case.dealer !== dealer.id) return undefined;
  return isNarrowed(found.value, clock.now()) ? undefined : found.value;
}

/** The choice of whoever comes back, who may ask for who received them; `host` is the one they want. */
export function choiceOfReturning(
  dealer: Dealer,
  choice: Choice,
  story: CaseNow | undefined,
  host: string | undefined,
): Choice {
  if (story === undefined) return { ...choice, again: undefined };
  const { service, also } = choice;
  const id = sameHost(dealer, { service: service.id, also }, story.appointments);
  const last = hostsFor(dealer, service).find((one) => one.id === id);
  if (last === undefined) return choice;
  return { ...choice, last, ...(host === last.id ? { host: { id: last.id, known: true } } : {}) };
}

/** What a form need not ask again. Not the mileage, which is another one now, and nothing they agreed to. */
export function knownOf(
  { languages, address }: Pick<Dealer, "languages" | "address">,
  { customer, vehicle = {} }: Pick<Case, "customer" | "vehicle">,
): Form {
  const { name, email, phone, language } = customer;
  const { registration, vin, make, model } = vehicle;
  const known = {
    name,
    email,
    phone: phone === undefined ? undefined : telephoneText(phone, address.addressCountry),
    language: languages.find((one) => one === language),
    registration,
    vin,
    make,
    model,
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
}

/** Who came to the newest visit of it in the customer's place: a visit is asked for, and a call is not. */
export function lastVisitorOf(
  dealer: Pick<Dealer, "address">,
  { appointments }: Pick<CaseNow, "appointments">,
): Form {
  const newest = appointments.toSorted((one, other) => other.bookedAt - one.bookedAt)[0];
  return visitorValues(newest?.visitor, dealer);
}
