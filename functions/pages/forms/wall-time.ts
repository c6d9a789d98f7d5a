import { localDateSchema } from "../../../shared/kernel/time.schema.ts";
import { wallMinutes } from "../../../shared/kernel/time.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { atWall } from "../../../shared/kernel/zone.ts";
import type { Form } from "./read-form.ts";

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The instant of `day` and `time` of a form on that zone's clock; undefined for what is no day or no time. */
export function wallTimeIn(timeZone: string, { day, time = "" }: Form): Instant | undefined {
  const date = localDateSchema.safeParse(day).data;
  if (date === undefined || !CLOCK.test(time)) return undefined;
  return atWall(timeZone, date, wallMinutes(time));
}
