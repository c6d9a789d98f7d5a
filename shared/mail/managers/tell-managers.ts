import { partnerOfWork } from "../../directory/store/document-work.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { nextOpening, openDay } from "../../commitments/due/business-time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../../commitments/promise/commitment.store.ts";
import { dailyConcern, needsTelling } from "./daily-concern.ts";
import type { DailyConcern } from "./daily-concern.ts";
import { ownerIsThere } from "./owner-is-there.ts";
import { hostOf } from "../../commitments/promise/host-of.ts";
import { peopleOrAbove } from "../../commitments/ladder/people.ts";
import { TO_BE_PLANNED, nextDaily } from "../../directory/store/daily-writes.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import { sha256 } from "../../kernel/hash.ts";
import { DAY, MINUTE, instant, plus } from "../../kernel/time.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { addDays, dateAt, startOfDay } from "../../kernel/zone.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { mailIdOf } from "../../story/mail-id.ts";
import { newMail } from "../plan/new-mail.ts";
import type { MailStore } from "../mail.store.ts";
import type { MailRecipient } from "../../story/parts/mail.schema.ts";
import { notifiedRecipient } from "../plan/recipients.ts";
import { readDealer } from "../../directory/store/read-places.ts";
import type { SendDeps } from "../send/hand-over.ts";
import { writeLetter } from "../write/render-mail.ts";

export type TellManagersDeps = Pick<SendDeps, "settings" | "random" | "log"> & {
  readonly cases: Pick<CaseStore, "back" | "now" | "record">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "deadAddresses" | "partner">;
  readonly mails: Pick<MailStore, "queue" | "replace" | "replacing">;
  readonly tables: Pick<Tables, "cases">;
  readonly commit: Commit;
  readonly commitments: Pick<CommitmentStore, "dueBetween">;
};

const SIDE_BY_SIDE = 4;
/** So long after opening a mail is still the morning's. */
const MORNING_MILLISECONDS = 15 * MINUTE;
/** Comes with whatever else waits for the same person at opening. */
const COMPANY_MILLISECONDS = MINUTE;
/** Promises reach no further ahead; a query needs an end. */
const FURTHEST_MILLISECONDS = 4_000 * DAY;

/**
 * Tells managers of promises that a document just written leaves with nobody who could keep them; and
 * each dealer's at opening of their people's promises: when one has been denied, has
 * nobody who could keep it, or is at the end of its ladder, one mail lists it, and with it all that is
 * overdue or due today. Nobody gets a mail that says only what the ladder tells them anyway, unless the
 * dealer wants one on every day with something to say.
 * @throws AggregateError after the whole round when a dealer could not be told.
 */
export async function tellManagers(
  deps: TellManagersDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const ofDealers = work.filter(({ id }) => partnerOfWork(id) === undefined);
  const dealers = ofDealers.filter(({ kind }) => kind === "daily" || kind === "document");
  await eachApart(dealers, {
    sideBySide: SIDE_BY_SIDE,
    work: ({ kind, id, at }) =>
      kind === "document" ? tellUnowned(deps, id, now) : tellDealer(deps, id, at, now),
    onFailure: (error, { id: dealer }) => deps.log.error("mail.daily-failed", error, { dealer }),
  });
}

/** A document that was just written may have left promises alone; what is lost here the morning tells. */
async function tellUnowned(deps: TellManagersDeps, id: string, now: Instant): Promise<void> {
  const { dealer } = await readDealer(deps, id);
  const date = dateAt(dealer.timeZone, now);
  const lines = await linesOf(deps, dealer, date, now);
  // Who lost their address is told of with it, and no document did that.
  const alone = lines.filter(({ concern, isPresent }) => concern === "unowned" && !isPresent);
  await queueLines(deps, alone, date, now);
}

async function tellDealer(
  deps: TellManagersDeps,
  id: string,
  planned: Instant,
  now: Instant,
): Promise<void> {
  const { dealer } = await readDealer(deps, id);
  const opening = openingOf(dealer);
  const date = dateAt(opening.zone, now);
  const today = openDay(opening, date);
  if (today !== undefined && today.opens <= now) {
    // A document that was written during the day starts nothing before the next morning.
    const morning = plus(today.opens, MORNING_MILLISECONDS);
    if (planned !== TO_BE_PLANNED || now <= morning) await queueDaily(deps, dealer, date, now);
  }
  const opens = nextOpening(opening, now);
  const next = opens.ok ? opens.value : plus(now, DAY);
  const write = nextDaily(deps.tables, id, { seen: planned, next });
  // Refused when the dealer's document was written meanwhile: then it is planned again anyway.
  await deps.commit([write]);
}

type ToldLine = {
  readonly commitment: Commitment;
  readonly concern: DailyConcern;
  readonly recipient: MailRecipient;
  readonly isPresent: boolean;
};

async function queueDaily(
  deps: TellManagersDeps,
  dealer: Dealer,
  date: LocalDate,
  now: Instant,
): Promise<void> {
  const lines = await linesOf(deps, dealer, date, now);
  const byManager = Map.groupBy(lines, ({ recipient }) => recipient.email);
  const told = [...byManager.values()]
    .filter((ofOne) => ofOne.some(({ concern }) => needsTelling(concern, dealer)))
    .flat()
    // At the end of its ladder a promise tells of itself, in the same mail.
    .filter(({ concern }) => concern !== "exhausted");
  await queueLines(deps, told, date, now);
}

/** What there is to say of each open promise, to each of its managers. */
async function linesOf(
  deps: TellManagersDeps,
  dealer: Dealer,
  date: LocalDate,
  now: Instant,
): Promise<readonly ToldLine[]> {
  const endOfToday = startOfDay(dealer.timeZone, addDays(date, 1));
  const period = { from: instant(0), until: plus(now, FURTHEST_MILLISECONDS) };
  const open = await deps.commitments.dueBetween({ dealer: dealer.id, status: "open", ...period });
  const lines: ToldLine[] = [];
  for (const commitment of open) {
    const { managers, isOwned, isPresent } = await peopleOf(deps, commitment, endOfToday, now);
    const concern = dailyConcern(commitment, { now, endOfToday, isOwned });
    if (concern === undefined) continue;
    lines.push(...managers.map((recipient) => ({ recipient, commitment, concern, isPresent })));
  }
  return lines;
}

/** Stored as mails of their cases that gather for one reader; sweep sends them as one. */
async function queueLines(
  deps: TellManagersDeps,
  lines: readonly ToldLine[],
  date: LocalDate,
  now: Instant,
): Promise<void> {
  // One that cannot be told of does not keep back the others.
  await eachApart(lines, {
    sideBySide: 1,
    work: (line) => queueLine(deps, line, date, now),
    onFailure: (error, { commitment: { id: commitment, reference } }) =>
      deps.log.error("mail.daily-failed", error, { commitment, reference }),
  });
}

type People = {
  readonly managers: readonly MailRecipient[];
  /** The owner, or a substitute, is there today or on the day it is due. */
  readonly isPresent: boolean;
  /** And has mail that reaches them. */
  readonly isOwned: boolean;
};

/** Whoever stands in for an absent manager, and the host's manager where another dealer took it over. */
async function peopleOf(
  deps: TellManagersDeps,
  commitment: Commitment,
  endOfToday: Instant,
  now: Instant,
): Promise<People> {
  const { dealer, brand, dead } = await readDealer(deps, commitment.dealer);
  const host = await hostOf(deps, commitment);
  const around = { dealer, brand, dead, host };
  const people = peopleOrAbove(commitment, ["manager"], { ...around, at: now });
  if (people.length === 0) {
    const { id, reference } = commitment;
    deps.log.warn("promise.nobody-hears", { commitment: id, reference });
  }
  return {
    managers: people.map((person) => notifiedRecipient(person, dealer)),
    isPresent: ownerIsThere(commitment, { ...around, dead: undefined }, endOfToday, now),
    isOwned: ownerIsThere(commitment, around, endOfToday, now),
  };
}

async function queueLine(
  deps: TellManagersDeps,
  { commitment, concern, recipient }: ToldLine,
  date: LocalDate,
  now: Instant,
): Promise<void> {
  const present = await deps.cases.now(commitment.reference);
  const isThere = (read: CaseStory) => lastEventOf(commitment, read) !== undefined;
  const story = present && (await deps.cases.back(present, isThere));
  const event = story && lastEventOf(commitment, story);
  if (story === undefined || event === undefined) throw new Error("a promise without its event");
  const { dealer } = await readDealer(deps, story.case.dealer);
  const template = concern === "unowned" ? "promise-unowned" : "promise-daily";
  const planned = { recipient, template, gather: "round" } as const;
  const told = { event, story, dealer };
  const { subject } = (await writeLetter(planned, told, deps.settings, now)).letter;
  const mail = newMail(planned, event, subject, now, plus(now, COMPANY_MILLISECONDS));
  // Once a day, however often this is done; the event alone would make it once for ever.
  const hash = sha256("daily", date, commitment.id, recipient.email);
  await deps.mails.queue({ ...mail, id: mailIdOf(event.at, hash) });
}

/** What the promise became last; it tells the state that the line is about. */
function lastEventOf({ id }: Commitment, { events }: CaseStory): CaseEvent | undefined {
  return events.findLast((event) => "commitment" in event && event.commitment.id === id);
}
