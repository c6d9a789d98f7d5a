import * as z from "zod";
import { troubleSchema } from "../../shared/booking/agenda/agenda.ts";
import { appointmentAnswerSchema } from "../../shared/booking/appointment/appointment-answer.schema.ts";
import { toAppointmentAnswer } from "../../shared/booking/appointment/appointment-answer.ts";
import type { AppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import type { CalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { otherStarts } from "../../shared/booking/change/other-starts.ts";
import { affectedPage } from "../../shared/booking/agenda/affected-page.ts";
import { affectedBy } from "../../shared/booking/agenda/upcoming.ts";
import type { Affected } from "../../shared/booking/agenda/upcoming.ts";
import { leftByGone } from "../../shared/commitments/handoff/left-by-gone.ts";
import type { CommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import type { Stranding } from "../../shared/commitments/ladder/stranded.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { toCursor } from "../../shared/platform/http/list-page.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { isBehindWall } from "../../shared/directory/rights/purpose.ts";
import type { StaffMember } from "../../shared/directory/rights/staff-access.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { PagePlace } from "../../shared/kernel/page-after.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { promiseSeenBy } from "../../shared/case/access/seen-by.ts";
import { withoutVisitor } from "../../shared/story/without-visitor.ts";
import { troubleAnswer } from "./trouble-answer.ts";

export const affectedAnswerSchema = z.object({
  /** How many visits there are, whatever part of them this is. */
  total: z.number(),
  /** Soonest first. */
  affected: z.array(
    z.object({
      ...appointmentAnswerSchema.shape,
      reference: z.string(),
      trouble: troubleSchema,
      /**
       * The nearest times it could be moved to; its own time when somebody else can take it over. Absent
       * where nobody has looked for them yet.
       */
      alternatives: z.array(z.string()).optional(),
    }),
  ),
  /** Soonest due first. */
  promises: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      what: z.string(),
      owner: z.object({ id: z.string(), name: z.string() }),
      dueAt: z.string(),
      trouble: z.enum(["owner-gone", "department-gone", "owner-away"]),
    }),
  ),
});

/** The present document has an end to each of its lists. */
export const leftAnswerSchema = affectedAnswerSchema.extend({
  /** Where the list of visits goes on. */
  next: z.string().optional(),
});

export type AffectedDeps = {
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly calendar: Pick<CalendarStore, "days">;
  readonly cases: Pick<CaseStore, "cases">;
};

export type LeftDeps = AffectedDeps & {
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
  readonly directory: Pick<DirectoryStore, "brand">;
};

/** So that a dealer that closes for good does not read its calendar a thousand times. */
const MOST_WITH_ALTERNATIVES = 20;

type Reading = {
  readonly dealer: Dealer;
  /** Undefined where they work at another dealer only. */
  readonly staff: StaffMember | undefined;
};

/** Every appointment to come that this document, not saved yet, stands against, and where the first could go. */
export async function affectedAnswer(deps: AffectedDeps, reading: Reading, now: Instant) {
  const found = await affectedBy(deps, reading.dealer, now);
  const affected = await answered(deps, reading, found, now);
  return { total: found.length, affected };
}

/**
 * What the document as it is leaves without a place, a page of it with where each could go, and all promises
 * of people who are gone.
 */
export async function leftAnswer(
  deps: LeftDeps,
  reading: Reading & { readonly staff: StaffMember },
  after: PagePlace | undefined,
  now: Instant,
): Promise<z.input<typeof leftAnswerSchema>> {
  const { dealer, staff } = reading;
  const [found, left] = await Promise.all([
    affectedBy(deps, dealer, now),
    leftByGone(deps, dealer, now),
  ]);
  const { items, total, next } = affectedPage(found, after);
  const matters = await deps.cases.cases([...new Set(left.map(({ reference }) => reference))]);
  const promises = left.map((promise) => {
    const matter = matters.get(promise.reference);
    return promiseSeenBy({ staff, dealer, now }, { promise, matter }).promise;
  });
  return {
    total,
    affected: await answered(deps, reading, items, now),
    ...(next === undefined ? {} : { next: toCursor(next) }),
    promises: promises.map((promise) => promiseAnswer(dealer, promise, "owner-gone")),
  };
}

/** A promise that nobody is left to keep. */
export function promiseAnswer(
  { timeZone }: Dealer,
  { id, reference, what, owner, dueAt }: Commitment,
  trouble: Stranding,
) {
  return { id, reference, what, owner, dueAt: toOffsetText(timeZone, dueAt), trouble };
}

async function answered(
  deps: AffectedDeps,
  { dealer, staff }: Reading,
  found: readonly Affected[],
  now: Instant,
) {
  const { timeZone } = dealer;
  const matters = await deps.cases.cases(found.map(({ appointment: { reference } }) => reference));
  const isClosed = (reference: string) => {
    const matter = matters.get(reference);
    return matter === undefined || staff === undefined || isBehindWall(staff, matter, dealer);
  };
  return Promise.all(
    found.map(async ({ appointment, trouble }, index) => {
      const answer = toAppointmentAnswer(appointment, timeZone);
      const starts = async () =>
        (await otherStarts(deps, dealer, appointment, now)).map((one) =>
          toOffsetText(timeZone, one),
        );
      return {
        ...(isClosed(appointment.reference) ? withoutVisitor(answer) : answer),
        reference: appointment.reference,
        trouble: troubleAnswer(trouble),
        ...(index < MOST_WITH_ALTERNATIVES ? { alternatives: await starts() } : {}),
      };
    }),
  );
}
