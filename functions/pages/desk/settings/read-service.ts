import { durationMinutes } from "../../../../shared/kernel/duration.ts";
import { placeKindSchema } from "../../../../shared/directory/document/values.schema.ts";
import type { Service } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Form } from "../../forms/read-form.ts";

export const MINUTES = ["duration", "step", "bufferBefore", "bufferAfter", "travelTime"] as const;
export const HOURS = ["leadTime", "minimumNotice"] as const;
export const NUMBERS = ["dailyLimit", "labourHours"] as const;

/** Of all of them those whose box is ticked. */
export function chosen(form: Form, prefix: string, all: readonly string[]): string[] {
  return all.filter((one) => form[`${prefix}${one}`] === "yes");
}

/** A duration that says the same as before stays as somebody wrote it. */
export function readService(form: Form, known: Service | undefined): object {
  const number = (field: string) =>
    form[field] === undefined ? undefined : Number(form[field].replace(",", "."));
  const duration = (field: (typeof MINUTES)[number] | (typeof HOURS)[number], unit: number) => {
    const minutes = number(field);
    if (minutes === undefined) return undefined;
    const before = known?.[field];
    const same = before !== undefined && durationMinutes(before) === minutes * unit;
    return same ? before : `PT${Math.round(minutes * unit)}M`;
  };
  const days = (field: string) => {
    const count = number(field);
    return count === undefined ? undefined : `P${count}D`;
  };
  const opensBefore = days("opensBefore");
  return {
    name: form["name"],
    kind: form["kind"],
    department: form["department"],
    ...Object.fromEntries(MINUTES.map((field) => [field, duration(field, 1)])),
    ...Object.fromEntries(HOURS.map((field) => [field, duration(field, 60)])),
    ...Object.fromEntries(NUMBERS.map((field) => [field, number(field)])),
    horizon: days("horizon"),
    opensBefore,
    selfInspection: ownInspection(form, opensBefore),
    locations: chosen(form, "at.", placeKindSchema.options),
  };
}

/** What holds without a word of the dealer is not written down. */
function ownInspection({ kind, selfInspection }: Form, opensBefore: string | undefined) {
  if (kind !== "inspection") return undefined;
  const offers = selfInspection === "yes";
  return offers === (opensBefore !== undefined) ? undefined : offers;
}
