import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { odometerUnit } from "../../case/customer/odometer-unit.ts";
import { invalid, readBroken } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { LookedAt } from "../../story/parts/condition.schema.ts";
import { ODOMETER } from "./checklist.ts";
import type { ChecklistItem } from "./checklist.ts";
import { readingSchema, wordsSchema } from "./condition-input.ts";
import type { ConditionInput } from "./condition-input.ts";

type Noted = ConditionInput["items"];

/**
 * What was noted of each thing of the checklist, in its order; an empty text is as good as none. The
 * errors name each thing that the checklist does not have, and each that says too much.
 */
export function readItems(
  noted: Noted,
  checklist: readonly ChecklistItem[],
  dealer: Pick<Dealer, "address">,
): Result<LookedAt[], readonly FieldError[]> {
  const items = checklist.map(({ id }) => id).join(", ");
  const unknown = Object.keys(noted)
    .filter((id) => !checklist.some((one) => one.id === id))
    .map((id) => invalid(pointerTo(id), "not-on-checklist", { items }));
  const read = checklist.map((item) => readItem(item, noted[item.id], dealer));
  const errors = [...unknown, ...read.flatMap((one) => (one.ok ? [] : one.failure))];
  if (errors.length > 0) return fail(errors);
  const found = read.flatMap((one) => (one.ok && one.value !== undefined ? [one.value] : []));
  return found.length === 0 ? fail([invalid("/items", "nothing-noted")]) : ok(found);
}

/** Where one stands in a request. */
export function pointerTo(id: string): string {
  return `/items/${id.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function readItem(
  { id, name }: ChecklistItem,
  said: string | number | undefined,
  dealer: Pick<Dealer, "address">,
): Result<LookedAt | undefined, FieldError[]> {
  if (said === undefined || (typeof said === "string" && said.trim() === "")) return ok(undefined);
  const of = { id, ...(name === undefined ? {} : { name }) };
  if (id === ODOMETER) {
    const reading = readingSchema.safeParse(said);
    return reading.success
      ? ok({ ...of, odometer: { value: reading.data, unit: odometerUnit(dealer) } })
      : fail([invalid(pointerTo(id), "not-a-reading")]);
  }
  const text = wordsSchema.safeParse(said);
  if (text.success) return ok({ ...of, text: text.data });
  return fail(
    text.error.issues.map(({ message }) => ({
      pointer: pointerTo(id),
      ...(readBroken(message) ?? NOT_TEXT),
    })),
  );
}

const NOT_TEXT = {
  rule: "wrong-type",
  params: { expected: "string", received: "number" },
} as const;
