import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const LANGUAGES = { languages: ["en-GB", "de", "fr"] };

/** Whoever reads another language than their browser's presses it once; nothing but the browser keeps it. */
describe("the language of a page", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London", LANGUAGES));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function gets(path: string, headers: Record<string, string> = {}) {
    const answer = await fetch(kept.url + path, { headers, redirect: "manual" });
    return {
      status: answer.status,
      location: answer.headers.get("location"),
      cookie: answer.headers.getSetCookie()[0]?.split(";", 1)[0] ?? "",
      text: await answer.text(),
    };
  }

  async function chooses(tag: string, referer: string) {
    return await gets(`/language/${tag}`, { referer });
  }

  test("those of the dealer are offered, each by its own name, and no other", async () => {
    const { text } = await gets("/d/bath");
    expect(text).toContain('<span aria-current="true">English</span>');
    expect(text).toContain('href="/language/de"');
    expect(text).toContain(">Français</a>");
    expect(text).not.toContain("Español");
    expect((await gets("/")).text).toContain("Español");
  });

  test("is chosen by a link that leads back, and goes before what the browser asks for", async () => {
    const from = `${kept.url}/d/bath?service=test-drive&place=dealer&option.model=500e`;
    const chosen = await chooses("de", from);
    expect([chosen.status, chosen.location]).toEqual([303, from.slice(kept.url.length)]);
    const asked = { cookie: chosen.cookie, "accept-language": "en-GB" };
    for (const path of [chosen.location!, "/d/bath", "/d/bath/call", "/d/bath/privacy", "/"]) {
      expect((await gets(path, asked)).text, path).toContain('<html lang="de"');
    }
    expect((await gets("/d/bath", { "accept-language": "en-GB" })).text).toContain("en-GB");
  });

  test("goes on in the case, and mails stay in the language that was asked for", async () => {
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start: "2027-05-06T10:00:00+01:00",
        options: { model: "500e" },
        customer: { name: "Rosa Marin", email: "rosa@example.com", language: "en-GB" },
      },
    });
    const opened = await gets(
      new URL(booked.body.manageUrl).pathname + new URL(booked.body.manageUrl).search,
    );
    const { cookie } = await chooses("fr", kept.url);
    const path = `/c/${booked.body.reference}`;
    expect((await gets(path, { cookie: opened.cookie })).text).toContain('<html lang="en-GB"');
    const french = await gets(path, { cookie: `${opened.cookie}; ${cookie}` });
    expect(french.text).toContain('<html lang="fr"');
  });

  test("leads to no other site, and to none of ours that was not the page before", async () => {
    for (const from of [
      "https://evil.example/d/bath",
      "//evil.example",
      `${kept.url}//evil.example`,
      "",
    ]) {
      expect((await chooses("de", from)).location, from).toBe("/");
    }
    expect((await chooses("tlh", kept.url)).status).toBe(404);
    expect((await gets("/d/bath", { cookie: "language=<b>" })).status).toBe(200);
  });
});

describe("the month of a service", () => {
  let kept: Kept;
  const at = "/d/bath?service=test-drive&place=dealer&option.model=500e";

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const month = async (text: string) => {
    const answer = await fetch(`${kept.url}${at}&month=${text}`);
    return { status: answer.status, text: await answer.text() };
  };

  test("SLOT-1: shows the days that the API has times on, and leads to each of them", async () => {
    const { text } = await month("2027-05");
    const query = "from=2027-05-05&to=2027-05-31&option.model=500e";
    const { body } = await kept.call("GET", `/v1/dealers/bath/services/test-drive/slots?${query}`);
    const days: { date: string; slots: unknown[] }[] = body.days;
    const free = days.filter(({ slots }) => slots.length > 0).map(({ date }) => date);
    const shown = [...text.matchAll(/class="month-day" href="[^"]*day=([\d-]+)"/g)].map(
      ([, day]) => day,
    );
    expect(free.length).toBeGreaterThan(10);
    expect(shown).toEqual(free);
  });

  test("ends where nothing can be booked any more, and begins with today", async () => {
    const past = await month("2027-04");
    expect(past.status).toBe(200);
    expect(past.text).not.toContain('class="month-day" href');
    expect((await month("2027-05")).text).not.toContain("Earlier month");
    expect((await month("2027-05")).text).toContain("month=2027-06");
    expect((await month("2027-12")).text).not.toContain("Later month");
    for (const wrong of ["2027-13", "x", "9999-12", "0000-01"]) {
      expect((await month(wrong)).status, wrong).toBe(200);
    }
  });
});
