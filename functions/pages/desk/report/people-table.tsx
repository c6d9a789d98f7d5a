import type { Counted } from "../../../../shared/reports/counted.ts";
import type { FiguresOfPerson, PromiseReport } from "../../../../shared/reports/report.schema.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";
import { keyOf } from "../../../../shared/reports/report-person.ts";
import { Bar } from "./bar.tsx";
import { FigureLink } from "./figure-link.tsx";
import { periodQuery } from "./period-text.ts";
import { OtherFigures } from "./promise-table.tsx";
import { percentText, shareOf } from "./share.ts";
import { inOrderOf, SortHead } from "./sort.tsx";
import type { Sort } from "./sort.tsx";

/** What was promised, and what somebody can be asked about. */
const FIGURES = [
  "promises",
  "keptOnTime",
  "keptLate",
  "notKept",
  "movedBeforeDue",
  "movedAfterDue",
  "disputed",
  "withdrawn",
  "handedOver",
] as const satisfies readonly Counted[];

export const PEOPLE_COLUMNS = ["name", "share", ...FIGURES] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

type PeopleTableProps = {
  readonly report: PromiseReport;
  readonly dealer: string;
  readonly sort: Sort<PeopleColumn>;
  readonly text: ReportText;
  readonly language: string;
};

/** What became of whose promises, sorted as was pressed; each number opens its list. */
export function PeopleTable(props: PeopleTableProps) {
  const { report, dealer, sort, text, language } = props;
  const { byOwner } = report;
  if (byOwner.length === 0) return null;
  const rows = inOrderOf(
    // Equal ones by name.
    inOrderOf(byOwner, ({ name }) => name, { turned: false, language }),
    (row) => valueOf(row, sort.column),
    { turned: sort.turned, language },
  );
  const before = new Map(report.before.byOwner.map((row) => [keyOf(row), row] as const));
  const hrefOf = (by: string) =>
    `/desk/dealers/${dealer}/report?${periodQuery(report)}&sort=${by}#people`;
  return (
    <section class="table-scroll" tabindex={0} aria-label={text.byOwner} id="people">
      <table class="sorts people">
        <caption>{text.byOwner}</caption>
        <Heads sort={sort} hrefOf={hrefOf} text={text} />
        <tbody>
          {rows.map((row) => (
            <Person
              {...props}
              row={row}
              before={before.get(keyOf(row))}
              most={Math.max(...rows.map(({ promises }) => promises))}
            />
          ))}
        </tbody>
      </table>
      <OtherFigures {...props} title={text.byOwner} rows={rows} shown={FIGURES} />
    </section>
  );
}

type HeadsProps = Pick<PeopleTableProps, "sort" | "text"> & {
  readonly hrefOf: (sort: string) => string;
};

function Heads({ text, ...sorted }: HeadsProps) {
  return (
    <thead>
      <tr>
        <SortHead {...sorted} column="name" isText>
          {text.name}
        </SortHead>
        <td class="bar-cell" />
        <SortHead {...sorted} column="share">
          {text.share}
        </SortHead>
        {FIGURES.map((figure) => (
          <SortHead {...sorted} column={figure}>
            {headOf(figure, text)}
          </SortHead>
        ))}
      </tr>
    </thead>
  );
}

type PersonProps = Pick<PeopleTableProps, "dealer" | "text" | "language"> & {
  readonly row: FiguresOfPerson;
  readonly before: FiguresOfPerson | undefined;
  /** What the longest bar counts. */
  readonly most: number;
};

function Person({ row, before, most, dealer, text, language }: PersonProps) {
  const link = { dealer, row, none: text.none, language };
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.onStaff ? null : <span class="quiet small"> {text.notOnStaff}</span>}
      </th>
      <td class="bar-cell">
        <Bar row={row} most={most} />
      </td>
      <td data-column={text.share}>
        <Share row={row} before={before} text={text} language={language} />
      </td>
      {FIGURES.map((figure) => (
        <td data-column={headOf(figure, text)} class={KEYS[figure]}>
          <FigureLink {...link} figure={figure} />
        </td>
      ))}
    </tr>
  );
}

const KEYS: Readonly<Partial<Record<Counted, string>>> = {
  keptOnTime: "of-good",
  keptLate: "of-warning",
  notKept: "of-danger",
};

function headOf(figure: (typeof FIGURES)[number], text: ReportText): string {
  const short: Readonly<Partial<Record<Counted, string>>> = text.columns;
  return short[figure] ?? text[figure];
}

function valueOf(row: FiguresOfPerson, column: PeopleColumn): number | string | undefined {
  return column === "share" ? shareOf(row) : row[column];
}

type ShareProps = {
  readonly row: FiguresOfPerson;
  readonly before: FiguresOfPerson | undefined;
  readonly text: ReportText;
  readonly language: string;
};

function Share({ row, before, text, language }: ShareProps) {
  const was = before === undefined ? undefined : shareOf(before);
  return (
    <>
      {percentText(shareOf(row), text.none, language)}
      <span class="quiet small share-before">
        {" "}
        {text.shareBefore(percentText(was, text.none, language))}
      </span>
    </>
  );
}
