import { hostsOf } from "../case/access/host-view.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Mention, Place } from "../watch/watch.store.ts";

/** Whose open pages an event changes: those of the case, of its dealer, and of whoever does a promise of it. */
export function placesWatching(
  event: CaseEvent,
  { commitments, events }: Pick<CaseStory, "commitments" | "events">,
  now: Instant,
): Place[] {
  // A promise that was given back just now is gone from the list of who had it.
  const before = events.flatMap((one) => ("commitment" in one ? [one.commitment] : []));
  const hosts = [...commitments, ...before].flatMap((promise) => hostsOf(promise, now));
  const dealers = new Set([event.dealer, ...hosts.map(({ at }) => at)]);
  return [
    { kind: "case", id: event.reference },
    ...[...dealers].map((id) => ({ kind: "dealer", id }) as const),
  ];
}

/** Whom a note is for, so that their open page can say so. */
export function mentionsIn(event: CaseEvent): Mention[] {
  if (event.type !== "case.noted") return [];
  const { mentioned = [], reference, at } = event;
  return mentioned.map(({ id }) => ({ id, reference, at }));
}
