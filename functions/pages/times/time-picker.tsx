import type { Instant, LocalDate } from "../../../shared/kernel/time.ts";
import { toOffsetText } from "../../../shared/kernel/zone.ts";
import { buttonClock, dayParts, fullDay, moment, zoneInFull } from "../reader/when.ts";
import type { Reader } from "../reader/when.ts";
import { PARTS_OF_DAY, partOfDay } from "./week.ts";
import type { FreeDay } from "./week.ts";
import type { FreeWeek } from "./free-week.ts";
import type { BookingText } from "../text/en/booking.ts";
import { bookingTexts } from "../text/booking-texts.ts";
import { frameTexts } from "../text/frame-texts.ts";

/** What can be picked, and where each pick leads. */
export type TimePickerProps = {
  readonly reader: Reader;
  readonly week: FreeWeek;
  readonly hrefOfDay: (day: LocalDate) => string;
  /** The page of a whole month, where there is one. */
  readonly hrefOfMonth?: (month: string) => string;
  /** `start` is RFC 3339 with the dealer's offset. */
  readonly hrefOfTime: (start: string) => string;
  /** A pick leaves the frame that the page stands in. */
  readonly timesOnTop?: boolean;
};

/** The next free time first, then a week of days and the times of one of them. Links only. */
export function TimePicker(props: TimePickerProps) {
  const { reader, week, hrefOfTime, timesOnTop = false } = props;
  const target = timesOnTop ? "_top" : undefined;
  const { selected, nextFree } = week;
  const text = bookingTexts(reader.language).booking;
  if (selected === undefined && nextFree === undefined) {
    return <p class="note">{text.nothingAtAll}</p>;
  }
  return (
    <div class="stack-wide">
      {nextFree === undefined ? null : (
        <div class="next-free">
          <p>
            {text.nextFree} <strong>{moment(reader, nextFree)}</strong>
          </p>
          <a class="button" href={hrefOfTime(toOffsetText(reader.zone, nextFree))} target={target}>
            {text.take}
          </a>
        </div>
      )}
      <WeekStrip {...props} text={text} />
      {selected === undefined ? (
        <p class="note">{text.nothingThisWeek}</p>
      ) : (
        <DayTimes {...{ reader, day: selected, text, hrefOfTime, target }} />
      )}
    </div>
  );
}

type WeekStripProps = Omit<TimePickerProps, "hrefOfTime"> & { readonly text: BookingText };

/** Seven days, each with how many times are free, and the ways to the weeks around. */
export function WeekStrip(props: WeekStripProps) {
  const { reader, week, hrefOfDay, hrefOfMonth, text } = props;
  const { days, selected, earlierDay, laterDay } = week;
  const month = (selected ?? days[0])?.date.slice(0, 7);
  return (
    <nav aria-label={text.week} class="stack-close">
      <ol class="week">
        {days.map((day) => (
          <li>
            <Day reader={reader} day={day} text={text} selected={selected} href={hrefOfDay} />
          </li>
        ))}
      </ol>
      <p class="week-nav">
        {earlierDay === undefined ? <span /> : <a href={hrefOfDay(earlierDay)}>{text.earlier}</a>}
        {hrefOfMonth === undefined || month === undefined ? null : (
          <a href={hrefOfMonth(month)}>{text.wholeMonth}</a>
        )}
        {laterDay === undefined ? null : <a href={hrefOfDay(laterDay)}>{text.later}</a>}
      </p>
    </nav>
  );
}

type DayProps = {
  readonly reader: Reader;
  readonly day: FreeDay;
  readonly selected: FreeDay | undefined;
  readonly text: BookingText;
  readonly href: (day: LocalDate) => string;
};

function Day({ reader, day, selected, text, href }: DayProps) {
  const { weekday, date } = dayParts(reader, day.date);
  const inside = (
    <>
      <span>{weekday}</span>
      <b>{date}</b>
      <small>{day.starts.length === 0 ? text.none : text.free(day.starts.length)}</small>
    </>
  );
  if (day.starts.length === 0) return <span class="day day-none">{inside}</span>;
  const current = day.date === selected?.date ? ("date" as const) : undefined;
  return (
    <a class="day" href={href(day.date)} aria-current={current}>
      {inside}
    </a>
  );
}

type DayTimesProps = {
  readonly reader: Reader;
  readonly day: FreeDay;
  readonly text: BookingText;
  readonly hrefOfTime: (start: string) => string;
  readonly target: "_top" | undefined;
};

function DayTimes({ reader, day, text, hrefOfTime, target }: DayTimesProps) {
  const [first] = day.starts;
  if (first === undefined) return null;
  const name = fullDay(reader, first);
  const parts = PARTS_OF_DAY.map((part) => ({
    part,
    starts: day.starts.filter((start) => partOfDay(reader.zone, start) === part),
  })).filter(({ starts }) => starts.length > 0);
  return (
    <section class="stack">
      <div>
        <h2 class="dated">{name}</h2>
        <ZoneLine reader={reader} at={first} />
      </div>
      {parts.map(({ part, starts }) => (
        <div class="stack">
          <h3 class="quiet">{text[part]}</h3>
          <ul class="times">
            {starts.map((start) => (
              <li>
                <a class="time" href={hrefOfTime(toOffsetText(reader.zone, start))} target={target}>
                  <time datetime={toOffsetText(reader.zone, start)}>
                    {buttonClock(reader, start)}
                  </time>
                  <span class="visually-hidden">{text.on(name)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/**
 * The zone's name; a visitor whose own clock shows another time is told so by the script, in the room
 * that is kept for it, so that nothing moves.
 */
function ZoneLine({ reader, at }: { readonly reader: Reader; readonly at: Instant }) {
  const zone = zoneInFull(reader, at);
  return (
    <div class="zone small" data-zone={reader.zone} data-at={toOffsetText(reader.zone, at)}>
      <p class="quiet">{zone}</p>
      <p class="zone-notice" data-says={frameTexts(reader.language).frame.timesAre(zone)} />
    </div>
  );
}
