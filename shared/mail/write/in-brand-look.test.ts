import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import {
  anAppointment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Log } from "../../platform/log.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { newMail } from "../plan/new-mail.ts";
import { planMails } from "../plan/plan-mails.ts";
import { writtenInBrandLook } from "./in-brand-look.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "no-reply@kept.example",
  surveysFrom: "news@kept.example",
};
const LOGO = "0123456789abcdef0123456789abcdef-240x60.png";
const GREEN = { light: "#0c5c55", dark: "#6fd0c3" };
const BLUE = { light: "#1c3f94", dark: "#9ec1ff" };
const looking: Brand = {
  ...brand,
  appearance: { logo: LOGO, accent: GREEN, imprint: "https://brand.example/imprint" },
};
const booked = {
  ...base,
  type: "appointment.booked",
  appointment: anAppointment(),
} as const satisfies CaseEvent;

type World = { readonly brands?: readonly Brand[]; readonly isDown?: boolean };

function at({ brands = [looking], isDown = false }: World = {}) {
  const asked: string[] = [];
  const logged: unknown[] = [];
  const log: Log = {
    info: () => {},
    warn: () => {},
    error: (code, _error, fields) => logged.push([code, fields]),
    metric: () => {},
  };
  const directory = {
    brand: async (id: string) => {
      asked.push(id);
      if (isDown) throw new Error("no answer");
      const document = brands.find((one) => one.id === id);
      return document === undefined ? undefined : { document, etag: "1" };
    },
  };
  const writer = writtenInBrandLook({ directory, log });
  const line = (dealer: Dealer, host?: Dealer) => {
    const story = storyAfter(booked);
    const [planned] = planMails(booked, story, dealer, brand);
    if (planned === undefined) throw new Error("no mail");
    return {
      mail: newMail(planned, booked, "", booked.at),
      told: { event: booked, story, dealer, host },
    };
  };
  const htmlOf = async (dealer: Dealer, host?: Dealer) => {
    const { mail, told } = line(dealer, host);
    const { raw } = await writer.compose(mail, told, settings, booked.at);
    return readable(raw);
  };
  return { asked, logged, line, htmlOf, writer };
}

async function readable(raw: Uint8Array): Promise<string> {
  const { html } = await simpleParser(Buffer.from(raw));
  return html === false ? "" : html;
}

test("LOOK-5: a mail looks as its brand says, where its dealer says nothing", async () => {
  const html = await at().htmlOf(northside);
  expect(html).toContain(`https://kept.example/files/b/${brand.id}/${LOGO}`);
  expect(html).toContain(`background-color:${GREEN.light}`);
  expect(html).toContain('href="https://brand.example/imprint"');
});

test("LOOK-5: what a dealer says of its look is its mail's, and the rest is the brand's", async () => {
  const html = await at().htmlOf({ ...northside, appearance: { accent: BLUE } });
  expect(html).toContain(`background-color:${BLUE.light}`);
  expect(html).not.toContain(GREEN.light);
  expect(html).toContain(`/files/b/${brand.id}/${LOGO}`);
});

test("LOOK-5: whoever keeps the promise writes in their own brand's look", async () => {
  const other: Brand = { ...brand, id: "other-brand", appearance: { accent: BLUE } };
  const host = { ...northside, id: "host", brand: other.id };
  const { htmlOf, asked } = at({ brands: [looking, other] });
  const html = await htmlOf(northside, host);
  expect(html).toContain(`background-color:${BLUE.light}`);
  expect(html).not.toContain(LOGO);
  expect(asked.toSorted()).toEqual([northside.brand, other.id].toSorted());
});

test("several told in one look so, too", async () => {
  const { writer, line } = at();
  const lines = [line(northside), line(northside)];
  const { raw } = await writer.composeTogether(lines, settings, booked.at);
  expect(await readable(raw)).toContain(LOGO);
});

test("a brand is read once for many mails", async () => {
  const { htmlOf, asked } = at();
  await Promise.all(Array.from({ length: 8 }, () => htmlOf(northside)));
  await htmlOf(northside);
  expect(asked).toEqual([northside.brand]);
});

test("a brand that cannot be read holds no mail up, is written down, and asked again", async () => {
  const { htmlOf, logged, asked } = at({ isDown: true });
  expect(await htmlOf(northside)).not.toContain(LOGO);
  expect(logged).toEqual([["mail.without-brand-look", { brand: northside.brand }]]);
  await htmlOf(northside);
  expect(asked).toHaveLength(2);
});
