import { expect, test } from "vitest";
import { loadTexts } from "../../text/catalogue.ts";
import { typedWords } from "./typed-words.ts";

test("what was typed is told under the words that stood over it, and nothing that was pressed", () => {
  const form = {
    form: "f0rm",
    seen: "3",
    key: "k3y",
    outcome: "reached",
    inbound: "yes",
    agreed: "yes",
    to: "staff:sam",
    phone: "+447700900123",
    note: "She waits\nfor the part",
    topic: "The oil leak",
  };
  expect(typedWords(form, "en")).toEqual([
    { label: "What is it about?", value: "The oil leak" },
    { label: "Phone number", value: "+447700900123" },
    { label: "Note", value: "She waits\nfor the part" },
  ]);
});

test("the words are the reader's", async () => {
  await loadTexts("de");
  expect(typedWords({ reason: "Krank" }, "de")).toEqual([{ label: "Grund", value: "Krank" }]);
});

test("what was said of a car is told thing by thing", () => {
  expect(
    typedWords({ "item-seats": "Crumbs", "item-roof-box": "Locked", at: "arrival" }, "en"),
  ).toEqual([
    { label: "Seats", value: "Crumbs" },
    { label: "roof-box", value: "Locked" },
  ]);
});

test("a form of choices alone leaves nothing to copy", () => {
  expect(typedWords({ form: "f", status: "arrived", to: "/desk" }, "en")).toEqual([]);
});
