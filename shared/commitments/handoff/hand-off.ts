import * as z from "zod";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Notified } from "../../story/parts/actor.schema.ts";
import { isCall } from "../../case/customer/call-windows.ts";
import { textSchema } from "../../case/customer/customer-input.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import {
  isClosedToSales,
  isForSales,
  PURPOSE_NOT_ALLOWED,
  sellsAlone,
} from "../../directory/rights/purpose.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { openMinutesLater } from "../due/business-time.ts";
import type { Decide, Present } from "../change/change-commitment.ts";
import type { Commitment, HandoffTarget } from "../../story/parts/commitment.schema.ts";
import { transition } from "../promise/life-cycle.ts";
import { reach } from "../ladder/reach.ts";
import { managerNow, nextPersonUp } from "../ladder/people.ts";
import type { Surroundings } from "../ladder/reach.ts";
import { changedFrom } from "../promise/wakes-at.ts";

export const handOffInputSchema = z.strictObject({
  to: z.union([
    z.strictObject({ staff: slugSchema }),
    z.strictObject({ department: slugSchema }),
    z.strictObject({ dealer: slugSchema }),
  ]),
  note: textSchema(2_000).min(1),
  /** Why it goes to people who do not belong to the matter; a manager may say so. */
  override: z.strictObject({ reason: textSchema(500).min(1) }).optional(),
});
export type HandOffInput = z.output<typeof handOffInputSchema>;

const HANDOFF_POLICY = {
  /** Open minutes of those it is offered to. */
  answerWithinMinutes: 15,
  answerWithinAtAnotherDealerMinutes: 30,
  /** A customer who is passed on that often has a problem that only a manager can end. */
  mostBeforeManager: 2,
} as const;

export type HandOffContext = {
  readonly story: Pick<CaseNow, "case">;
  /** How often promises of this case were offered before, as far as it matters. */
  readonly offers: number;
  /** The document of the dealer it is offered to, if there is such a dealer. */
  readonly other: Dealer | undefined;
  /** Who offers it. */
  readonly staff: Pick<StaffMember, "role">;
};

/** Looked for back to the second one, or to the beginning. */
export async function offersOf(cases: Pick<CaseStore, "back">, story: CaseNow): Promise<number> {
  const count = ({ events }: Pick<CaseStory, "events">) =>
    events.filter(({ type }) => type === "commitment.handed-off").length;
  return count(await cases.back(story, (read) => count(read) >= HANDOFF_POLICY.mostBeforeManager));
}

/** Offers a promise to a colleague, a team or another dealer; its owner stays until it is accepted. */
export function handOff(input: HandOffInput, context: HandOffContext): Decide {
  const { story, offers, other } = context;
  return (commitment, present) => {
    const status = transition("hand-off", commitment);
    if (!status.ok) return status;
    if (commitment.handoff !== undefined) return fail(OFFERED_ALREADY);
    const toManager = offers >= HANDOFF_POLICY.mostBeforeManager;
    const target = toManager
      ? ok(managerOver(commitment, present))
      : targetOf(input, commitment, present, other);
    if (!target.ok) return target;
    const { to, at, notified } = target.value;
    const { note, override } = input;
    const foreign = !toManager && isForeign(to, at.dealer, commitment, story);
    const refused = isMisused(to, at, present.dealer, story)
      ? PURPOSE_NOT_ALLOWED
      : elsewhere(foreign, override, context);
    if (refused !== undefined) return fail(refused);
    const offered = {
      ...commitment,
      handoff: { to, note, offeredAt: present.now, answerBy: answerBy(to, at, present) },
    };
    return ok({
      commitment: changedFrom(commitment, offered),
      facts: [
        {
          type: "commitment.handed-off",
          note,
          to: to.name,
          notified,
          ...(foreign && override !== undefined ? { overrideReason: override.reason } : {}),
        },
      ],
    });
  };
}

/**
 * As with whom a promise is given to when it is made: a person of its own department, and for a call the
 * department of the matter. Another dealer is another matter, and the general manager everybody's.
 */
function isForeign(
  to: HandoffTarget,
  here: Dealer,
  { kind, host, department }: Commitment,
  { case: matter }: HandOffContext["story"],
): boolean {
  const own = host?.department ?? department;
  switch (to.kind) {
    case "dealer":
      return false;
    case "department":
      return isCall(kind) && to.id !== own && (host !== undefined || to.id !== matter.department);
    case "staff":
      return here.staff.some(
        ({ id, role, departments }) =>
          id === to.id && role !== "general-manager" && !departments.includes(own),
      );
  }
}

/** What a customer said to service goes to nobody of sales without their consent. */
function isMisused(
  to: HandoffTarget,
  { dealer: there, department }: Target["at"],
  home: Dealer,
  { case: matter }: HandOffContext["story"],
): boolean {
  if (!isClosedToSales(matter, home)) return false;
  if (to.kind !== "staff") return isForSales({ department }, there);
  const person = there.staff.find(({ id }) => id === to.id);
  return person !== undefined && sellsAlone(person, there);
}

function elsewhere(
  foreign: boolean,
  override: HandOffInput["override"],
  { story, staff }: HandOffContext,
): Problem | undefined {
  if (!foreign) return undefined;
  if (override === undefined) {
    const members = { department: story.case.department };
    return { code: "department-mismatch", detail: "other-department", members };
  }
  return refusal(staff, "promise:give-elsewhere");
}

type Target = {
  readonly to: HandoffTarget;
  readonly at: { readonly dealer: Dealer; readonly department: string };
  readonly notified: Notified[];
};

function targetOf(
  { to }: HandOffInput,
  commitment: Commitment,
  present: Present,
  other: Dealer | undefined,
): Result<Target, Problem> {
  const { host, dealer } = present;
  const here = host ?? dealer;
  const around = surroundings(present, here);
  const department = commitment.host?.department ?? commitment.department;
  if ("dealer" in to) return toDealer(commitment, present, other);
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
  const here = commitment.host?.dealer ?? commitment.dealer;
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

function managerOver(commitment: Commitment, present: Present): Target {
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
function answerBy(to: HandoffTarget, { dealer, department }: Target["at"], { now }: Present) {
  const { answerWithinMinutes, answerWithinAtAnotherDealerMinutes } = HANDOFF_POLICY;
  const minutes = to.kind === "dealer" ? answerWithinAtAnotherDealerMinutes : answerWithinMinutes;
  return openMinutesLater(openingOf(dealer, department), now, minutes);
}

const OFFERED_ALREADY: Problem = {
  code: "wrong-state",
  detail: "offered-already",
};

function wrong(error: FieldError): Problem {
  return { code: "invalid-request", errors: [error] };
}
