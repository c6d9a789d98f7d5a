import type { PlannedColumn } from "../../../../shared/booking/plan/plan-of.ts";
import { toInstant, toMinute } from "../../../../shared/booking/calendar/local-day.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { clock } from "../../reader/when.ts";
import { planTexts } from "../../text/plan-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { dayGrid } from "./day-grid.ts";
import type { GridCell, GridRow } from "./day-grid.ts";
import { gapHref } from "./gap-href.ts";
import { Load } from "./load.tsx";
import { atText, Entry } from "./plan-entry.tsx";

export type PlannedProps = Pick<AtDealer, "dealer" | "reader"> & {
  readonly planned: readonly PlannedColumn[];
  readonly caption: string;
  readonly now: Instant;
  readonly to: string;
};

/** A day: each column from opening to closing, half an hour a row. */
export function DayView(props: PlannedProps) {
  const { planned, caption, reader, now, to } = props;
  const text = planTexts(reader.language).plan;
  const cells = planned.flatMap(({ days }) => days.slice(0, 1));
  const rows = dayGrid(cells, toMinute(now));
  if (rows.length === 0) return <p class="note">{text.closed}</p>;
  return (
    <table class="plan plan-day" data-to={to}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.time}</th>
          {planned.map(({ column, days }) => (
            <th scope="col">
              {column.name}
              <Load cell={days[0]} column={column} text={text} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = PlannedProps & { readonly row: GridRow };

function Row({ row, ...props }: RowProps) {
  return (
    <tr>
      <th scope="row">{clock(props.reader, toInstant(row.at))}</th>
      {row.cells.map((cell, index) => (
        <Cell {...props} cell={cell} planned={props.planned.slice(index, index + 1)} />
      ))}
    </tr>
  );
}

type CellProps = PlannedProps & { readonly cell: GridCell | undefined };

function Cell({ cell, planned, dealer, reader, to }: CellProps) {
  const [one] = planned;
  const [shown] = one?.days ?? [];
  if (cell === undefined || one === undefined || shown === undefined) return null;
  if (cell.kind === "shut") return <td class="plan-shut" rowspan={cell.span} />;
  const { column } = one;
  if (cell.kind === "free") {
    const time = clock(reader, toInstant(cell.at));
    const host = column.resource?.id ?? "";
    return (
      <td class="plan-free" data-at={atText(cell.at)} data-host={host}>
        <a href={gapHref(dealer, column, cell.at)}>
          <span aria-hidden="true">+</span>
          <span class="plan-name" aria-hidden="true">
            {" "}
            {column.name}
          </span>
          <span class="visually-hidden">
            {planTexts(reader.language).plan.free(column.name, time)}
          </span>
        </a>
      </td>
    );
  }
  return (
    <td class="plan-has" rowspan={cell.span}>
      <span class="plan-name">{column.name}</span>
      <div class="plan-entries">
        {cell.entries.map((entry) => (
          <Entry entry={entry} day={shown.day} dealer={dealer} reader={reader} to={to} />
        ))}
      </div>
    </td>
  );
}
