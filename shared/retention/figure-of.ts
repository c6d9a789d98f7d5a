import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { Commitment, Person, Tally } from "../story/parts/commitment.schema.ts";

/** In the place of whoever made an entry. */
const NOBODY: Person = { id: "not-kept", name: "–" };

/** What is counted of a promise: no words, no people, no case. */
export function figureOfPromise(promise: Commitment, id: string): Commitment {
  const { dealer, kind, department, status, host, attempts } = promise;
  const { promisedAt, dueAt, originalDueAt, keptAt, withdrawnAt, exhaustedAt } = promise;
  const { said, solvedElsewhere, tally } = promise;
  return {
    id,
    reference: "",
    dealer,
    kind,
    what: "",
    ours: undefined,
    department,
    owner: NOBODY,
    accountable: NOBODY,
    status,
    revision: 0,
    promisedAt,
    dueAt,
    originalDueAt,
    duePhrase: "",
    policy: { version: "", steps: [] },
    level: null,
    generation: 0,
    attempts,
    ...(host === undefined ? {} : { host }),
    ...(keptAt === undefined ? {} : { keptAt }),
    ...(withdrawnAt === undefined ? {} : { withdrawnAt }),
    ...(exhaustedAt === undefined ? {} : { exhaustedAt }),
    ...(solvedElsewhere === undefined ? {} : { solvedElsewhere }),
    ...(said === undefined ? {} : { said: { change: said.change, at: said.at } }),
    ...(tally === undefined ? {} : { tally: withoutPeople(tally) }),
  };
}

function withoutPeople({ entries, late, closed, ...counts }: Tally): Tally {
  return {
    ...counts,
    ...(entries === undefined ? {} : { entries: entries.map((one) => ({ ...one, by: NOBODY })) }),
    ...(late === undefined ? {} : { late: { ...late, by: NOBODY } }),
    ...(closed === undefined ? {} : { closed: { ...closed, by: NOBODY } }),
  };
}

/** What is counted of a visit. */
export function figureOfVisit(visit: Appointment, id: string): Appointment {
  const { dealer, service, serviceName, kind, department, status } = visit;
  const { start, end, busyFrom, busyUntil, location, sequence, bookedAt } = visit;
  return {
    id,
    reference: "",
    dealer,
    service,
    serviceName,
    kind,
    department,
    status,
    revision: 0,
    start,
    end,
    busyFrom,
    busyUntil,
    location: { kind: location.kind },
    resources: [],
    sequence,
    bookedAt,
    generation: 0,
  };
}
