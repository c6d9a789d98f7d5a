import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const BATH = "/v1/admin/dealers/bath";
const LIST = "/desk/dealers/bath/history";

let kept: Kept;
let care: string;

beforeAll(async () => {
  kept = await Kept.standingAt(START);
});
beforeEach(async () => {
  await kept.reset(START);
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  care = await kept.signIn("care@aurora.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

const document = async (path = BATH) => (await kept.call("GET", path, { bearer: care })).body;
const changed = async (change: object, path = BATH) => {
  const body = { ...(await document(path)), ...change };
  const answer = await kept.call("PUT", path, { bearer: care, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const tags = async (path = BATH): Promise<string[]> => {
  const { body } = await kept.call("GET", `${path}/history`, { bearer: care });
  return body.items.map(({ etag }: { etag: string }) => etag.replaceAll('"', ""));
};
const sentences = (html: string) =>
  [...html.matchAll(/<li>([^<]*)<\/li>/g)].map(([, sentence = ""]) => sentence);

test("HISTORY-4: each version says in the reader's words what it changed, and its values", async () => {
  const before = await document();
  const [first, ...others] = before.departments;
  await changed({
    openingHours: [
      { dayOfWeek: ["Monday", "Tuesday"], opens: "08:00", closes: "18:00" },
      ...before.openingHours.map((one: { dayOfWeek: string[] }) => ({
        ...one,
        dayOfWeek: one.dayOfWeek.filter((day) => day !== "Monday" && day !== "Tuesday"),
      })),
    ],
    departments: [{ ...first, manager: "grace" }, ...others],
    services: before.services.map((one: { id: string }) =>
      one.id === "test-drive" ? { ...one, leadTime: "PT3H", names: { de: "Probefahrt" } } : one,
    ),
    specialOpeningHours: [
      { validFrom: "2027-12-25", validThrough: "2027-12-25", name: "Christmas" },
    ],
    escalation: [
      {
        kinds: ["part"],
        steps: [
          { after: "PT0M", notify: ["owner"] },
          { after: "PT30M", notify: ["manager"] },
        ],
      },
    ],
    telephone: "+442079460111",
  });
  await changed({
    escalation: [
      {
        kinds: ["part"],
        steps: [
          { after: "PT0M", notify: ["owner"] },
          { after: "PT45M", notify: ["manager", "brand-care"] },
        ],
      },
    ],
    staff: before.staff.map((one: { id: string }) =>
      one.id === "ana" ? { ...one, name: "דנה לוי" } : one,
    ),
  });
  const desk = await AtDesk.as(kept, "maya@bath.example", "bath");
  const page = await desk.sees(LIST);
  expect(sentences(page.text)).toMatchInlineSnapshot(`
    [
      "⁨דנה לוי⁩ · Name: Ana Lopez → ⁨דנה לוי⁩",
      "Who hears of what is late · A part · Step 2 · When: 30 min after → 45 min after",
      "Who hears of what is late · A part · Step 2 · Who hears of it: Manager → Manager, The brand",
      "Telephone: +442079460100 → +442079460111",
      "Opening hours, Monday, Tuesday: 09:00–18:00 → 08:00–18:00",
      "Sales · Manager: Maya Chen → Grace Okafor",
      "Test drive · Booked at least this long before: 2 hours → 3 hours",
      "Test drive · Name in other languages · Deutsch: not set → Probefahrt",
      "Special days: added Saturday, 25 December 2027 · Christmas: closed",
      "Who hears of what is late: added A part",
    ]
  `);
  const german = await AtDesk.as(kept, "maya@bath.example", "bath");
  await changed({
    staff: (await document()).staff.map((one: { id: string }) =>
      one.id === "maya" ? { ...one, language: "de" } : one,
    ),
  });
  expect(sentences((await german.sees(LIST)).text)).toMatchInlineSnapshot(`
    [
      "Maya Chen · Sprache: keine Angabe → Deutsch",
      "⁨דנה לוי⁩ · Name: Ana Lopez → ⁨דנה לוי⁩",
      "Wer von Überfälligem erfährt · Ein Teil · Stufe 2 · Wann: 30 Min. danach → 45 Min. danach",
      "Wer von Überfälligem erfährt · Ein Teil · Stufe 2 · Wer davon erfährt: Leitung → Leitung, Die Marke",
      "Telefon: +442079460100 → +442079460111",
      "Öffnungszeiten, Montag, Dienstag: 09:00–18:00 → 08:00–18:00",
      "Sales · Leitung: Maya Chen → Grace Okafor",
      "Test drive · Buchbar bis (vorher): 2 Stunden → 3 Stunden",
      "Test drive · Name in anderen Sprachen · Deutsch: keine Angabe → Probefahrt",
      "Besondere Tage, hinzugefügt: Samstag, 25. Dezember 2027 · Christmas: geschlossen",
      "Wer von Überfälligem erfährt, hinzugefügt: Ein Teil",
    ]
  `);
});

test("HISTORY-4: versions come in pages of twenty, each compared with the one before it", async () => {
  for (let count = 10; count < 33; count += 1) await changed({ telephone: `+4420794601${count}` });
  const desk = await AtDesk.as(kept, "maya@bath.example", "bath");
  const first = await desk.sees(LIST);
  expect(sentences(first.text)).toHaveLength(20);
  expect(sentences(first.text).at(-1)).toBe("Telephone: +442079460112 → +442079460113");
  const older = /href="([^"]*cursor=[^"]*)"/.exec(first.text)?.[1] ?? "";
  const second = await desk.sees(older);
  expect(sentences(second.text)).toEqual([
    "Telephone: +442079460111 → +442079460112",
    "Telephone: +442079460110 → +442079460111",
    "Telephone: +442079460100 → +442079460110",
  ]);
  expect(second.text).toContain("The first version that is kept");
  expect((await desk.sees(`${LIST}?cursor=none`)).status).toBe(422);
  const api = await kept.call("GET", `${BATH}/history?limit=23`, { bearer: care });
  const next = await kept.call("GET", `${BATH}/history?cursor=${api.body.nextCursor}`, {
    bearer: care,
  });
  expect(next.body.items).toHaveLength(1);
  expect(next.body).not.toHaveProperty("nextCursor");
});

test("HISTORY-2: a version is restored from its page, with what it breaks shown first, once, and by who may", async () => {
  const began = await document();
  const staff = began.staff.filter(({ id }: { id: string }) => id !== "luis");
  const resources = began.resources.filter(({ id }: { id: string }) => id !== "luis");
  const tom = { id: "tom", type: "service-advisor", name: "Tom" };
  await changed({ staff, resources: [...resources, tom] });
  const booked = await kept.call("POST", "/v1/appointments", {
    bearer: care,
    body: {
      dealer: "bath",
      service: "inspection",
      start: "2027-05-12T10:00:00+01:00",
      customer: { name: "Rosa", email: "rosa@example.com" },
    },
  });
  expect(booked.status).toBe(201);
  const [present = "", first = ""] = await tags();
  expect((await kept.call("GET", `${BATH}/history/${first}`, { bearer: care })).body).toEqual({
    ...began,
    staff: began.staff.map((one: object) => ({ ...one, mail: undefined })),
  });
  const path = `${LIST}/${first}`;

  const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
  expect((await ana.sees(path)).status).toBe(403);
  const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
  const hers = await maya.sees(path);
  expect(hers.text).toContain("This version cannot be restored as it is");
  expect(hers.text).not.toContain('name="sure"');
  expect((await maya.sends(path, { seen: `"${present}"`, sure: "yes" })).status).toBe(422);

  const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  const page = await grace.sees(path);
  expect(sentences(page.text)).toContain("Added to the staff: Luis Reyes (Advisor)");
  expect(page.text).toContain(booked.body.reference);
  const form = { ...filledForm(page.text, path), sure: "yes" };
  await changed({ telephone: "+442079460111" });
  const stale = await grace.sends(path, form);
  expect(stale.status).toBe(422);
  expect(stale.text).toContain("Somebody changed the document in the meantime");
  expect(sentences(stale.text)).toContain("Telephone: +442079460111 → +442079460100");

  const now = `/desk/dealers/bath`;
  await grace.looksAgain(now);
  const { tag } = await grace.looksAgain(now);
  const meant = { ...filledForm(stale.text, path), sure: "yes" };
  expect(await grace.sends(path, meant)).toMatchObject({ location: `${LIST}?restored=yes` });
  expect(await document()).toEqual(began);
  const looked = await grace.looksAgain(now, tag);
  expect(looked.status === 200 || looked.isMade).toBe(true);
  const again = { ...meant, press: "another" };
  expect(await grace.sends(path, again)).toMatchObject({ location: `${LIST}?restored=yes` });
  expect(await tags()).toHaveLength(4);
  expect((await grace.sees(`${LIST}?restored=yes`)).text).toContain("The version is restored.");
  expect((await grace.sees(`${LIST}/${"0".repeat(32)}`)).status).toBe(404);
  await kept.passes("PT10M");
  const heard = await kept.inbox("grace@bath.example");
  expect(heard.filter(({ text }) => text.includes("Luis Reyes"))).not.toEqual([]);
});

test("HISTORY-2: a brand's version is restored from its page by its people", async () => {
  const AURORA = "/v1/admin/brands/aurora";
  const before = await document(AURORA);
  const eve = { id: "eve", name: "Eve", email: "eve@aurora.example", role: "brand" };
  await changed({ name: "Aurora Motors", staff: [...before.staff, eve] }, AURORA);
  const [, first = ""] = await tags(AURORA);
  const path = `/desk/brands/aurora/history/${first}`;
  const desk = await AtDesk.as(kept, "care@aurora.example", "bath");
  const page = await desk.sees(path);
  expect(sentences(page.text)).toEqual(["Name: Aurora Motors → Aurora", "People: removed Eve"]);
  const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  expect((await grace.sees(path)).status).toBe(404);
  const form = { ...filledForm(page.text, path), sure: "yes" };
  expect((await desk.sends(path, { ...form, seen: '"other"' })).status).toBe(422);
  const restored = { location: "/desk/brands/aurora/history?restored=yes" };
  expect(await desk.sends(path, form)).toMatchObject(restored);
  expect(await desk.sends(path, { ...form, press: "another" })).toMatchObject(restored);
  expect(await document(AURORA)).toEqual(before);
});
