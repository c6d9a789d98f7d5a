import { customerInputSchema, vehicleInputSchema } from "../../case/customer/customer-input.ts";
import type { KnownPerson } from "../../case/customer/normalise-customer.ts";
import { readAtDesk } from "../../case/customer/read-at-desk.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Said, Ways } from "./read-row.ts";

export async function readPerson(
  said: Said,
  { house }: Ways,
): Promise<Result<KnownPerson, readonly FieldError[]>> {
  const { email, phone, language } = saidOf(said, ["email", "phone", "language"]);
  const asked = { name: nameOf(said), email, phone, language };
  const customer = house.check(customerInputSchema, present(asked));
  const car = present(saidOf(said, ["registration", "vin", "make", "model"]));
  const hasCar = Object.keys(car).length > 0;
  const vehicle = hasCar ? house.check(vehicleInputSchema, car) : ok(undefined);
  if (!customer.ok || !vehicle.ok) {
    return fail([customer, vehicle].flatMap((one) => (one.ok ? [] : one.failure)));
  }
  const read = await readAtDesk({ customer: customer.value, vehicle: vehicle.value }, house);
  return read.ok ? read : fail(read.failure.errors.map(shortened));
}

/** `/customer/phone` is a column of its own here. */
function shortened(error: FieldError): FieldError {
  return { ...error, pointer: error.pointer.replace(/^.*\//, "/") };
}

/** `Diaz, Rosa` is how tables sort people. */
function nameOf(said: Said): string {
  const parts = [said("firstName"), said("lastName")].filter((part) => part !== undefined);
  const whole = said("name") ?? parts.join(" ");
  const turned = /^([^,]+),\s*([^,]+)$/.exec(whole);
  return turned === null ? whole : `${turned[2]} ${turned[1]}`;
}

function saidOf(
  said: Said,
  fields: readonly Parameters<Said>[0][],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(fields.map((field) => [field, said(field)]));
}

/** A cell that is empty says nothing. */
function present(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}
