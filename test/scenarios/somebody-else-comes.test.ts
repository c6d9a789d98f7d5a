import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

/** Tomorrow: whoever receives them hears of it at once. */
const START = "2027-05-06T10:00:00+01:00";
const LUIS = { name: "Luis Marin", phone: "020 7946 0188" };
const DESK = "/v1/admin/dealers/bath";

/** Wednesday. Rosa Marin books for her father. */
describe("somebody else comes", () => {
  let kept: Kept;
  let ana: string;
  let people = 0;

  const somebody = () => {
    people += 1;
    const phone = `+4420794601${String(people).padStart(2, "0")}`;
    return { name: "Rosa Marin", email: `rosa-${people}@example.com`, phone };
  };
  const ask = (over: object) =>
    kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", customer: somebody(), ...over },
    });
  const book = async (over: object) => {
    const customer = somebody();
    const { status, body } = await ask({ customer, ...over });
    expect(status, JSON.stringify(body)).toBe(201);
    await kept.settle();
    return { ...body, email: customer.email, visit: body.appointment.id };
  };
  type Booked = Awaited<ReturnType<typeof book>>;
  const staff = async (method: string, path: string, body?: object) => {
    const asked = { bearer: ana, ...(body === undefined ? {} : { body }) };
    const answer = await kept.call(method, path, asked);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const own = ({ reference, caseToken, visit }: Booked, body: object) =>
    kept.call("PUT", `/v1/cases/${reference}/appointments/${visit}/visitor`, {
      bearer: caseToken,
      body,
    });
  const lastMail = async (to: string) => (await kept.inbox(to)).at(-1)!;
  const entryOf = (mail: Awaited<ReturnType<typeof lastMail>>) =>
    Buffer.from(mail.attachments[0]?.content ?? "", "base64")
      .toString()
      .replaceAll(/\r\n /g, "");

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("VISIT-18: is named to everybody who needs to know, and the customer stays who is told", async () => {
    const booked = await book({ start: START, visitor: LUIS });
    expect(booked.appointment.visitor).toEqual({ name: "Luis Marin", phone: "+442079460188" });
    const mail = await lastMail(booked.email);
    expect(mail.text).toContain("Who comes: Luis Marin");
    expect(mail.text).toContain("Hello Rosa Marin,");
    expect(mail.text).not.toContain("7946 0188");
    expect(mail.html).toContain('"underName":{"@type":"Person","name":"Luis Marin"}');
    const { items } = await staff("GET", `${DESK}/agenda?date=2027-05-06`);
    const item = items.find(({ reference }: any) => reference === booked.reference);
    expect(item).toMatchObject({
      visitor: { name: "Luis Marin", phone: "+442079460188" },
      customer: { name: "Rosa Marin" },
    });
    const { timeline } = await staff("GET", `/v1/admin/cases/${booked.reference}`);
    expect(JSON.stringify(timeline)).toContain("; Luis Marin comes");
    const host = await lastMail("ana@bath.example");
    expect(host.text).toMatch(/Who comes: Luis Marin, .*7946 0188/);
    expect(host.text).toContain("Customer: Rosa Marin");
  });

  test.each([
    ["a link", { name: "see evil.example.com" }, "/visitor/name"],
    ["an address", { name: "luis@example.com" }, "/visitor/name"],
    ["81 characters", { name: "L".repeat(81) }, "/visitor/name"],
    ["two lines", { name: "Luis\nMarin" }, "/visitor/name"],
    ["what turns a line round", { name: "Luis \u202eniram" }, "/visitor/name"],
    ["no name", { phone: "020 7946 0188" }, "/visitor/name"],
    ["a number that is none", { name: "Luis", phone: "12 34" }, "/visitor/phone"],
  ])(
    "VISIT-19: %s is refused where it stands, and nothing is booked",
    async (_, visitor, pointer) => {
      const answer = await ask({ start: "2027-05-11T10:00:00+01:00", visitor });
      expect(answer.status).toBe(422);
      expect(answer.body.errors.map((error: any) => error.pointer)).toEqual([pointer]);
      const booked = await book({ start: "2027-05-11T10:00:00+01:00" });
      const corrected = await own(booked, { visitor });
      expect(corrected.status).toBe(422);
      expect(corrected.body.errors[0].pointer).toBe(pointer);
      const cancel = `/v1/cases/${booked.reference}/appointments/${booked.visit}/cancel`;
      await kept.call("POST", cancel, { bearer: booked.caseToken });
    },
  );

  test("VISIT-20: the customer names them later, puts it right and takes it back, and is mailed a new entry each time", async () => {
    const booked = await book({ start: "2027-05-12T10:00:00+01:00" });
    expect(booked.appointment).not.toHaveProperty("visitor");
    const named = await own(booked, { visitor: LUIS });
    expect(named.body).toMatchObject({ sequence: 0, status: "confirmed", visitor: LUIS_KEPT });
    const mail = await lastMail(booked.email);
    expect(mail.subject).toMatch(/^Who comes: /);
    expect(mail.text).toContain("Luis Marin now comes");
    expect(entryOf(mail)).toMatch(/SUMMARY:Luis Marin: Test drive/);
    expect(entryOf(mail)).toMatch(/SEQUENCE:1/);
    // Said again, or with another number alone, it is no news.
    const count = (await kept.inbox(booked.email)).length;
    await own(booked, { visitor: LUIS });
    await own(booked, { visitor: { name: "Luis Marin" } });
    expect(await kept.inbox(booked.email)).toHaveLength(count);
    const back = await own(booked, { visitor: null });
    expect(back.body).not.toHaveProperty("visitor");
    expect((await lastMail(booked.email)).text).toContain("Nobody comes in your place any more");
    const desk = await staff("GET", `/v1/admin/cases/${booked.reference}`);
    const told = desk.timeline.filter(({ type }: any) => type === "appointment.visitor-changed");
    expect(told.map(({ by }: any) => by)).toEqual(["Rosa Marin", "Rosa Marin", "Rosa Marin"]);
  });

  test("VISIT-20: staff say it too, until the visit is over, and the customer no more once it has begun", async () => {
    const booked = await book({ start: "2027-05-05T14:00:00+01:00" });
    const path = `/v1/admin/cases/${booked.reference}/appointments/${booked.visit}`;
    expect((await staff("PUT", `${path}/visitor`, { visitor: LUIS })).visitor).toEqual(LUIS_KEPT);
    expect((await lastMail(booked.email)).text).toContain("Luis Marin now comes");
    await kept.clockReaches("2027-05-05T14:05:00+01:00");
    expect((await own(booked, { visitor: null })).body.type).toBe("/problems/too-late-to-change");
    await staff("POST", `${path}/status`, { status: "arrived" });
    expect(await staff("PUT", `${path}/visitor`, { visitor: null })).not.toHaveProperty("visitor");
    await staff("POST", `${path}/status`, { status: "completed" });
    const late = await kept.call("PUT", `${path}/visitor`, {
      bearer: ana,
      body: { visitor: LUIS },
    });
    expect([late.status, late.body.type]).toEqual([409, "/problems/wrong-state"]);
  });

  test("VISIT-14: a parent and a child are two visits, and the same person is one", async () => {
    const customer = somebody();
    const at = { start: "2027-05-13T10:00:00+01:00", customer };
    const twin = async (service: string, visitor?: object) =>
      (await ask({ ...at, service, ...(visitor && { visitor }) })).body;
    expect(await twin("test-drive")).toHaveProperty("reference");
    expect((await twin("inspection")).type).toBe("/problems/already-booked");
    // Whoever names nobody but themselves is nobody else.
    const self = await twin("inspection", { name: "Marin, Rosa" });
    expect(self.type).toBe("/problems/already-booked");
    expect(await twin("inspection", { name: "Ida Marin" })).toHaveProperty("reference");
    expect((await twin("test-drive", { name: "IDA  MARÍN" })).type).toBe(
      "/problems/already-booked",
    );
  });

  test("VISIT-21: the desk finds the case by who comes, and no more once nobody does", async () => {
    const booked = await book({
      start: "2027-05-14T10:00:00+01:00",
      visitor: { name: "Zoë Quill-Marin", phone: "020 7946 0199" },
    });
    const find = async (body: object) =>
      (await staff("POST", `${DESK}/find`, body)).items.map(({ reference }: any) => reference);
    for (const asked of [{ name: "zoe marin" }, { name: "Quill" }, { phone: "020 7946 0199" }])
      expect(await find(asked), JSON.stringify(asked)).toEqual([booked.reference]);
    expect(await find({ email: booked.email, name: "Quill" })).toEqual([booked.reference]);
    expect(await find({ name: "Zoe Nobody" })).toEqual([]);
    await own(booked, { visitor: { name: "Omar Bell" } });
    await kept.settle();
    expect(await find({ name: "Quill" })).toEqual([]);
    expect(await find({ name: "Bell" })).toEqual([booked.reference]);
    // What the customer is found by stays, whoever comes.
    await own(booked, { visitor: null });
    expect(await find({ email: booked.email, name: "Marin" })).toEqual([booked.reference]);
  });

  test("RIGHTS-6: people of sales learn nothing of who comes to a matter of service", async () => {
    const booked = await book({
      service: "inspection",
      start: "2027-05-17T10:00:00+01:00",
      visitor: { name: "Wanda Secret", phone: "020 7946 0177" },
    });
    const maya = await kept.signIn("maya@bath.example");
    const day = `${DESK}/agenda?date=2027-05-17`;
    const { body } = await kept.call("GET", day, { bearer: maya });
    expect(body.items.map(({ reference }: any) => reference)).toContain(booked.reference);
    const table = `${DESK}/appointments.csv?from=2027-05-17&to=2027-05-17`;
    const csv = await kept.call("GET", table, { bearer: maya });
    expect(JSON.stringify([body, csv.body])).not.toMatch(/Wanda|79460177/);
    const luis = await kept.signIn("luis@bath.example");
    const seen = await kept.call("GET", day, { bearer: luis });
    expect(JSON.stringify(seen.body)).toContain("Wanda Secret");
  });

  test("CALL-1: a number that the customer never wants called is not shown to be asked at", async () => {
    const never = { label: "Dad", number: "020 7946 0166" };
    const booked = await book({
      start: "2027-05-06T13:00:00+01:00",
      contact: { phones: [never], never: ["Dad"] },
      visitor: { name: "Hugo Marin", phone: never.number },
    });
    const { items } = await staff("GET", `${DESK}/agenda?date=2027-05-06`);
    const item = items.find(({ reference }: any) => reference === booked.reference);
    expect(item.visitor).toEqual({ name: "Hugo Marin" });
    const host = await lastMail("ana@bath.example");
    expect(host.text).toContain("Who comes: Hugo Marin");
    expect(host.text).not.toContain("7946 0166");
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const sheet = await desk.sees(`/desk/cases/${booked.reference}`);
    expect(sheet.text).toContain("Who comes: Hugo Marin");
    expect(sheet.text).not.toContain("tel:+442079460166");
  });

  test("VISIT-18, CASE-19: by the form, kept through a correction, corrected on the case, and known the next time", async () => {
    const browser = new OwnBrowser(kept);
    const form = `/d/bath?service=test-drive&start=${encodeURIComponent("2027-05-19T10:00:00+01:00")}`;
    expect((await browser.sees(form)).text).toContain("Somebody else comes");
    const fields = { name: "Rosa Marin", email: "rosa-form@example.com" };
    const half = await browser.sends(form, { ...fields, visitorPhone: "020 7946 0188" });
    expect(half.status).toBe(422);
    expect(half.text).toContain("Enter the name of who comes");
    expect(half.text).toMatch(/<details class="stack" open/);
    expect(half.text).toContain('value="020 7946 0188"');
    const named = { ...fields, visitorPhone: "020 7946 0188", visitorName: "Luis Marin" };
    const sent = await browser.sends(form, named);
    expect(sent.status, sent.text).toBe(303);
    const done = await browser.opens(sent.location);
    expect(done.text).toMatch(/<dt>Who comes<\/dt><dd>Luis Marin<\/dd>/);
    const { reference } = /\/c\/(?<reference>\w+)/.exec(sent.location)!.groups!;
    const matter = (await browser.sees(`/c/${reference}`)).text;
    const page = /\/c\/\w+\/appointments\/\w+\/visitor/.exec(matter)![0];
    const shown = await browser.sees(page);
    expect(shown.text).toContain('value="Luis Marin"');
    const wrong = await browser.sends(page, { visitorName: "www.evil.example" });
    expect(wrong.status).toBe(422);
    expect((await browser.sends(page, { visitorName: "Ida Marin" })).status).toBe(303);
    expect((await browser.sees(`/c/${reference}`)).text).toContain("Ida Marin");
    const again = await browser.opens(`/c/${reference}/again`);
    const next = `/d/bath?service=test-drive&again=${reference}&start=${encodeURIComponent("2027-05-20T10:00:00+01:00")}`;
    expect(again.status).toBe(200);
    expect((await browser.sees(next)).text).toContain('value="Ida Marin"');
    expect((await browser.sends(page, { self: "yes" })).status).toBe(303);
    expect((await browser.sees(`/c/${reference}`)).text).not.toContain("<dt>Who comes");
  });

  test("VISIT-18, VISIT-20: at the desk they are booked, received by name, and put right", async () => {
    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const body = { customer: somebody(), department: "sales", topic: "A drive" };
    const { reference } = await staff("POST", `${DESK}/cases`, body);
    const path = `/desk/cases/${reference}/appointments`;
    const start = "2027-05-21T10:00:00+01:00";
    const choice = { service: "test-drive", place: "dealer", start, key: "at-the-desk" };
    const wrong = await desk.sends(path, { ...choice, visitorName: "a@b.example" });
    expect(wrong.status).toBe(422);
    const sent = await desk.sends(path, { ...choice, visitorName: "Luis Marin" });
    expect(sent.status, sent.text).toBe(303);
    const today = await desk.sees("/desk/dealers/bath/today?date=2027-05-21");
    expect(today.text).toMatch(/<h3><a [^>]*>Luis Marin<\/a><\/h3>/);
    expect(today.text).toContain("booked by Rosa Marin");
    const sheet = await desk.sees(`/desk/cases/${reference}`);
    const page = /\/desk\/cases\/\w+\/appointments\/\w+\/visitor/.exec(sheet.text)![0];
    expect((await desk.sends(page, { self: "yes" })).status).toBe(303);
    const after = await desk.sees("/desk/dealers/bath/today?date=2027-05-21");
    expect(after.text).not.toContain("booked by Rosa Marin");
  });

  test("VISIT-20: whoever booked with a stranger's address mails them ten names a day, and takes the last back", async () => {
    const booked = await book({ start: "2027-05-14T16:00:00+01:00" });
    const before = (await kept.inbox(booked.email)).length;
    for (let name = 0; name < 10; name += 1) {
      const { status } = await own(booked, { visitor: { name: `Luis ${name}` } });
      expect(status).toBe(200);
    }
    const refused = await own(booked, { visitor: { name: "Luis again" } });
    expect(refused.status).toBe(429);
    expect(await kept.inbox(booked.email)).toHaveLength(before + 10);
    expect((await own(booked, { visitor: null })).status).toBe(200);
    expect((await own(booked, { visitor: { name: "Luis again" } })).status).toBe(429);
    await kept.passes("P1D");
    expect((await own(booked, { visitor: { name: "Luis again" } })).status).toBe(200);
  });
});

const LUIS_KEPT = { name: "Luis Marin", phone: "+442079460188" };
