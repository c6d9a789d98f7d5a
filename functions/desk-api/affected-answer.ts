import * as z from "zod";
import { troubleSchema } from "../../shared/booking/agenda/agenda.ts";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import type { AppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import type { CalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { otherStarts } from "../../shared/booking/change/other-starts.ts";
import { affectedBy } from "../../shared/booking/agenda/upcoming.ts";
import { isBehindWall } from "../../shared/directory/rights/purpose.ts";
import type { StaffMember } from "../../shared/directory/rights/staff-access.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { withoutVisitor } from "../../shared/story/without-visitor.ts";
import { troubleAnswer } from "./trouble-answer.ts";

export const affectedAnswerSchema = z.object({
  /** Soonest first. */
  affected: z.array(
    z.object({
      ...appointmentAnswerSchema.shape,
      reference: z.string(),
      trouble: troubleSchema,
      /** The nearest times it could be moved to; its own time when somebody else can take it over. */
      alternatives: z.array(z.string()),
    }),
  ),
});

type AffectedAnswer = z.input<typeof affectedAnswerSchema>;

export type AffectedDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly calendar: Pick<CalendarStore, "days">;
  readonly cases: Pick<CaseStore, "cases">;
};

/** So that a dealer that closes for good does not read its calendar a thousand times. */
const MOST_WITH_ALTERNATIVES = 20;

/**
 * Every appointment to come that this document stands against, and where it could be moved. The
 * document need not be saved yet: so a change can be looked at before it is made.
 */
export async function affectedAnswer(
  deps: AffectedDeps,
  dealer: Dealer,
  now: Instant,
  staff: StaffMember | undefined,
): Promise<AffectedAnswer> {
  const { timeZone } = dealer;
  const found = await affectedBy(deps, dealer, now);
  const matters = await deps.cases.cases(found.map(({ appointment: { reference } }) => reference));
  const isClosed = (reference: string) => {
    const matter = matters.get(reference);
    return matter === undefined || staff === undefined || isBehindWall(staff, matter, dealer);
  };
  const affected = await Promise.all(
    found.map(async ({ appointment, trouble }, index) => {
      const starts =
        index < MOST_WITH_ALTERNATIVES ? await otherStarts(deps, dealer, appointment, now) : [];
      const answer = toAppointmentAnswer(appointment, timeZone);
      return {
        ...(isClosed(appointment.reference) ? withoutVisitor(answer) : answer),
        reference: appointment.reference,
        trouble: troubleAnswer(trouble),
        alternatives: starts.map((start) => toOffsetText(timeZone, start)),
      };
    }),
  );
  return { affected };
}
