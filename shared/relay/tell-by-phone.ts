import { takeBackCall } from "../booking/frame/take-back-call.ts";
import { hearsByMail } from "../case/customer/hears-by-mail.ts";
import { owedCall } from "../commitments/make/owed-call.ts";
import { promising } from "../commitments/make/promising.ts";
import type { Wanted } from "../commitments/make/promising.ts";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { readDealerAlone } from "../directory/store/read-places.ts";
import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import { ownTask } from "../language/own-words/own-words.ts";
import { mayNeedTelling, toTellByPhone } from "../mail/plan/to-tell-by-phone.ts";
import { isStillSo } from "../mail/send/still-true.ts";
import { LOST, raced } from "../platform/raced.ts";
import type { Race } from "../platform/raced.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { Commitment, Told } from "../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import type { TimerDeps } from "../timers/kinds.ts";

type Happened = { readonly event: CaseEvent; readonly story: CaseStory };

export type TellDeps = TimerDeps & { readonly cases: Pick<CaseStore, "around"> };

/** Whoever logs the call at the same moment, or adds to it. */
const RACE: Race = { rounds: 5, lost: "the call to tell keeps changing" };

/**
 * What no mail can tell the customer is one call for all of it: made with the first thing to say, added
 * to while nobody has called, and taken back once there is nothing left to say. Doing it again changes
 * nothing. After a lost race it looks again, for what was to be said is said by nobody else.
 */
export async function tellByPhone(
  deps: TellDeps,
  { event, story: known, lost }: Happened & { readonly lost?: string },
  now: Instant,
): Promise<void> {
  await raced(RACE, async (round) => {
    const story =
      round === 0 ? known : await deps.cases.around(event.reference, { event: event.id, now });
    if (story === undefined) throw new Error("the event's case is gone");
    if (story.case.erased !== undefined) return undefined;
    return agreeWith(deps, { event, story: withoutMail(story, lost) }, now);
  });
}

/** As it is once this mail has been given up. */
function withoutMail(story: CaseStory, lost: string | undefined): CaseStory {
  const mails = story.mails.map((mail) =>
    mail.id === lost && mail.state === "sending" ? { ...mail, state: "unknown" as const } : mail,
  );
  return { ...story, mails };
}

async function agreeWith(
  deps: TimerDeps,
  { event, story }: Happened,
  now: Instant,
): Promise<typeof LOST | undefined> {
  const open = story.commitments.find(
    ({ tells, status }) => tells !== undefined && status === "open",
  );
  const asked = untoldBy(event, story).filter((one) => open !== undefined || mayNeedTelling(one));
  if (open === undefined && asked.length === 0) return undefined;
  const { dealer } = await readDealerAlone(deps, story.case.dealer);
  const fresh = asked
    .filter(({ id }) => !isTaken(id, story))
    .flatMap((one) => {
      const mail = toTellByPhone(one, story, dealer);
      return mail === undefined ? [] : [{ mail, event: one.id, at: one.at }];
    });
  const tells = newestOfEach([...(open?.tells ?? []), ...fresh], story);
  if (open === undefined) return make(deps, { event, story }, { dealer, tells }, now);
  if (sameTells(tells, open.tells ?? [])) return undefined;
  const writes =
    tells.length === 0
      ? takeBackCall(deps, open, "nothing-to-tell", now)
      : deps.commitments.replace({ ...open, tells: [...tells], revision: open.revision + 1 }, open);
  return (await deps.commit(writes)).ok ? undefined : LOST;
}

/** The events this one may leave untold: itself, or the one whose mail came back. */
function untoldBy(event: CaseEvent, { events, mails }: CaseStory): CaseEvent[] {
  if (event.type !== "mail.bounced" && event.type !== "mail.suppressed") return [event];
  const mail = mails.find(({ id }) => id === event.mail);
  return events.filter(({ id }) => id === mail?.event && mail.recipient.kind === "customer");
}

/** Some call tells it, or has told it. */
function isTaken(event: string, { commitments }: CaseStory): boolean {
  return commitments.some(({ tells = [] }) => tells.some((one) => one.event === event));
}

/** What is still so and was not delivered meanwhile; of one promise or visit the newest alone. */
function newestOfEach(tells: readonly Told[], story: CaseStory): readonly Told[] {
  const newest = new Map<string, Told>();
  for (const one of tells) {
    const event = story.events.find(({ id }) => id === one.event);
    if (event === undefined || !isStillSo(event, story) || wasDelivered(one, story)) continue;
    const about = aboutOf(event);
    newest.delete(about);
    newest.set(about, one);
  }
  return [...newest.values()];
}

function wasDelivered({ event }: Told, { case: matter, mails }: CaseStory): boolean {
  return (
    hearsByMail(matter) &&
    mails.some(
      (mail) =>
        mail.event === event && mail.recipient.kind === "customer" && mail.state === "delivered",
    )
  );
}

function aboutOf(event: CaseEvent): string {
  if ("commitment" in event) return event.commitment.id;
  if ("appointment" in event) return event.appointment.id;
  return "waiting" in event ? `waiting ${event.waiting.id}` : event.id;
}

function sameTells(one: readonly Told[], other: readonly Told[]): boolean {
  return one.length === other.length && one.every(({ event }, at) => event === other[at]?.event);
}

type ToMake = { readonly dealer: Dealer; readonly tells: readonly Told[] };

/** The same call however often its event is relayed, since its id is made of the event's. */
async function make(
  deps: TimerDeps,
  { event, story }: Happened,
  { dealer, tells }: ToMake,
  now: Instant,
): Promise<undefined> {
  const first = story.events.find(({ id }) => id === tells[0]?.event);
  const wanted = first && wantedCall(first, story, { dealer, tells }, now);
  if (wanted === undefined) return undefined;
  const by = { kind: "system" } as const;
  const id = `cmt_${sha256("tell by phone", event.id).slice(0, 24)}`;
  const promise = await promising(deps, { dealer, wanted, by, id }, now);
  // Refused when it was made before.
  await deps.commit([...promise({ reference: story.case.reference }).writes]);
  return undefined;
}

/** By whoever owns the promise it is about, where they are of this dealer; else by the least busy. */
function wantedCall(
  event: CaseEvent,
  { case: matter }: CaseStory,
  { dealer, tells }: ToMake,
  now: Instant,
): Wanted | undefined {
  const about = subjectOf(event, matter);
  const { windows } = matter.contact ?? {};
  const task = ownTask("tell-by-phone", { about: about.words });
  const call = { department: about.department, ...task, windows, tells };
  const promise = "commitment" in event ? event.commitment : undefined;
  const wanted = owedCall({ dealer, matter: uncalled(matter, promise) }, call, now);
  const isOurs =
    promise?.host === undefined && dealer.staff.some(({ id }) => id === promise?.owner.id);
  if (wanted === undefined || promise === undefined || !isOurs || wanted.people !== undefined) {
    return wanted;
  }
  const { owner, accountable } = promise;
  return { ...wanted, people: { owner, accountable } };
}

/** Nobody is called to come back: whoever leads decides how else they hear of it. */
function uncalled(matter: CaseStory["case"], promise: Commitment | undefined) {
  if (promise?.comeBack === undefined) return matter;
  return { ...matter, contact: { ...matter.contact, channels: ["email" as const] } };
}

function subjectOf(event: CaseEvent, matter: CaseStory["case"]) {
  if ("commitment" in event) {
    const { what, department } = event.commitment;
    return { words: what, department };
  }
  if ("appointment" in event) {
    const { serviceName, department } = event.appointment;
    return { words: serviceName, department };
  }
  return { words: matter.topic, department: matter.department };
}
