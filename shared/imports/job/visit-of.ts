import { appointmentHold } from "../../booking/appointment/appointment-hold.ts";
import type { AppointmentStore } from "../../booking/appointment/appointment.store.ts";
import { attendanceOf } from "../../booking/appointment/reminders.ts";
import { calendarChanges } from "../../booking/calendar/calendar-changes.ts";
import type { CalendarStore } from "../../booking/calendar/calendar.store.ts";
import { newAppointment } from "../../booking/change/new-appointment.ts";
import { agree } from "../../booking/slots/agree.ts";
import { spreadOf } from "../../booking/slots/choose-resources.ts";
import { datesOf, withoutResources } from "../../booking/slots/decide-time.ts";
import { termsOf } from "../../booking/slots/service-terms.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Entry } from "../read/read-row.ts";
import type { Taking } from "./take-row.ts";

export type TakeVisitDeps = {
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly appointments: Pick<AppointmentStore, "add">;
  readonly calendar: Pick<CalendarStore, "days" | "write">;
};

type VisitWrites = {
  readonly writes: readonly Write[];
  readonly placed: boolean;
  /** The visit that promises of the row are about. */
  readonly about: { readonly appointment?: string };
};

const NO_VISIT: VisitWrites = { writes: [], placed: true, about: {} };
/** Rules of opening, grid and notice bind what is agreed here and now; this was agreed before. */
const AGREED_BEFORE = { reason: "taken over" } as const;

/**
 * A visit at the time that the customer was given. It takes what is free of what its service needs; where that is
 * held by others already it is stored without, so that nobody is booked twice and nobody is forgotten.
 */
export async function visitOf(
  deps: TakeVisitDeps,
  { job, dealer, by, now }: Taking,
  {
    entry,
    matter,
    round,
  }: { readonly entry: Entry; readonly matter: Case; readonly round: number },
): Promise<VisitWrites> {
  const { visit } = entry;
  const service = dealer.services.find(({ id }) => id === visit?.service);
  if (visit === undefined || service === undefined) return NO_VISIT;
  const usual = termsOf(dealer, service, { place: "dealer", options: {}, lease: "any" });
  if (!usual.ok) throw new Error("a service that is given at the dealer has no terms there");
  const { start, minutes } = visit;
  const terms = { ...usual.value, duration: minutes ?? usual.value.duration };
  const busy = await deps.calendar.days(dealer.id, datesOf(terms, start));
  const preference = { held: [], spread: spreadOf(round, deps.random) };
  const agreed = agree(terms, { start, override: AGREED_BEFORE }, busy, now, preference);
  const time = agreed.ok ? agreed.value.time : withoutResources(terms, start);
  const id = newId("apt", deps.random);
  const { zone } = terms;
  const wish = { location: { kind: "dealer" } } as const;
  const made = newAppointment({ id, case: matter, wish, service, time, dealer }, now);
  const { quiet, reminders } = job.mapping;
  const appointment = reminders || !quiet ? made : { ...made, nextAction: attendanceOf(start) };
  const claims = agreed.ok ? [{ ...appointmentHold(appointment), pools: agreed.value.pools }] : [];
  const fact = { type: "appointment.booked", appointment, ...(quiet ? { quiet } : {}) } as const;
  return {
    placed: agreed.ok,
    about: { appointment: id },
    writes: [
      deps.appointments.add(appointment, zone),
      ...deps.calendar.write(dealer.id, zone, calendarChanges(busy, zone, { claims })),
      deps.cases.record(toEvent(fact, matter, { by, at: now, random: deps.random })),
    ],
  };
}
