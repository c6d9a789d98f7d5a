import { beforeAll, describe, expect, test } from "vitest";
import { aWished, anOffer } from "../../../test/fixtures/a-seen.ts";
import {
  NOW,
  aCommitment,
  at,
  base,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { ownReason, ownTask } from "../../../shared/language/own-words/own-words.ts";
import { plus } from "../../../shared/kernel/time.ts";
import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import { lineOf } from "../../../shared/views/timeline.ts";
import { loadTexts } from "./catalogue.ts";
import { storyWords } from "./story-words.ts";
import { taskText } from "./task-text.ts";

const task = ownTask("confirm-by-phone", { service: "Inspection" });
const moved = {
  ...base,
  type: "commitment.moved",
  commitment: aCommitment(task),
  previousDueAt: NOW,
  agreedWithCustomer: true,
} as const;

describe.each([
  ["de", "Termin telefonisch bestätigen: Inspection", "Der Anruf kam zu einer unpassenden Zeit"],
  ["fr", "Confirmer le rendez-vous par téléphone\u00a0: Inspection", "L’appel tombait mal"],
  ["es", "Confirmar la cita por teléfono: Inspection", "La llamada llegó en mal momento"],
  ["en-GB", "Confirm by phone: Inspection", "The time of the call did not suit"],
])("a case told in %s", (language, what, why) => {
  beforeAll(() => loadTexts(language));
  const reader = { language, zone: northside.timeZone };

  test("says tasks and reasons of ours in that language", () => {
    const story = storyAfter({ ...moved, ...ownReason("call-did-not-suit") });
    const line = lineOf(story.events[0]!, { story, reader: "customer", words: storyWords(reader) });
    expect(line.text).toContain(what);
    expect(line.text).toContain(`(${why})`);
    expect(taskText(task, language)).toBe(what);
  });

  test("leaves what a person typed, and what was stored without a code, as it is", () => {
    const story = storyAfter({ ...moved, reason: "Ana is ill", commitment: aCommitment() });
    const line = lineOf(story.events[0]!, { story, reader: "customer", words: storyWords(reader) });
    expect(line.text).toContain("(Ana is ill)");
    expect(line.text).toContain("Call back about Trade-in value");
  });
});

describe("who waits for a time", () => {
  const reader = { language: "en-GB", zone: "Europe/London" };
  const read = async (event: CaseEvent) => {
    await loadTexts("en-GB");
    const story = storyAfter(event);
    const words = storyWords(reader);
    return lineOf(story.events[0]!, { story, reader: "customer", words }).text;
  };

  test("waits until the day that the page names, which midnight ends", async () => {
    const waiting = aWished({ before: at("2027-06-03T00:00:00+01:00") });
    const line = await read({ ...base, type: "waiting.joined", waiting });
    expect(line.replaceAll("\u00a0", " ")).toContain("until Wednesday, 2 June 2027");
  });

  test("has not let a time pass that was given back before it ran out", async () => {
    const ended = { ...base, type: "waiting.offer-ended", refused: false } as const;
    const waiting = aWished({ status: "left" });
    const early = { ...ended, at: plus(anOffer.until, -1), offer: anOffer, waiting };
    expect(await read(early)).toContain("is no longer held");
    const late = { ...early, at: anOffer.until };
    expect(await read(late)).toContain("was not taken in time");
  });
});
