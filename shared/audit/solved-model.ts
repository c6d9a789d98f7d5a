import type { Mail } from "../story/parts/mail.schema.ts";
import type { OfPromise } from "./recorded.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

/** It ended with all that was planned, which one letter says. */
export function isSaidOfAll(
  { at, withMatter }: EventOf<"commitment.withdrawn">,
  events: readonly CaseEvent[],
): boolean {
  const isSaid = events.some(
    (other) => other.type === "case.noted" && other.solvedElsewhere === true && other.at <= at,
  );
  return withMatter === true && isSaid;
}

/** The mail that promised it was held back for good before it went out. */
export function isNeverSaid({ by, commitment }: OfPromise, mails: readonly Mail[]): boolean {
  return (
    by.kind === "system" &&
    commitment.kind === "outreach" &&
    mails.some(
      ({ reference, template, state }) =>
        reference === commitment.reference && template === "outreach" && state === "suppressed",
    )
  );
}

/** A call that we owe because our mail did not arrive is told to nobody by mail. */
export function isOurDoubt({ by, commitment: { confirms } }: OfPromise): boolean {
  return by.kind === "system" && confirms === true;
}
