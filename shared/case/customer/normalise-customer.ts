import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Contact, Customer, Vehicle } from "../../story/parts/case.schema.ts";
import type { PersonInput } from "./customer-input.ts";
import { E164 } from "../../story/parts/e164.ts";
import { isMisread } from "./vin-check.ts";

export type KnownPerson = {
  readonly customer: Customer;
  readonly vehicle?: Vehicle;
  readonly contact?: Contact;
};

export type WrongPerson = {
  readonly code: "invalid-request";
  readonly errors: readonly FieldError[];
};

/**
 * Reads what depends on the dealer's country: phone numbers become E.164, and a VIN must have the
 * check digit its country asks for. A pointer for each that is not right.
 */
export async function normaliseCustomer(
  { customer, vehicle, contact }: PersonInput,
  dealer: Pick<Dealer, "address">,
): Promise<Result<KnownPerson, WrongPerson>> {
  const read = await phoneReader(customer.phone !== undefined || contact?.phones !== undefined);
  const errors: FieldError[] = [];
  const e164 = (text: string, pointer: string): string => {
    const number = read(text, dealer.address.addressCountry);
    if (number !== undefined && E164.test(number)) return number;
    errors.push(invalid(pointer, "not-a-phone"));
    return text;
  };
  const known = {
    customer: {
      ...customer,
      ...(customer.phone === undefined ? {} : { phone: e164(customer.phone, "/customer/phone") }),
    },
    ...(vehicle === undefined ? {} : { vehicle }),
    ...(contact === undefined ? {} : { contact: withNumbers(contact, e164) }),
  };
  if (vehicle?.vin !== undefined && isMisread(vehicle.vin, dealer.address.addressCountry)) {
    errors.push(invalid("/vehicle/vin", "vin-misread"));
  }
  if (errors.length === 0) return ok(known);
  return fail({ code: "invalid-request", errors });
}

type ContactInput = NonNullable<PersonInput["contact"]>;

function withNumbers(contact: ContactInput, e164: (text: string, pointer: string) => string) {
  const phones = contact.phones?.map(({ label, number }, index) => ({
    label,
    number: e164(number, `/contact/phones/${index}/number`),
  }));
  return { ...contact, ...(phones === undefined ? {} : { phones }) };
}

/** Phone metadata costs a cold start some 10 ms, so it is loaded only when there is a number. */
async function phoneReader(needed: boolean): Promise<typeof import("./phone.ts").toE164> {
  if (!needed) return () => undefined;
  const { toE164 } = await import("./phone.ts");
  return toE164;
}
