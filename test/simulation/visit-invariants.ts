import type { LocalDate } from "../../shared/kernel/time.ts";
import { dateAt } from "../../shared/kernel/zone.ts";
import type { Appointment, Job } from "../../shared/story/parts/appointment.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../../shared/story/parts/event.schema.ts";
import type { World } from "./world.ts";

const ZONE = "Europe/London";

/** After these the customer takes the car back. */
const GATES: ReadonlySet<Appointment["status"]> = new Set(["ready", "completed", "part-needed"]);

/** What is wrong with a visit at the very moment at which something about it is written. */
export function* wrongWhenWritten(world: World, event: CaseEvent): Generator<string> {
  if (event.type === "appointment.status-changed" && GATES.has(event.appointment.status)) {
    const open = world.commitments().filter((one) => isFor(one, event.appointment));
    // Two who act at once may be one after the other: it was denied, or open again, after all.
    if (open.some((promise) => !isOpenAgain(promise, world))) {
      yield `a visit was ${event.appointment.status} with an open promise`;
    }
  }
  if (event.type === "appointment.booked" || event.type === "appointment.rescheduled") {
    if (partsOf(event.appointment, world).some((part) => isBefore(event.appointment, part))) {
      yield "a time was taken before its part is expected";
    }
  }
}

function isFor({ kind, appointment, status }: Commitment, { id }: Appointment): boolean {
  return kind === "preparation" && status === "open" && appointment === id;
}

function isOpenAgain({ id, revision }: Commitment, world: World): boolean {
  return world
    .events()
    .some(
      (event) =>
        (event.type === "commitment.disputed" || event.type === "commitment.undone") &&
        event.commitment.id === id &&
        event.commitment.revision === revision,
    );
}

/** No part that a job waits for is forgotten or awaited twice, and no return comes before it unsaid. */
export function* wrongVisits(world: World): Generator<string> {
  yield* lostParts(world);
  for (const visit of world.appointments()) {
    if (visit.status !== "confirmed" && visit.status !== "unconfirmed") continue;
    if (visit.start <= world.now) continue;
    const early = partsOf(visit, world).filter((part) => isBefore(visit, part));
    if (early.some((part) => !isTold(part, visit, world))) {
      yield "a return stands before its part, and its customer was told nothing";
    }
  }
}

function* lostParts(world: World): Generator<string> {
  const parts = world.commitments().filter(({ part }) => part !== undefined);
  for (const visit of world.appointments()) {
    if (visit.status !== "part-needed") continue;
    const has = ({ id }: Job) => parts.some(({ part }) => part?.job === id);
    if (!(visit.jobs ?? []).every(has)) yield "a visit ended for a part that nobody promised";
  }
  // What is denied is a promise again, whatever was ordered since.
  const open = parts.filter(
    ({ status, disputedAt }) => status === "open" && disputedAt === undefined,
  );
  const jobs = open.map(({ part }) => part?.job);
  if (new Set(jobs).size < jobs.length) yield "a job waits for two parts";
}

function partsOf({ jobs = [] }: Appointment, world: World): Commitment[] {
  const ids = new Set(jobs.map(({ id }) => id));
  return world
    .commitments()
    .filter(({ part, status }) => status === "open" && part !== undefined && ids.has(part.job));
}

/** A part that comes on a day is there for the next day of work. */
function isBefore({ start }: Appointment, { expectedAt, dueAt }: Commitment): boolean {
  const expected: LocalDate = dateAt(ZONE, expectedAt ?? dueAt);
  return dateAt(ZONE, start) <= expected;
}

/** Since it was booked, of the day of the part; or nothing reaches them. */
function isTold({ id }: Commitment, visit: Appointment, world: World): boolean {
  const since = visit.changedAt ?? visit.bookedAt;
  const about = new Set(
    world
      .events()
      .filter((event) => "commitment" in event && event.commitment.id === id && event.at >= since)
      .map((event) => event.id),
  );
  const matter = world.cases().find(({ reference }) => reference === visit.reference);
  const email = matter?.customer.email;
  if (email === undefined || world.mailer.everBad.has(email)) return true;
  return world
    .mails()
    .some(({ event, recipient }) => recipient.kind === "customer" && about.has(event));
}

const TOO_OFTEN = 3;

type Booked = EventOf<"appointment.booked">;

/** Whoever leads the house hears once of each visit that is the third for a job, or a later one. */
export class Trips {
  readonly #world: World;
  /** By a booking, the others for one of its jobs that were there as it was written. */
  readonly #others = new Map<string, readonly Appointment[]>();

  constructor(world: World) {
    this.#world = world;
  }

  written(event: CaseEvent): void {
    if (event.type !== "appointment.booked") return;
    const { id, bookedAt, jobs = [] } = event.appointment;
    const all = this.#world.appointments().filter((other) => other.id !== id);
    const others = jobs
      .map((job) => all.filter((other) => other.bookedAt <= bookedAt && isForJob(other, job)))
      .toSorted((one, other) => other.length - one.length);
    this.#others.set(event.id, others[0] ?? []);
  }

  *wrong(): Generator<string> {
    const visits = this.#world.appointments();
    const gone = new Set(this.#world.events().flatMap(unvisited));
    const mails = this.#world.mails().filter(({ template }) => template === "visit-again");
    for (const event of this.#world.events()) {
      const others = this.#others.get(event.id);
      if (event.type !== "appointment.booked" || others === undefined) continue;
      const sent = mails.filter((mail) => mail.event === event.id);
      // Where a mail comes back, the next above is told instead.
      const told = sent.filter(({ state }) => state !== "bounced").length;
      if (told > (everFor(event, visits) >= TOO_OFTEN ? 1 : 0)) {
        yield "a visit that is no third was told as one";
      }
      const still = others.filter(({ id }) => !gone.has(id)).length + 1;
      if (sent.length === 0 && still >= TOO_OFTEN && !this.#isAlarmed(event)) {
        yield "nobody was told of a third trip for one job";
      }
    }
  }

  /** The operator has been told that nobody can hear it. */
  #isAlarmed({ id, reference }: Booked): boolean {
    return [id, reference].some((known) => this.#world.alarms.has(known));
  }
}

/** That was cancelled, or nobody came to it, if only until somebody said otherwise. */
function unvisited(event: CaseEvent): readonly string[] {
  if (!("appointment" in event)) return [];
  const { id, status } = event.appointment;
  return ["cancelled", "no-show", "missed-unconfirmed"].includes(status) ? [id] : [];
}

function isForJob({ jobs = [] }: Appointment, { id }: Job): boolean {
  return jobs.some((job) => job.id === id);
}

/** How many visits there are for one of its jobs, whatever became of them. */
function everFor({ appointment: { jobs = [] } }: Booked, visits: readonly Appointment[]): number {
  return Math.max(0, ...jobs.map((job) => visits.filter((other) => isForJob(other, job)).length));
}
