import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { isCall } from "../../case/customer/call-windows.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import {
  isClosedToSales,
  isForSales,
  PURPOSE_NOT_ALLOWED,
  sellsAlone,
} from "../../directory/rights/purpose.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import { may, refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { isAtPartner, isToPartner } from "../../story/party-key.ts";
import type { Change, Decide, Present } from "../change/change-commitment.ts";
import type { Commitment, HandoffTarget, Task } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { transition } from "../promise/life-cycle.ts";
import { callsOf, toBeIntroduced } from "./introduction.ts";
import { changedFrom } from "../promise/wakes-at.ts";
import type { HandOffInput } from "./hand-off-input.ts";
import { answerBy, managerOver, targetOf } from "./target-of.ts";
import type { Target } from "./target-of.ts";

/** A customer who is passed on that often has a problem that only a manager can end. */
const MOST_BEFORE_MANAGER = 2;

export type HandOffContext = {
  readonly story: Pick<CaseNow, "case">;
  /** How often promises of this case were offered before, as far as it matters. */
  readonly offers: number;
  /** The document of the dealer it is offered to, if there is such a dealer. */
  readonly other: Dealer | undefined;
  /** The same of a partner. */
  readonly partner?: Partner | undefined;
  /** Who offers it. */
  readonly staff: Pick<StaffMember, "role">;
};

/** Looked for back to the second one, or to the beginning. */
export async function offersOf(cases: Pick<CaseStore, "back">, story: CaseNow): Promise<number> {
  const count = ({ events }: Pick<CaseStory, "events">) => events.filter(isOffer).length;
  return count(await cases.back(story, (read) => count(read) >= MOST_BEFORE_MANAGER));
}

/**
 * A partner that is introduced is asked once: when somebody has its customer told, whether it is offered then or
 * taken back.
 */
function isOffer(event: CaseEvent): boolean {
  if (event.type === "commitment.introduction")
    return event.step === "asked" && event.by.kind !== "system";
  if (event.type !== "commitment.handed-off") return false;
  const { handoff, task } = event.commitment;
  return !isToPartner(handoff?.to) || task?.calls === undefined;
}

/** Offers a promise to a colleague, a team, another dealer or a partner; its owner stays until it is accepted. */
export function handOff(input: HandOffInput, context: HandOffContext): Decide {
  const { story, partner } = context;
  return (commitment, present) => {
    const busy = notNow(commitment);
    if (busy !== undefined) return fail(busy);
    const toManager = goesToManager(input, context);
    const target = toManager
      ? ok(managerOver(commitment, present))
      : targetOf(input, commitment, present, context);
    if (!target.ok) return target;
    const { to, at, task } = target.value;
    const { override } = input;
    const note = noteOf(input, commitment);
    const foreign = !toManager && isForeign(to, at.dealer, commitment, story);
    const refused = isMisused(to, at, present.dealer, story)
      ? PURPOSE_NOT_ALLOWED
      : elsewhere(foreign, override, context);
    if (refused !== undefined) return fail(refused);
    const calls = callsOf(partner, task?.kind, story.case, { commitment, present });
    const handed = { ...commitment, ...originatorOf(to, commitment, present) };
    const asked = introducing(handed, target.value, { note, calls });
    const why = foreign ? whyElsewhere(override) : {};
    return ok(asked ?? offering(handed, target.value, { note, why }, present));
  };
}

function introducing(
  commitment: Commitment,
  { task }: Target,
  { note, calls }: { readonly note: string; readonly calls: Task["calls"] },
): Change | undefined {
  return task && calls && toBeIntroduced(commitment, { task: { ...task, calls }, note });
}

type Worded = {
  readonly note: string;
  readonly why: ReturnType<typeof whyElsewhere>;
};

function offering(
  commitment: Commitment,
  { to, at, notified, task }: Target,
  { note, why }: Worded,
  present: Present,
): Change {
  const handoff = {
    to,
    note,
    offeredAt: present.now,
    answerBy: answerBy(to, at, present),
    told: notified,
  };
  const offered = {
    ...commitment,
    handoff,
    ...(task === undefined ? {} : { task }),
  };
  return {
    commitment: changedFrom(commitment, offered),
    facts: [{ type: "commitment.handed-off", note, to: to.name, notified, ...why }],
  };
}

/** Who promised it to the customer is of its own dealer or brand; a host that hands it on is not. */
function originatorOf(
  { kind }: HandoffTarget,
  { host }: Commitment,
  { by }: Present,
): Pick<Commitment, "originator"> {
  if (kind !== "dealer" || host !== undefined || by.kind !== "staff") return {};
  return { originator: { id: by.id, name: by.name } };
}

/** A partner that is asked without a note reads what was promised. */
function noteOf({ note }: HandOffInput, { what }: Commitment): string {
  return note ?? what;
}

function whyElsewhere(override: HandOffInput["override"]) {
  return override === undefined ? {} : { overrideReason: override.reason };
}

function notNow(commitment: Commitment): Problem | undefined {
  const status = transition("hand-off", commitment);
  if (!status.ok) return status.failure;
  const { handoff, introducing } = commitment;
  if (handoff !== undefined || introducing !== undefined) return OFFERED_ALREADY;
  // It is taken back first, so that there is one answer to whose it is.
  return isAtPartner(commitment.host) ? WITH_PARTNER : undefined;
}

/**
 * Whoever leads has had it in hand already, and may still ask a partner for what only that can do.
 */
function goesToManager(
  { to }: Pick<HandOffInput, "to">,
  { offers, staff }: HandOffContext,
): boolean {
  if (offers < MOST_BEFORE_MANAGER) return false;
  return !("partner" in to && may(staff, "promise:give-elsewhere"));
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

const WITH_PARTNER: Problem = {
  code: "wrong-state",
  detail: "with-partner",
};

const OFFERED_ALREADY: Problem = {
  code: "wrong-state",
  detail: "offered-already",
};
