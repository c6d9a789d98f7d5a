import * as z from "zod";
import { visitorToAsk } from "../../case/customer/visitor-to-ask.ts";
import { contactSchema, customerSchema, vehicleSchema } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import { withoutPerson } from "../../story/without-person.ts";
import { withoutVisitor } from "../../story/without-visitor.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { urgencySchema } from "../../story/parts/urgency.schema.ts";
import { commitmentAnswerSchema } from "../../commitments/promise/commitment-answer.schema.ts";
import { toCommitmentAnswer } from "../../commitments/promise/commitment-answer.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import { addDays, dateAt, toOffsetText } from "../../kernel/zone.ts";
import { TROUBLE_REASONS } from "../../language/troubles.ts";
import { mailStateSchema } from "../../story/parts/mail.schema.ts";
import { appointmentAnswerSchema } from "../appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../appointment/appointment-answer.ts";
import type { Appointment, Trouble } from "../../story/parts/appointment.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { bookingOf } from "../appointment/booking-of.ts";
import { gatesOf, gatesSchema } from "../gates/next-gate.ts";
import type { Gates } from "../gates/next-gate.ts";
import { confirmedToCustomer } from "../confirmation/confirmed-to-customer.ts";
import { openTroubleOf } from "../appointment/trouble.ts";
import { appointmentsOn } from "./upcoming.ts";

export const troubleSchema = z.object({
  reason: z.enum(TROUBLE_REASONS),
  detail: z.string(),
});

export const agendaItemSchema = z.object({
  ...appointmentAnswerSchema.shape,
  reference: z.string(),
  department: z.string(),
  options: z.record(z.string(), z.string()).optional(),
  /** Absent, like all that is said of them, where it is of no business to the reader. */
  customer: customerSchema.optional(),
  vehicle: vehicleSchema.optional(),
  contact: contactSchema.optional(),
  notes: z.string().optional(),
  /** The car cannot be moved, or not safely; how to get at it. */
  urgency: urgencySchema.optional(),
  accessNote: z.string().optional(),
  /** The latest mail about this appointment, and how far it got. */
  mail: z.object({ subject: z.string(), state: mailStateSchema, at: z.string() }).optional(),
  /** Whether we can prove that the customer knows of this very time. */
  confirmedToCustomer: z.boolean(),
  /** What in the dealer's document stands against it: it should be moved. */
  trouble: troubleSchema.optional(),
  commitments: z.array(commitmentAnswerSchema),
  /** Absent where the promises of its case are. */
  gates: gatesSchema.optional(),
});
/** The reader's language says what the trouble is. */
export type AgendaItem = Omit<z.input<typeof agendaItemSchema>, "trouble" | "gates"> & {
  readonly trouble: Trouble | undefined;
  readonly gates?: Gates | undefined;
};

/** Whose day it is, and who looks at it. */
type Reading = { readonly dealer: Dealer; readonly staff: StaffMember };

export type AgendaDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly cases: Pick<CaseStore, "now" | "since">;
};

/** A day has dozens of visits at most; not all of their stories are read at the same moment. */
const SIDE_BY_SIDE = 10;

/** The day's visits in order, each with what the desk needs to receive the customer. */
export async function agendaOf(
  deps: AgendaDeps,
  reading: Reading,
  date: LocalDate,
  now: Instant,
): Promise<AgendaItem[]> {
  const appointments = await appointmentsOn(deps, reading.dealer, { from: date, to: date });
  return itemsOf(deps, reading, appointments, now);
}

/** A car that stays longer is fetched by arrangement. */
const STAYS_AT_MOST_DAYS = 7;

/** Visits of the days before whose customer comes for the car on this one, as they said. */
export async function fetchedOn(
  deps: AgendaDeps,
  reading: Reading,
  date: LocalDate,
  now: Instant,
): Promise<AgendaItem[]> {
  const { dealer } = reading;
  const before = { from: addDays(date, -STAYS_AT_MOST_DAYS), to: addDays(date, -1) };
  const appointments = await appointmentsOn(deps, dealer, before);
  const fetched = appointments.filter(
    ({ status, handBack }) =>
      status === "ready" && handBack !== undefined && dateAt(dealer.timeZone, handBack.at) === date,
  );
  return itemsOf(deps, reading, fetched, now);
}

async function itemsOf(
  deps: AgendaDeps,
  { dealer, staff }: Reading,
  appointments: readonly Appointment[],
  now: Instant,
): Promise<AgendaItem[]> {
  const stories = await storiesOf(deps, appointments);
  return appointments.flatMap((seen) => {
    const story = stories.get(seen.reference);
    // The index may be a moment behind; the case itself is not.
    const present = story?.appointments.find(({ id }) => id === seen.id);
    if (story === undefined || present?.start !== seen.start) return [];
    const item = toItem(story, present, dealer, now);
    return [isBehindWall(staff, story.case, dealer) ? carAndTime(item, story.case) : item];
  });
}

/** What everybody of the house may know, so that nobody stands in the way of it. */
function carAndTime(item: AgendaItem, matter: Case): AgendaItem {
  const {
    customer: _who,
    contact: _how,
    notes: _notes,
    urgency: _urgency,
    accessNote: _access,
    mail: _mail,
    gates: _gates,
    ...rest
  } = item;
  const { vehicle } = withoutPerson(matter);
  return { ...withoutVisitor(rest), vehicle, commitments: [] };
}

export async function storiesOf(
  { cases }: Pick<AgendaDeps, "cases">,
  appointments: readonly Appointment[],
): Promise<ReadonlyMap<string, CaseStory>> {
  const visits = Map.groupBy(appointments, ({ reference }) => reference);
  const read = await sideBySide([...visits], SIDE_BY_SIDE, async ([reference, ofCase]) => {
    const now = await cases.now(reference);
    if (now === undefined) return [];
    const since = ofCase.map(bookingOf).reduce((one, other) => (one < other ? one : other));
    return [[reference, await cases.since(now, since)] as const];
  });
  return new Map(read.flat());
}

function toItem(
  story: CaseStory,
  appointment: Appointment,
  dealer: Dealer,
  now: Instant,
): AgendaItem {
  const { timeZone } = dealer;
  const { reference, customer, vehicle, contact, notes, urgency, accessNote } = story.case;
  const open = story.commitments.filter(({ status }) => status === "open");
  const { visitor } = appointment;
  const over = appointment.status === "cancelled" || appointment.end <= now;
  return {
    ...toAppointmentAnswer(appointment, timeZone),
    ...(visitor === undefined ? {} : { visitor: visitorToAsk(visitor, contact) }),
    reference,
    department: appointment.department,
    options: appointment.options,
    customer,
    vehicle,
    contact,
    notes,
    urgency,
    accessNote,
    mail: latestMail(story, appointment, timeZone),
    confirmedToCustomer: confirmedToCustomer(story, appointment),
    trouble: over ? undefined : openTroubleOf(dealer, appointment),
    commitments: open.map((one) => toCommitmentAnswer(one, dealer, now, contact)),
    gates: gatesOf({ story, appointment, dealer, now }),
  };
}

function latestMail({ events, mails }: CaseStory, { id }: Appointment, zone: string) {
  const about = new Set(
    events.flatMap((event) =>
      "appointment" in event && event.appointment.id === id ? [event.id] : [],
    ),
  );
  const latest = mails
    .filter(({ event, recipient }) => recipient.kind === "customer" && about.has(event))
    .toSorted((left, right) => left.at - right.at)
    .at(-1);
  if (latest === undefined) return undefined;
  const { subject, state, at } = latest;
  return { subject, state, at: toOffsetText(zone, at) };
}
