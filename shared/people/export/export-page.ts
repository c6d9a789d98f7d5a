import { dateText } from "../../kernel/date-text.ts";
import type { Instant } from "../../kernel/time.ts";
import { languageOf, textsIn } from "../../language/in-every-language.ts";
import { inWords } from "../../language/own-words/own-words.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { isFor, lineOf } from "../../views/timeline.ts";
import type { StoryWords } from "../../views/timeline.ts";
import type { Held } from "./export-data.ts";
import { EXPORT_WORDS } from "./words.ts";
import type { ExportWords } from "./words.ts";

/** The lines of a story in the reader's language. */
export type StoryIn = (reader: {
  readonly language: string;
  readonly zone: string;
}) => Promise<StoryWords>;

type At = { readonly held: Held; readonly words: ExportWords; readonly told: StoryWords };

/** All of it to read, in the language that the person reads; nothing in it is loaded from elsewhere. */
export async function exportPage(
  all: readonly Held[],
  storyIn: StoryIn,
  now: Instant,
): Promise<string> {
  const [first] = all;
  const tag = first?.story.case.customer.language ?? first?.dealer.languages[0] ?? "en-US";
  const language = languageOf(tag) ?? "en-US";
  const words = textsIn(EXPORT_WORDS, language);
  const zone = first?.dealer.timeZone ?? "UTC";
  const cases: string[] = [];
  for (const held of all) {
    const told = await storyIn({ language, zone: held.dealer.timeZone });
    cases.push(caseSection({ held, words, told }));
  }
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(words.title)}</title>`,
    `<style>body{font:1rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}</style></head><body>`,
    `<h1>${escaped(words.title)}</h1><p>${escaped(words.lead)}</p>`,
    `<p>${escaped(`${words.made} ${dateText(now, zone, language)}`)}</p>`,
    ...cases,
    "</body></html>",
  ].join("\n");
}

function caseSection({ held, words, told }: At): string {
  const { story, dealer } = held;
  const { customer, contact, vehicle, topic, notes } = story.case;
  const own = story.mails.filter(({ recipient }) => recipient.kind === "customer");
  return [
    `<h2>${escaped(`${dealer.name}: ${topic} (${story.case.reference})`)}</h2>`,
    list(words.you, textsOf({ ...customer, ...vehicle, notes, contact }), words),
    list(
      words.visits,
      story.appointments.map(({ serviceName, start, visitor = {}, jobs = [] }) =>
        [
          serviceName,
          told.say(start),
          ...jobs.map(({ concern }) => concern),
          ...Object.values(visitor),
        ].join(", "),
      ),
      words,
    ),
    list(
      words.promises,
      story.commitments.map(
        ({ what, ours, dueAt }) => `${inWords(what, ours, told.own)}, ${told.say(dueAt)}`,
      ),
      words,
    ),
    list(words.story, linesOf(story, told), words),
    list(
      words.mails,
      own.map(({ subject, at, recipient }) => `${told.say(at)}: ${subject} (${recipient.email})`),
      words,
    ),
    list(words.recipients, words.recipientsOf(dealer.name, story.opened?.length ?? 0), words),
  ].join("\n");
}

/** What colleagues noted is about the person too, and is theirs to know here. */
function linesOf(story: CaseStory, words: StoryWords): string[] {
  const reader = "customer" as const;
  return story.events
    .filter((event) => event.type === "case.noted" || isFor(reader, event, story))
    .map((event) => {
      const { text, by } = lineOf(event, { story, reader, words });
      return `${words.say(event.at)}: ${text}${by === undefined ? "" : ` (${by})`}`;
    });
}

/** Whatever there is, as it was said. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function list(title: string, items: readonly string[], { none }: ExportWords): string {
  const lines = items.length === 0 ? [none] : items;
  return `<h3>${escaped(title)}</h3><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
