import { checkConfirmation } from "../booking/confirmation/check-confirmation.ts";
import type { CaseNow } from "../story/case-story.ts";
import { toldOf } from "../story/mail-id.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { eachApart } from "../kernel/each-apart.ts";
import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { isOverdue, lookedAt } from "../mail/mail-life.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { openPace } from "../mail/send/pace.ts";
import type { Pace } from "../mail/send/pace.ts";
import { checkIntroduction } from "../commitments/handoff/check-introduction.ts";
import { writingHost } from "../commitments/promise/host-of.ts";
import { readDealer } from "../directory/store/read-places.ts";
import { finishEvent, prepareEvent } from "./relay-event.ts";
import type { RelayDeps } from "./relay-event.ts";
import { sendOrTell } from "./send-or-tell.ts";
import { sendTogether } from "../mail/send/send-together.ts";
import type { Line } from "../mail/write/render-together.ts";

/** The stream delivers within seconds and retries for a while; what is older was lost on the way. */
const FORGOTTEN_AFTER_MILLISECONDS = 2 * MINUTE;

/** After an outage there are thousands, and each try may wait seconds for SES. */
const SIDE_BY_SIDE = 10;

/**
 * Tries each queued mail whose time has come, and decides about those whose sender died; those that
 * gather for one person go out as one. What `pace` has no turn for is tried in the next round.
 * @throws AggregateError after the whole round when a case could not be read or written.
 */
export async function retryQueuedMail(
  deps: RelayDeps,
  work: readonly Work[],
  now: Instant,
  pace: Pace = openPace(deps.random),
): Promise<void> {
  const mails = work.filter(({ kind }) => kind === "mail");
  const alone = byCase(mails.filter(({ gather }) => gather === undefined));
  const gathered = Map.groupBy(
    mails.filter(({ gather }) => gather !== undefined),
    ({ gather = "" }) => gather,
  );
  const rounds = [
    ...alone.map((ofCase) => ({
      reference: ofCase.reference,
      send: () => retryCase(deps, ofCase, now, pace),
    })),
    ...[...gathered.values()].map((ofPerson) => ({
      reference: ofPerson[0]?.reference ?? "",
      send: () => retryGathered(deps, byCase(ofPerson), now, pace),
    })),
  ];
  // What waits here was mostly refused before: one asks whether SES takes mail, before ten do.
  const asked = Promise.withResolvers<void>();
  await eachApart(rounds, {
    sideBySide: SIDE_BY_SIDE,
    work: async (round) => {
      if (round === rounds[0]) return round.send().finally(asked.resolve);
      await asked.promise;
      return round.send();
    },
    onFailure: (error, { reference }) => deps.log.error("mail.retry-failed", error, { reference }),
  });
}

/**
 * Relays again what relay never finished with: a lost record of the stream loses no mail. In order
 * within a case: a cancellation must not overtake its booking.
 * @throws AggregateError after the whole round when an event could not be relayed.
 */
export async function relayForgottenEvents(
  deps: RelayDeps,
  work: readonly Work[],
  now: Instant,
  pace: Pace = openPace(deps.random),
): Promise<void> {
  const until = plus(now, -FORGOTTEN_AFTER_MILLISECONDS);
  const forgotten = work.filter(({ kind, at }) => kind === "event" && at <= until);
  await eachApart(byCase(forgotten), {
    sideBySide: SIDE_BY_SIDE,
    work: async ({ reference, items }) => {
      for (const { id } of items) {
        await finishEvent(deps, await prepareEvent(deps, { id, reference }, now), now, pace);
        deps.log.warn("relay.event-was-forgotten", { event: id, reference });
      }
    },
    onFailure: (error, { reference }) =>
      deps.log.error("relay.event-failed-again", error, { reference }),
  });
}

type WorkOfCase = { readonly reference: string; readonly items: readonly Work[] };

function byCase(work: readonly Work[]): WorkOfCase[] {
  const cases = Map.groupBy(work, ({ reference }) => reference);
  return [...cases].map(([reference, items]) => ({ reference, items }));
}

async function retryCase(
  deps: RelayDeps,
  ofCase: WorkOfCase,
  now: Instant,
  pace: Pace,
): Promise<void> {
  if (pace.isOver()) return;
  for (const { mail, told } of await readWaiting(deps, ofCase)) {
    const looked = isOverdue(mail, now) ? await lookAt(deps, mail, now) : mail;
    await sendOrTell(deps, looked, told, now, pace);
  }
}

/** All that one person waits for, out of many cases. */
async function retryGathered(
  deps: RelayDeps,
  cases: readonly WorkOfCase[],
  now: Instant,
  pace: Pace,
): Promise<void> {
  const waiting: Line[] = [];
  for (const ofCase of cases) {
    if (pace.isOver()) return;
    waiting.push(...(await readWaiting(deps, ofCase)));
  }
  await sendTogether(deps, waiting, now, pace);
}

/** The index may be behind; the case itself is not. Of a long one it is read since the oldest was to be told. */
async function readWaiting(
  deps: RelayDeps,
  { reference, items }: WorkOfCase,
): Promise<readonly Line[]> {
  const present = await deps.cases.now(reference);
  if (present === undefined) throw new Error("the mail's case is gone");
  const { dealer } = await readDealer(deps, present.case.dealer);
  const waiting = new Set(items.map(({ id }) => id));
  const story = await deps.cases.since(present, oldestOf(waiting, present));
  const events = new Map<string, CaseEvent>(story.events.map((event) => [event.id, event]));
  const mails = story.mails.filter(({ id }) => waiting.has(id)).toSorted(inOrderOfSending);
  return await Promise.all(
    mails.map(async (mail) => {
      const event = events.get(mail.event);
      if (event === undefined) throw new Error("the mail's event is gone");
      return { mail, told: { event, story, dealer, host: await writingHost(deps, event) } };
    }),
  );
}

/** When the first of what they tell of happened; of one that an older version named nobody knows. */
function oldestOf(mails: ReadonlySet<string>, { case: { openedAt } }: CaseNow): Instant {
  const moments = [...mails].map((id) => toldOf(id) ?? openedAt);
  return plus(
    moments.reduce((one, other) => (one < other ? one : other)),
    -MINUTE,
  );
}

/** A confirmation that was not delivered in time, in case its timer was lost. */
async function lookAt(deps: RelayDeps, mail: Mail, now: Instant): Promise<Mail> {
  await checkConfirmation(deps, mail, now);
  await checkIntroduction(deps, mail, now);
  const looked = lookedAt(mail);
  return (await deps.mails.replace(mail, looked)) ? looked : mail;
}

/** As relay sends them: event by event, the customer first. */
function inOrderOfSending(left: Mail, right: Mail): number {
  const place = ({ recipient }: Mail) => (recipient.kind === "customer" ? 0 : 1);
  return left.at - right.at || place(left) - place(right);
}
