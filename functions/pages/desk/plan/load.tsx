import type { PlanColumn } from "../../../../shared/booking/plan/plan-columns.ts";
import type { PlanCell } from "../../../../shared/booking/plan/plan-of.ts";
import type { PlanText } from "../../text/en/desk-plan.ts";

type LoadProps = {
  readonly cell: PlanCell | undefined;
  readonly column: PlanColumn;
  readonly text: PlanText;
};

/** How much of its open time is taken; of a department, in which many work, how many visits it has. */
export function Load({ cell, column, text }: LoadProps) {
  if (cell === undefined) return null;
  const { load, entries } = cell;
  const visits = entries.filter(({ kind }) => kind === "visit").length;
  const said =
    column.resource === undefined
      ? text.visits(visits)
      : load.open === 0
        ? text.closed
        : text.load(hours(load.taken), hours(load.open));
  return <span class="plan-load">{said}</span>;
}

/** `3:15` */
function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
