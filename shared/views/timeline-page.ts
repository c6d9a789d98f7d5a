import type { CaseStory } from "../story/case-story.ts";
import { instant } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { foldDays, readRun } from "./fold-days.ts";
import type { Folded } from "./fold-days.ts";
import { isFor, lineOf } from "./timeline.ts";
import type { Telling, TimelineEntry } from "./timeline.ts";
import { closedSince, endingsOf, goesBackTo, hasEndedBefore } from "./closed-part.ts";

/** What is answered at a time; lines that stand for many events count with these too. */
const MOST = { lines: 200, events: 600 } as const;

export type TimelinePage = {
  readonly timeline: readonly TimelineEntry[];
  /** Where the older part begins, where there is one: the first event of this page. */
  readonly timelineBefore: string | undefined;
  /** The mails that tell of what happened in this part, the oldest first. */
  readonly mails: CaseStory["mails"];
  /** Which of what is closed stands in this part. */
  readonly closed: ReadonlySet<string>;
};

/**
 * The newest part of the story, or the newest before an event, as lines, oldest first. Each event, each mail
 * and each visit and promise that is closed is in exactly one part.
 */
export function timelinePage(
  telling: Telling,
  zone: string,
  before: string | undefined,
): TimelinePage {
  const { mails, from: readFrom } = telling.story;
  const place = readPlace(before);
  // What is older than that is not all here, and belongs to an older part.
  const events = telling.story.events.filter(({ at }) => readFrom === undefined || at >= readFrom);
  const end =
    before === undefined ? events.length : events.findIndex(({ id }) => id === place?.event);
  const older = events.slice(0, Math.max(end, 0));
  const isFirst = before === undefined;
  const endings = endingsOf(telling.story, place?.at);
  const { lines, first } = newestOf(older, telling, zone, goesBackTo(endings));
  const start = first === 0 ? undefined : older[first];
  const hasOlder =
    older.slice(0, first).some((event) => isVisible(event, telling)) ||
    (start !== undefined && hasEndedBefore(endings, start.at, isFirst));
  const from = hasOlder ? first : 0;
  const here = new Set(older.slice(from).map(({ id }) => id));
  return {
    timeline: lines,
    timelineBefore: hasOlder ? placeOf(older[from]) : undefined,
    mails: mails
      .filter(({ event }) => here.has(event))
      .toSorted((left, right) => left.at - right.at),
    closed: closedSince(endings, hasOlder ? start?.at : undefined, isFirst),
  };
}

export type Place = { readonly at: Instant; readonly event: string };

/** Where a part ends: when that happened which is the first thing that is not in it, and which it is. */
export function readPlace(before: string | undefined): Place | undefined {
  const [, at = "", event = ""] = /^(\d{1,15})-(.+)$/.exec(before ?? "") ?? [];
  return event === "" ? undefined : { at: instant(Number(at)), event };
}

function placeOf(first: CaseEvent | undefined): string | undefined {
  return first && `${first.at}-${first.id}`;
}

function newestOf(
  older: readonly CaseEvent[],
  telling: Telling,
  zone: string,
  backTo: Instant | undefined,
) {
  const lines: Folded[] = [];
  const run = readRun(telling.story);
  let first = older.length;
  let told = 0;
  for (const event of older.toReversed()) {
    if (lines.length >= MOST.lines || told >= MOST.events) break;
    // At least one, so that each part leads on.
    if (first < older.length && backTo !== undefined && event.at < backTo) break;
    first -= 1;
    if (!isVisible(event, telling)) continue;
    told += 1;
    const line = run(event, lineOf(event, telling));
    if (line !== undefined) lines.push(line);
  }
  return { lines: foldDays(lines, telling.words, zone), first };
}

function isVisible(event: CaseEvent, { reader, story }: Telling): boolean {
  return isFor(reader, event, story);
}
