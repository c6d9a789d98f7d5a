import type { PromiseReport } from "../../../../shared/reports/promise-report.ts";
import type { ReportText } from "../../text/report-text.ts";

type Row = PromiseReport["byOwner"][number];

type PromiseTableProps = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly text: ReportText;
};

/** A table whose rows carry a bar: the bars are the chart, and the numbers beside them its words. */
export function PromiseTable({ title, rows, text }: PromiseTableProps) {
  if (rows.length === 0) return null;
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
              <Key kind="danger" /> {text.openOverdue}
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
              <td data-column={text.promises}>{row.promises}</td>
              <td class="of-good" data-column={text.keptOnTime}>
                {row.keptOnTime}
              </td>
              <td class="of-warning" data-column={text.keptLate}>
                {row.keptLate}
              </td>
              <td class="of-danger" data-column={text.openOverdue}>
                {row.openOverdue}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Lengths of all bars of a table mean the same; what is in none of the three is left pale. */
function Bar({ row, most }: { readonly row: Row; readonly most: number }) {
  const { promises, keptOnTime, keptLate, openOverdue } = row;
  const unit = 100 / most;
  const parts = [
    { kind: "good", from: 0, count: keptOnTime },
    { kind: "warning", from: keptOnTime, count: keptLate },
    { kind: "danger", from: keptOnTime + keptLate, count: openOverdue },
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
