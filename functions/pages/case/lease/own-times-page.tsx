import type { Instant } from "../../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { nameIn } from "../../../../shared/directory/document/name-in.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { AddressFields } from "../../views/address-fields.tsx";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { fullMoment } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import type { Choice } from "../../times/choice.ts";
import type { FreeWeek } from "../../times/free-week.ts";
import { TimePicker } from "../../times/time-picker.tsx";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { zoneScript } from "../../views/page-files.built.ts";
import type { OpenStory } from "../access/open-story.ts";
import { CaseForm } from "../frame/case-form.tsx";
import { matterPage } from "../frame/matter-page.tsx";
import { leaseHref, timesHref } from "./lease-href.ts";

type OwnTimes = {
  readonly opened: OpenStory;
  readonly choice: Choice;
  /** What became of the time that was asked for. */
  readonly note?: string | undefined;
};

/** Free times of one way to have the car inspected; picking one leads to the question. */
export function ownTimesPage({ opened, choice, note }: OwnTimes, week: FreeWeek): Answer {
  const { dealer, story } = opened;
  const reader = readerAt(dealer);
  const { reference } = story.case;
  const { place = "dealer" } = choice;
  const asked = { service: choice.service.id, place };
  return matterPage(dealer, {
    status: note === undefined ? 200 : 409,
    title: leaseTexts(reader.language).times.title(nameIn(reader.language, choice.service)),
    back: leaseHref(reference),
    above: note === undefined ? undefined : <p class="note">{note}</p>,
    lead: bookingTexts(reader.language).booking.place(place, dealer.name),
    scripts: [zoneScript],
    children: (
      <TimePicker
        reader={reader}
        week={week}
        hrefOfDay={(day) => timesHref(reference, { ...asked, day })}
        hrefOfTime={(start) => timesHref(reference, { ...asked, start })}
      />
    ),
  });
}

/** Is this the time; and where to, when it is not the dealer. */
export function ownConfirmPage(
  { opened, choice }: OwnTimes,
  start: Instant,
  state: FormState = EMPTY_FORM,
): Answer {
  const { dealer, story, formToken } = opened;
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = leaseTexts(language).times;
  const { reference } = story.case;
  const { place = "dealer" } = choice;
  const asked = { service: choice.service.id, place };
  return matterPage(dealer, {
    status: state.problems.length > 0 ? 422 : 200,
    title: text.confirm,
    back: leaseHref(reference),
    above: <ErrorSummary language={language} state={state} />,
    lead: bookingTexts(language).booking.place(place, dealer.name),
    children: (
      <CaseForm action={`${leaseHref(reference)}/times`} token={formToken}>
        {Object.entries({ ...asked, start: toOffsetText(dealer.timeZone, start) }).map(
          ([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <p class="moment dated">{fullMoment(reader, start)}</p>
        {place === "dealer" ? null : <AddressFields language={language} state={state} />}
        <Actions
          press={text.book}
          away={{ href: timesHref(reference, asked), label: text.another }}
        />
      </CaseForm>
    ),
  });
}
