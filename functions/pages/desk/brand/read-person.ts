import { brandSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Brand } from "../../../../shared/directory/document/dealer.schema.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";
import { isLookAlike, isSameAddress } from "../../../../shared/kernel/mail-address.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { withOne } from "../settings/list-change.ts";
import { newPersonId } from "../settings/new-slug.ts";
import type { AtBrand } from "./at-brand.ts";

/** What is wrong beside a field, and at places of the document. */
export type PersonFaults = {
  readonly problems: readonly FieldProblem[];
  readonly errors: readonly FieldError[];
};

/** The brand's document with this person as the form says, or without them. */
export function readPerson(
  { brand, language }: Pick<AtBrand, "brand" | "language">,
  of: string,
  form: Form,
): Result<Brand, PersonFaults> {
  if (form["remove"] !== undefined)
    return ok({ ...brand, staff: brand.staff.filter(({ id }) => id !== of) });
  const problems = faultsIn(brand, of, form, language);
  if (problems.length > 0) return fail({ problems, errors: [] });
  const { name = "", email, language: own } = form;
  const known = brand.staff.find(({ id }) => id === of);
  const id =
    known?.id ??
    newPersonId(
      name,
      brand.staff.map((one) => one.id),
    );
  const person = { ...known, id, name, email, language: own, role: "brand" };
  // Through JSON, so that what is undefined is not there, as when it comes through the API.
  const written = JSON.stringify({ ...brand, staff: withOne(brand.staff, person) });
  const document = readAs(brandSchema, JSON.parse(written));
  if (!document.ok) return fail({ problems: [], errors: document.failure });
  const isDoubtful = isLookAlike(email ?? "");
  if (isDoubtful) return fail({ problems: [], errors: [invalid("/staff/email", "look-alike")] });
  return ok(document.value);
}

function faultsIn(
  { staff }: Brand,
  of: string,
  { name, email }: Form,
  language: string,
): FieldProblem[] {
  const text = settingsTexts(language).dealer;
  if (name === undefined) return [{ field: "name", message: text.needName }];
  if (email === undefined) return [{ field: "email", message: text.needEmail }];
  const isTwice = staff.some((one) => one.id !== of && isSameAddress(one.email, email));
  return isTwice ? [{ field: "email", message: accountsTexts(language).accounts.twice }] : [];
}
