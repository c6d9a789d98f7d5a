import type { NamedFigures, PromiseReport } from "../../../../shared/reports/report.schema.ts";
import type { Reader } from "../../reader/when.ts";
import type { ReportText } from "../../text/en/desk-reports.ts";
import { dayText } from "./period-text.ts";
import { PromiseTable } from "./promise-table.tsx";
import { percentText, shareOf } from "./share.ts";

type TrendProps = {
  readonly report: PromiseReport;
  readonly dealer: string;
  readonly reader: Reader;
  readonly text: ReportText;
};

/** The share kept on time in the last weeks as a line, and the same weeks as a table. */
export function Trend({ report, dealer, reader, text }: TrendProps) {
  const { language } = reader;
  const { trend } = report;
  const [first, last] = [trend.at(0), trend.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shares = trend.map(shareOf);
  const [from, to] = [dayText(first, reader), dayText(last, reader)];
  const weeks = trend.map((week) => ({ ...week, name: text.week(dayText(week, reader)) }));
  const label = (row: NamedFigures) =>
    `${dayText(row, reader)}: ${percentText(shareOf(row), text.none, language)}`;
  return (
    <section class="card stack trend">
      <h2>{text.trend}</h2>
      {shares.every((share) => share === undefined) ? (
        <p class="note">{text.trendNone}</p>
      ) : (
        <div class="trend-plot">
          <p class="trend-scale" aria-hidden="true">
            {[100, 50, 0].map((share) => (
              <span>{percentText(share, "", language)}</span>
            ))}
          </p>
          <Line shares={shares} label={text.trendLine(trend.length, from, to)} />
          <p class="trend-ends" aria-hidden="true">
            <span>{label(first)}</span>
            <span>{label(last)}</span>
          </p>
        </div>
      )}
      <details>
        <summary>{text.asTable}</summary>
        <PromiseTable
          title={text.trend}
          rows={weeks}
          dealer={dealer}
          text={text}
          language={language}
        />
      </details>
    </section>
  );
}

type LineProps = { readonly shares: readonly (number | undefined)[]; readonly label: string };

/** Weeks with nothing due have no point, and no line leads over them. */
function Line({ shares, label }: LineProps) {
  const across = (week: number) => (100 * (week + 0.5)) / shares.length;
  const points = shares.map((share, week) =>
    share === undefined ? undefined : `${across(week).toFixed(2)} ${100 - share}`,
  );
  const steps = points.map((point, week) => {
    if (point === undefined) return "";
    return `${points[week - 1] === undefined ? "M" : "L"}${point}`;
  });
  const dots = points.map((point) => (point === undefined ? "" : `M${point}h0`));
  return (
    <svg class="trend-line" viewBox="0 -4 100 108" preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <path class="trend-grid" d="M0 0H100M0 50H100M0 100H100" />
      <path class="trend-way" d={steps.join("")} />
      <path class="trend-dots" d={dots.join("")} />
    </svg>
  );
}
