import { overlapAgain, untold } from "../commitments/handoff/introduction.ts";
import { introduced } from "../commitments/handoff/introduced.ts";
import { notIntroduced } from "../commitments/handoff/not-introduced.ts";
import { changeCommitment } from "../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps, Decide } from "../commitments/change/change-commitment.ts";
import { readDealer } from "../directory/store/read-places.ts";
import type { DirectoryStore } from "../directory/store/directory.store.ts";
import { instant } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { askedTask } from "../story/asked-task.ts";
import type { CaseNow, CaseStory } from "../story/case-story.ts";
import type { CaseStore } from "../story/case.store.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";

type Deps = ChangeCommitmentDeps & {
  readonly cases: Pick<CaseStore, "now" | "since">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "partner" | "deadAddresses">;
};

type Happened<Event> = { readonly event: Event; readonly story: CaseStory };

/** The mail that names a partner has reached its customer: now it is asked. Doing it again changes nothing. */
export async function introduceInWriting(
  deps: Deps,
  { event, story }: Happened<EventOf<"mail.delivered">>,
  now: Instant,
): Promise<void> {
  const mail = story.mails.find(({ id }) => id === event.mail);
  const said = story.events.find(({ id }) => id === mail?.event);
  if (mail?.recipient.kind !== "customer" || said === undefined) return;
  await introduceBy(deps, said, story, now);
}

/** The same for what was said to them on the phone, or in another way: whoever logged it says that they know. */
export async function introduceByPhone(
  deps: Deps,
  { event: { commitment: call, outcome }, story }: Happened<EventOf<"commitment.kept">>,
  now: Instant,
): Promise<void> {
  const follow = outcome === "done" ? leaveUntold : introduceBy;
  await followCall(deps, { call, story, follow }, now);
}

/**
 * The call in which they were to hear of it is given up: nobody asks the partner, and its owner hears so. One that
 * the system took back had nothing left to tell.
 */
export async function endUntold(
  deps: Deps,
  { event: { commitment: call, by }, story }: Happened<EventOf<"commitment.withdrawn">>,
  now: Instant,
): Promise<void> {
  if (by.kind !== "system") await followCall(deps, { call, story, follow: leaveUntold }, now);
}

type Ended = {
  readonly call: Commitment;
  readonly story: CaseStory;
  readonly follow: typeof introduceBy;
};

/** What follows for each partner of which that call was to tell. */
async function followCall(
  deps: Deps,
  { call: { tells = [] }, story, follow }: Ended,
  now: Instant,
): Promise<void> {
  const meant = tells.filter(({ mail }) => mail === "partner-introduced");
  if (meant.length === 0) return;
  const present = await deps.cases.now(story.case.reference);
  if (present === undefined) return;
  const since = Math.min(...meant.map(({ at }) => at ?? story.case.openedAt));
  const past = await deps.cases.since(present, instant(since));
  for (const { event: id } of meant) {
    const said = past.events.find((one) => one.id === id);
    if (said !== undefined) await follow(deps, said, present, now);
  }
}

/**
 * That call was logged by mistake, or the customer says that nobody told them: no stranger goes on with what they do
 * not know of. Doing it again changes nothing.
 */
export async function takeIntroductionBack(
  deps: Deps,
  {
    event: { commitment: call },
    story,
  }: Happened<EventOf<"commitment.disputed" | "commitment.undone">>,
  now: Instant,
): Promise<void> {
  const meant = (call.tells ?? []).filter(({ mail }) => mail === "partner-introduced");
  if (meant.length === 0 || call.status !== "open") return;
  const present = await deps.cases.now(story.case.reference);
  if (present === undefined) return;
  const since = Math.min(...meant.map(({ at }) => at ?? story.case.openedAt));
  const past = await deps.cases.since(present, instant(since));
  for (const { event: id } of meant) {
    const said = past.events.find((one) => one.id === id);
    if (said?.type !== "commitment.introduction") continue;
    const { id: promise, introducing } = said.commitment;
    if (introducing === undefined) continue;
    await change(deps, present, promise, notIntroduced(introducing, said.at), now);
  }
}

async function introduceBy(
  deps: Deps,
  said: CaseEvent,
  story: CaseNow,
  now: Instant,
): Promise<void> {
  if (said.type !== "commitment.introduction") return;
  const { id, introducing } = said.commitment;
  if (introducing === undefined) return;
  const partner = await partnerOf(deps, introducing.task.partner);
  await change(deps, story, id, introduced(introducing.nth, partner), now);
}

async function leaveUntold(
  deps: Deps,
  said: CaseEvent,
  story: CaseNow,
  now: Instant,
): Promise<void> {
  if (said.type !== "commitment.introduction") return;
  const { id, introducing } = said.commitment;
  if (introducing !== undefined) await change(deps, story, id, untold(introducing.nth), now);
}

/**
 * When they may be called, by when, or when the partner works has changed: whether there is a time for its call
 * is asked anew.
 */
export async function lookForOverlap(
  deps: Deps,
  {
    event,
    story,
  }: Happened<EventOf<"case.contact-changed" | "case.customer-changed" | "commitment.moved">>,
  now: Instant,
): Promise<void> {
  const open = story.commitments.filter(({ id, status }) => {
    const isMeant = !("commitment" in event) || event.commitment.id === id;
    return status === "open" && isMeant;
  });
  for (const promise of open) {
    const task = callingTask(promise);
    if (task === undefined) continue;
    const partner = await partnerOf(deps, task.partner);
    await change(deps, story, promise.id, overlapAgain(partner, story.case), now);
  }
}

function callingTask(promise: Commitment) {
  const asked = askedTask(promise);
  return asked?.calls === undefined ? undefined : asked;
}

async function partnerOf({ directory }: Deps, id: string) {
  return (await directory.partner(id))?.document;
}

/** What was closed meanwhile introduces nobody. */
async function change(
  deps: Deps,
  story: CaseNow,
  id: string,
  decide: Decide,
  now: Instant,
): Promise<void> {
  const { dealer, brand } = await readDealer(deps, story.case.dealer);
  const by = { kind: "system" } as const;
  await changeCommitment(deps, { story, dealer, brand, by, id, now }, decide);
}
