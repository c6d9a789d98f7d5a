import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { WEEKDAYS } from "../../../../shared/kernel/weekdays.ts";
import type { Instant, LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, isoWeekday } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { dayParts, monthName } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { bookingTexts } from "../../text/booking-texts.ts";
import { choiceHref } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import type { FreeMonth } from "../../times/free-month.ts";
import { freePage } from "./free-page.tsx";

type MonthPageProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  readonly free: FreeMonth;
  readonly by: Instant | undefined;
};

/** The address of the page of a month, `2026-12`. */
export function monthHref({ id }: Pick<Dealer, "id">, choice: Choice, month: string): string {
  return `${choiceHref(id, choice, { day: undefined, start: undefined })}&month=${month}`;
}

/** A whole month, each day with how many times it has: links only. */
export function monthPage({ dealer, choice, free, by }: MonthPageProps): Answer {
  const reader = readerAt(dealer);
  const { language } = reader;
  const text = bookingTexts(language).booking;
  const { earlier, later } = free;
  const name = monthName(reader, free.month);
  return freePage({
    dealer,
    choice,
    callBy: by,
    title: `${text.monthTitle}: ${name}`,
    heading: text.monthTitle,
    children: (
      <>
        <div class="month-frame">
          <Grid {...{ dealer, choice, free, reader, name }} />
        </div>
        <p class="week-nav">
          {earlier === undefined ? (
            <span />
          ) : (
            <a href={monthHref(dealer, choice, earlier)}>{text.earlierMonth}</a>
          )}
          {later === undefined ? null : (
            <a href={monthHref(dealer, choice, later)}>{text.laterMonth}</a>
          )}
        </p>
      </>
    ),
  });
}

type GridProps = Omit<MonthPageProps, "by"> & { readonly reader: Reader; readonly name: string };

function Grid({ dealer, choice, free, reader, name }: GridProps) {
  const weeks = weeksOf(free.month, startsOnSunday(reader.language));
  const [first = []] = weeks;
  const counts = new Map(free.days.map(({ date, free: count }) => [date, count] as const));
  return (
    <table class="month">
      <caption class="dated">{name}</caption>
      <thead>
        <tr>
          {first.map((date) => (
            <th scope="col">{dayParts(reader, date).weekday}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((date) => (
              <td>
                {date.slice(0, 7) === free.month.slice(0, 7) ? (
                  <Day {...{ reader, date, count: counts.get(date) ?? 0 }}>
                    {choiceHref(dealer.id, choice, { day: date, start: undefined })}
                  </Day>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = {
  readonly reader: Reader;
  readonly date: LocalDate;
  readonly count: number;
  /** Where it leads. */
  readonly children: string;
};

function Day({ reader, date, count, children }: DayProps) {
  const text = bookingTexts(reader.language).booking;
  const number = Number(date.slice(8));
  if (count === 0) {
    return (
      <span class="month-day">
        <Weekday reader={reader} date={date} /> {number}{" "}
        <span class="visually-hidden">{text.noneFree}</span>
      </span>
    );
  }
  return (
    <a class="month-day" href={children}>
      <Weekday reader={reader} date={date} /> <b>{number}</b>{" "}
      <small class="visually-hidden">{text.free(count)}</small>
    </a>
  );
}

/** Seen where there is no room for seven columns, and so no head of one that says it. */
function Weekday({ reader, date }: Pick<DayProps, "reader" | "date">) {
  return <span class="month-weekday">{dayParts(reader, date).weekday}</span>;
}

/** Whole weeks around a month. */
function weeksOf(month: LocalDate, sundayFirst: boolean): LocalDate[][] {
  const before = sundayFirst ? isoWeekday(month) % 7 : isoWeekday(month) - 1;
  const start = addDays(month, -before);
  const weeks: LocalDate[][] = [];
  for (let from = start; from.slice(0, 7) <= month.slice(0, 7); from = addDays(from, 7)) {
    weeks.push(WEEKDAYS.map((_, index) => addDays(from, index)));
  }
  return weeks;
}

/** By the region: American calendars begin with Sunday. */
function startsOnSunday(language: string): boolean {
  return /-(?:US|CA|MX|PR|PH|CO)$/.test(language);
}
