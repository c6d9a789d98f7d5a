import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { appointmentsOn } from "../agenda/upcoming.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { Standing } from "./in-the-way.ts";

type Deps = { readonly appointments: Pick<AppointmentStore, "between"> };

/** A visit that holds time somebody wants to block. */
export type VisitInTheWay = {
  readonly id: string;
  /** Not known for a moment after it was booked. */
  readonly reference: string | undefined;
  readonly start: Instant;
  readonly end: Instant;
};

const SIDE_BY_SIDE = 4;

/** Which visits these are, in their order, so that somebody can go and move them. */
export async function visitsOf(
  deps: Deps,
  dealer: Dealer,
  standing: readonly Standing[],
): Promise<VisitInTheWay[]> {
  const dates = new Set(standing.map(({ start }) => dateAt(dealer.timeZone, start)));
  const found = await sideBySide([...dates], SIDE_BY_SIDE, (date) =>
    appointmentsOn(deps, dealer, { from: date, to: date }),
  );
  const known = new Map(found.flat().map((visit) => [visit.id, visit]));
  return standing.map(({ holder, start, end }) => {
    const visit = known.get(holder);
    return {
      id: holder,
      reference: visit?.reference,
      start: visit?.start ?? start,
      end: visit?.end ?? end,
    };
  });
}
