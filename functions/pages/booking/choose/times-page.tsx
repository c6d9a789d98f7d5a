import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { freePage } from "./free-page.tsx";
import { monthHref } from "./month-page.tsx";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import type { FreeWeek } from "../../times/free-week.ts";
import { TimePicker } from "../../times/time-picker.tsx";
import { VisitExtras } from "./visit-extras.tsx";
import { bookingTexts } from "../../text/booking-texts.ts";

type TimesPageProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly week: FreeWeek;
  readonly callBy: Instant | undefined;
};

/** The day and time; each time is a link to the next step. */
export function timesPage({ dealer, choice, week, callBy }: TimesPageProps): Answer {
  const reader = readerAt(dealer);
  const { language } = reader;
  return freePage({
    dealer,
    choice,
    callBy,
    title: bookingTexts(language).booking.timesTitle,
    zone: dealer.timeZone,
    hasNothing: week.selected === undefined && week.nextFree === undefined,
    children: (
      <>
        <VisitExtras dealer={dealer} choice={choice} language={language} />
        <TimePicker
          reader={reader}
          week={week}
          hrefOfDay={(day) => choiceHref(dealer.id, choice, { day, start: undefined })}
          hrefOfTime={(start) => choiceHref(dealer.id, choice, { start })}
          hrefOfMonth={(month) => monthHref(dealer, choice, month)}
          timesOnTop={choice.embedded}
        />
      </>
    ),
  });
}
