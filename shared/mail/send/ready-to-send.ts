import type { Instant } from "../../kernel/time.ts";
import type { SendDeps } from "./hand-over.ts";
import type { Told } from "../write/templates/template.ts";
import { abandoned, isDue, superseded } from "../mail-life.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { Turn } from "./pace.ts";
import { isDeadAddress } from "../plan/recipients.ts";
import { configurationSetOf } from "../../platform/ses/configuration-sets.ts";
import { isDeclinable } from "../write/message-class.ts";
import type { Gate } from "../fate/suppression.store.ts";
import { isAlarm, isStillTrue } from "./still-true.ts";
import { suppressMail } from "../fate/suppress-mail.ts";

type ReadyDeps = Omit<SendDeps, "mailer" | "compose" | "composeTogether">;

/**
 * The mail if it may take its turn now; one whose sender died is first told apart. What is known to be
 * over ends here and waits for no turn.
 */
export async function awaitingTry(
  deps: ReadyDeps,
  mail: Mail,
  { event, story }: Told,
  now: Instant,
): Promise<Mail | undefined> {
  const waiting = await unclaimed(deps, mail, now);
  if (waiting === undefined || isStillTrue(waiting, event, story, now)) return waiting;
  await supersede(deps, waiting);
  return undefined;
}

/**
 * What the mail is to be written from, if it may go out, asked when its turn has come. The case is read
 * once more for an alarm and for whatever waited, so none goes out after a `keep` that was stored before
 * this. What is no longer so ends here, and so does a mail to an address that came back for good, in
 * this case or another, or that declined mail of its class; and what nobody asked for, while too many
 * complain of the brand's mail.
 */
export async function readyToSend(
  deps: ReadyDeps,
  mail: Mail,
  told: Told,
  turn: Turn,
  now: Instant,
): Promise<Told | undefined> {
  const seen = turn.waited || isAlarm(mail) ? await lookAgain(deps, told, now) : told;
  switch (await barOf(deps, mail, seen, now)) {
    case "over":
      await supersede(deps, mail);
      return undefined;
    case "unwanted":
      await suppressMail(deps, mail, now);
      deps.log.info("mail.suppressed", idsOf(mail));
      return undefined;
    case "stopped":
      await suppressMail(deps, mail, now, "campaign-stopped");
      deps.log.info("mail.suppressed", idsOf(mail));
      return undefined;
    case "later":
      deps.log.info("mail.held", idsOf(mail));
      return undefined;
    case undefined:
      return seen;
  }
}

/** The same for one that SES did not take and that waited for another turn; it is not ended here. */
export async function readyAgain(
  deps: ReadyDeps,
  mail: Mail,
  told: Told,
  now: Instant,
): Promise<Told | undefined> {
  try {
    const seen = await lookAgain(deps, told, now);
    return (await barOf(deps, mail, seen, now)) === undefined ? seen : undefined;
  } catch (error) {
    // Its sender must live to put it back: a mail whose sender died waits, and is sent once more only.
    deps.log.error("mail.look-failed", error, idsOf(mail));
    return undefined;
  }
}

async function lookAgain(
  { cases }: Pick<SendDeps, "cases">,
  told: Told,
  now: Instant,
): Promise<Told> {
  const story = await cases.around(told.story.case.reference, { event: told.event.id, now });
  if (story === undefined) throw new Error("the mail's case is gone");
  return { ...told, story };
}

type Bar = "over" | "unwanted" | "stopped" | "later" | undefined;

async function barOf(
  { suppressions, settings }: Pick<SendDeps, "suppressions" | "settings">,
  mail: Mail,
  { event, story, dealer }: Told,
  now: Instant,
): Promise<Bar> {
  if (!isStillTrue(mail, event, story, now)) return "over";
  const { recipient, messageClass } = mail;
  // One of ours is dead by its record alone, which a manager may lift.
  const dead = recipient.kind === "customer" && isDeadAddress(recipient.email, story);
  const unwanted = dead || (await suppressions.blocks(recipient.email, messageClass));
  if (unwanted) return "unwanted";
  return isDeclinable(messageClass)
    ? await barOfUnasked({ suppressions, settings }, { event, dealer, story })
    : undefined;
}

/** What nobody asked for waits, or ends, while too many complain of it. */
async function barOfUnasked(
  { suppressions, settings }: Pick<SendDeps, "suppressions" | "settings">,
  { event, dealer, story }: Pick<Told, "event" | "dealer" | "story">,
): Promise<Bar> {
  const set = configurationSetOf(dealer.brand, settings.sets);
  const isPaused = await suppressions.isPaused(set);
  const outreach = event.type === "case.opened" ? event.outreach : undefined;
  if (outreach === undefined) return isPaused ? "over" : undefined;
  // What it promises was kept or withdrawn before it went out.
  const isMet = outreach.promise !== undefined && !isOpen(outreach.promise, story);
  if (isMet || leadsNowhere(outreach, dealer)) return "over";
  return barOfCampaign(await suppressions.gateOf(outreach.campaign), isPaused);
}

function isOpen(promise: string, { commitments }: Told["story"]): boolean {
  return commitments.some(({ id, status }) => id === promise && status === "open");
}

type Announced = NonNullable<EventOf<"case.opened">["outreach"]>;

/** It was to be booked by its link alone, and that is not offered any more. */
function leadsNowhere({ promise, service }: Announced, { services }: Told["dealer"]): boolean {
  return promise === undefined && !services.some(({ id }) => id === service);
}

/** What it promises was promised: it waits until the campaign may write again, or is stopped. */
function barOfCampaign(gate: Gate, isPaused: boolean): Bar {
  if (gate === "closed") return "stopped";
  return isPaused || gate === "shut" ? "later" : undefined;
}

async function unclaimed(
  { mails, log }: Pick<SendDeps, "mails" | "log">,
  mail: Mail,
  now: Instant,
): Promise<Mail | undefined> {
  if (!isDue(mail, now)) return undefined;
  if (mail.state === "queued") return mail;
  const next = abandoned(mail, now);
  if (!(await mails.replace(mail, next))) return undefined;
  log.warn("mail.sender-died", { ...idsOf(mail), count: mail.tries });
  return next.state === "queued" ? next : undefined;
}

async function supersede({ mails, log }: Pick<SendDeps, "mails" | "log">, mail: Mail) {
  await mails.replace(mail, superseded(mail));
  log.info("mail.superseded", idsOf(mail));
}

function idsOf({ id, reference }: Mail) {
  return { mail: id, reference };
}
