import { expect, test } from "vitest";
import { deskLanguage } from "./desk-language.ts";

const around = ["en-GB", "es-US"];

test.each([
  ["their own goes before what the browser asks for", "de-AT", "fr-FR,fr;q=0.9", "de-AT"],
  ["their own that we do not write is none", "it", "fr-CA,fr;q=0.9", "fr-CA"],
  ["the browser's first that we write", undefined, "it-IT,de-CH;q=0.8,en;q=0.5", "de-CH"],
  ["as it is spoken at the dealer", undefined, "en-US,en;q=0.9", "en-GB"],
  ["the dealer's when the browser asks for none", undefined, undefined, "en-GB"],
  ["nor for one of ours", undefined, "it,*;q=0.1", "en-GB"],
  ["nor for a language at all", undefined, "<script>,;;,", "en-GB"],
])("%s", (_, own, accepts, language) => {
  expect(deskLanguage({ own, accepts, around })).toBe(language);
});

test("whoever is at no dealer and asks for nothing reads American English", () => {
  expect(deskLanguage({ accepts: undefined })).toBe("en-US");
});
