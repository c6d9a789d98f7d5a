import { localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { fullDay } from "../../reader/when.ts";
import { startOfDay } from "../../../../shared/kernel/zone.ts";

/** `Friday, December 25, 2026`, or the first and the last day of several. */
export function periodText(language: string, from: string, through: string): string {
  const day = (text: string) => {
    const date = localDateSchema.safeParse(text).data;
    return date === undefined ? text : fullDay({ language, zone: "UTC" }, startOfDay("UTC", date));
  };
  return from === through ? day(from) : `${day(from)} – ${day(through)}`;
}
