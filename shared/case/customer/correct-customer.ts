import * as z from "zod";
import { newToken } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { LocalDate } from "../../kernel/time.ts";
import type { Case, Customer, Vehicle } from "../../story/parts/case.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { changeDetails } from "./change-details.ts";
import type { ChangeDetailsDeps, DetailsChange, DetailsDecision } from "./change-details.ts";
import {
  addressConfirmedSchema,
  customerFields,
  emailOrPhone,
  leaseMaturityInputSchema,
  vehicleInputSchema,
} from "./customer-input.ts";
import { readAtDesk } from "./read-at-desk.ts";
import type { House } from "./read-at-desk.ts";

/** The customer as they are from now on: what is left out they do not have. */
export const correctionInputSchema = z
  .strictObject({
    ...customerFields,
    vehicle: vehicleInputSchema.optional(),
    leaseMaturityDate: leaseMaturityInputSchema,
    addressConfirmed: addressConfirmedSchema,
  })
  .superRefine(emailOrPhone);
type CorrectionInput = z.output<typeof correctionInputSchema>;

export type Correction = DetailsChange & {
  readonly house: House;
  readonly input: CorrectionInput;
};

/**
 * Staff put right who a customer is. A language that is left out stays, and so does the car. Another
 * address has a link of its own, and the one that went to the old address is dead.
 */
export async function correctCustomer(
  deps: ChangeDetailsDeps,
  {
    house,
    input: { vehicle, leaseMaturityDate, addressConfirmed: _answer, ...customer },
    ...change
  }: Correction,
): Promise<Result<Case, Problem>> {
  const read = await readAtDesk({ customer, vehicle }, house);
  if (!read.ok) return fail(atCustomer(read.failure));
  const { language = change.story.case.customer.language } = read.value.customer;
  const known = {
    customer: { ...read.value.customer, ...(language === undefined ? {} : { language }) },
    vehicle: read.value.vehicle,
    leaseMaturityDate,
  };
  return changeDetails(deps, change, ({ case: matter }) =>
    ok(customerChanged(matter, known, deps.random)),
  );
}

type Known = {
  readonly customer: Customer;
  readonly vehicle?: Vehicle | undefined;
  /** Left out it stays as it was; null for none. */
  readonly leaseMaturityDate?: LocalDate | null | undefined;
};

/** The case with another customer; a link that somebody else may have is replaced. */
export function customerChanged(
  seen: Case,
  { customer, vehicle = seen.vehicle, leaseMaturityDate }: Known,
  random: Random,
): DetailsDecision {
  const lease = leaseAfter(seen, leaseMaturityDate);
  const changed = [
    ...FIELDS.filter((field) => customer[field] !== seen.customer[field]),
    ...(sameCar({ vehicle, ...lease }, seen) ? [] : (["vehicle"] as const)),
  ];
  if (changed.length === 0) return { next: seen, facts: [] };
  const { pendingEmail, leaseMaturityDate: _before, ...rest } = seen;
  const { email: former } = seen.customer;
  const waits = former === customer.email && pendingEmail !== undefined;
  const moved = former !== undefined && former !== customer.email;
  return {
    next: {
      ...(moved ? withNewToken(rest, random) : rest),
      customer,
      ...(waits ? { pendingEmail } : {}),
      ...(vehicle === undefined ? {} : { vehicle }),
      ...lease,
    },
    facts: [
      {
        type: "case.customer-changed",
        changed,
        ...(moved ? { formerEmail: former } : {}),
      },
    ],
  };
}

/** It goes to the new address by mail alone, so having it is proof. */
function withNewToken({ unproven: _unproven, ...matter }: Case, random: Random): Case {
  return { ...matter, token: newToken(random) };
}

type Changed = EventOf<"case.customer-changed">["changed"][number];

const FIELDS = ["name", "email", "phone", "language"] as const satisfies readonly Changed[];

const VEHICLE = ["registration", "vin", "make", "model", "year"] as const;

/** When the lease ends, as it stands there then. */
function leaseAfter(seen: Case, said: Known["leaseMaturityDate"]): Pick<Case, "leaseMaturityDate"> {
  const day = said === undefined ? seen.leaseMaturityDate : said;
  return day === undefined || day === null ? {} : { leaseMaturityDate: day };
}

type Car = Pick<Case, "vehicle" | "leaseMaturityDate">;

/** What is known of it, its lease among that. */
function sameCar(one: Car, other: Car): boolean {
  return (
    sameVehicle(one.vehicle, other.vehicle) && one.leaseMaturityDate === other.leaseMaturityDate
  );
}

/** Field by field: what is stored comes back in another order. */
function sameVehicle(one: Vehicle = {}, other: Vehicle = {}): boolean {
  return (
    VEHICLE.every((field) => one[field] === other[field]) &&
    one.odometer?.value === other.odometer?.value &&
    one.odometer?.unit === other.odometer?.unit
  );
}

/** Here the customer is the whole body, with the car beside them. */
export function atCustomer({ errors = [], ...problem }: Problem): Problem {
  const moved = errors.map(({ pointer, ...broken }) => ({
    pointer: pointer.replace(/^\/customer/, ""),
    ...broken,
  }));
  return { ...problem, errors: moved };
}
