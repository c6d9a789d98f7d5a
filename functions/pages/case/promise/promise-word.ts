import { triesOf } from "../../../../shared/story/tries-of.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import type { Attempt } from "../../../../shared/story/parts/promise-events.schema.ts";
import { disputableUntil } from "../../../../shared/commitments/change/dispute.ts";
import type { KeepInput } from "../../../../shared/commitments/change/keep.ts";
import type { Denied } from "../../text/en/case.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";

/** What we said of a promise and the customer may still deny. */
export type Said = {
  readonly until: Instant;
  readonly what:
    | {
        readonly change: "keep";
        readonly at: Instant;
        readonly outcome: KeepInput["outcome"];
        readonly note: string | undefined;
      }
    | { readonly change: "withdraw"; readonly reason: string | undefined }
    | { readonly change: "move" }
    | { readonly change: "expect"; readonly expectedAt: Instant };
};

/** How a promise stands between us and the customer. */
export type PromiseWord = {
  readonly said: Said | undefined;
  readonly confirmed: boolean;
  /** What the customer denied, where it is open since. */
  readonly reopened: Denied | undefined;
  /** The last time that we tried. */
  readonly tried: { readonly at: Instant; readonly outcome: Attempt["outcome"] } | undefined;
};

/** Read from the case as it is stored: the API's answer holds less. */
export function promiseWord(
  { commitments, events }: Pick<CaseStory, "commitments" | "events">,
  id: string,
  now: Instant,
): PromiseWord {
  const promise = commitments.find((commitment) => commitment.id === id);
  if (promise === undefined) {
    return { said: undefined, confirmed: false, reopened: undefined, tried: undefined };
  }
  const until = disputableUntil(promise);
  const what = whatWasSaid(promise, events);
  return {
    said: until === undefined || until < now || what === undefined ? undefined : { until, what },
    confirmed: promise.confirmedAt !== undefined,
    reopened: promise.status === "open" ? lastDenied(promise, events) : undefined,
    tried: triesOf({ id }, { commitments, events }).last.at(-1),
  };
}

function lastDenied(
  { id, disputedAt }: CaseStory["commitments"][number],
  events: CaseStory["events"],
): Denied | undefined {
  if (disputedAt === undefined) return undefined;
  const event = events.findLast(
    (each) => each.type === "commitment.disputed" && each.commitment.id === id,
  );
  return event?.type === "commitment.disputed" ? event.disputed : undefined;
}

function whatWasSaid(
  { id, said, expectedAt }: CaseStory["commitments"][number],
  events: CaseStory["events"],
): Said["what"] | undefined {
  if (said === undefined) return undefined;
  if (said.change === "expect")
    return expectedAt === undefined ? undefined : { change: "expect", expectedAt };
  if (said.change === "move") return { change: "move" };
  const event = events.findLast(
    (each) =>
      (each.type === "commitment.kept" || each.type === "commitment.withdrawn") &&
      each.commitment.id === id,
  );
  if (event?.type === "commitment.withdrawn") return { change: "withdraw", reason: event.reason };
  if (event?.type !== "commitment.kept") return undefined;
  return { change: "keep", at: event.at, outcome: event.outcome, note: event.note };
}
