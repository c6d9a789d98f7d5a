import { isPaused } from "../../shared/audit/rest-model.ts";
import type { Recorded } from "../../shared/audit/recorded.ts";
import { judge } from "../../shared/audit/judge.ts";
import { wrongCallCounts } from "./call-count-invariants.ts";
import { brokenLimits } from "./limit-invariants.ts";
import { CASE_ALARMS } from "./alarms.ts";
import { commitmentTimer } from "../../shared/timers/kinds.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { wakesAt } from "../../shared/commitments/promise/wakes-at.ts";
import type { CaseEvent, EventOf } from "../../shared/story/parts/event.schema.ts";
import { readTimer } from "../../shared/timers/timer-payload.ts";
import { DAY, MINUTE } from "../../shared/kernel/time.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import { wrongFigures } from "./report-invariants.ts";
import { outlivedVisits } from "./tied.ts";
import { forgottenAddresses, unheardPromises } from "./hearing-invariants.ts";
import { strangeTimes } from "./time-invariants.ts";
import { strangeOwners } from "./owner-invariants.ts";
import { wrongBookings } from "./booking-invariants.ts";
import { wrongTransport } from "./transport-invariants.ts";
import { wrongWords } from "./word-invariants.ts";
import { Trips, wrongVisits, wrongWhenWritten } from "./visit-invariants.ts";
import { Announcements } from "./campaign-invariants.ts";
import { Tasks } from "./partner-invariants.ts";
import { recordedOf } from "./recorded-of.ts";
import type { World } from "./world.ts";

const FINAL = new Set([
  "sent",
  "delivered",
  "bounced",
  "complained",
  "unknown",
  "failed",
  "superseded",
  "suppressed",
]);

/** A sender may take five minutes, sweep comes every five, and somebody else may be slower once. */
const LOOKED_AGAIN_WITHIN = 20 * MINUTE;

/** What must hold at every moment is watched; what must hold in the end is what this answers. */
export function watch(world: World): () => void {
  const say = (text: string) => world.violations.push(text);
  world.scheduler.onDisarmed = (input) => {
    const timer = readTimer(JSON.parse(input));
    if (timer.kind !== "commitment") return;
    const commitment = world.commitments().find(({ id }) => id === timer.id);
    if (commitment === undefined || commitment.generation - 1 !== timer.generation) return;
    const wakes = wakesAt(commitment);
    if (wakes === undefined || wakes <= world.now) return;
    const name = commitmentTimer.name(commitment.id, commitment.generation);
    if (!world.scheduler.everArmed.has(name)) {
      say("a timer was taken away before the one that replaces it was armed");
    }
  };
  const announcements = new Announcements(world);
  world.mailer.onSent = (mail, looked) => {
    announcements.sent(mail, looked);
    if (!CASE_ALARMS.has(mail.template)) return;
    const event = world.events().find(({ id }) => id === mail.event);
    if (event === undefined || !("commitment" in event)) return;
    const closedAt = world.closings.get(event.commitment.id);
    if (closedAt !== undefined && closedAt < looked.story) {
      say(`${mail.template} was sent although its sender had seen the promise closed`);
    }
  };
  const trips = new Trips(world);
  const tasks = new Tasks(world);
  world.onWritten = (event) => {
    trips.written(event);
    tasks.written(event);
    announcements.written(event);
    for (const text of wrongWhenWritten(world, event)) say(text);
  };
  return () => {
    for (const commitment of world.commitments()) {
      for (const text of wrongWith(commitment, world)) say(text);
    }
    for (const text of [
      ...wrongMails(world),
      ...sparedMails(world),
      ...lost(world),
      ...twice(world),
      ...strangeOwners(world.events()),
      ...strangeTimes(world.events()),
      ...unheardPromises(world),
      ...forgottenAddresses(world),
      ...outlivedVisits(world),
      ...wrongWords(world),
      ...wrongVisits(world),
      ...trips.wrong(),
      ...tasks.wrong(),
      ...announcements.wrong(),
      ...wrongFigures(world),
      ...wrongCallCounts(world),
      ...brokenLimits(world),
      ...judge(recordedOf(world)).map(({ text }) => text),
    ])
      say(text);
    for (const text of wrongBookings(world)) say(text);
    for (const text of wrongTransport(world)) say(text);
  };
}

function* wrongWith(commitment: Commitment, world: World): Generator<string> {
  const { id, revision } = commitment;
  const events = world
    .events()
    .filter((event) => "commitment" in event && event.commitment.id === id);
  yield* strangeStep(commitment);
  yield* untold(commitment, events);
  if (world.successes.some((seen) => seen.id === id && !isTold(seen, events, revision))) {
    yield "a change that succeeded was lost";
  }
  const wakes = wakesAt(commitment);
  if (wakes !== undefined && wakes <= world.now - 10 * MINUTE) yield "a step was not taken in time";
  if (isLeftAlone(commitment, world.now)) yield "an overdue promise is not told of for a week";
  if (unheardStep(commitment, events, world)) {
    yield "nobody heard a step, and the promise did not climb";
  }
}

/** Somebody heard that it is done; then it stands, and somebody else's change came before or after. */
function isTold(seen: Commitment, events: readonly CaseEvent[], revision: number): boolean {
  if (seen.revision > revision) return false;
  const told = events
    .flatMap((event) => ("commitment" in event ? [event.commitment] : []))
    .filter((one) => one.revision === seen.revision);
  return told.every((one) => shownBy(one) === shownBy(seen));
}

/** Times that clocks named by what they showed: their rules may have changed since. */
function shownBy({ status, owner, dueAt, dueWall, level, ...more }: Commitment): string {
  const { attempts, expectedAt, expectedWall, acknowledgedAt, asked } = more;
  return JSON.stringify([
    status,
    owner.id,
    dueWall?.localStart ?? dueAt,
    level,
    attempts,
    expectedWall?.localStart ?? expectedAt,
    acknowledgedAt,
    asked,
  ]);
}

function* strangeStep({ status, nextAction }: Commitment): Generator<string> {
  if (status === "open" && nextAction === undefined) yield "an open promise has no next step";
  if (status !== "open" && nextAction !== undefined) yield "a closed promise has a step";
}

/** A long ladder over a weekend is the furthest that anything may be. */
function isLeftAlone({ status, dueAt, nextAction }: Commitment, now: number): boolean {
  const next = nextAction?.at ?? now;
  return status === "open" && dueAt < now && next - now > 7 * DAY;
}

/** The state is what the last event told; only a timer armed again goes on without one. */
function* untold(
  { status, revision }: Commitment,
  events: readonly CaseEvent[],
): Generator<string> {
  const told = events.flatMap((event) => ("commitment" in event ? [event.commitment] : []));
  const last = told.toSorted((left, right) => left.revision - right.revision).at(-1);
  if (last === undefined || last.revision > revision) yield "a change was told and is not there";
  else if (last.status !== status) yield "a promise is in a state that no event tells of";
  const attempts = events.filter(({ type }) => type === "commitment.attempted");
  if (attempts.some((event) => "commitment" in event && event.commitment.status !== "open")) {
    yield "an attempt closed a promise";
  }
}

/** The last step of an open promise was heard by somebody, or there is none above it. */
function unheardStep(commitment: Commitment, events: readonly CaseEvent[], world: World): boolean {
  const { status, level, dueAt, policy, revision } = commitment;
  if (status !== "open" || level === null || level >= policy.steps.length - 1) return false;
  const step = events
    .filter(
      (event): event is EventOf<"commitment.step-fired"> => event.type === "commitment.step-fired",
    )
    .find((event) => event.commitment.revision === revision);
  if (step === undefined || step.at < dueAt) return false;
  const heard = world
    .mails()
    .filter(({ event, recipient }) => event === step.id && recipient.kind === "staff")
    .some(({ state }) => state !== "bounced" && state !== "suppressed" && state !== "superseded");
  return (
    !heard &&
    step.notified.length > 0 &&
    step.notified.every(({ email }) => world.mailer.everBad.has(email))
  );
}

function* wrongMails(world: World): Generator<string> {
  const recorded = recordedOf(world);
  const bySending = Map.groupBy(world.mailer.sent, ({ mailId }) => mailId);
  for (const mail of world.mails()) {
    const times = bySending.get(mail.id) ?? [];
    const undecided = times.filter((sent) => sent.undecided).length;
    // A sender that died may have sent it: staff rather hear twice than never, and twice at most.
    const repeated = mail.repeated === true ? 1 : 0;
    if (times.length > 1 + undecided + repeated)
      yield `${mail.template} was sent ${times.length} times`;
    if (!FINAL.has(mail.state) && !waits(mail, recorded) && !isClaimed(mail, world.now))
      yield `a mail stayed ${mail.state}`;
  }
}

function waits(mail: Mail, recorded: Recorded): boolean {
  const isLater = (mail.nextTryAt ?? mail.at) > recorded.now;
  return mail.state === "queued" && (isLater || isPaused(mail, recorded));
}

/** Only who cannot be reached is spared a mail, who declined them, and whoever a stopped campaign would have written to. */
function* sparedMails(world: World): Generator<string> {
  const spared = sparedByEvents(world);
  for (const { id, state, recipient, messageClass } of world.mails()) {
    if (state !== "suppressed" || world.mailer.everBad.has(recipient.email)) continue;
    const isDeclined = messageClass !== "transactional" && spared.has(recipient.email);
    if (!isDeclined && !spared.has(id)) yield "a good address was spared a mail";
  }
}

function sparedByEvents(world: World): ReadonlySet<string> {
  const mails = new Map(world.mails().map((mail) => [mail.id, mail] as const));
  return new Set(
    world.events().flatMap((event) => {
      if (event.type === "mail.suppressed") return event.because === undefined ? [] : [event.mail];
      const isSaid = event.type === "mail.declined" || event.type === "mail.complained";
      return isSaid ? [mails.get(event.mail)?.recipient.email ?? ""] : [];
    }),
  );
}

/** A claim whose sender died is looked at again within minutes. */
function isClaimed({ state, claimedAt, at }: Mail, now: number): boolean {
  return state === "sending" && (claimedAt ?? at) > now - LOOKED_AGAIN_WITHIN;
}

function* lost(world: World): Generator<string> {
  for (const { kind } of world.items().filter((item) => "workPk" in item)) {
    if (kind === "event") yield "an event was never relayed";
  }
}

/** Each step once in one climb: a change of the due time starts another. What nobody hears is said again. */
function* twice(world: World): Generator<string> {
  const seen = new Set<string>();
  for (const event of world.events()) {
    if (event.type !== "commitment.step-fired" || event.repeat) continue;
    if (event.notified.every(({ email }) => world.mailer.everBad.has(email))) continue;
    const key = `${event.commitment.id} ${climbOf(event)} ${event.level} ${event.by.kind}`;
    if (seen.has(key)) yield "a step fired twice";
    seen.add(key);
  }
}

/** Two people may move it to the same time, and a denial brings an earlier one back. */
function climbOf({ commitment: { dueAt, tally = {} } }: EventOf<"commitment.step-fired">): string {
  const { movedBeforeDue = 0, movedAfterDue = 0, disputed = 0 } = tally;
  return `${dueAt} ${movedBeforeDue + movedAfterDue + disputed}`;
}
