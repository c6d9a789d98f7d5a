import { detailsEtag } from "../../../../shared/case/customer/change-details.ts";
import type { Correction } from "../../../../shared/case/customer/correct-customer.ts";
import { readAtDesk } from "../../../../shared/case/customer/read-at-desk.ts";
import { matches } from "../../../../shared/directory/replace/if-match.ts";
import { theirCases } from "../../../../shared/same-person/all-of-customer.ts";
import type { AllOfCustomerDeps } from "../../../../shared/same-person/all-of-customer.ts";
import { correctOthers } from "../../../../shared/same-person/correct-others.ts";
import type { CorrectOthersDeps } from "../../../../shared/same-person/correct-others.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** A case whose customer is put right, and the other open ones that are joined with it. */
export type Correcting = { readonly sheet: Sheet; readonly others: readonly string[] };

export async function correcting(
  deps: Pick<AllOfCustomerDeps, "cases" | "same">,
  sheet: Sheet,
): Promise<Correcting> {
  const { story, staff, dealer } = sheet.desk;
  const all = await theirCases(deps, story, { dealer: dealer.document, staff });
  const others = all.flatMap(({ now, next }) =>
    next === undefined || now.case.reference === story.case.reference ? [] : [now.case.reference],
  );
  return { sheet, others };
}

/**
 * Before the case itself, so that whoever is broken off in between finds the same change still to be made; nothing
 * where the case itself will refuse it. Answers the references of those that could not be changed.
 */
export async function alsoInOthers(
  deps: CorrectOthersDeps,
  { others, sheet }: Correcting,
  { house, input, by, now, ifMatch }: Correction,
): Promise<string[]> {
  const { case: matter } = sheet.desk.story;
  const { vehicle: _car, addressConfirmed: _answer, ...customer } = input;
  const read = await readAtDesk({ customer }, house);
  if (!read.ok || !matches(ifMatch, detailsEtag(matter))) return [];
  const before = matter.customer;
  const { language = before.language } = read.value.customer;
  const after = { ...read.value.customer, ...(language === undefined ? {} : { language }) };
  return correctOthers(deps, { others, before, after, by, now });
}
