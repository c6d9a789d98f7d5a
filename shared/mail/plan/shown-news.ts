import { HOUR } from "../../kernel/time.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Around } from "./audience.ts";

type Used = EventOf<"case.code-used">;

/** Whoever keeps it may be rung in this minute; who looks again and again is told of once an hour. */
export const SHOWN_NEWS = {
  to: "owner",
  template: "promise-shown",
  when: {
    says: "a promise was shown to a partner’s desk, and not within the hour before",
    holds: (event: Used, { story }: Around) =>
      event.shown !== undefined && !story.events.some((other) => isJustBefore(other, event)),
  },
} as const;

function isJustBefore(other: Around["story"]["events"][number], event: Used): boolean {
  if (other.type !== "case.code-used" || other.id === event.id) return false;
  const isSame = other.shown?.commitment === event.shown?.commitment;
  const isEarlier = other.at < event.at || (other.at === event.at && other.id < event.id);
  return isSame && isEarlier && event.at - other.at < HOUR;
}
