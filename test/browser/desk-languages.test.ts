import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { openBrowser } from "./harness/open-browser.ts";
import { Visitor } from "./harness/visitor.ts";

/** Without scripts: the checker of every page is one, and has seen them all in English. */
const DEVICES = [
  { width: 320, script: false },
  { width: 1280, script: false },
];
const DEALER = "bern";
const LADDER = [
  {
    kinds: ["update"],
    steps: [
      { after: "PT0M", notify: ["owner", "manager"], tellCustomer: true },
      { after: "PT90M", notify: ["general-manager"], repeat: "daily" },
    ],
  },
];
/** Words of the desk's own English; names and what people typed are in any language. */
const ENGLISH =
  /\b(?:the|and|your|promises?|promised|with|nothing|customer|late|sign out|now|today|find|save|add|why|what|who|change|monday|june|due)\b/i;

let kept: Kept;
let browser: Browser;
let reference: string;
let promise: string;
let appointment: string;

beforeAll(async () => {
  [kept, browser] = await Promise.all([
    Kept.standingAt("2027-06-10T10:00:00+01:00"),
    openBrowser(),
  ]);
  const document = dealerDocument(DEALER, "Europe/London");
  const staff = document.staff.map((one) =>
    one.id === "sam" || one.id === "grace" ? { ...one, language: "de-AT" } : one,
  );
  const departments = [
    { id: "sales", name: "Verkauf", manager: "maya" },
    { id: "service", name: "Werkstatt", manager: "sam" },
  ];
  const services = document.services.map((one) => ({ ...one, name: `${one.kind}-Termin` }));
  const own = { escalation: LADDER, staff, departments, services };
  await openDealer(kept, dealerDocument(DEALER, "Europe/London", own));
  const customer = { name: "Rosa Marin", email: "rosa@example.com", phone: "+447700900123" };
  const asked = await kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: DEALER,
      department: "service",
      topic: "Ölverlust",
      customer,
      contact: { windows: [{ days: ["monday", "friday"], from: "09:00", to: "12:00" }] },
    },
  });
  ({ reference } = asked.body);
  promise = asked.body.commitment.id;
  const slots = `/v1/dealers/${DEALER}/services/inspection/slots?from=2027-06-10&to=2027-06-10`;
  const [{ start }] = (await kept.call("GET", slots)).body.days[0].slots;
  const path = `/v1/admin/cases/${reference}/appointments`;
  const bearer = await kept.signIn(`sam@${DEALER}.example`);
  const booked = await kept.call("POST", path, { bearer, body: { service: "inspection", start } });
  expect(booked.status).toBe(201);
  appointment = booked.body.appointment.id;
  await kept.clockReaches("2027-06-10T11:10:00+01:00");
});
afterAll(async () => {
  await browser.close();
  await kept[Symbol.asyncDispose]();
});

const dealers = `/desk/dealers/${DEALER}`;
const pages = () => ({
  now: `${dealers}?show=all`,
  today: `${dealers}/today`,
  new: `${dealers}/new`,
  book: `${dealers}/book`,
  find: `${dealers}/find`,
  report: `${dealers}/report`,
  document: `${dealers}/document`,
  hours: `${dealers}/document/hours`,
  days: `${dealers}/document/days`,
  absences: `${dealers}/document/absences`,
  openness: `${dealers}/document/openness`,
  person: `${dealers}/document/people?of=luis`,
  service: `${dealers}/document/services?of=inspection`,
  department: `${dealers}/document/departments?of=service`,
  thing: `${dealers}/document/things?of=demo-500e`,
  "service-words": `${dealers}/document/service-words?of=inspection`,
  "department-words": `${dealers}/document/department-words?of=service`,
  options: `${dealers}/document/options?of=model`,
  privacy: `${dealers}/document/privacy`,
  accessibility: `${dealers}/document/accessibility`,
  case: `/desk/cases/${reference}`,
  promise: `/desk/cases/${reference}/promises`,
  move: `/desk/cases/${reference}/promises/${promise}/move`,
  "hand-off": `/desk/cases/${reference}/promises/${promise}/hand-off`,
  withdraw: `/desk/cases/${reference}/promises/${promise}/withdraw`,
  "move-visit": `/desk/cases/${reference}/appointments/${appointment}/change`,
  "cancel-visit": `/desk/cases/${reference}/appointments/${appointment}/cancel`,
});

describe.each(DEVICES)("the desk in German at $width px", (device) => {
  test("whoever has a language beside their name reads it on every page", async () => {
    await using grace = await Visitor.arriving(browser, kept.url, device);
    const { page } = grace;
    await signsInAt(page, dealers, `grace@${DEALER}.example`);
    for (const [name, address] of Object.entries(pages())) {
      expect((await page.goto(address))?.status(), name).toBe(200);
      expect(await page.locator("html").getAttribute("lang"), name).toBe("de-AT");
      expect(await wordsOf(grace), name).not.toMatch(ENGLISH);
      await grace.looksAt(`german-${name}`);
    }
  });

  test("what is wrong is said in it, too, beside each field", async () => {
    await using sam = await Visitor.arriving(browser, kept.url, device);
    const { page } = sam;
    await signsInAt(page, `${dealers}/document/things?of=new`, `sam@${DEALER}.example`);
    await presses(page, "Speichern");
    await sam.looksAt("german-thing-wrong");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    await page.goto(`${dealers}/new`);
    await presses(page, "Vorgang eröffnen");
    await sam.looksAt("german-new-wrong");
    expect(await wordsOf(sam)).not.toMatch(ENGLISH);
  });
});

test.each([
  ["fr-CA,fr;q=0.9", "fr-CA", "Maintenant"],
  ["es", "es", "Ahora"],
  ["it,de;q=0.5", "de", "Jetzt"],
  ["it", "en-GB", "Now"],
])("a browser that asks for %s reads %s", async (accepts, language, title) => {
  const context = await browser.newContext({
    baseURL: kept.url,
    extraHTTPHeaders: { "accept-language": accepts },
  });
  const page = await context.newPage();
  await signsInAt(page, dealers, `luis@${DEALER}.example`);
  expect(await page.locator("html").getAttribute("lang")).toBe(language);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  await context.clearCookies({ name: "desk" });
  await page.goto("/desk/signed-out");
  const lang = await page.locator("html").getAttribute("lang");
  expect(lang).toBe(language === "en-GB" ? "en-US" : language);
  await context.close();
});

test("people of the brand read what stands beside their name, whatever their browser asks for", async () => {
  const brand = "/v1/admin/brands/aurora";
  const bearer = await kept.signIn("care@aurora.example");
  const before = (await kept.call("GET", brand, { bearer })).body;
  const chloe = { id: "chloe", name: "Chloé Roy", email: "chloe@aurora.example", role: "brand" };
  const body = { ...before, staff: [...before.staff, { ...chloe, language: "fr-CA" }] };
  expect((await kept.call("PUT", brand, { bearer, body })).status).toBe(200);
  await using visitor = await Visitor.arriving(browser, kept.url, DEVICES[0]!);
  const { page } = visitor;
  for (const [address, title] of [
    ["/desk/brands/aurora", "Toutes les concessions"],
    ["/desk/brands/aurora/report", "Promesses tenues par concession"],
    [dealers, "Maintenant"],
  ] as const) {
    await signsInAt(page, address, "chloe@aurora.example");
    expect(await page.locator("html").getAttribute("lang"), address).toBe("fr-CA");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await visitor.looksAt(`french-${address.split("/").slice(2).join("-")}`);
    await visitor.context.clearCookies({ name: "desk" });
  }
});

test("which rule a change breaks is told in it, too", async () => {
  await using maya = await Visitor.arriving(browser, kept.url, DEVICES[0]!);
  const { page } = maya;
  await signsInAt(page, `${dealers}/document/things?of=demo-500e`, `sam@${DEALER}.example`);
  await presses(page, "Entfernen");
  await maya.looksAt("german-refused");
  expect(await page.getByRole("alert").textContent()).toContain(
    "nichts im Autohaus ist von dieser Art",
  );
  expect(await wordsOf(maya)).not.toMatch(ENGLISH);
});

/** All that the page itself says; mails stay in the language of whom they went to. */
async function wordsOf({ page }: Visitor): Promise<string> {
  const mails = page.locator(".mails");
  const all = await page.locator("body").innerText();
  return (await mails.count()) === 0 ? all : all.replace(await mails.innerText(), "");
}
