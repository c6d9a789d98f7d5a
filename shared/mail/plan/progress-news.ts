import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Around } from "./audience.ts";
import { hasLeft } from "./has-left.ts";
import type { Message } from "./message.ts";
import { wanted } from "./said-when.ts";

type StatusChanged = EventOf<"appointment.status-changed">;

const STARTED = wanted("in-progress", "all");

/** What the customer hears of how their visit goes. */
export const PROGRESS_NEWS: readonly Message<StatusChanged>[] = [
  {
    to: "customer",
    template: "visit-in-progress",
    when: {
      says: `${STARTED.says}; it was not ready before`,
      holds: (event, around) => event.previous !== "ready" && STARTED.holds(event, around),
    },
  },
  { to: "customer", template: "visit-ready", when: wanted("ready", "important") },
  {
    to: "customer",
    template: "visit-not-ready",
    when: {
      says: "it is not ready after all, and they were told that it is",
      holds: isNotReadyAfterAll,
    },
  },
  { to: "customer", template: "visit-completed", when: wanted("completed", "all") },
];

/** As far as a car that was ready is taken back. */
const NOT_READY: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "confirmed",
  "unconfirmed",
  "in-progress",
]);

/** Whoever was told may be on the way. */
function isNotReadyAfterAll({ appointment, previous }: StatusChanged, { story }: Around): boolean {
  if (previous !== "ready" || !NOT_READY.has(appointment.status)) return false;
  return wasCalled(appointment, story) || wasWritten(appointment, story);
}

function wasCalled({ id }: Appointment, { commitments }: CaseStory): boolean {
  return commitments.some(
    ({ ready, appointment, status }) => ready === true && appointment === id && status === "kept",
  );
}

function wasWritten({ id }: Appointment, { mails, events }: CaseStory): boolean {
  const written = mails.filter((mail) => mail.template === "visit-ready" && hasLeft(mail));
  const said = new Set(written.map(({ event }) => event));
  return events.some(
    (event) => "appointment" in event && event.appointment.id === id && said.has(event.id),
  );
}
