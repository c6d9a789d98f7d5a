import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { appointmentsOn } from "../agenda/upcoming.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { spanOfBlock } from "../blocks/block-time.ts";
import type { Block } from "../blocks/block.schema.ts";
import type { BlockStore } from "../blocks/block.store.ts";
import { localDays, toMinute } from "../calendar/local-day.ts";
import type { DateRange, LocalDay } from "../calendar/local-day.ts";
import { awayTimeOf, minutesOf, openTimeOf, without } from "./open-time-of.ts";
import type { Stretch } from "./open-time-of.ts";
import type { PlanColumn } from "./plan-columns.ts";

export type PlanDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly blocks: Pick<BlockStore, "between">;
  readonly cases: Pick<CaseStore, "cases">;
};

export type PlanEntry = Stretch &
  (
    | { readonly kind: "visit"; readonly visit: Appointment; readonly who: string }
    | { readonly kind: "block"; readonly block: Block }
    | { readonly kind: "away" }
  );

/** One column on one day. */
export type PlanCell = {
  readonly day: LocalDay;
  readonly entries: readonly PlanEntry[];
  readonly open: readonly Stretch[];
  /** In minutes: what visits and blocks take of the open time, and how much is open. */
  readonly load: { readonly taken: number; readonly open: number };
};

export type PlannedColumn = { readonly column: PlanColumn; readonly days: readonly PlanCell[] };

type Asked = {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  readonly range: DateRange;
  readonly columns: readonly PlanColumn[];
};

/** What stands in these columns on these days; of no other day anything is read, and names of what is shown alone. */
export async function planOf(
  deps: PlanDeps,
  { dealer, staff, range, columns }: Asked,
): Promise<readonly PlannedColumn[]> {
  const [visits, blocks] = await Promise.all([
    appointmentsOn(deps, dealer, range),
    deps.blocks.between(dealer.id, range.from, range.to),
  ]);
  const shown = visits.filter(
    (visit) => visit.status !== "cancelled" && columns.some((column) => isOf(visit, column)),
  );
  const matters = await deps.cases.cases(shown.map(({ reference }) => reference));
  const standing = blocks.filter(({ removed }) => removed === undefined);
  const named = shown.map((visit) => ({
    visit,
    who: whose(visit, matters.get(visit.reference), { dealer, staff }),
  }));
  const days = localDays(dealer.timeZone, range);
  return columns.map((column) => {
    const entries: readonly PlanEntry[] = [
      ...named.flatMap(({ visit, who }) => (isOf(visit, column) ? [ofVisit(visit, who)] : [])),
      ...standing.flatMap((block) =>
        block.resource === column.resource?.id ? [ofBlock(block, dealer)] : [],
      ),
      ...awayTimeOf(dealer, column.resource).map((away) => ({ kind: "away" as const, ...away })),
    ];
    return { column, days: days.map((day) => cellOf(dealer, column, day, entries)) };
  });
}

function isOf(visit: Appointment, { id, resource }: PlanColumn): boolean {
  if (resource === undefined) return visit.department === id;
  return visit.resources.some((held) => held.id === id);
}

function ofVisit(visit: Appointment, who: string): PlanEntry {
  return { kind: "visit", visit, who, from: toMinute(visit.start), to: toMinute(visit.end) };
}

function ofBlock(block: Block, { timeZone }: Dealer): PlanEntry {
  const { from, until } = spanOfBlock(block, timeZone);
  return { kind: "block", block, from: toMinute(from), to: toMinute(until) };
}

/** Who is to be received; who has no business with them knows the visit by its car. */
function whose(
  visit: Appointment,
  matter: Case | undefined,
  { dealer, staff }: Pick<Asked, "dealer" | "staff">,
): string {
  if (matter === undefined) return visit.reference;
  if (isBehindWall(staff, matter, dealer)) {
    return matter.vehicle?.registration ?? visit.reference;
  }
  return visit.visitor?.name ?? matter.customer.name;
}

function cellOf(
  dealer: Dealer,
  column: PlanColumn,
  day: LocalDay,
  all: readonly PlanEntry[],
): PlanCell {
  const entries = all
    .filter(({ from, to }) => from < day.to && day.from < to)
    .toSorted((left, right) => left.from - right.from || left.to - right.to);
  const open = openTimeOf(dealer, column, day);
  const left = entries
    .filter(({ kind }) => kind !== "away")
    .reduce<readonly Stretch[]>((rest, entry) => without(rest, busyOf(entry)), open);
  const minutes = minutesOf(open);
  return { day, entries, open, load: { taken: minutes - minutesOf(left), open: minutes } };
}

/** With what goes before and after it: nobody else can be received then. */
function busyOf(entry: PlanEntry): Stretch {
  if (entry.kind !== "visit") return entry;
  return { from: toMinute(entry.visit.busyFrom), to: toMinute(entry.visit.busyUntil) };
}
