import { expect, test } from "vitest";
import { sampleQueued } from "../../../../infra/local/gallery/sample-mail.ts";
import { instant, plus, DAY } from "../../../kernel/time.ts";
import { LANGUAGES } from "../../../language/in-every-language.ts";
import type { LanguageTag } from "../../../language/in-every-language.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import { writeLetter } from "../render-mail.ts";
import type { TemplateId } from "./templates.ts";

const SETTINGS = { publicUrl: "https://kept.example" };
const KINDS = [
  "promise-made",
  "promise-late",
  "promise-still-late",
  "promise-kept",
  "promise-moved",
  "promise-expected",
  "promise-withdrawn",
  "promise-reopened",
  "promise-handed-over",
] as const satisfies readonly TemplateId[];

/** The same promise as a letter. */
function inWriting(event: CaseEvent): CaseEvent {
  if (!("commitment" in event)) throw new TypeError("no promise");
  const ours = { code: "written-answer", params: { about: "the trade-in" } } as const;
  return { ...event, commitment: { ...event.commitment, kind: "other", ours } };
}

async function letterOf(template: TemplateId, language: LanguageTag, way: "call" | "letter") {
  const { mail, told } = sampleQueued(template, language);
  const event = way === "call" ? told.event : inWriting(told.event);
  return (await writeLetter(mail, { ...told, event }, SETTINGS, event.at)).letter;
}

/** What says in each language that somebody calls, or writes. */
const CALLS = /call|Anruf|rufen|ruft|appel|llama/i;
const WRITES = /write|answer|schreib|Antwort|écri|répon|escrib|respuesta/i;

test.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
  "in %s %s says that we call, on which number, on which day and when; or that we write",
  async (language, kind) => {
    const call = await letterOf(kind, language, "call");
    expect(call.subject).toMatch(CALLS);
    expect(call.subject).toMatch(/\b[567]\b.*\d(?::|\u00a0h)/);
    expect(call.intro).toMatch(CALLS);
    // Who is told that it was done, or is off, has nothing to wait for.
    if (kind !== "promise-kept" && kind !== "promise-withdrawn")
      expect(call.intro).toContain("(212) 555-0123");
    const letter = await letterOf(kind, language, "letter");
    expect(letter.subject).toMatch(WRITES);
    expect(letter.subject + letter.intro).not.toMatch(/\bcall\b|anrufen|ruft|appeler|llamar/i);
    expect(letter.facts.map(({ value }) => value)).toContain("the trade-in");
    for (const { subject } of [call, letter]) {
      expect([...subject].length).toBeLessThanOrEqual(60);
      expect(subject).not.toContain("…");
    }
  },
);

test("a mail says today, tomorrow, and else the day, by the day on which it is written", async () => {
  const { mail, told } = sampleQueued("promise-made", "en-US");
  const introAt = async (days: number) =>
    (await writeLetter(mail, told, SETTINGS, plus(told.event.at, days * DAY))).letter.intro;
  expect(await introAt(0)).toContain("by 12:10 PM today");
  expect(await introAt(-1)).toContain("by 12:10 PM tomorrow");
  expect(await introAt(2)).toContain("by 12:10 PM on Wednesday, May 5");
});

test("where nobody has a number yet, the mail asks for one and names none", async () => {
  const { mail, told } = sampleQueued("promise-made", "en-GB");
  const { phone: _phone, ...customer } = told.story.case.customer;
  const story = { ...told.story, case: { ...told.story.case, customer } };
  const { letter } = await writeLetter(mail, { ...told, story }, SETTINGS, instant(0));
  expect(letter.intro).toContain("We will call you by");
  expect(letter.notes.join(" ")).toContain("We have no phone number for you yet");
});
