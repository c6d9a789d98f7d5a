import { owing } from "../../commitments/make/owed-call.ts";
import { promising } from "../../commitments/make/promising.ts";
import type { PromisingDeps } from "../../commitments/make/promising.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import { toEvent } from "../../story/fact.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { HeldOffer } from "../../story/parts/waiting.schema.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { datesTouched, toInstant } from "../calendar/local-day.ts";
import { readDays } from "../calendar/read-days.ts";
import { writeFreed } from "../waiting/write-freed.ts";
import type { FreedSpan, WriteFreedDeps } from "../waiting/write-freed.ts";
import { toCommitmentEvent } from "../../commitments/promise/commitment-event.ts";
import { consentChanges, withConsent } from "../../commitments/promise/sales-consent.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { reckon } from "../../commitments/promise/reckon.ts";
import { countedAgain } from "../../commitments/change/counted-again.ts";
import type { Decision, SeenOfCase, TiedChange } from "./decision.ts";
import { takeBackCall } from "./take-back-call.ts";

export type WriteDecisionDeps = WriteFreedDeps &
  PromisingDeps & {
    readonly cases: Pick<CaseStore, "setMarketing">;
    readonly appointments: Pick<AppointmentStore, "add" | "change" | "found">;
    readonly commitments: Pick<CommitmentStore, "create" | "openByOwner" | "replace">;
  };

type Decided = {
  readonly decision: Decision;
  /** The days it was decided on, where it looked at any. */
  readonly busy?: BusyCalendar;
  /** The id of what is told first. */
  readonly event: string;
  readonly round: number;
};

/** The one transaction of a decision: states, the calendar, events, calls owed and taken back. */
export async function writeDecision(
  deps: WriteDecisionDeps,
  seen: SeenOfCase,
  { decision, busy, event, round }: Decided,
): Promise<{ readonly writes: readonly Write[]; readonly events: readonly CaseEvent[] }> {
  const { story, dealer, by, now } = seen;
  const of = story.case;
  const { waiting, facts, systemFacts = [], calls = [], callsTakenBack = [] } = decision;
  const promises = (decision.promises ?? []).map((tied) => ({
    ...tied,
    facts: tied.facts.map((fact) => withConsent(fact, story)),
  }));
  const made = await Promise.all(
    (decision.owed ?? []).map((wanted) => promising(deps, { dealer, wanted, by }, now)),
  );
  const owe = await owing(deps, { dealer, matter: of, calls, by }, now);
  const frame = { at: now, random: deps.random };
  const events = [
    ...facts.map((fact, index) =>
      toEvent(fact, of, { ...frame, by }, index === 0 ? event : undefined),
    ),
    ...systemFacts.map((fact) => toEvent(fact, of, { ...frame, by: { kind: "system" } })),
  ];
  const writes = [
    ...visitWrites(deps, seen, decision),
    ...(waiting === undefined ? [] : [deps.waiting.put(waiting)]),
    ...(await timeWrites(deps, seen, decision, { busy, round })),
    ...events.map(deps.cases.record),
    ...callsTakenBack.flatMap(({ call, why }) => takeBackCall(deps, call, why, now)),
    ...promises.flatMap((tied) => tiedWrites(deps, seen, tied, { ...frame, by })),
    ...consentChanges(
      deps,
      of.reference,
      promises.flatMap(({ facts: told }) => told),
    ),
    ...owe(placeOf(seen, decision)).flatMap((one) => one.writes),
    ...made.flatMap((promise) => promise(placeOf(seen, decision)).writes),
  ];
  return { writes, events };
}

/** The visit as it becomes, or one that begins, and what the desk finds them by. */
function visitWrites(
  { appointments }: Pick<WriteDecisionDeps, "appointments">,
  { appointment: seen, dealer }: SeenOfCase,
  { next, booked }: Decision,
): Write[] {
  const zone = dealer.timeZone;
  return [
    ...(next === undefined
      ? []
      : [
          appointments.change(next.change, next.appointment, zone),
          ...appointments.found(seen?.visitor, next.appointment),
        ]),
    ...(booked === undefined
      ? []
      : [appointments.add(booked, zone), ...appointments.found(undefined, booked)]),
  ];
}

/** What is promised beside it is about the visit, also where it begins with this. */
function placeOf({ story, appointment }: SeenOfCase, { booked = appointment }: Decision) {
  const { reference } = story.case;
  return { reference, ...(booked === undefined ? {} : { appointment: booked.id }) };
}

function tiedWrites(
  { commitments, cases }: WriteDecisionDeps,
  { dealer, story }: SeenOfCase,
  { seen, next, facts, bySystem }: TiedChange,
  within: Parameters<typeof toCommitmentEvent>[2],
): Write[] {
  const frame = bySystem === true ? { ...within, by: { kind: "system" as const } } : within;
  const { by, at: now } = frame;
  const { windows } = story.case.contact ?? {};
  const counted = countedAgain(seen, next, { dealer, windows, now });
  const reckoned = reckon(seen, counted, { facts, by, now });
  const events = facts.map((fact) => toCommitmentEvent(fact, reckoned, frame));
  return [...commitments.replace(reckoned, seen), ...events.map(cases.record)];
}

/** What becomes free is offered to those who wait, in this very transaction. */
async function timeWrites(
  deps: WriteDecisionDeps,
  { appointment, waiting, dealer, now }: SeenOfCase,
  { time }: Decision,
  { busy: looked, round }: { readonly busy: BusyCalendar | undefined; readonly round: number },
): Promise<readonly Write[]> {
  if (time === undefined) return [];
  const { free, passedOn = [], claims = [] } = time;
  const gone = [...free, ...passedOn];
  const days = gone.map(({ from, until }) => datesTouched(dealer.timeZone, from, until));
  const busy = looked ?? (await readDays(deps.calendar, dealer.id, days));
  const freed = free.map((hold) => freedSpan(hold, waiting?.offer));
  const exchange = { free: gone, claims };
  return writeFreed(
    deps,
    { dealer, busy, exchange, freed, ...ofWhom(appointment ?? waiting), round },
    now,
  );
}

/** What was held for somebody goes on as what it is. */
function freedSpan({ holder, from, until }: Hold, offer: HeldOffer | undefined): FreedSpan {
  const since = offer?.holder === holder ? offer.since : undefined;
  return { from: toInstant(from), until: toInstant(until), since };
}

function ofWhom(subject: { readonly id: string } | undefined) {
  return subject === undefined ? {} : { of: subject.id };
}
