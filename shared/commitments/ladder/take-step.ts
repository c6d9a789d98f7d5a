import type { Notified } from "../../story/parts/actor.schema.ts";
import type { RecipientRole } from "../../directory/document/values.schema.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment, NextAction } from "../../story/parts/commitment.schema.ts";
import { hasHeard, isCustomersDay, isTakenOver, stayingRoles } from "./daily-word.ts";
import { actionAfter, isBeforeDue } from "./ladder.ts";
import { openingFor } from "../due/opening-for.ts";
import { lastResort, originatorOf, peopleFor, peopleOrAbove } from "./people.ts";
import { catchUp } from "./catch-up.ts";
import type { CaughtUp } from "./catch-up.ts";
import type { Surroundings } from "./reach.ts";

/** What a step says; with the commitment's new state it becomes the event. */
type StepFact =
  | {
      readonly type: "commitment.step-fired";
      readonly level: number;
      readonly repeat: boolean;
      readonly notified: Notified[];
      readonly tellCustomer: boolean;
      readonly again?: boolean;
      readonly held?: boolean;
    }
  | {
      readonly type: "commitment.still-open";
      readonly notified: Notified[];
      readonly tellCustomer?: boolean;
    };

export type TakenStep = { readonly commitment: Commitment; readonly fact: StepFact };

/** Takes a promise over its next action: who hears of it, and what comes after. */
export function takeStep(
  commitment: Commitment,
  action: NextAction,
  directory: Pick<Surroundings, "dealer" | "brand" | "host" | "dead">,
  now: Instant,
): TakenStep {
  const opening = openingFor(commitment, directory);
  const around = { ...directory, at: now };
  // Whom somebody asked by hand may be asked again once the ladder has spoken.
  const { asked: _asked, ...rest } = now < commitment.dueAt ? commitment : dueBy(commitment);
  const changed = {
    ...rest,
    revision: commitment.revision + 1,
    generation: commitment.generation + 1,
  };
  const at = { changed, opening, around, now };
  switch (action.kind) {
    case "digest":
      return digest(commitment, at);
    case "repeat":
      return repeated(commitment, action.level, at);
    case "step":
      return fired(commitment, catchUp(commitment, action, opening, now), at);
  }
}

/** Nothing lies ahead of it any more; from now on it is late. */
function dueBy({ lookAt: _look, atRisk: _risk, ...rest }: Commitment): Commitment {
  return rest;
}

type At = {
  /** The commitment as it will be, but for what the action changes. */
  readonly changed: Commitment;
  readonly opening: Opening;
  readonly around: Surroundings;
  readonly now: Instant;
};

function digest(commitment: Commitment, { changed, opening, around, now }: At): TakenStep {
  const tells = isCustomersDay(commitment, opening, now);
  const { next } = actionAfter(changed, opening, now);
  const notified = peopleOrAbove(commitment, digestRoles(commitment), around);
  return {
    commitment: { ...changed, nextAction: next, ...toldAt(tells, now) },
    fact: { type: "commitment.still-open", notified, ...(tells ? { tellCustomer: true } : {}) },
  };
}

/** The same people again, and whoever above them has been told once. */
function repeated(commitment: Commitment, level: number, at: At): TakenStep {
  const { opening, around, now } = at;
  const { notified } = reachFrom(commitment, { level, missed: [] }, around);
  const staying = peopleFor(commitment, stayingRoles(commitment), around);
  const tells = isCustomersDay(commitment, opening, now);
  return climbedTo(commitment, at, {
    level,
    tells,
    fact: { repeat: true, notified: together(notified, staying) },
  });
}

function fired(commitment: Commitment, caught: CaughtUp, at: At): TakenStep {
  const reached = reachFrom(commitment, caught, at.around);
  const level = Math.max(reached.level, commitment.level ?? 0);
  const tells = reached.tellCustomer || isTakenOver(commitment, { ...commitment, level });
  const held = caught.held ? { held: true } : {};
  const before = isDue(commitment, commitment.level);
  const promisers = isDue(commitment, level) && !before ? originatorOf(commitment, at.around) : [];
  return climbedTo(commitment, at, {
    level,
    tells,
    fact: { repeat: false, notified: together(reached.notified, promisers), ...held },
  });
}

/** A step at due or after has been taken. */
function isDue({ policy }: Commitment, level: number | null): boolean {
  const step = level === null ? undefined : policy.steps[level];
  return step !== undefined && !isBeforeDue(step);
}

type Climbed = {
  readonly level: number;
  readonly tells: boolean;
  readonly fact: {
    readonly repeat: boolean;
    readonly notified: Notified[];
    readonly held?: boolean;
  };
};

function climbedTo(
  commitment: Commitment,
  { changed, opening, now }: At,
  { level, tells, fact }: Climbed,
): TakenStep {
  const { next, exhausted } = actionAfter({ ...changed, level }, opening, now);
  return {
    commitment: {
      ...changed,
      level,
      nextAction: next,
      ...toldAt(tells, now),
      ...(exhausted ? { exhaustedAt: commitment.exhaustedAt ?? now } : {}),
    },
    fact: {
      type: "commitment.step-fired",
      level,
      ...fact,
      tellCustomer: tells,
      ...(tells && hasHeard(commitment) ? { again: true } : {}),
    },
  };
}

function toldAt(tells: boolean, now: Instant): Pick<Commitment, "customerToldAt"> {
  return tells ? { customerToldAt: now } : {};
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
  return { level: from, notified: lastResort(around), tellCustomer };
}

/** Each address once. */
function together(...groups: readonly Notified[][]): Notified[] {
  const people = groups.flat();
  return people.filter(
    ({ email }, index) => people.findIndex((other) => other.email === email) === index,
  );
}

/** Its last step, the manager, who answers for it, and whoever above them has been told once. */
function digestRoles(commitment: Commitment): RecipientRole[] {
  const { policy, exhaustedAt } = commitment;
  const last = exhaustedAt === undefined ? [] : (policy.steps.at(-1)?.notify ?? []);
  return ["manager", ...last, ...stayingRoles(commitment)];
}
