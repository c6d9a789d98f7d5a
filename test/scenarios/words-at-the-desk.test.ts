import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const DOCUMENT = "/desk/dealers/bath/document";
const WORDS = `${DOCUMENT}/service-words?of=test-drive`;

const unescaped = (text: string) => text.replaceAll("&quot;", '"');

describe("what customers read is written at the desk", () => {
  let kept: Kept;
  let grace: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    const { resources } = dealerDocument("bath", "Europe/London");
    const other = {
      id: "demo-600",
      type: "demonstrator",
      name: "600",
      options: { model: "600" },
    };
    const over = { languages: ["en-GB", "de", "fr"], resources: [...resources, other] };
    await openDealer(kept, dealerDocument("bath", "Europe/London", over));
    grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const document = async () =>
    (
      await kept.call("GET", "/v1/admin/dealers/bath", {
        bearer: await kept.signIn("grace@bath.example"),
      })
    ).body;
  const seenBy = async (by: AtDesk, path: string) => unescaped(await by.hidden(path, "seen"));
  const saves = async (path: string, fields: Record<string, string>, by = grace) =>
    by.sends(path, { seen: await seenBy(by, path), ...fields });
  /** A page as a browser of this language shows it, at last: it may be of a document five seconds old. */
  const reads = (path: string, language: string) =>
    expect.poll(
      async () => {
        const headers = { "accept-language": language };
        return (await fetch(kept.url + path, { headers })).text();
      },
      { timeout: 10_000, interval: 500 },
    );

  test("a service says in each language what it is, what it costs and what to bring", async () => {
    const form = await grace.sees(`${DOCUMENT}/services?of=test-drive`);
    expect(form.text).toContain(WORDS);
    const page = await grace.sees(WORDS);
    expect(page.text).toContain('href="/d/bath?service=test-drive"');
    expect(page.text).toContain('lang="de"');
    const sent = await saves(WORDS, {
      "names.de": "Probefahrt",
      "description.de": "Eine <b>Fahrt</b>.\r\nSo lange Sie mögen.",
      "priceText.de": "kostenlos",
      "bring.de": "Ihren Führerschein",
      "stay.en-GB": "An hour",
    });
    expect(sent.status, sent.text).toBe(303);
    const [service] = (await document()).services;
    expect(service).toMatchObject({
      names: { de: "Probefahrt" },
      description: { de: "Eine <b>Fahrt</b>.\nSo lange Sie mögen." },
      priceText: { de: "kostenlos" },
      bring: { de: "Ihren Führerschein" },
      stay: { "en-GB": "An hour" },
    });
    await reads("/d/bath", "de").toContain("Eine &lt;b&gt;Fahrt&lt;/b&gt;.");
    const shown = await grace.sees(WORDS);
    expect(shown.text).toContain('value="kostenlos"');
  });

  test("what is refused is said beside its field, and nothing that was typed is lost", async () => {
    const long = "x".repeat(101);
    const { status, text } = await saves(WORDS, {
      "priceText.de": long,
      "bring.fr": "Votre permis",
    });
    expect(status).toBe(422);
    expect(text).toContain('href="#priceText.de"');
    expect(text).toContain(`value="${long}"`);
    expect(text).toContain("Votre permis");
    expect((await document()).services[0]).not.toHaveProperty("bring");
  });

  test("a page that is old saves nothing at first, and keeps what was typed", async () => {
    const seen = await seenBy(grace, WORDS);
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    expect((await saves(WORDS, { "names.de": "Probefahrt" }, maya)).status).toBe(303);
    const stale = await grace.sends(WORDS, { seen, "names.fr": "Essai", "names.pl": "Jazda" });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain("Somebody changed the document in the meantime");
    expect(stale.text).toContain('value="Essai"');
    // Of a language that the dealer does not speak here, and that was typed none the less.
    expect(stale.text).toContain('value="Jazda"');
    const again = unescaped(/name="seen" value="([^"]*)"/.exec(stale.text)?.[1] ?? "");
    const sent = await grace.sends(WORDS, {
      seen: again,
      "names.fr": "Essai",
      "names.de": "Fahrt",
    });
    expect(sent.status).toBe(303);
    expect((await document()).services[0].names).toEqual({ de: "Fahrt", fr: "Essai" });
  });

  test("departments and choices are called by these words", async () => {
    const option = `${DOCUMENT}/options?of=model`;
    expect((await grace.sees(DOCUMENT)).text).toContain(option);
    const department = `${DOCUMENT}/department-words?of=sales`;
    expect((await saves(department, { "names.de": "Verkauf" })).status).toBe(303);
    const words = { "names.de": "Modell", "value:500e.de": "Fünfhundert E" };
    expect((await saves(option, words)).status).toBe(303);
    const { departments, optionNames } = await document();
    expect(departments[0].names).toEqual({ de: "Verkauf" });
    expect(optionNames).toEqual({
      model: { names: { de: "Modell" }, values: { "500e": { de: "Fünfhundert E" } } },
    });
    await reads("/d/bath?service=test-drive", "de").toMatch(/Modell.*Fünfhundert E/s);
    expect((await saves(option, {})).status).toBe(303);
    expect(await document()).not.toHaveProperty("optionNames");
  });

  test("what the dealer says of personal data and of accessibility stands on its pages", async () => {
    const privacy = `${DOCUMENT}/privacy`;
    const half = await saves(privacy, {
      contact: "privacy@bath.example",
      authorityName: "ICO",
      "processor.0": "Printers",
    });
    expect(half.status).toBe(422);
    for (const field of ["authorityUrl", "does.0.en-GB"]) {
      expect(half.text).toContain(`href="#${field}"`);
    }
    expect(half.text).toContain('value="Printers"');
    const wrong = await saves(privacy, {
      authorityName: "ICO",
      authorityUrl: "http://ico.example",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#authorityUrl"');
    const whole = await saves(privacy, {
      contact: "privacy@bath.example",
      authorityName: "ICO",
      authorityUrl: "https://ico.example",
      "processor.1": "Printers",
      "does.1.de": "Druckt Briefe",
    });
    expect(whole.status, whole.text).toBe(303);
    await reads("/d/bath/privacy", "en-GB").toContain(
      'Printers: <span lang="de">Druckt Briefe</span>',
    );
    for (const said of ["privacy@bath.example", "https://ico.example"]) {
      await reads("/d/bath/privacy", "en-GB").toContain(said);
    }

    const said = { "limits.fr": "Le calendrier", assessedOn: "2027-02-01" };
    const accessibility = `${DOCUMENT}/accessibility`;
    expect((await saves(accessibility, { ...said, assessedOn: "soon" })).text).toContain(
      'href="#assessedOn"',
    );
    expect((await saves(accessibility, said)).status).toBe(303);
    await reads("/d/bath/accessibility", "fr").toContain("Le calendrier");
    const read = (await grace.sees(DOCUMENT)).text;
    for (const line of ["Printers", "Le calendrier"]) expect(read).toContain(line);
  });

  test("LOOK-3: words are their department's managers', statements their leaders'", async () => {
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    expect((await saves(WORDS, { "names.de": "Probefahrt" }, maya)).status).toBe(303);
    const others = await saves(
      `${DOCUMENT}/service-words?of=inspection`,
      { "names.de": "Inspektion" },
      maya,
    );
    expect(others.status).toBe(422);
    expect(others.text).toContain('value="Inspektion"');
    for (const part of ["privacy", "accessibility"]) {
      expect((await maya.sees(`${DOCUMENT}/${part}`)).status).toBe(403);
      const sent = await maya.sends(`${DOCUMENT}/${part}`, { contact: "maya@evil.example" });
      expect(sent.status).toBe(403);
    }
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    expect((await ana.sees(WORDS)).status).toBe(403);
    expect((await ana.sends(WORDS, { "names.de": "x" })).status).toBe(403);
    const { services, privacy } = await document();
    expect(services.map((one: { names?: object }) => one.names)).toEqual([
      { de: "Probefahrt" },
      undefined,
    ]);
    expect(privacy).toBeUndefined();
  });
});
