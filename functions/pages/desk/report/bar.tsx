import type { NamedFigures } from "../../../../shared/reports/report.schema.ts";

type BarProps = { readonly row: NamedFigures; readonly most: number };

/** Lengths of all bars of a table mean the same; what is in none of the three is left pale. */
export function Bar({ row, most }: BarProps) {
  const { promises, keptOnTime, keptLate, notKept } = row;
  const unit = most === 0 ? 0 : 100 / most;
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
