import type { Appointment } from "../story/parts/appointment.schema.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import { isLastOfChange } from "./last-of-change.ts";
import type { UnheardStep } from "../timers/climb-on.ts";
import type { Brand } from "../directory/dealer.schema.ts";
import type { DirectoryStore } from "../directory/directory.store.ts";
import { readDealer, readDealerAlone } from "../directory/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import { newMail } from "../mail/mail-life.ts";
import { followConfirmation } from "./follow-confirmation.ts";
import type { Confirmations } from "./follow-confirmation.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { MailStore } from "../mail/mail.store.ts";
import type { OutboxStore } from "./outbox.store.ts";
import { openPace } from "../mail/send/pace.ts";
import type { Pace } from "../mail/send/pace.ts";
import { namesPeople, planMails, saysNothing } from "../mail/plan/plan.ts";
import type { PlannedMail } from "../mail/plan/plan.ts";
import { writeLetter } from "../mail/write/render-mail.ts";
import { trySend } from "../mail/send/send-mail.ts";
import { sendFrom } from "../mail/send/send-from.ts";
import { unheardSteps } from "./unheard-step.ts";
import type { SendDeps, Told } from "../mail/send/hand-over.ts";

export type RelayDeps = SendDeps & {
  readonly cases: Pick<CaseStore, "story" | "record">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand">;
  readonly mails: Pick<MailStore, "queue" | "replace" | "replacing">;
  readonly confirmations: Confirmations;
  readonly outbox: Pick<OutboxStore, "finish">;
  /** Makes the armed schedules agree with the commitment as it is now, however often it is called. */
  readonly alignTimers: (
    commitment: Commitment,
    eventGeneration: number,
    now: Instant,
  ) => Promise<void>;
  /** The next step at once when nobody heard the one of this level. */
  readonly climbOn: (unheard: UnheardStep, now: Instant) => Promise<void>;
  /** Times the offer of a freed time, and passes freed time on to those who wait. */
  readonly followWaiting: (event: CaseEvent, story: CaseStory, now: Instant) => Promise<void>;
  /** The same for an appointment. */
  readonly alignAppointment: (
    appointment: Appointment,
    eventGeneration: number,
    now: Instant,
  ) => Promise<void>;
};

/** An event whose timers are armed and whose mails are stored; what is left is to send them. */
export type Prepared = {
  readonly event: CaseEvent;
  readonly mails: readonly Mail[];
  readonly told: Told | undefined;
  readonly armed: { readonly ok: true } | { readonly ok: false; readonly error: unknown };
};

/**
 * Does everything that follows from one event: timers, then mails, the customer's first. Each step
 * may run again. Timers that cannot be armed do not hold the mails back, and mails that cannot be
 * sent wait on their own; only then is the event finished with.
 * @throws what kept the timers from agreeing, or the stores from answering: relay it again.
 */
export async function relayEvent(
  deps: RelayDeps,
  event: Pick<CaseEvent, "reference" | "id">,
  now: Instant,
): Promise<void> {
  await finishEvent(deps, await prepareEvent(deps, event, now), now);
}

/**
 * The first half, which never waits for SES: so the timers of later events do not wait for it either.
 * @throws what kept the stores from answering.
 */
export async function prepareEvent(
  deps: RelayDeps,
  { reference, id }: Pick<CaseEvent, "reference" | "id">,
  now: Instant,
): Promise<Prepared> {
  const story = await deps.cases.story(reference);
  const event = story?.events.find((one) => one.id === id);
  if (story === undefined || event === undefined) throw new Error("the event is not in its case");
  const armed = await settled(alignWith(deps, event, story, now));
  if (saysNothing(event.type)) return { event, mails: [], told: undefined, armed };
  const read = namesPeople(event.type) ? readDealer : readDealerAlone;
  const told = { event, story, ...(await read(deps, event.dealer)) };
  return { event, mails: await queueMails(deps, told, now), told, armed };
}

/**
 * The second half. A mail that `pace` has no turn for is stored already: sweep sends it.
 * @throws what kept the timers from agreeing, or the stores from answering.
 */
export async function finishEvent(
  deps: RelayDeps,
  { event, mails, told, armed }: Prepared,
  now: Instant,
  pace: Pace = openPace(deps.random),
): Promise<void> {
  for (const mail of mails) {
    // Sweep sends what is told together, when it is together.
    if (mail.gather !== undefined) continue;
    if (told === undefined || pace.isOver()) break;
    await trySend(deps, mail, told, now, pace);
  }
  for (const mail of mails) {
    if (mail.deliverBy !== undefined) await deps.confirmations.watch(mail, now);
  }
  if (!armed.ok) throw armed.error;
  await deps.outbox.finish(event);
}

/** The commitment or appointment may have moved on since the event; the timer belongs to what it is now. */
async function alignWith(
  { alignTimers, alignAppointment, climbOn, followWaiting, confirmations }: RelayDeps,
  event: CaseEvent,
  story: CaseStory,
  now: Instant,
): Promise<void> {
  if ("appointment" in event) {
    const { id, generation } = event.appointment;
    const present = story.appointments.find((one) => one.id === id);
    if (present !== undefined) await alignAppointment(present, generation, now);
  }
  if ("commitment" in event && isLastOfChange(event, story.events)) {
    const { id, generation } = event.commitment;
    const present = story.commitments.find((one) => one.id === id);
    if (present !== undefined) await alignTimers(present, generation, now);
  }
  for (const unheard of unheardSteps(event, story)) await climbOn(unheard, now);
  await followConfirmation(confirmations, event, story, now);
  await followWaiting(event, story, now);
}

/** The mails this event calls for, stored before the first of them is sent. */
async function queueMails(
  deps: RelayDeps,
  told: Told & { readonly brand: Brand | undefined },
  now: Instant,
): Promise<Mail[]> {
  const { event, story, dealer, brand } = told;
  const mails: Mail[] = [];
  for (const planned of planMails(event, story, dealer, brand)) {
    const mail = newMail(
      planned,
      event,
      subjectOf(deps, planned, told),
      now,
      sendFrom(planned, told, now),
    );
    mails.push(story.mails.find(({ id }) => id === mail.id) ?? (await deps.mails.queue(mail)));
  }
  return mails;
}

/** A template that fails must not keep its mail from being stored, tried again and seen. */
function subjectOf({ settings, log }: RelayDeps, planned: PlannedMail, told: Told): string {
  try {
    return writeLetter(planned, told, settings).letter.subject;
  } catch (error) {
    const { id: event, reference } = told.event;
    log.error("mail.template-failed", error, { event, reference });
    return planned.template;
  }
}

async function settled(work: Promise<void>): Promise<Prepared["armed"]> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    return { ok: false, error };
  }
}
