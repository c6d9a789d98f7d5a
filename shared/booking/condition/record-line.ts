import type { ConditionMoment, LookedAt } from "../../story/parts/condition.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";

/** A reading as the car shows it, whatever the language. */
export function readingText({ value, unit }: NonNullable<LookedAt["odometer"]>): string {
  return `${value}\u00a0${unit}`;
}

/** What stands in one thing of a record. */
export function lookedAtText({ text, odometer }: LookedAt): string {
  return odometer === undefined ? (text ?? "") : readingText(odometer);
}

/** All that was noted at that moment, one after the other; `colon` is what the language writes after a name. */
export function recordLine(
  { condition }: Pick<Appointment, "condition">,
  moment: ConditionMoment,
  { names, colon = ": " }: { readonly names: Readonly<Record<string, string>>; colon?: string },
): string {
  const record = condition?.[moment];
  if (record === undefined) return "";
  const { items, note } = record;
  const said = items.map((item) => {
    const { id, name = names[id] ?? id } = item;
    return `${name}${colon}${lookedAtText(item)}`;
  });
  return [...said, ...(note === undefined ? [] : [note])].join("; ");
}
