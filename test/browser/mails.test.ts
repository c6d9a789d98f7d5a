import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleMail, sampleQueued, sampleTogether } from "../../infra/local/gallery/sample-mail.ts";
import { renderMail } from "../../shared/mail/write/render-mail.ts";
import { LANGUAGES } from "../../shared/language/in-every-language.ts";
import type { LanguageTag } from "../../shared/language/in-every-language.ts";
import { TEMPLATE_IDS } from "../../shared/mail/write/templates/templates.ts";
import { bindsAlbum } from "./gallery/album.ts";
import { openBrowser } from "./harness/open-browser.ts";
import { Visitor } from "./harness/visitor.ts";

const SETTINGS = {
  publicUrl: "https://kept.example",
  from: "bookings@kept.example",
  surveysFrom: "news@kept.example",
};
const NARROW = 320;
const DEVICE = { width: NARROW, widths: [NARROW, 700], script: true } as const;
/** A dealer's own, far from ours; a logo would be asked for from elsewhere. */
const LOOK = {
  accent: { light: "#8a1c3b", dark: "#ffb3c4" },
  typeface: "serif",
  privacy: "https://northside.example/privacy",
  imprint: "https://northside.example/imprint",
} as const;
const LOOKS = [
  { look: "our look", appearance: undefined },
  { look: "the dealer's look", appearance: LOOK },
];

/** A word that stands on two lines is drawn in two rectangles. */
const BROKEN_LABELS = `[...document.querySelectorAll("th")].flatMap((th) =>
  [...th.textContent.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(th.firstChild, index);
    range.setEnd(th.firstChild, index + word.length);
    return range.getClientRects().length > 1;
  }).map(([word]) => word))`;

const GALLERY = process.env["GALLERY"] !== undefined;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser.close());

/** `npm run test:gallery` keeps a picture of each mail in all of them; the longest words have a test below. */
const SEEN: readonly LanguageTag[] = GALLERY ? LANGUAGES : ["en-GB"];

/** What the plan's readers get, in a browser, which is asked for nothing from elsewhere. */
describe.each(SEEN.flatMap((language) => LOOKS.map((one) => ({ language, ...one }))))(
  "a mail in $language in $look",
  ({ language, appearance }) => {
    let reader: Visitor;
    const words: string[] = [];
    const album = `mails-${language}${appearance === undefined ? "" : "-in-a-look"}`;
    beforeAll(async () => {
      reader = await Visitor.arriving(browser, "", DEVICE);
    });
    afterAll(async () => {
      await reader[Symbol.asyncDispose]();
      if (GALLERY) await bindsAlbum(album, words);
    });

    test.each(TEMPLATE_IDS)(
      "%s reads well at every width, in the light and in the dark",
      async (id) => {
        const { message } = await sampleMail(id, language, SETTINGS, appearance);
        words.push(`## ${id}\n${message.subject}\n\n${message.text}`);
        const asked: string[] = [];
        reader.page.on("request", (request) => asked.push(request.url()));
        await reader.page.setContent(message.html);
        // Whatever shows a mail draws the focus in it, and drops a style that would.
        await reader.looksAt(`${album}/${id}`, { drawsFocus: false });
        expect(asked).toEqual([]);
      },
    );
  },
);

test("several promises in one mail read well at every width, in the light and in the dark", async () => {
  await using reader = await Visitor.arriving(browser, "", { width: NARROW, script: true });
  await reader.page.setContent((await sampleTogether("en-GB", SETTINGS)).html);
  await reader.looksAt("mail-together", { drawsFocus: false });
});

test.each(LANGUAGES)(
  "in %s no mail is wider than a small telephone, and no label is broken inside a word",
  async (language) => {
    await using reader = await Visitor.arriving(browser, "", { width: NARROW, script: true });
    const wide: string[] = [];
    for (const template of TEMPLATE_IDS) {
      const { message } = await sampleMail(template, language, SETTINGS);
      await reader.page.setContent(message.html);
      const width = await reader.page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > NARROW) wide.push(`${template}: ${width}`);
      const broken = await reader.page.evaluate<string[]>(BROKEN_LABELS);
      wide.push(...broken.map((word) => `${template}: ${word}`));
    }
    expect(wide).toEqual([]);
  },
);

test("a name without end is broken, and pushes nothing off the screen", async () => {
  await using reader = await Visitor.arriving(browser, "", { width: NARROW, script: true });
  const name = "Ö".repeat(200);
  for (const template of ["appointment-booked", "promise-step"] as const) {
    const { mail, told } = sampleQueued(template, "en-GB");
    const matter = { ...told.story.case, topic: name, customer: { name } };
    const story = { ...told.story, case: matter };
    const to = { ...mail, recipient: { ...mail.recipient, name } };
    const { html } = await renderMail(to, { ...told, story }, SETTINGS, told.event.at);
    await reader.page.setContent(html);
    const width = await reader.page.evaluate<number>("document.documentElement.scrollWidth");
    expect(width, template).toBeLessThanOrEqual(NARROW);
  }
});
