import type { PlanCell } from "../../../../shared/booking/plan/plan-of.ts";
import type { PlanColumn } from "../../../../shared/booking/plan/plan-columns.ts";
import { dayParts } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import type { PlannedProps } from "./day-view.tsx";
import { Load } from "./load.tsx";
import { Entry } from "./plan-entry.tsx";
import { planHref } from "./plan-query.ts";
import type { PlanQuery } from "./plan-query.ts";

/** So many of a day; the day itself has the rest. */
const MOST_SHOWN = 4;

type WeekViewProps = PlannedProps & { readonly query: PlanQuery };

/** A week: somebody or something a row, a day a column. */
export function WeekView(props: WeekViewProps) {
  const { planned, caption, reader, dealer, query } = props;
  const days = planned[0]?.days ?? [];
  return (
    <table class="plan plan-week">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {days.map(({ day }) => (
            <th scope="col">
              <a href={planHref(dealer.id, query, { view: "day", date: day.date })}>
                {dayName(props, day.date)}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {planned.map(({ column, days: cells }) => (
          <tr>
            <th scope="row">{column.name}</th>
            {cells.map((cell) => (
              <DayCell
                {...props}
                cell={cell}
                column={column}
                name={dayName(props, cell.day.date)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function dayName({ reader: who }: Pick<WeekViewProps, "reader">, date: PlanQuery["date"]) {
    const { weekday, date: short } = dayParts(who ?? reader, date);
    return `${weekday} ${short}`;
  }
}

type DayCellProps = WeekViewProps & {
  readonly cell: PlanCell;
  readonly column: PlanColumn;
  readonly name: string;
};

function DayCell({ cell, column, name, dealer, reader, to, query }: DayCellProps) {
  const text = planTexts(reader.language).plan;
  const { entries, day } = cell;
  const left = entries.length - MOST_SHOWN;
  const isShut = cell.load.open === 0 && entries.length === 0;
  return (
    <td class={isShut ? "plan-shut" : "plan-has"}>
      <span class="plan-name">{name}</span>
      <Load cell={cell} column={column} text={text} />
      {entries.slice(0, MOST_SHOWN).map((entry) => (
        <Entry entry={entry} day={day} dealer={dealer} reader={reader} to={to} brief />
      ))}
      {left > 0 ? (
        <a class="plan-more" href={planHref(dealer.id, query, { view: "day", date: day.date })}>
          {text.more(left)}
          <span class="visually-hidden"> {`${column.name}, ${name}`}</span>
        </a>
      ) : null}
    </td>
  );
}
