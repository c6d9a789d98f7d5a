import { beforeAll, describe, expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  base,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { ownReason, ownTask } from "../../../shared/language/own-words/own-words.ts";
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
