import { addOpenMinutes } from "../../commitments/due/business-time.ts";
import { namedDue } from "../../commitments/due/due.ts";
import type { ResolvedDue } from "../../commitments/due/due.ts";
import { managerNow, managerOf } from "../../commitments/ladder/people.ts";
import type { People, Wanted } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { absenceAt } from "../../directory/opening/absence.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { expectedEnd, workedOnFrom } from "./expected-end.ts";
import { wordEvery } from "./word-every.ts";

type At = {
  readonly dealer: Dealer;
  readonly now: Instant;
  /** Whose the word before it was. */
  readonly before?: Commitment | undefined;
};

/**
 * The next word of a visit, due after the dealer's time; where the car will be done with by then it is the last, that
 * it is ready. Undefined where the dealer promises none, or does not open.
 */
export function nextWord(visit: Appointment, at: At): Wanted | undefined {
  const { dealer, now } = at;
  const every = wordEvery(dealer);
  if (every === undefined) return undefined;
  const opening = openingOf(dealer, departmentOf(visit, dealer));
  const from = instant(Math.max(now, workedOnFrom(visit, now)));
  const next = addOpenMinutes(opening, from, every.minutes);
  if (!next.ok) return undefined;
  const end = expectedEnd(visit, { dealer, opening, now });
  if (end > now && next.value >= end) return readyBy(visit, namedDue(opening.zone, end), at);
  const due = { dueAt: next.value, duePhrase: every.phrase };
  const task = ownTask("next-word", { service: visit.serviceName });
  return wanted(visit, { word: "next", ...task, due }, at);
}

/** That the car is ready by then. */
export function readyBy(visit: Appointment, due: ResolvedDue, at: At): Wanted {
  const task = ownTask("ready-by", { service: visit.serviceName });
  return wanted(visit, { word: "ready-by", ...task, due }, at);
}

type Said = Pick<Wanted, "what" | "ours" | "due" | "word">;

function wanted(visit: Appointment, said: Said, { dealer, now, before }: At): Wanted {
  const department = departmentOf(visit, dealer);
  const people = givenBy([before?.owner.id, ...hostsOf(visit)], { dealer, department, now });
  return {
    kind: "update",
    ...said,
    department,
    appointment: visit.id,
    ...(people === undefined ? {} : { people }),
  };
}

/** A department that is gone leaves its visits to the dealer's first. */
function departmentOf({ department }: Appointment, { departments }: Dealer): string {
  return (departments.find(({ id }) => id === department) ?? departments[0])?.id ?? department;
}

/** Whom the customer asked for, then who else holds the visit. */
function hostsOf({ host, resources }: Appointment): (string | undefined)[] {
  return [host, ...resources.map(({ id }) => id)];
}

type Place = { readonly dealer: Dealer; readonly department: string; readonly now: Instant };

/** The first of them who is of the department and there; undefined leaves it to whoever has least to do. */
function givenBy(
  ids: readonly (string | undefined)[],
  { dealer, department, now }: Place,
): People | undefined {
  const member = ids
    .flatMap((id) => dealer.staff.filter((one) => one.id === id))
    .find(
      (one) =>
        one.departments.includes(department) && absenceAt(one, dealer.timeZone, now) === undefined,
    );
  if (member === undefined) return undefined;
  const accountable = managerOf(dealer, department);
  return {
    owner: { id: member.id, name: member.name },
    accountable: managerNow({ accountable, department }, { dealer, at: now }),
  };
}
