import { caniemail } from "caniemail";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { DAY } from "../../../shared/kernel/time.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { checkLetter } from "../../../shared/mail/write/check-letter.ts";
import { composeMessage } from "../../../shared/mail/write/compose.ts";
import { isDeclinable } from "../../../shared/mail/write/message-class.ts";
import { MOST_IN_ONE } from "../../../shared/mail/send/send-together.ts";
import { TEMPLATES, TEMPLATE_IDS } from "../../../shared/mail/write/templates/templates.ts";
import { NOW } from "../../../test/fixtures/case-story.ts";
import { lostInWord } from "./word-engine.ts";
import { sampleHeld, sampleMail, sampleTogether } from "./sample-mail.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "*@kept.example",
  surveysFrom: "*-news@kept.example",
};
/** The customer's case, its declining page, and the desk: they show forms, and change nothing on GET. */
const ASKING_PAGE =
  /^https:\/\/kept\.example\/(?:c\/\w+\?t=[\w-]+(?:#[a-z-]+-\w+|&(?:amp;)?go=(?:(?:change|cancel|complaint|hand-back|overnight)-\w+|again-[\w-]+))?|c\/\w+\/address\?k=[\w-]+|d\/[\w-]+(?:\/(?:privacy|accessibility)|\?service=[\w-]+)|u\/\w+\/\w+|desk\/(?:cases\/\w+(?:\?at=\w+|\/promises\/\w+\/hand-off\?to=staff:[\w-]+)?|dealers\/[\w-]+\/document\/people\?of=[\w-]+))$/;
/** A number that is dialled, and where the dealer is. */
const DIALLED_OR_MAPPED =
  /^(?:tel:\+\d{6,15}|https:\/\/www\.google\.com\/maps\/search\/\?[\w=&;%+.-]+)$/;
/** What most people read mail with; each must show our HTML and CSS. */
const CLIENTS = [
  "gmail.*",
  "apple-mail.*",
  "outlook.ios",
  "outlook.android",
  "outlook.outlook-com",
] as const;
/** How it looks in the dark: without these a program does that in its own way, or not at all. */
const SPARED = new Set([
  // Where it is not known, no height and no overflow hide the line for inboxes.
  "display:none",
  "color-scheme CSS property",
  "color-scheme meta tag",
  "@media",
  "<style> element",
]);

const MARKUP = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** What one of the programs does not show, but for what is spared. */
function notShown(html: string): readonly string[] {
  const { issues } = caniemail({ clients: [...CLIENTS], html });
  const missing = [...issues.errors.values()].flat().map(({ title }) => title);
  return [...new Set(missing)].filter((title) => !SPARED.has(title));
}

describe.each(TEMPLATE_IDS)("%s", (template) => {
  test.each(LANGUAGES)("in %s reads back as it was written", async (language) => {
    const { letter, message } = await sampleMail(template, language, settings);
    const raw = Buffer.from(await composeMessage(message, NOW));
    const mail = await simpleParser(raw, { skipImageLinks: true });
    expect(mail.subject).toBe(message.subject);
    expect(mail.text?.trimEnd()).toBe(message.text.trimEnd());
    expect(mail.html).toBe(message.html.replace(/\n$/, ""));
    expect(raw.byteLength).toBeLessThan(100_000);
    expect(checkLetter(letter, TEMPLATES[template].class)).toEqual([]);
    expect(message.text + message.html).not.toMatch(/undefined|\[object|NaN/);
    expect(message.text).toContain("7KZ3MQ2W4D");

    const links = [...message.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    const pages = links.filter((href) => !DIALLED_OR_MAPPED.test(href!));
    expect(pages.filter((href) => !ASKING_PAGE.test(href!))).toEqual([]);
    expect(pages.every((href) => message.text.includes(href!.replaceAll("&amp;", "&")))).toBe(true);

    const names = mail.headerLines.map(({ key }) => key);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names).not.toContain("dkim-signature");
    const declinable = isDeclinable(TEMPLATES[template].class);
    expect(mail.from?.value[0]?.address).toBe(
      declinable ? "northside-news@kept.example" : "northside@kept.example",
    );
    expect(names.includes("list-unsubscribe")).toBe(declinable);
    expect(names.includes("list-unsubscribe-post")).toBe(declinable);

    for (const { content } of mail.attachments) {
      const calendar = new ICAL.Component(ICAL.parse(content.toString()));
      expect(calendar.getFirstPropertyValue("method")).toMatch(/^(REQUEST|CANCEL)$/);
      const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
      expect(event.uid).toBe("apt_sample@kept.example");
    }
    const markup = [...message.html.matchAll(MARKUP)].map(([, json]) => JSON.parse(json!));
    const types = letter.invitation === undefined ? [] : ["EventReservation", "EmailMessage"];
    expect(markup.map((one) => one["@type"])).toEqual(types);
    // Both lead to the customer's page, which asks before it changes anything.
    for (const { url, potentialAction } of markup)
      expect(url ?? potentialAction.target).toMatch(ASKING_PAGE);
  });

  test("keeps its widths, its button and its faces in Outlook on Windows, which is Word", async () => {
    const { message } = await sampleMail(template, "en-GB", settings);
    expect(lostInWord(message.html)).toEqual([]);
  });

  test.each(LANGUAGES)(
    "in %s has a subject that a telephone shows whole, and news after it",
    async (language) => {
      const { message } = await sampleMail(template, language, settings);
      expect([...message.subject].length).toBeLessThanOrEqual(60);
      const preview = /<div style="display:none[^>]*>([^<]*?)(?:&#847;&zwnj;&nbsp;)+<\/div>/.exec(
        message.html,
      )?.[1];
      expect(preview?.length).toBeGreaterThan(5);
      expect(message.text).not.toContain("\u034f");
      for (const part of preview!.split(" · ")) expect(message.subject).not.toContain(part);
      // Names of usual length are cut for nobody but the staff, who know them.
      if (message.to.email === "rosa@example.com") expect(message.subject).not.toContain("…");
    },
  );

  test("is shown by the programs people read mail with", async () => {
    const { message } = await sampleMail(template, "en-GB", settings);
    expect(notShown(message.html)).toEqual([]);
  });
});

describe("a time that is only held", () => {
  test.each(LANGUAGES)(
    "ABUSE-14: in %s says in its first words until when, what to press, and goes into no calendar",
    async (language) => {
      const soon = await sampleHeld(language, settings);
      const { subject, text, html, calendar } = soon.message;
      // What a telephone shows of a subject.
      expect(subject.slice(0, 40)).toMatch(/\d(?::|\sh\s)\d\d/);
      expect(subject + text).not.toMatch(/confirmed:|bestätigt:|^Confirm|confirmad[oa]:/iu);
      expect(calendar).toBeUndefined();
      expect(html).not.toContain("EventReservation");
      const [first] = soon.letter.actions;
      expect(first?.href).toMatch(ASKING_PAGE);
      expect(soon.letter.intro).toContain(first?.label);
      expect(checkLetter(soon.letter, "transactional")).toEqual([]);
      expect(notShown(html)).toEqual([]);
      const far = await sampleHeld(language, settings, { milliseconds: 3 * DAY });
      expect(far.message.subject).toMatch(/\b8\b.*\d(?::|\u00a0h\u00a0)\d\d/);
    },
  );
});

describe("what several promises say in one mail", () => {
  test.each(LANGUAGES)(
    "in %s reads back, however many there are and however long their names",
    async (language) => {
      const customer = "Ünal-Öztürk ".repeat(16).trim();
      const many = { count: MOST_IN_ONE, customer };
      const message = await sampleTogether(language, settings, many);
      const raw = Buffer.from(await composeMessage(message, NOW));
      const mail = await simpleParser(raw, { skipImageLinks: true });
      expect(mail.subject).toBe(message.subject);
      expect(mail.text?.trimEnd()).toBe(message.text.trimEnd());
      expect(mail.html).toBe(message.html.replace(/\n$/, ""));
      expect(raw.byteLength).toBeLessThan(100_000);
      const links = [...message.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(links.filter((href) => !DIALLED_OR_MAPPED.test(href!))).toHaveLength(MOST_IN_ONE);
      // None of them matters more than the others.
      expect(message.html).not.toContain('class="button"');
      const pages = links.filter((href) => !DIALLED_OR_MAPPED.test(href!));
      expect(pages.filter((href) => !ASKING_PAGE.test(href!))).toEqual([]);
      expect(notShown(message.html)).toEqual([]);
    },
  );
});

test("no two languages say the same", async () => {
  for (const template of TEMPLATE_IDS) {
    const texts = await Promise.all(
      (["en-GB", "de", "fr", "es"] as const).map(async (language) => {
        const { subject, text } = (await sampleMail(template, language, settings)).message;
        // The subject of a campaign is its dealer's; around it stand our words.
        return template === "outreach" ? text : subject;
      }),
    );
    expect(new Set(texts).size, template).toBe(4);
  }
});
