import type { PromiseReport } from "../../../../shared/reports/promise-report.ts";
import type { Figures } from "../../../../shared/reports/figures.ts";
import { FigureLink } from "./figure-link.tsx";
import { OTHER_FIGURES } from "./other-figures.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";

type Row = PromiseReport["byOwner"][number];

type PromiseTableProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Whose desk the figures lead to. */
  readonly dealer: string;
  readonly text: ReportText;
  readonly language: string;
};

/**
 * A table whose rows carry a bar: the bars are the chart, and the numbers beside them its words. All
 * other figures of the same rows open below it.
 */
export function PromiseTable(props: PromiseTableProps) {
  const { title, rows, text } = props;
  if (rows.length === 0) return null;
  const figure = figureOf(props);
  const most = Math.max(...rows.map(({ promises }) => promises));
  return (
    <section class="table-scroll" tabindex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <td class="bar-cell" />
            <th scope="col">{text.promises}</th>
            <th scope="col">
              <Key kind="good" /> {text.keptOnTime}
            </th>
            <th scope="col">
              <Key kind="warning" /> {text.keptLate}
            </th>
            <th scope="col">
              <Key kind="danger" /> {text.notKept}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.name}</th>
              <td class="bar-cell">
                <Bar row={row} most={most} />
              </td>
              <td data-column={text.promises}>{figure(row, "promises")}</td>
              <td class="of-good" data-column={text.keptOnTime}>
                {figure(row, "keptOnTime")}
              </td>
              <td class="of-warning" data-column={text.keptLate}>
                {figure(row, "keptLate")}
              </td>
              <td class="of-danger" data-column={text.notKept}>
                {figure(row, "notKept")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <OtherFigures {...props} />
    </section>
  );
}

function figureOf({ dealer, text, language }: PromiseTableProps) {
  return (row: Row, figure: keyof Figures) => (
    <FigureLink dealer={dealer} row={row} figure={figure} none={text.none} language={language} />
  );
}

function OtherFigures(props: PromiseTableProps) {
  const { title, rows, text } = props;
  const shown = figureOf(props);
  return (
    <details>
      <summary>
        {text.more}
        <span class="visually-hidden">: {title}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            {OTHER_FIGURES.map((figure) => (
              <th scope="col">{text.columns[figure]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.name}</th>
              {OTHER_FIGURES.map((figure) => (
                <td data-column={text.columns[figure]}>{shown(row, figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Lengths of all bars of a table mean the same; what is in none of the three is left pale. */
function Bar({ row, most }: { readonly row: Row; readonly most: number }) {
  const { promises, keptOnTime, keptLate, notKept } = row;
  const unit = 100 / most;
  const parts = [
    { kind: "good", from: 0, count: keptOnTime },
    { kind: "warning", from: keptOnTime, count: keptLate },
    { kind: "danger", from: keptOnTime + keptLate, count: notKept },
  ];
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-rest" width={String(promises * unit)} height="8" />
      {parts.map(({ kind, from, count }) => (
        <rect
          class={`bar-${kind}`}
          x={String(from * unit)}
          width={String(count * unit)}
          height="8"
        />
      ))}
    </svg>
  );
}

function Key({ kind }: { readonly kind: "good" | "warning" | "danger" }) {
  return (
    <svg class="key" viewBox="0 0 8 8" aria-hidden="true">
      <rect class={`bar-${kind}`} width="8" height="8" />
    </svg>
  );
}
