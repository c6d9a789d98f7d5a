import type { CaseEvent } from "../cases/event.schema.ts";
import { MINUTE, plus } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { Mail } from "./mail.schema.ts";
import type { Work } from "../platform/dynamodb/query-work.ts";
import { readDealer, relayEvent } from "./relay-event.ts";
import type { RelayDeps } from "./relay-event.ts";
import { trySend } from "./send-mail.ts";

/** The stream delivers within seconds and retries for a while; what is older was lost on the way. */
const FORGOTTEN_AFTER_MILLISECONDS = 2 * MINUTE;

/**
 * Tries each queued mail whose time has come, and decides about those whose sender died.
 * @throws AggregateError after the whole round when a case could not be read or written.
 */
export async function retryQueuedMail(
  deps: RelayDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const due = work.filter(({ kind }) => kind === "mail");
  const byCase = Map.groupBy(due, ({ reference }) => reference);
  const failures: unknown[] = [];
  for (const [reference, mails] of byCase) {
    try {
      await retryCase(deps, reference, mails, now);
    } catch (error) {
      failures.push(error);
      deps.log.error("mail.retry-failed", error, { reference });
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "some mails were not tried again");
}

/**
 * Relays again what relay never finished with: a lost record of the stream loses no mail.
 * @throws AggregateError after the whole round when an event could not be relayed.
 */
export async function relayForgottenEvents(
  deps: RelayDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const until = plus(now, -FORGOTTEN_AFTER_MILLISECONDS);
  const forgotten = work.filter(({ kind, at }) => kind === "event" && at <= until);
  const failures = new Map<string, unknown>();
  for (const { id, reference } of forgotten) {
    // In order within a case: a cancellation must not overtake its booking.
    if (failures.has(reference)) continue;
    try {
      await relayEvent(deps, { id, reference }, now);
      deps.log.warn("relay.event-was-forgotten", { event: id, reference });
    } catch (error) {
      failures.set(reference, error);
      deps.log.error("relay.event-failed-again", error, { event: id, reference });
    }
  }
  if (failures.size > 0) {
    throw new AggregateError([...failures.values()], "some events were not relayed");
  }
}

async function retryCase(
  deps: RelayDeps,
  reference: string,
  mails: readonly Work[],
  now: Instant,
): Promise<void> {
  const story = await deps.cases.story(reference);
  if (story === undefined) throw new Error("the mail's case is gone");
  const { dealer } = await readDealer(deps, story.case.dealer);
  const events = new Map<string, CaseEvent>(story.events.map((event) => [event.id, event]));
  const waiting = new Set(mails.map(({ id }) => id));
  // The index may be behind; the case itself is not.
  const present = story.mails.filter(({ id }) => waiting.has(id)).toSorted(inOrderOfSending);
  for (const mail of present) {
    const event = events.get(mail.event);
    if (event === undefined) throw new Error("the mail's event is gone");
    await trySend(deps, mail, { event, story, dealer }, now);
  }
}

/** As relay sends them: event by event, the customer first. */
function inOrderOfSending(left: Mail, right: Mail): number {
  const place = ({ recipient }: Mail) => (recipient.kind === "customer" ? 0 : 1);
  return left.at - right.at || place(left) - place(right);
}
