import type { Notified } from "../../story/parts/event.schema.ts";
import type { RecipientRole } from "../../directory/values.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";
import { actionAfter, digestAfter, isBeforeDue } from "./ladder.ts";
import { openingFor } from "../due/opening-for.ts";
import { BRAND_CARE_ID, peopleFor } from "./people.ts";
import { catchUp } from "./catch-up.ts";
import type { CaughtUp } from "./catch-up.ts";
import type { Surroundings } from "./people.ts";

/** What a step says; with the commitment's new state it becomes the event. */
type StepFact =
  | {
      readonly type: "commitment.step-fired";
      readonly level: number;
      readonly repeat: boolean;
      readonly notified: Notified[];
      readonly tellCustomer: boolean;
      readonly held?: boolean;
    }
  | { readonly type: "commitment.still-open"; readonly notified: Notified[] };

export type TakenStep = { readonly commitment: Commitment; readonly fact: StepFact };

/** Takes a promise over its next action: who hears of it, and what comes after. */
export function takeStep(
  commitment: Commitment,
  action: NextAction,
  directory: Pick<Surroundings, "dealer" | "brand" | "host">,
  now: Instant,
): TakenStep {
  const opening = openingFor(commitment, directory);
  const around = { ...directory, date: dateAt(opening.zone, now) };
  // Whom somebody asked by hand may be asked again once the ladder has spoken.
  const { asked: _asked, ...rest } = commitment;
  const changed = {
    ...rest,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
  };
  if (action.kind === "digest") {
    const notified = peopleFor(commitment, digestRoles(commitment), around);
    const nextAction = digestAfter(opening, now);
    const fact: StepFact = { type: "commitment.still-open", notified };
    return { commitment: { ...changed, nextAction }, fact };
  }
  const caught =
    action.kind === "step"
      ? catchUp(commitment, action, opening, now)
      : { level: action.level, missed: [], held: false };
  const reached = reachFrom(commitment, caught, around);
  const level =
    action.kind === "repeat" ? action.level : Math.max(reached.level, commitment.level ?? 0);
  const { next, exhausted } = actionAfter({ ...changed, level }, opening, now);
  return {
    commitment: {
      ...changed,
      level,
      nextAction: next,
      ...(exhausted ? { exhaustedAt: commitment.exhaustedAt ?? now } : {}),
    },
    fact: {
      type: "commitment.step-fired",
      level,
      repeat: action.kind === "repeat",
      notified: reached.notified,
      tellCustomer: action.kind === "step" && reached.tellCustomer,
      ...(caught.held ? { held: true } : {}),
    },
  };
}

type Reached = {
  readonly level: number;
  readonly notified: Notified[];
  readonly tellCustomer: boolean;
};

/**
 * The people of a step. When none of them can be reached, the step above takes its place at once,
 * with what both had to say; a reminder before due borrows the people and stays a reminder.
 */
function reachFrom(
  commitment: Commitment,
  { level: from, missed }: Pick<CaughtUp, "level" | "missed">,
  around: Surroundings,
): Reached {
  const { steps } = commitment.policy;
  const swallowed = steps.filter((_, index) => missed.includes(index));
  const late = peopleFor(
    commitment,
    swallowed.flatMap(({ notify }) => notify),
    around,
  );
  let tellCustomer = swallowed.some((step) => step.tellCustomer === true);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    const stays = steps[from] !== undefined && isBeforeDue(steps[from]);
    if (index === from || !stays) tellCustomer ||= step.tellCustomer ?? false;
    const notified = together(late, peopleFor(commitment, step.notify, around));
    if (notified.length > 0) return { level: stays ? from : index, notified, tellCustomer };
  }
  const notified = peopleFor(commitment, [BRAND_CARE_ID], around);
  return { level: from, notified, tellCustomer };
}

/** Each address once. */
function together(...groups: readonly Notified[][]): Notified[] {
  const people = groups.flat();
  return people.filter(
    ({ email }, index) => people.findIndex((other) => other.email === email) === index,
  );
}

/** At the end of the ladder: its last step, and the manager, who answers for it. */
function digestRoles({ policy }: Commitment): RecipientRole[] {
  return ["manager", ...(policy.steps.at(-1)?.notify ?? [])];
}
