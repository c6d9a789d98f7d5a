import { lineSchema } from "../../case/customer/customer-input.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { readWhen } from "./read-when.ts";
import type { Said, Ways } from "./read-row.ts";

export type PromiseEntry = {
  readonly what: string;
  readonly due: Instant;
  readonly owner?: { readonly id: string; readonly name: string };
};

const whatSchema = lineSchema(500);

export function readPromise(
  said: Said,
  ways: Ways,
  department: string | undefined,
): Result<PromiseEntry, readonly FieldError[]> {
  const what = ways.house.check(whatSchema, said("what") ?? "");
  const due = readWhen(said, ways);
  const owner = ownerSaid(said("owner"), ways, department);
  if (what.ok && due.ok && owner.ok) {
    const whose = owner.value === undefined ? {} : { owner: owner.value };
    return ok({ what: what.value, due: due.value, ...whose });
  }
  return fail([
    ...(what.ok ? [] : what.failure.map((error) => ({ ...error, pointer: "/what" }))),
    ...(due.ok ? [] : [due.failure]),
    ...(owner.ok ? [] : [owner.failure]),
  ]);
}

/** By name, address or id, of that department; nobody where the row does not say. */
function ownerSaid(
  text: string | undefined,
  { house }: Ways,
  department: string | undefined,
): Result<PromiseEntry["owner"], FieldError> {
  if (text === undefined) return ok(undefined);
  const asked = text.toLowerCase();
  const found = house.dealer.staff.find(({ id, name, email }) =>
    [id, name.toLowerCase(), email].includes(asked),
  );
  const isOfIt = department === undefined || found?.departments.includes(department) === true;
  if (found === undefined || !isOfIt) return fail(invalid("/owner", "unknown-person"));
  return ok({ id: found.id, name: found.name });
}
