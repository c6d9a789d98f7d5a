import type { Figures } from "../../../../shared/reports/figures.ts";
import type { NamedFigures } from "../../../../shared/reports/report.schema.ts";
import { Bar } from "./bar.tsx";
import { FigureLink } from "./figure-link.tsx";
import { OTHER_FIGURES } from "./other-figures.ts";
import { percentText, shareOf } from "./share.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";

type PromiseTableProps = {
  readonly title: string;
  readonly rows: readonly NamedFigures[];
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
  const { title, rows, text, language } = props;
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
            <th scope="col">{text.share}</th>
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
              <td data-column={text.share}>{percentText(shareOf(row), text.none, language)}</td>
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
  return (row: NamedFigures, figure: keyof Figures) => (
    <FigureLink dealer={dealer} row={row} figure={figure} none={text.none} language={language} />
  );
}

type OtherFiguresProps = PromiseTableProps & {
  /** What stands above already. */
  readonly shown?: readonly (keyof Figures)[];
};

/** All other figures of the same rows. */
export function OtherFigures({ shown: above = [], ...props }: OtherFiguresProps) {
  const { title, rows, text } = props;
  const others = OTHER_FIGURES.filter((figure) => !above.includes(figure));
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
            {others.map((figure) => (
              <th scope="col">{text.columns[figure]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.name}</th>
              {others.map((figure) => (
                <td data-column={text.columns[figure]}>{shown(row, figure)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Key({ kind }: { readonly kind: "good" | "warning" | "danger" }) {
  return (
    <svg class="key" viewBox="0 0 8 8" aria-hidden="true">
      <rect class={`bar-${kind}`} width="8" height="8" />
    </svg>
  );
}
