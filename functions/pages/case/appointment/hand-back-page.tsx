import { handBackSpans } from "../../../../shared/booking/appointment/hand-back.ts";
import type { Span } from "../../../../shared/directory/opening/opening.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { dateAt, toOffsetText } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { clock, fullDay } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { InputField, RadioField } from "../../views/field.tsx";
import type { OpenStory } from "../access/open-story.ts";
import { askPage } from "../frame/ask-page.tsx";
import { serviceName } from "../frame/service-name.ts";

/** What they said before; else today, or the next day on which it is open. */
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

/** When they come for the car: a day of the next on which it is open, and a time. */
export function handBackPage(
  opened: OpenStory,
  visit: Appointment,
  state: FormState,
  now: Instant,
): Answer {
  const { dealer } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = caseTexts(language).handBack;
  const none = { name: "none", value: "yes", label: text.none };
  const days = handBackSpans(dealer, visit, now).map((spans) => dayOf(spans, reader));
  return askPage({
    opened,
    title: text.title,
    lead: `${serviceName(dealer, visit, language)}. ${text.lead}`,
    what: `appointments/${visit.id}/hand-back`,
    press: text.press,
    ...(visit.handBack === undefined ? {} : { instead: none }),
    state,
    status: state.problems.length > 0 ? 422 : 200,
    children: (
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
    ),
  });
}

/** A day with its hours, also where it closes at noon. */
function dayOf(spans: readonly Span[], reader: Reader) {
  const from = spans[0]?.from;
  if (from === undefined) throw new Error("a day without hours is no day to come on");
  const hours = spans.map((span) => `${clock(reader, span.from)}–${clock(reader, span.to)}`);
  const label = `${fullDay(reader, from)}: ${hours.join(", ")}`;
  return { value: dateAt(reader.zone, from), label };
}
