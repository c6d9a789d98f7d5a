import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";
import { secondsToFill } from "../fixtures/keystroke-level.ts";
import { FIRST, SET_UP, SET_UP_PAGES } from "../fixtures/new-dealer.ts";

const START = "2027-05-10T10:00:00+01:00";
const NEW = "/desk/brands/aurora/new-dealer";

describe("a new dealer by forms alone", () => {
  let kept: Kept;
  let care: AtDesk;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    care = await AtDesk.as(kept, "care@aurora.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const documentOf = async (id: string) => {
    const bearer = await kept.signIn("care@aurora.example");
    return (await kept.call("GET", `/v1/admin/dealers/${id}`, { bearer })).body;
  };
  const begins = async () => {
    const made = await care.sends(NEW, FIRST);
    expect(made, made.text).toMatchObject({ status: 303, location: `${SET_UP}/hours` });
  };
  /** What stands in the form already is sent along; what is typed stands above it. */
  const fills = async (path: string, typed: Record<string, string>) => {
    const { text } = await care.sees(path);
    return care.sends(path, { ...filledForm(text, path), ...typed });
  };

  test("SETUP-1: takes eleven pages and less than ten minutes, and can be booked when it is opened", async () => {
    const steps = SET_UP_PAGES;
    let seconds = secondsToFill(FIRST);
    await begins();
    expect((await care.sees("/")).text).not.toContain(FIRST.name);
    for (const [index, [path, typed]] of steps.entries()) {
      const next = await fills(path, typed);
      const then = steps[index + 1]?.[0] ?? SET_UP;
      expect(next, `${path} ${next.text}`).toMatchObject({ status: 303, location: then });
      seconds += secondsToFill(typed);
    }
    const overview = await care.sees(SET_UP);
    expect(overview.text).toContain("Everything is there.");
    const opened = await fills(SET_UP, {});
    seconds += secondsToFill({});
    expect(opened.location).toBe("/desk/dealers/autohaus-muller/document?saved=yes");
    process.stdout.write(`a new dealer: ${steps.length + 2} pages, ${Math.round(seconds)} s\n`);
    expect(seconds).toBeLessThan(600);

    const document = await documentOf("autohaus-muller");
    expect(document).toMatchObject({
      timeZone: "Europe/Berlin",
      languages: ["de-DE", "en-DE"],
      telephone: "+49891234567",
      embedOn: ["https://www.mueller.example"],
      departments: [
        { id: "sales", name: "Verkauf", manager: "max-bauer" },
        { id: "service", name: "Service", manager: "lena-vogt" },
        { id: "parts", name: "Teile", names: { "en-DE": "Parts" }, manager: "eva-muller" },
      ],
    });
    expect(document).not.toHaveProperty("draft");
    expect(document.specialOpeningHours).toContainEqual({
      validFrom: "2027-12-25",
      validThrough: "2027-12-25",
      name: "1. Weihnachtstag",
    });
    const days = "from=2027-05-11&to=2027-05-14";
    for (const service of ["test-drive", "lease-inspection", "drop-off", "recall"]) {
      const slots = `/v1/dealers/autohaus-muller/services/${service}/slots?${days}`;
      const { body } = await kept.call("GET", slots);
      expect(
        body.days.flatMap((day: { slots: unknown[] }) => day.slots),
        service,
      ).not.toEqual([]);
    }
    const whitMonday = "from=2027-05-17&to=2027-05-17";
    const off = await kept.call(
      "GET",
      `/v1/dealers/autohaus-muller/services/drop-off/slots?${whitMonday}`,
    );
    expect(off.body.days.flatMap((day: { slots: unknown[] }) => day.slots)).toEqual([]);
  });

  test("SETUP-2: what is wrong is said beside its field, and nothing typed is lost", async () => {
    const empty = await care.sends(NEW, { country: "DE" });
    expect(empty.status).toBe(422);
    for (const field of ["name", "street", "town", "telephone", "email", "leaderName"])
      expect(empty.text).toContain(`href="#${field}"`);
    const wrong = { ...FIRST, telephone: "12", leaderEmail: "eva" };
    const refused = await care.sends(NEW, wrong);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Hauptstraße 1"');
    await begins();
    const cases: readonly (readonly [string, Record<string, string>, string])[] = [
      ["hours", { Monday: "early" }, "Monday"],
      ["people", { "name.1": "Only A Name" }, "email.1"],
      ["people", { "name.3": "Eva Two", "email.3": "eva@mueller.example" }, "name.3"],
      ["people", { "name.0": "Bad", "email.0": "bad address" }, "email.0"],
      ["things", { bays: "many" }, "bays"],
      ["services", { "minutes.recall": "7" }, "minutes.recall"],
      ["look", { accentLight: "#ffd400", accentDark: "#ffd400" }, "accentLight"],
      ["embedding", { embedOn: "http://plain.example" }, "embedOn"],
    ];
    const before = await documentOf("autohaus-muller");
    for (const [step, typed, field] of cases) {
      const { status, text } = await fills(`${SET_UP}/${step}`, typed);
      expect(status, step).toBe(422);
      expect(text, step).toContain(`href="#${field}"`);
      for (const value of Object.values(typed)) expect(text, step).toContain(value);
    }
    expect(await documentOf("autohaus-muller")).toEqual(before);
  });

  test("SETUP-3: a draft may name what is still to come, and is not opened without it", async () => {
    await begins();
    expect((await fills(`${SET_UP}/services`, {})).status).toBe(303);
    const overview = await care.sees(SET_UP);
    expect(overview.text).toContain("a sales advisor");
    const opened = await fills(SET_UP, {});
    expect(opened.status).toBe(422);
    expect(opened.text).toContain("It cannot be opened yet");
    const document = await documentOf("autohaus-muller");
    expect(document.draft).toBe(true);
    const bearer = await kept.signIn("care@aurora.example");
    const { draft: _, ...open } = document;
    const put = await kept.call("PUT", "/v1/admin/dealers/autohaus-muller", { bearer, body: open });
    expect(put.status).toBe(422);
  });

  test("SETUP-4: never writes over a dealer that is there, and pressed twice makes one", async () => {
    await begins();
    const press = "0123456789abcdef0123456789abcdef";
    const [first, second] = [
      await care.sends(NEW, { ...FIRST, press }),
      await care.sends(NEW, { ...FIRST, press }),
    ];
    expect(first.location).toBe("/desk/dealers/autohaus-muller-2/set-up/hours");
    expect(second.location).toBe(first.location);
    const listed = await care.sees("/desk/brands/aurora");
    expect(listed.text).not.toContain("autohaus-muller-3");
  });

  test("SETUP-5: a stale page is told so and keeps what was typed; an open dealer has no such pages", async () => {
    await begins();
    const path = `${SET_UP}/people`;
    const stale = filledForm((await care.sees(path)).text, path);
    await fills(`${SET_UP}/things`, { cars: "500e" });
    const told = await care.sends(path, {
      ...stale,
      "name.0": "Max",
      "email.0": "m@mueller.example",
    });
    expect(told.status).toBe(422);
    expect(told.text).toContain("Somebody changed the document in the meantime");
    expect(told.text).toContain('value="Max"');
    expect((await care.sees("/desk/dealers/bath/set-up/people")).location).toBe(
      "/desk/dealers/bath/document",
    );
    expect((await care.sees(`${SET_UP}/nothing`)).status).toBe(404);
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    expect((await ana.sees(SET_UP)).status).toBe(404);
    expect((await ana.sees("/desk/dealers/bath/set-up")).status).toBe(403);
    expect((await ana.sends(NEW, FIRST)).status).toBe(404);
  });

  test("LIVE-1: a page that is open looks again when a page of setting up was saved", async () => {
    await begins();
    const desk = "/desk/dealers/autohaus-muller";
    await care.looksAgain(desk);
    const { tag } = await care.looksAgain(desk);
    expect(await care.looksAgain(desk, tag)).toMatchObject({ status: 304, isMade: false });
    await fills(`${SET_UP}/things`, { cars: "500e" });
    expect(await care.looksAgain(desk, tag)).toMatchObject({ isMade: true });
  });

  test("SETUP-6: a copy is shown before it is made, and has nobody's name or number in it", async () => {
    const shown = await care.sends(NEW, { ...FIRST, from: "bath" });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain("What is copied from Bath Motors");
    expect(shown.text).toContain("500e Icon");
    const made = await care.sends(NEW, { ...filledForm(shown.text, NEW), sure: "yes" });
    expect(made, made.text).toMatchObject({ status: 303 });
    const copy = await documentOf("autohaus-muller");
    expect(copy.services.map(({ id }: { id: string }) => id)).toContain("test-drive");
    expect(JSON.stringify(copy)).not.toMatch(/bath|grace|maya|\bana\b|luis|442079460100/i);
    expect(copy.staff).toHaveLength(1);
  });
});
