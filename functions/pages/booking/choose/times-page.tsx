import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { page } from "../../views/page.tsx";
import { zoneScript } from "../../views/page-files.built.ts";
import { embedding } from "../frame/embedding.ts";
import { AskForCall } from "../../times/ask-for-call.tsx";
import { monthHref } from "./month-page.tsx";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { Chosen } from "../frame/chosen.tsx";
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

function scripts(dealer: Dealer, embedded: boolean) {
  const { scripts: framed = [], ...frame } = embedding(dealer, embedded);
  return { ...frame, scripts: [...framed, zoneScript] };
}

/** The day and time; each time is a link to the next step. */
export function timesPage({ dealer, choice, week, callBy }: TimesPageProps): Answer {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).booking;
  return page(200, {
    title: text.timesTitle,
    language,
    host: dealer,
    zone: dealer.timeZone,
    ...scripts(dealer, choice.embedded),
    children: (
      <>
        <div class="stack-close">
          <h1>{text.timesTitle}</h1>
          <Chosen dealer={dealer} choice={choice} language={language} short />
        </div>
        <VisitExtras dealer={dealer} choice={choice} language={language} />
        <TimePicker
          reader={reader}
          week={week}
          hrefOfDay={(day) => choiceHref(dealer.id, choice, { day, start: undefined })}
          hrefOfTime={(start) => choiceHref(dealer.id, choice, { start })}
          hrefOfMonth={(month) => monthHref(dealer, choice, month)}
          timesOnTop={choice.embedded}
        />
        <AskForCall
          language={language}
          dealer={dealer}
          service={choice.service}
          again={choice.again}
          callBy={callBy}
          onTop={choice.embedded}
        />
      </>
    ),
  });
}
