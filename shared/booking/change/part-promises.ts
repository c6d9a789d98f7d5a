import { openDay } from "../../commitments/due/business-time.ts";
import { resolveDue } from "../../commitments/due/due.ts";
import type { ResolvedDue } from "../../commitments/due/due.ts";
import { managerNow, managerOf } from "../../commitments/ladder/people.ts";
import type { People, Wanted } from "../../commitments/make/promising.ts";
import { closed } from "../../commitments/promise/life-cycle.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { dateAt, toOffsetText } from "../../kernel/zone.ts";
import { ownReason, ownTask } from "../../language/own-words/own-words.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Seen, TiedChange } from "../frame/decision.ts";
import { awaitedPart } from "../../commitments/parts/awaited.ts";
import type { PartNeeded } from "../jobs/part-input.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

type PartWanted = Wanted & { readonly part: NonNullable<Wanted["part"]> };

/**
 * That each part will be there, due when it is expected; none for a job that waits for that very order already. Of
 * two who order at once the second is told, so that no order is lost.
 */
export function partPromises(
  parts: readonly PartNeeded[],
  seen: Seen,
): Result<readonly PartWanted[], RefusalOf<"invalid-request" | "promise-refused">> {
  const errors = wrongParts(parts, seen);
  if (errors.length > 0) return fail({ code: "invalid-request", errors });
  const wanted: PartWanted[] = [];
  for (const [index, part] of parts.entries()) {
    if (awaitedPart(seen.story, { id: part.job }) !== undefined) continue;
    const one = promiseOf(part, seen);
    if (!one.ok) return fail(refusalAt(`/partNeeded/${index}/expectedAt`, one.failure));
    wanted.push(one.value);
  }
  return ok(wanted);
}

/** What is wrong with a due time is wrong with the day it was made of. */
function refusalAt(
  pointer: string,
  problem: Problem,
): RefusalOf<"invalid-request" | "promise-refused"> {
  const { code, errors } = problem;
  if (code !== "invalid-request" || errors === undefined)
    return { code: "promise-refused", problem };
  return { code, errors: errors.map((error) => ({ ...error, pointer })) };
}

/** They are not waited for any more: the visit goes on, and the customer hears it. */
export function partsTakenBack(
  { commitments }: Pick<CaseStory, "commitments">,
  visit: Pick<Appointment, "id">,
  now: Instant,
): TiedChange[] {
  const open = commitments.filter(
    ({ appointment, part, status }) =>
      appointment === visit.id && part !== undefined && status === "open",
  );
  return open.map((seen) => ({
    seen,
    next: { ...closed(seen, "withdrawn"), withdrawnAt: now, said: { change: "withdraw", at: now } },
    facts: [{ type: "commitment.withdrawn", ...ownReason("visit-goes-on") }],
  }));
}

function wrongParts(
  parts: readonly PartNeeded[],
  { story, appointment: { jobs = [] }, dealer, now }: Seen,
): FieldError[] {
  const { timeZone } = dealer;
  const today = dateAt(timeZone, now);
  return parts.flatMap(({ job, orderReference, expectedAt }, index) => {
    const at = `/partNeeded/${index}`;
    const known = jobs.some(({ id }) => id === job);
    const before = parts.slice(0, index).some((other) => other.job === job);
    const open = awaitedPart(story, { id: job })?.part;
    const isOther = open !== undefined && open.orderReference !== orderReference;
    return [
      ...(known ? [] : [invalid(`${at}/job`, "no-such-job")]),
      ...(before ? [invalid(`${at}/job`, "asked-already")] : []),
      ...(isOther ? [invalid(`${at}/job`, "other-order")] : []),
      ...(dayOf(expectedAt, timeZone) < today ? [invalid(`${at}/expectedAt`, "due-passed")] : []),
    ];
  });
}

function promiseOf(
  { job, orderReference, expectedAt }: PartNeeded,
  seen: Seen,
): Result<PartWanted, Problem> {
  const { appointment, dealer, now } = seen;
  const department = dealer.departments.some(({ id }) => id === appointment.department)
    ? appointment.department
    : (dealer.departments[0]?.id ?? appointment.department);
  const opening = openingOf(dealer, department);
  const due = dueOn(dayOf(expectedAt, dealer.timeZone), opening, now);
  if (!due.ok) return due;
  const people = orderedBy(seen, department);
  return ok({
    kind: "part",
    ...ownTask("part-there", { order: orderReference }),
    department,
    due: due.value,
    appointment: appointment.id,
    part: { job, orderReference },
    ...(people === undefined ? {} : { people }),
  });
}

/** Of an instant the day counts: nobody is told to the minute when a parcel comes. */
function dayOf(expectedAt: PartNeeded["expectedAt"], zone: string): LocalDate {
  return typeof expectedAt === "string" ? expectedAt : dateAt(zone, expectedAt);
}

/** When the department closes that day, or at its end. */
function dueOn(date: LocalDate, opening: Opening, now: Instant): Result<ResolvedDue, Problem> {
  const closes = openDay(opening, date)?.closes;
  const text = closes === undefined ? "" : toOffsetText(opening.zone, closes);
  const isThatDay = text.startsWith(date) && closes !== undefined && closes > now;
  const local = isThatDay ? text.slice(0, MINUTE_END) : `${date}T${LAST_MINUTE}`;
  return resolveDue({ local }, { opening, now });
}

/** `2027-06-09T18:00` */
const MINUTE_END = 16;
const LAST_MINUTE = "23:59";

/** Whoever ordered it knows most of it, where they are of the department. */
function orderedBy({ by, dealer, now }: Seen, department: string): People | undefined {
  if (by.kind !== "staff") return undefined;
  const member = dealer.staff.find(({ id }) => id === by.id);
  if (member === undefined || !member.departments.includes(department)) return undefined;
  const accountable = managerNow(
    { accountable: managerOf(dealer, department), department },
    { dealer, at: now },
  );
  return { owner: { id: member.id, name: member.name }, accountable };
}
