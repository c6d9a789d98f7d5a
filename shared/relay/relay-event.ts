import type { NoteOutcomeDeps } from "../campaigns/outcome/note-later.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Instant } from "../kernel/time.ts";
import type { SettlePlanDeps } from "../planning/settle-plan.ts";
import type { FollowPeople } from "../people/request/of-request.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { MailStore } from "../mail/mail.store.ts";
import type { OutboxStore } from "./outbox.store.ts";
import { queueWhatIsSaid } from "./queue-mails.ts";
import type { Mailer } from "../platform/ses/mailer.ts";
import { openPace } from "../mail/send/pace.ts";
import type { Pace } from "../mail/send/pace.ts";
import type { KeepComeBackDeps } from "./keep-come-back.ts";
import { isOfSolved } from "./end-solved.ts";
import { sendOrTell } from "./send-or-tell.ts";
import { toTellAnew } from "./tell-anew.ts";
import type { LeadDeps } from "../search/index-later.ts";
import { followEvent } from "./what-follows.ts";
import { arm } from "../timers/arm.ts";
import { heldMail } from "./held-mail.ts";
import { confirmationTimer } from "../timers/kinds.ts";
import type { TimerDeps } from "../timers/kinds.ts";
import type { SendDeps } from "../mail/send/hand-over.ts";
import type { Told } from "../mail/write/templates/template.ts";
import { renewMarks } from "../watch/renew-marks.ts";
import type { Place, WatchStore } from "../watch/watch.store.ts";
import { mentionsIn, placesWatching } from "./watching-places.ts";

export type RelayDeps = SendDeps &
  TimerDeps &
  SettlePlanDeps &
  NoteOutcomeDeps &
  KeepComeBackDeps &
  LeadDeps & {
    readonly people: FollowPeople;
    readonly mailer: Mailer;
    readonly mails: Pick<MailStore, "queue">;
    readonly outbox: Pick<OutboxStore, "finish">;
    readonly watch: Pick<WatchStore, "renew">;
  };

/** An event whose timers are armed and whose mails are stored; what is left is to send them. */
export type Prepared = {
  readonly event: CaseEvent;
  readonly mails: readonly Mail[];
  readonly told: Told | undefined;
  readonly followed: PromiseSettledResult<void>;
  /** Where pages are open that it changes. */
  readonly places: readonly Place[];
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
  const story = await deps.cases.around(reference, { event: id, now });
  const event = story?.events.find((one) => one.id === id);
  if (story === undefined || event === undefined) throw new Error("the event is not in its case");
  const [followed] = await Promise.allSettled([followEvent(deps, { event, story }, now)]);
  // The mails tell what has ended with it.
  const after = isOfSolved(event) ? await deps.cases.around(reference, { event: id, now }) : story;
  const { mails, told } = await queueWhatIsSaid(deps, { event, story: after ?? story }, now);
  return { event, mails, told, followed, places: placesWatching(event, story, now) };
}

/**
 * The second half. A mail that `pace` has no turn for is stored already: sweep sends it.
 * @throws what kept the timers from agreeing, or SES or the stores from answering.
 */
export async function finishEvent(
  deps: RelayDeps,
  prepared: Prepared,
  now: Instant,
  pace: Pace = openPace(deps.random),
): Promise<void> {
  try {
    await finish(deps, prepared, now, pace);
  } finally {
    // Last, so that a page that looks again sees what became of the mails too, and also where that failed.
    await renewMarks(deps, prepared.places, mentionsIn(prepared.event));
  }
}

async function finish(
  deps: RelayDeps,
  { event, mails, told, followed }: Prepared,
  now: Instant,
  pace: Pace,
): Promise<void> {
  await forgiveLifted(deps, event);
  for (const mail of mails) {
    // Sweep sends what is told together, when it is together.
    if (mail.gather !== undefined) continue;
    if (told === undefined || pace.isOver()) break;
    await sendOrTell(deps, mail, told, now, pace);
  }
  for (const mail of mails) {
    await arm(deps.schedules, confirmationTimer, mail, now);
    await arm(deps.schedules, heldMail, mail, now);
  }
  for (const unheard of told === undefined ? [] : toTellAnew(event, told.story, now)) {
    await relayEvent(deps, unheard, now);
  }
  if (followed.status === "rejected") throw followed.reason;
  await deps.outbox.finish(event);
}

/** What SES holds against an address it would else hold against the mail that tries it. */
async function forgiveLifted({ mailer }: Pick<RelayDeps, "mailer">, event: CaseEvent) {
  if (event.type !== "address.lifted") return;
  for (const { email } of event.notified) await mailer.forgive(email);
}
