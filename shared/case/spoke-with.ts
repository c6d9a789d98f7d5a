import { invalid } from "../kernel/invalid.ts";
import type { FieldError } from "../kernel/problem.ts";
import { readReference } from "../kernel/ids.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { isSamePlate, sameName } from "../story/find-keys.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { SpokeWith } from "../story/parts/spoke-with.schema.ts";
import type { SpokeWithInput } from "./customer/spoke-with-input.ts";

/**
 * Somebody whom the customer lets speak for them, once they have told the reference or the plate of the car: only
 * whoever the customer named counts, as they stand in the case now, and only what fits. What was told is not kept,
 * but which of the two it was.
 */
export function spokeWith(
  { reference, vehicle, contact }: Pick<Case, "reference" | "vehicle" | "contact">,
  { name, told }: SpokeWithInput,
): Result<SpokeWith, readonly FieldError[]> {
  const known = contact?.authorised?.find((one) => sameName(one.name, name));
  if (known === undefined) return fail([invalid("/spokeWith/name", "not-authorised-to-speak")]);
  const { registration } = vehicle ?? {};
  const fitsPlate = registration !== undefined && isSamePlate(told, registration);
  const proof = readReference(told) === reference ? "reference" : "registration";
  if (proof === "registration" && !fitsPlate) {
    return fail([invalid("/spokeWith/told", "proof-does-not-fit")]);
  }
  return ok({ ...known, proof });
}
