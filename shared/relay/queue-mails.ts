import { climbOn } from "../commitments/climb/climb-on.ts";
import type { TakeStepDeps } from "../commitments/climb/take-next-action.ts";
import { hostOf } from "../commitments/promise/host-of.ts";
import type { Unreachable } from "../directory/store/dead-addresses.ts";
import { writingHost } from "../commitments/promise/host-of.ts";
import { readDealer, readDealerAlone } from "../directory/store/read-places.ts";
import type { Places } from "../directory/store/read-places.ts";
import type { Instant } from "../kernel/time.ts";
import { formerIdOf, newMail } from "../mail/plan/new-mail.ts";
import { planOf, saysNothing, tellsStaff } from "../mail/plan/plan-mails.ts";
import type { PlannedMail } from "../mail/plan/plan.ts";
import { sendFrom } from "../mail/send/send-from.ts";
import { writeLetter } from "../mail/write/render-mail.ts";
import type { MailSettings } from "../mail/write/render-mail.ts";
import type { MailStore } from "../mail/mail.store.ts";
import type { Log } from "../platform/log.ts";
import type { Told } from "../mail/write/templates/template.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { unheardSteps } from "./unheard-step.ts";

type QueueDeps = TakeStepDeps & {
  readonly mails: Pick<MailStore, "queue">;
  readonly settings: Pick<MailSettings, "publicUrl">;
  readonly log: Pick<Log, "warn" | "error">;
};

export type Queued = { readonly mails: readonly Mail[]; readonly told: Told | undefined };

type Happened = { readonly event: CaseEvent; readonly story: CaseStory };

/**
 * The mails that follow from an event, stored before the first of them is sent: what it says itself, or,
 * where it tells that a mail to one of ours came back, what that mail said, to whoever is above. A ladder that speaks
 * to nobody who can be reached goes on instead.
 */
export async function queueWhatIsSaid(
  deps: QueueDeps,
  { event, story }: Happened,
  now: Instant,
): Promise<Queued> {
  if (story.case.erased !== undefined) return { mails: [], told: undefined };
  const back = cameBack(event, story);
  if (back !== undefined) return sayAgain(deps, { event: back.said, story }, back, now);
  if (saysNothing(event.type)) return { mails: [], told: undefined };
  const read = tellsStaff(event.type) ? readDealer : readDealerAlone;
  const host = await writingHost(deps, event);
  const told = { event, story, host, ...(await read(deps, event.dealer)) };
  const planned = await planFor(deps, told, told.dead, now);
  const mails = await queueMails(deps, planned, told, now);
  // By the very look by which it was written to nobody: between two, an address may have died.
  for (const unheard of unheardSteps(event, story, told.dead)) await climbOn(deps, unheard, now);
  return { mails, told };
}

type CameBack = { readonly said: CaseEvent; readonly from: string };

/** A step of a ladder is not said again: its ladder climbs. */
function cameBack(event: CaseEvent, { events, mails }: CaseStory): CameBack | undefined {
  if (event.type !== "mail.bounced" && event.type !== "mail.suppressed") return undefined;
  const mail = mails.find(({ id }) => id === event.mail);
  const said = events.find(({ id }) => id === mail?.event);
  if (mail?.recipient.kind !== "staff" || said === undefined) return undefined;
  const climbs = said.type === "commitment.step-fired" || said.type === "commitment.still-open";
  return climbs ? undefined : { said, from: mail.recipient.email };
}

async function sayAgain(
  deps: QueueDeps,
  { event, story }: Happened,
  { from }: CameBack,
  now: Instant,
): Promise<Queued> {
  const host = await writingHost(deps, event);
  const told = { event, story, host, ...(await readDealer(deps, event.dealer)) };
  const dead = { has: (email: string) => email === from || told.dead.has(email) };
  const planned = await planFor(deps, told, dead, now);
  const inside = planned.filter(({ recipient }) => recipient.kind === "staff");
  return { mails: await queueMails(deps, inside, told, now), told };
}

async function planFor(
  deps: QueueDeps,
  { event, story, dealer, brand }: Told & Places,
  dead: Unreachable,
  now: Instant,
): Promise<readonly PlannedMail[]> {
  const host = "commitment" in event ? await hostOf(deps, event.commitment) : undefined;
  const { mails, unheard } = planOf(event, story, dealer, brand, { host, dead, at: now });
  if (unheard) {
    const { id, reference } = event;
    deps.log.warn("promise.nobody-hears", { event: id, reference });
  }
  return mails;
}

async function queueMails(
  deps: QueueDeps,
  planned: readonly PlannedMail[],
  told: Told,
  now: Instant,
): Promise<Mail[]> {
  const { event, story } = told;
  const mails: Mail[] = [];
  for (const one of planned) {
    const subject = await subjectOf(deps, one, told, now);
    const mail = newMail(one, event, subject, now, sendFrom(one, told, now));
    const names = new Set([mail.id, formerIdOf(one, event)]);
    mails.push(story.mails.find(({ id }) => names.has(id)) ?? (await deps.mails.queue(mail)));
  }
  return mails;
}

/** A template that fails must not keep its mail from being stored, tried again and seen. */
async function subjectOf(
  { settings, log }: QueueDeps,
  planned: PlannedMail,
  told: Told,
  now: Instant,
): Promise<string> {
  try {
    return (await writeLetter(planned, told, settings, now)).letter.subject;
  } catch (error) {
    const { id: event, reference } = told.event;
    log.error("mail.template-failed", error, { event, reference });
    return planned.template;
  }
}
