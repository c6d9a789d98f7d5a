import { beforeAll, describe, expect, test } from "vitest";
import { bindsAlbum } from "./gallery/album.ts";
import { asksTheDealer, losesATime, walksThroughBooking } from "./gallery/booking-walk.ts";
import { standsAtTheDoor } from "./gallery/door-walk.ts";
import { comesLate, hasAPromise, hasAWordOnIt } from "./gallery/promise-walk.ts";
import { changesAVisit, waitsForEarlier } from "./gallery/visit-walk.ts";
import { houseOf } from "./gallery/houses.ts";
import { dealerOf, nowIn, opensIn, staffAt } from "./gallery/walk.ts";
import type { Walk } from "./gallery/walk.ts";
import { wordsOf } from "./gallery/words-of.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";
import type { Device } from "./harness/visitor.ts";

/** `npm run test:gallery` sees and keeps each page in all of them; three are enough otherwise. */
const GALLERY = process.env["GALLERY"] !== undefined;
const ALL = ["en-US", "en-GB", "de-AT", "fr-FR", "es-ES"];
/** The longest words with scripts, for the checker of every page is one; without them text is doubled. */
const WITH_SCRIPTS = GALLERY ? ALL : ["de-AT"];
const WITHOUT = GALLERY ? ALL : ["fr-CA", "es-US"];
/** The pages of a case say the same without scripts; once is enough. */
const ONLY_BOOKING = new Set(
  (GALLERY ? ALL : ["es-US"]).map((language) => `${language}-without-scripts`),
);
const WIDTHS = [320, 700] as const;
const house = new House(nowIn("en-GB"));
/** Words of the pages' own English; names and what people typed are in any language. */
const ENGLISH =
  /\b(?:the|and|your|promised|with|nothing|customer|late|today|tomorrow|find|save|add|why|what|who|monday|friday|june|due|call|time)\b/i;

const BOOKING = { walksThroughBooking, losesATime, asksTheDealer };
/** In this order: each lets more time pass. */
const CASE = { standsAtTheDoor, changesAVisit, hasAPromise, hasAWordOnIt };
const LATER = { waitsForEarlier, comesLate };

describe.each([
  ...WITH_SCRIPTS.map((language) => ({ language, script: true })),
  ...WITHOUT.map((language) => ({ language, script: false })),
])("the pages in $language, scripts: $script", ({ language, script }) => {
  const device: Device = { width: 320, widths: WIDTHS, script, locale: language };
  const album = script ? language : `${language}-without-scripts`;
  const walks = ONLY_BOOKING.has(album) ? BOOKING : { ...BOOKING, ...CASE, ...LATER };
  const words: string[] = [];

  beforeAll(async () => {
    await house.kept.reset(nowIn(language));
    await opensIn(house.kept, language);
    return async () => (GALLERY && script ? bindsAlbum(album, words) : undefined);
  });

  test.each(Object.entries(walks))("%s: all of it can be read in that", async (_name, walks) => {
    await using visitor = await house.visitor(device, houseOf(language).timeZone);
    const { page } = visitor;
    const looks = async (name: string) => {
      const text = await page.locator("main").innerText();
      expect.soft(await page.locator("html").getAttribute("lang"), name).toMatch(base(language));
      if (!language.startsWith("en")) expect.soft(text, name).not.toMatch(ENGLISH);
      words.push(`## ${name}\n${await page.title()}\n\n${text}`);
      await visitor.looksAt(`${album}/${name}`);
    };
    const walk: Walk = { kept: house.kept, page, language, dealer: dealerOf(language), looks };
    await walks(walk);
  });
});

test("the desk's list and a call sheet in German", async () => {
  const language = "de-AT";
  await house.kept.reset(nowIn(language));
  await opensIn(house.kept, language);
  const dealer = dealerOf(language);
  const topic = wordsOf(language)["topic"];
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: { dealer, topic, customer: { name: "Rosa", phone: "+447700900123" } },
  });
  await using sam = await house.visitor({ width: 320, script: GALLERY });
  await signsInAt(sam.page, `/desk/dealers/${dealer}?show=all`, staffAt(dealer, "sam"));
  await sam.looksAt("de-desk-now");
  await sam.page.goto(`/desk/cases/${body.reference}`);
  expect(await sam.page.locator("html").getAttribute("lang")).toBe("de-AT");
  await sam.looksAt("de-desk-sheet");
});

/** Pages of nobody's are in the language without its country. */
function base(language: string): RegExp {
  return new RegExp(`^${language.split("-")[0]}(?:-|$)`);
}
