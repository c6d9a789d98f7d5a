import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { PersonInput } from "./customer-input.ts";
import { normaliseCustomer } from "./normalise-customer.ts";
import type { KnownPerson, WrongPerson } from "./normalise-customer.ts";

/**
 * The same of what staff enter. An address of the house is no customer's: whoever reads there would
 * have the customer's key, and could agree in their place to what nobody told them.
 */
export async function readAtDesk(
  person: PersonInput,
  dealer: Dealer,
): Promise<Result<KnownPerson, WrongPerson>> {
  const read = await normaliseCustomer(person, dealer);
  const { email } = person.customer;
  if (!read.ok || email === undefined || !isOfTheHouse(email, dealer)) return read;
  return fail({ code: "invalid-request", errors: [invalid("/customer/email", "of-the-house")] });
}

function isOfTheHouse(email: string, { email: mailbox, departments, staff }: Dealer): boolean {
  const teams = departments.flatMap((team) => (team.email === undefined ? [] : [team.email]));
  const ours = [mailbox, ...teams, ...staff.map((member) => member.email)];
  return ours.some((one) => one.toLowerCase() === email.toLowerCase());
}
