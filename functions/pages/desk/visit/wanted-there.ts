import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { wallText } from "../../../../shared/kernel/time.ts";
import { toOffsetText, wallAt } from "../../../../shared/kernel/zone.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FreeWeek } from "../../times/free-week.ts";

/** The day of the time that a visit was dropped on, where the form does not say another. */
export function withDayOf(values: Form, zone: string): Form {
  const at = instantTextSchema.safeParse(values["at"]).data;
  return at === undefined ? values : { day: wallAt(zone, at).date, ...values };
}

/** That time chosen in the list where it is offered; else as one outside the rules, which needs a reason. */
export function wantedThere(values: Form, week: FreeWeek, zone: string): Form {
  const at = instantTextSchema.safeParse(values["at"]).data;
  if (at === undefined) return values;
  if (week.selected?.starts.includes(at) === true) {
    return { ...values, start: toOffsetText(zone, at) };
  }
  const { date, minutes } = wallAt(zone, at);
  return { ...values, date, time: wallText(minutes) };
}
