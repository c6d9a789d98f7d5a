import { handBackSpans } from "../../../../shared/booking/appointment/hand-back.ts";
import type { Span } from "../../../../shared/directory/opening/opening.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt, toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { clock, fullDay } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { InputField, RadioField } from "../../views/field.tsx";

/** What was said before; else today, or the next day on which it is open. */
export function handBackValues(dealer: Dealer, visit: Appointment, now: Instant): Form {
  const { timeZone } = dealer;
  const first = handBackSpans(dealer, visit, now)[0]?.[0]?.from;
  const { handBack } = visit;
  if (handBack === undefined) {
    return first === undefined ? {} : { day: dateAt(timeZone, first) };
  }
  const text = toOffsetText(timeZone, handBack.at);
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

type HandBackFieldsProps = {
  readonly dealer: Dealer;
  readonly visit: Appointment;
  readonly now: Instant;
  readonly reader: Reader;
  readonly state: FormState;
  readonly text: { readonly day: string; readonly time: string };
};

/** A day of the next on which it is open, and a time of it. */
export function HandBackFields(props: HandBackFieldsProps) {
  const { dealer, visit, now, reader, state, text } = props;
  const { language } = reader;
  const days = handBackSpans(dealer, visit, now).map((spans) => dayOf(spans, reader));
  return (
    <>
      <RadioField language={language} state={state} name="day" label={text.day} options={days} />
      <InputField
        language={language}
        state={state}
        name="time"
        type="time"
        label={text.time}
        autocomplete="off"
        short
      />
    </>
  );
}

/** A day with its hours, also where it closes at noon. */
function dayOf(spans: readonly Span[], reader: Reader) {
  const from = spans[0]?.from;
  if (from === undefined) throw new Error("a day without hours is no day to come on");
  const hours = spans.map((span) => `${clock(reader, span.from)}–${clock(reader, span.to)}`);
  const label = `${fullDay(reader, from)}: ${hours.join(", ")}`;
  return { value: dateAt(reader.zone, from), label };
}
