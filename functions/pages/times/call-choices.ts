import type { Instant } from "../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../shared/kernel/zone.ts";
import { moment } from "../reader/when.ts";
import type { Reader } from "../reader/when.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import type { Option } from "../views/field.tsx";

/** What a form offers to whoever asks for a call: as soon as possible, or by one of these. */
export function callChoices(reader: Reader, times: readonly Instant[]): Option[] {
  const text = bookingTexts(reader.language).call;
  return [
    { value: "", label: text.asSoon },
    ...times.map((at) => ({
      value: toOffsetText(reader.zone, at),
      label: text.byThen(moment(reader, at)),
    })),
  ];
}

/** The time that a form names, as the API takes it. */
export function dueChosen(due: string | undefined): { readonly due?: { readonly at: string } } {
  return due === undefined || due === "" ? {} : { due: { at: due } };
}
