import { newId } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant } from "../kernel/time.ts";
import type { Actor } from "./parts/actor.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";

type WithoutFrame<Event> = Event extends unknown
  ? Omit<Event, "id" | "reference" | "dealer" | "at" | "by">
  : never;

/** What happened, in its own words: an event before it is known whose, by whom, when and which. */
export type Fact = WithoutFrame<CaseEvent>;

/** `id` where the event is to be recognised when an answer gets lost. */
export function toEvent(
  fact: Fact,
  { reference, dealer }: { readonly reference: string; readonly dealer: string },
  { by, at, random }: { readonly by: Actor; readonly at: Instant; readonly random: Random },
  id: string = newId("evt", random),
): CaseEvent {
  return { ...fact, id, reference, dealer, at, by };
}
