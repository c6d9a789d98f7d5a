import { attemptsOf } from "./attempts-of.ts";
import type { CaseStory } from "./case-story.ts";
import type { Commitment, Try } from "./parts/commitment.schema.ts";

/** The last tries say most; the case has them all. */
export const TRIES_KEPT = 3;

export type Tries = { readonly count: number; readonly last: readonly Try[] };

/**
 * How often somebody tried to keep this promise, as it is now, and the last few times, newest last; not what
 * was logged by mistake. One that was last tried before promises said so has events that do.
 */
export function triesOf(
  { id }: Pick<Commitment, "id">,
  { commitments, events }: Pick<CaseStory, "commitments" | "events">,
): Tries {
  const present = commitments.find((one) => one.id === id);
  if (present?.tries !== undefined) return { count: present.attempts, last: present.tries };
  const all = attemptsOf(id, events);
  const last = all.slice(-TRIES_KEPT).map(({ at, attempt: { outcome }, by }) => ({
    at,
    outcome,
    ...(by.kind === "staff" ? { by: by.name } : {}),
  }));
  return { count: all.length, last };
}
