import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { PARTNER_DEPARTMENT } from "../../directory/document/partner-terms.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instant } from "../../kernel/time.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment, HandoffTarget, Task } from "../../story/parts/commitment.schema.ts";
import { keeperKey } from "../../story/party-key.ts";
import type { Present } from "../change/change-commitment.ts";
import { openMinutesLater } from "../due/business-time.ts";
import { earlierThanLeadTime } from "../due/lead-time.ts";
import { managerNow, nextPersonUp } from "../ladder/people.ts";
import { reach } from "../ladder/reach.ts";
import type { Surroundings } from "../ladder/reach.ts";
import type { HandOffInput } from "./hand-off-input.ts";
import { offeredTask, taskAsked } from "./task-asked.ts";
import type { AskedPartner } from "./task-asked.ts";

const ANSWER_POLICY = {
  /** Open minutes of those it is offered to. */
  withinMinutes: 15,
  withinElsewhereMinutes: 30,
} as const;

/** Whom it is offered to, where they are, and who of them hears of it. */
export type Target = {
  readonly to: HandoffTarget;
  readonly at: { readonly dealer: Dealer; readonly department: string };
  readonly notified: Notified[];
  readonly task?: Task;
};

/** Other documents, where there are such a dealer and such a partner. */
type Others = { readonly other: Dealer | undefined; readonly partner?: Partner | undefined };

export function targetOf(
  { to, kind }: HandOffInput,
  commitment: Commitment,
  present: Present,
  { other, partner }: Others,
): Result<Target, Problem> {
  const { host, dealer } = present;
  const here = host ?? dealer;
  const around = surroundings(present, here);
  const department = commitment.host?.department ?? commitment.department;
  if ("dealer" in to) return toDealer(commitment, present, other);
  if ("partner" in to) return toPartner({ partner, kind }, commitment, present);
  if ("staff" in to) {
    const member = here.staff.find(({ id }) => id === to.staff);
    if (member === undefined) return fail(wrong(invalid("/to/staff", "unknown-person")));
    const { id, name } = member;
    if (id === commitment.owner.id) return fail(wrong(invalid("/to/staff", "owner-already")));
    const target = { kind: "staff", id, name } as const;
    return ok({ to: target, at: { dealer: here, department }, notified: reach(id, around) });
  }
  const team = here.departments.find(({ id }) => id === to.department);
  if (team === undefined) return fail(wrong(invalid("/to/department", "no-such-team")));
  const members = here.staff.filter(
    ({ role, departments }) => role === "advisor" && departments.includes(team.id),
  );
  const people = [team.manager, ...members.map(({ id }) => id)];
  const byAddress = new Map(
    people.flatMap((id) => reach(id, around)).map((person) => [person.email, person] as const),
  );
  const target = { kind: "department", id: team.id, name: team.name } as const;
  const notified = [...byAddress.values()];
  return ok({ to: target, at: { dealer: here, department: team.id }, notified });
}

function toDealer(
  commitment: Commitment,
  present: Present,
  other: Dealer | undefined,
): Result<Target, Problem> {
  const here = keeperKey(commitment);
  if (other === undefined || other.brand !== present.dealer.brand || other.id === here) {
    return fail(wrong(invalid("/to/dealer", "no-other-dealer")));
  }
  const same = other.departments.find(({ id }) => id === commitment.department);
  const department = same ?? other.departments[0];
  if (department === undefined) return fail(wrong(invalid("/to/dealer", "no-team-there")));
  const { id, name } = other;
  return ok({
    to: { kind: "dealer", id, name, department: department.id },
    at: { dealer: other, department: department.id },
    notified: reach(department.manager, surroundings(present, other)),
  });
}

const WHERE = { partner: "/to/partner", kind: "/kind" };

function toPartner(
  asked: Pick<AskedPartner, "partner" | "kind">,
  { kind: promised, dueAt, expectedAt = dueAt }: Commitment,
  present: Present,
): Result<Target, Problem> {
  const { dealer, now } = present;
  const found = taskAsked({ ...asked, at: WHERE }, { brand: dealer.brand, promised }, now);
  if (!found.ok) return found;
  // What is expected by now the customer may still make the time that counts.
  const soonest = instant(Math.min(dueAt, expectedAt));
  const early = earlierThanLeadTime(found.value.earliest, soonest, dealer);
  if (early !== undefined) return fail(early);
  const { task, to, party, notified } = offeredTask(found.value, present, now);
  return ok({ to, at: { dealer: party, department: PARTNER_DEPARTMENT }, notified, task });
}

/** Whoever answers for it, else the next person up. */
export function managerOver(commitment: Commitment, present: Present): Target {
  const { owner, accountable } = commitment;
  const here = present.host ?? present.dealer;
  const around = surroundings(present, here);
  const department = commitment.host?.department ?? commitment.department;
  const { id: manager } = managerNow({ accountable, department }, around);
  const member = here.staff.find(({ id }) => id === manager && id !== owner.id);
  const { id, name } = member ?? nextPersonUp(commitment, around);
  return {
    to: { kind: "staff", id, name },
    at: { dealer: here, department },
    notified: reach(id, around),
  };
}

function surroundings({ brand, dead, now }: Present, dealer: Dealer): Surroundings {
  return { dealer, brand, dead, at: now };
}

/** In the hours of those it is offered to, so that an offer at night does not run out by breakfast. */
export function answerBy(
  to: HandoffTarget,
  { dealer, department }: Target["at"],
  { now }: Present,
) {
  const { withinMinutes, withinElsewhereMinutes } = ANSWER_POLICY;
  const minutes = to.kind === "dealer" ? withinElsewhereMinutes : withinMinutes;
  return openMinutesLater(openingOf(dealer, department), now, minutes);
}

function wrong(error: FieldError): Problem {
  return { code: "invalid-request", errors: [error] };
}
