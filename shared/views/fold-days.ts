import type { Instant } from "../kernel/time.ts";
import { dateAt, toOffsetText } from "../kernel/zone.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventType } from "../story/parts/event.schema.ts";
import type { StoryWords, TimelineEntry } from "./timeline.ts";

type Said = Pick<TimelineEntry, "by" | "text">;

/** One line, and when it was said, the newest first. */
export type Folded = Said & { readonly type: EventType; readonly ats: Instant[] };

/**
 * Takes a story's events from the newest to the oldest and answers a line for each, or nothing where it
 * says what the line of a later day says already: a promise that is still open, a step that is repeated,
 * and what became of the mails about them. Whatever else happens between them ends the run.
 */
export function readRun({ events, mails }: Pick<CaseStory, "events" | "mails">) {
  const daily = new Map(events.filter(isDaily).map((event) => [event.id, event.commitment.id]));
  const aboutMail = new Map(
    mails.flatMap(({ id, event }) => {
      const commitment = daily.get(event);
      return commitment === undefined ? [] : [[id, commitment] as const];
    }),
  );
  const run = new Map<string, Folded>();
  return (event: CaseEvent, said: Said): Folded | undefined => {
    const about = "mail" in event ? aboutMail.get(event.mail) : daily.get(event.id);
    const line = { ...said, type: event.type, ats: [event.at] };
    if (about === undefined) {
      if (!("mail" in event)) run.clear();
      return line;
    }
    const key = JSON.stringify([event.type, about, said.by, said.text]);
    const known = run.get(key);
    if (known === undefined) run.set(key, line);
    else known.ats.push(event.at);
    return known === undefined ? line : undefined;
  };
}

/** As they are answered, the oldest first. */
export function foldDays(
  lines: readonly Folded[],
  words: StoryWords,
  zone: string,
): readonly TimelineEntry[] {
  return lines
    .map((line) => ({ line, span: spanOf(line) }))
    .toReversed()
    .toSorted((left, right) => left.span.from - right.span.from)
    .map(({ line: { ats, text, ...rest }, span }) => ({
      at: toOffsetText(zone, span.from),
      ...rest,
      text: textOf(text, ats, words, zone),
      ...(ats.length === 1 ? {} : { times: ats.length, until: toOffsetText(zone, span.to) }),
    }));
}

function textOf(text: string, ats: readonly Instant[], words: StoryWords, zone: string): string {
  const count = new Set(ats.map((at) => dateAt(zone, at))).size;
  if (count === 1) return text;
  const { from, to } = spanOf({ ats });
  return words.daily(text, { count, from: words.day(from), to: words.day(to) });
}

function spanOf({ ats }: { readonly ats: readonly Instant[] }): {
  readonly from: Instant;
  readonly to: Instant;
} {
  const from = ats.at(-1);
  const to = ats.at(0);
  if (from === undefined || to === undefined) throw new Error("a line was never said");
  return { from, to };
}

type Daily = Extract<
  CaseEvent,
  { readonly type: "commitment.still-open" | "commitment.step-fired" }
>;

function isDaily(event: CaseEvent): event is Daily {
  return (
    event.type === "commitment.still-open" ||
    (event.type === "commitment.step-fired" && event.repeat)
  );
}
