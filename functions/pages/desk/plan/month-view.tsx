import type { DayCount } from "../../../../shared/booking/plan/month-counts.ts";
import { CALENDAR_KEPT_DAYS } from "../../../../shared/booking/calendar/calendar-end.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { addDays, isoWeekday } from "../../../../shared/kernel/zone.ts";
import { dayParts } from "../../reader/when.ts";
import type { PlanText } from "../../text/en/desk-plan.ts";
import { planTexts } from "../../text/plan-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { planHref } from "./plan-query.ts";
import type { PlanQuery } from "./plan-query.ts";

type MonthViewProps = Pick<AtDealer, "dealer" | "reader"> & {
  readonly counts: readonly DayCount[];
  readonly caption: string;
  readonly query: PlanQuery;
  readonly today: LocalDate;
};

/** A month: how many visits each day has, and the way to it. */
export function MonthView(props: MonthViewProps) {
  const { counts, caption, reader } = props;
  const [first] = counts;
  if (first === undefined) return null;
  const monday = addDays(first.date, 1 - isoWeekday(first.date));
  const weeks = Array.from({ length: 6 }, (_, week) => addDays(monday, week * 7)).filter(
    (begin) => begin <= (counts.at(-1)?.date ?? begin),
  );
  return (
    <table class="plan plan-month">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, day) => (
            <th scope="col">{dayParts(reader, addDays(monday, day)).weekday}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((begin) => (
          <tr>
            {Array.from({ length: 7 }, (_, day) => (
              <Day
                {...props}
                date={addDays(begin, day)}
                count={counts.find(({ date }) => date === addDays(begin, day))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = MonthViewProps & {
  readonly date: LocalDate;
  readonly count: DayCount | undefined;
};

function Day({ date, count, dealer, reader, query, today }: DayProps) {
  if (count === undefined) return <td class="plan-shut" />;
  const text = planTexts(reader.language).plan;
  const { weekday, date: short } = dayParts(reader, date);
  return (
    <td class={date === today ? "plan-has plan-today" : "plan-has"}>
      <a
        href={planHref(dealer.id, query, { view: "day", date })}
        aria-current={date === today ? "date" : undefined}
      >
        <span class="plan-name">{weekday} </span>
        {short}
      </a>
      <Total date={date} total={count.total} today={today} text={text} />
      {count.departments.length < 2
        ? null
        : count.departments.map(({ name, count: of }) => (
            <span class="plan-load">
              {name}: {of}
            </span>
          ))}
    </td>
  );
}

type TotalProps = Pick<DayProps, "date" | "today"> & {
  readonly total: number;
  readonly text: PlanText;
};

/** What is counted no more is not said to be nothing. */
function Total({ date, today, total, text }: TotalProps) {
  if (date < addDays(today, -CALENDAR_KEPT_DAYS)) return null;
  if (total === 0) return <span class="plan-load">{text.noVisits}</span>;
  return <strong class="plan-count">{text.visits(total)}</strong>;
}
