import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { mailboxOf } from "../../limits/mailbox.ts";
import type { PersonInput } from "./customer-input.ts";
import { normaliseCustomer } from "./normalise-customer.ts";
import type { KnownPerson, WrongPerson } from "./normalise-customer.ts";

/** The dealer at whose desk it is, and the brand, whose people see all of it. */
export type House = { readonly dealer: Dealer; readonly brand: Brand | undefined };

/**
 * The same of what staff enter. An address of the house is no customer's, however it is varied: whoever reads
 * there would have the customer's key, and could agree in their place to what nobody told them.
 */
export async function readAtDesk(
  person: PersonInput,
  house: House,
): Promise<Result<KnownPerson, WrongPerson>> {
  const read = await normaliseCustomer(person, house.dealer);
  const errors = wrongAtDesk(person, house);
  return read.ok && errors.length > 0 ? fail({ code: "invalid-request", errors }) : read;
}

/** What is wrong with a person for the one reason that staff entered them. */
export function wrongAtDesk(
  { customer: { email } }: PersonInput,
  house: House,
): readonly FieldError[] {
  const isWrong = email !== undefined && isOfTheHouse(email, house);
  return isWrong ? [invalid("/customer/email", "of-the-house")] : [];
}

function isOfTheHouse(email: string, { dealer, brand }: House): boolean {
  const teams = dealer.departments.flatMap((team) =>
    team.email === undefined ? [] : [team.email],
  );
  const people = [...dealer.staff, ...(brand === undefined ? [] : [brand.care, ...brand.staff])];
  const ours = [dealer.email, ...teams, ...people.map((one) => one.email)];
  return ours.some((one) => mailboxOf(one) === mailboxOf(email));
}
