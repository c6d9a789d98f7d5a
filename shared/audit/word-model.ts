import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { OfPromise } from "./recorded.ts";

/** A promise of word that followed by itself on one that was made before: the letter of that one's end names it. */
export function followsOnWord(event: OfPromise, events: readonly CaseEvent[]): boolean {
  const { word, appointment } = event.commitment;
  if (event.type !== "commitment.made" || event.by.kind !== "system" || word === undefined) {
    return false;
  }
  return events.some(
    (before) =>
      before.type === "commitment.made" &&
      before.at < event.at &&
      before.commitment.word !== undefined &&
      before.commitment.appointment === appointment,
  );
}

/** Whoever gave word has the next, and of two that were promised at once nobody knew. */
export function isQuietWord(event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (!("commitment" in event) || event.commitment.word === undefined) return false;
  const isTooMany = event.type === "commitment.withdrawn" && event.by.kind === "system";
  return isTooMany || followsOnWord(event, events);
}

/** The letter that asks whether a car may stay the night says by when it is ready. */
export function isSaidOfNight(event: OfPromise, events: readonly CaseEvent[]): boolean {
  const { word, appointment } = event.commitment;
  return (
    word === "ready-by" &&
    events.some(
      (other) =>
        (other.type === "appointment.overnight-proposed" ||
          other.type === "appointment.overnight-agreed") &&
        other.appointment.id === appointment &&
        other.at === event.at,
    )
  );
}
