import type { OfPromise, Recorded } from "../../shared/audit/recorded.ts";
import { eventSchema } from "../../shared/story/parts/event.schema.ts";
import { partner } from "./partner-cast.ts";

type Sight = (recorded: Recorded) => boolean;

const seen =
  (is: (event: OfPromise) => boolean): Sight =>
  ({ events }) =>
    events.some((event) => "commitment" in event && is(event));

/**
 * Rare states that some history has to reach: what none of them was ever in, none of them proves. Every
 * kind of event is one of them, but for what histories leave to the stories.
 */
const STATES: Readonly<Record<string, Sight>> = {
  "an offer ran out": seen(
    (event) => event.type === "commitment.handoff-returned" && event.expired,
  ),
  "what was accepted came back": seen(
    (event) => event.type === "commitment.handoff-returned" && !event.expired,
  ),
  "another dealer keeps it": seen(
    ({ commitment: { host } }) => host !== undefined && host.partner !== true,
  ),
  "a partner has it": seen(({ commitment }) => commitment.task?.acceptedAt !== undefined),
  "a partner does what it has confirmed": seen(
    ({ type, commitment: { task } }) =>
      type === "commitment.kept" && task?.acknowledgedAt !== undefined,
  ),
  "a partner named another number": seen(
    (event) =>
      event.type === "commitment.request-acknowledged" && event.formerReference !== undefined,
  ),
  "a partner called": seen(
    ({ type, by }) =>
      type === "commitment.attempted" &&
      by.kind === "staff" &&
      partner.staff.some(({ id }) => id === by.id),
  ),
  "a step spoke for others after an outage": seen(
    (event) => event.type === "commitment.step-fired" && event.held === true,
  ),
  "nobody at all could be reached": seen(
    (event) => event.type === "commitment.step-fired" && event.notified.length === 0,
  ),
  "a denied move brought a passed time back": seen(
    (event) =>
      event.type === "commitment.disputed" &&
      event.disputed === "move" &&
      event.commitment.dueAt < event.at,
  ),
  "an expected time was denied": seen(
    (event) => event.type === "commitment.disputed" && event.disputed === "expect",
  ),
  "a promise ended with its visit": seen(
    (event) => event.type === "commitment.withdrawn" && event.withVisit === true,
  ),
  "a promise was seen at risk": seen(({ commitment }) => commitment.atRisk !== undefined),
  "a ladder was at its end": seen(({ commitment }) => commitment.exhaustedAt !== undefined),
  "a mail was sent again": ({ mails }) => mails.some(({ repeated }) => repeated === true),
  "a mail was dropped as untrue": ({ mails }) => mails.some(({ state }) => state === "superseded"),
  "an address was spared": ({ mails }) => mails.some(({ state }) => state === "suppressed"),
  "a freed time was taken up": ({ events }) =>
    events.some(
      (event) => event.type === "appointment.rescheduled" && event.by.kind === "customer",
    ),
  "a freed time was taken by who had none": ({ events }) =>
    events.some((event) => event.type === "waiting.left" && event.because === "booked"),
  "nothing became free in time": ({ events }) =>
    events.some((event) => event.type === "waiting.left" && event.because === "over"),
  "a job waited for a part": seen(
    (event) => event.type === "commitment.made" && event.commitment.part !== undefined,
  ),
  "a part came on another day": seen(
    (event) => event.type === "commitment.moved" && event.commitment.part !== undefined,
  ),
  "a third visit was for one job": ({ mails }) =>
    mails.some(({ template }) => template === "visit-again"),
  "a visit was doubted": ({ appointments }) =>
    appointments.some(({ status }) => status === "unconfirmed"),
};

/** Told over HTTP alone. */
const OF_STORIES: ReadonlySet<string> = new Set([
  "case.imported",
  "case.opened",
  "case.link-requested",
  "case.noted",
  "case.file-added",
  "case.file-removed",
  "case.closed",
  "case.link-rotated",
  "case.code-made",
  "case.code-used",
  "case.address-asked",
  "case.customer-changed",
  "appointment.confirmed-as-is",
  "appointment.proven",
  "commitment.policy-applied",
  "mail.complained",
  "mail.declined",
]);

const TYPES = eventSchema.options
  .map(({ shape }) => shape.type.value)
  .filter((type) => !OF_STORIES.has(type));

export const SOMETIMES: readonly string[] = [
  ...TYPES,
  ...Object.keys(STATES),
  "a calm history",
  "a history of a week",
  "other rules of a zone",
  "days without scheduler",
  "days without mailer",
  "days without stream",
];

export function reachedBy(recorded: Recorded): string[] {
  const types = new Set<string>(recorded.events.map(({ type }) => type));
  const states = Object.entries(STATES).filter(([, sight]) => sight(recorded));
  return [...TYPES.filter((type) => types.has(type)), ...states.map(([name]) => name)];
}
