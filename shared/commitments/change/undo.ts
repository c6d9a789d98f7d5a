import { isSamePerson } from "../../story/same-actor.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { SECOND, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow, CaseStory } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { CaseEvent, EventOf } from "../../story/parts/event.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentEvent } from "../promise/commitment-event.ts";
import { transition } from "../promise/life-cycle.ts";
import type { Decide } from "./change-commitment.ts";

export const UNDO_POLICY = {
  withinMilliseconds: 30 * SECOND,
  /** The customer hears a breath later, so that no mail leaves while its entry is being taken back. */
  heardAfterMilliseconds: 35 * SECOND,
} as const;

/**
 * Takes one's own last entry back, before the customer hears of it: the promise is as it was, and its
 * timer is armed again. The entry stays on the record, and so does that it was a mistake.
 */
export function undo({ events }: Pick<CaseStory, "events">): Decide {
  return (commitment, { by, now }) => {
    const status = transition("undo", commitment);
    if (!status.ok) return status;
    const entry = undoable(commitment, events, by, now);
    const before = stateBefore(commitment, events);
    if (entry === undefined || before === undefined) return fail(NOT_TO_UNDO);
    const restored = entry.type === "commitment.withdrawn" && entry.endedConsent === true;
    return ok({
      commitment: {
        ...before,
        // What is to be told may have grown since, and no event says so.
        ...(commitment.tells === undefined ? {} : { tells: commitment.tells }),
        revision: commitment.revision + 1,
        generation: commitment.generation + 1,
      },
      facts: [
        {
          type: "commitment.undone",
          undone: UNDONE[entry.type],
          ...(restored ? { restoredConsent: true } : {}),
        },
      ],
    });
  };
}

/**
 * What taking back the last entry of a promise looks at: that entry, and where it may be taken back the state
 * before it, which may be of long ago.
 */
export async function storyToUndo(
  cases: Pick<CaseStore, "back" | "since">,
  story: CaseNow,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<CaseStory> {
  const recent = await cases.since(story, plus(now, -UNDO_POLICY.heardAfterMilliseconds));
  const promise = recent.commitments.find((one) => one.id === id);
  const isLast = promise !== undefined && lastOf(promise, recent.events).length > 0;
  if (!isLast) return recent;
  return cases.back(recent, ({ events }) => stateBefore(promise, events) !== undefined);
}

/** The last entry of this promise, where this person may still take it back. */
export function undoable(
  promise: Pick<Commitment, "id" | "revision">,
  events: readonly CaseEvent[],
  by: Actor,
  now: Instant,
): Entry | undefined {
  const last = lastOf(promise, events);
  const [entry] = last;
  // A try that named another time is two events of one change, and the customer hears of it.
  if (last.length !== 1 || entry === undefined || !isEntry(entry)) return undefined;
  const own = by.kind === "staff" && entry.by.kind === "staff" && isSamePerson(entry.by, by);
  return own && now - entry.at < UNDO_POLICY.withinMilliseconds ? entry : undefined;
}

/** What its last change was told as. */
export function lastOf(
  { id, revision }: Pick<Commitment, "id" | "revision">,
  events: readonly CaseEvent[],
): CommitmentEvent[] {
  return events.filter(
    (event): event is CommitmentEvent =>
      "commitment" in event && event.commitment.id === id && event.commitment.revision === revision,
  );
}

const UNDONE = {
  "commitment.kept": "keep",
  "commitment.withdrawn": "withdraw",
  "commitment.attempted": "attempt",
} as const;

type Entry = EventOf<keyof typeof UNDONE>;

function isEntry(event: CommitmentEvent): event is Entry {
  return event.type in UNDONE;
}

/** As the promise was before its last change. */
export function stateBefore(
  { id, revision }: Commitment,
  events: readonly CaseEvent[],
): Commitment | undefined {
  const [last] = events
    .flatMap((event) => ("commitment" in event ? [event.commitment] : []))
    .filter((state) => state.id === id && state.revision < revision)
    .toSorted((one, other) => other.revision - one.revision);
  return last;
}

const NOT_TO_UNDO: Problem = { code: "wrong-state", detail: "not-to-undo" };
