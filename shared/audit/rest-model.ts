import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { Waiting } from "../story/parts/waiting.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Finding } from "./judge.ts";
import { clocksAt } from "./places.ts";
import { byClocks } from "./wall-model.ts";
import type { Seen } from "./wall-model.ts";
import { wakeOf } from "./promise-model.ts";
import type { Recorded } from "./recorded.ts";

const MINUTE = 60_000;
/** A timer that was lost is found by then. */
const FOUND_WITHIN = 10 * MINUTE;
/** A sender may take five minutes, and somebody looks after it every five. */
const LEASE = 20 * MINUTE;

/** What is left undone although nothing is under way. */
export function stillToDo(recorded: Recorded): Finding[] {
  const { now, commitments, waiting, mails } = recorded;
  return [
    ...leftAfterErasing(recorded),
    ...goneTooEarly(recorded),
    ...commitments.flatMap((promise) =>
      [...undone(promise, recorded)].map((text) => ({ of: promise.id, text })),
    ),
    ...waiting.flatMap((one) =>
      [...wrongWaiting(one, recorded)].map((text) => ({ of: one.id, text })),
    ),
    ...mails.flatMap((mail) => {
      const { id, state, claimedAt, at, nextTryAt, template } = mail;
      if (state === "sending" && (claimedAt ?? at) <= now - LEASE) {
        return [{ of: id, text: `nobody looks after ${template} any more` }];
      }
      const due = nextTryAt ?? at;
      const isStuck = state === "queued" && due <= now - LEASE && !isPaused(mail, recorded);
      return isStuck ? [{ of: id, text: `${template} was not sent in time` }] : [];
    }),
  ];
}

/** It waits until its campaign may write again, or is stopped. */
export function isPaused(
  { template, reference }: Pick<Mail, "template" | "reference">,
  { cases, paused }: Pick<Recorded, "cases" | "paused">,
): boolean {
  if (template !== "outreach" || paused === undefined) return false;
  const matter = cases.find((one) => one.reference === reference);
  return matter?.outreach !== undefined && paused.has(matter.outreach.campaign);
}

/** Nobody waits for what they have, nor when nothing can come of it; what is told last is what is so. */
function* wrongWaiting(one: Waiting, { now, events, appointments }: Recorded): Generator<string> {
  const { id, reference, status, offer, wish, before = now, joinedAt, service } = one;
  const found = now - FOUND_WITHIN;
  if (offer !== undefined && offer.until <= found) {
    yield "a time is held longer than it was offered";
  }
  if (wish === undefined || status === "left") return;
  if (before <= found) yield "somebody waits for a time that is over";
  const visits = appointments.filter((visit) => visit.reference === reference);
  const has = visits.some(
    (visit) =>
      visit.bookedAt > joinedAt &&
      visit.bookedAt <= found &&
      visit.status !== "cancelled" &&
      [visit.service, ...(visit.also ?? [])].includes(service),
  );
  if (has) yield "somebody waits for what they have";
  const told = events.flatMap((event) =>
    "waiting" in event && event.waiting.id === id ? [event.waiting.generation] : [],
  );
  if (Math.max(...told) !== one.generation) yield "somebody waits otherwise than was told last";
}

const LIVE: ReadonlySet<string> = new Set(["confirmed", "unconfirmed"]);

/** Of a case whose customer was erased nothing is to come. */
function leftAfterErasing({ now, cases, commitments, appointments }: Recorded): Finding[] {
  const erased = new Set(
    cases.flatMap(({ reference, erased: since }) =>
      since !== undefined && since.at <= now - FOUND_WITHIN ? [reference] : [],
    ),
  );
  return [
    ...commitments.filter(({ status }) => status === "open"),
    ...appointments.filter(({ status }) => LIVE.has(status)),
  ].flatMap(({ id, reference }) =>
    erased.has(reference)
      ? [{ of: id, text: "it is still to come, and its customer is erased" }]
      : [],
  );
}

/** The least that a dealer may say, in which nothing of a case can have ended and been let go. */
const KEPT_FOR_SURE = 7 * 24 * 60 * MINUTE;

/** A case is let go when nothing of it is open, long after the last thing of it. */
function goneTooEarly({ cases, commitments, appointments, events }: Recorded): Finding[] {
  return cases.flatMap(({ reference, goneAt }) => {
    if (goneAt === undefined) return [];
    const isOf = (one: { readonly reference: string }) => one.reference === reference;
    const open = commitments.filter((one) => isOf(one) && one.status === "open");
    const ahead = appointments.filter(
      (one) => isOf(one) && LIVE.has(one.status) && one.end > goneAt,
    );
    const lately = events.filter((one) => isOf(one) && one.at > goneAt - KEPT_FOR_SURE);
    return [...open, ...ahead, ...lately].map(({ id }) => ({
      of: id,
      text: "it is of a case that is gone before its time",
    }));
  });
}

function* undone(stored: Commitment, recorded: Recorded): Generator<string> {
  const clocks = clocksAt(recorded, recorded.now);
  const promise = byClocks(stored, clocks);
  const { status, nextAction, handoff } = promise;
  const found = recorded.now - FOUND_WITHIN;
  if ((status === "open") !== (nextAction !== undefined)) {
    yield `a promise that is ${status} has ${nextAction?.kind ?? "nothing"} next`;
  }
  if (isBy(found, wakeOf(promise))) yield "a step was not taken";
  if (isBy(found, handoff?.answerBy)) yield "an offer that nobody answered stays offered";
  const lastly = toldLast(stored, recorded);
  if (lastly === undefined) yield "a promise that nothing tells of";
  else if (shownBy(byClocks(lastly, clocks)) !== shownBy(promise))
    yield "it is not what was told of it last";
}

function isBy(time: number, at: number | undefined): boolean {
  return at !== undefined && at <= time;
}

function toldLast({ id }: Commitment, { events }: Recorded): Commitment | undefined {
  const told = events.flatMap((event) => ("commitment" in event ? [event.commitment] : []));
  return told
    .filter((one) => one.id === id)
    .toSorted((one, other) => one.revision - other.revision)
    .at(-1);
}

/** All that no change may make without telling of it. */
function shownBy({ status, owner, dueAt, level, nextAction, handoff, host }: Seen): string {
  return JSON.stringify([
    status,
    owner.id,
    dueAt,
    level,
    nextAction,
    handoff?.answerBy,
    host?.dealer,
  ]);
}
