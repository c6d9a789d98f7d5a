import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const CUSTOMER = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };
const CAR = { registration: "AB12CDE", make: "Fiat", model: "500" };
const HOME = {
  kind: "home",
  address: {
    streetAddress: "7 Mill Lane",
    addressLocality: "Bath",
    postalCode: "BA1 2BB",
    addressCountry: "GB",
  },
};
/** Nothing of these may reach somebody of sales. */
const HERS = /Rosa|Marin|rosa@|79460123|Mill Lane|Key sticks|husband/i;

/** What a customer says to service is not said to be sold something. */
describe("S3-4: the purpose wall", () => {
  let kept: Kept;
  let visit: any;
  let on = "";

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-10-12T10:00:00+01:00");
    await openDealer(kept, dealerDocument("dover", "Europe/London"));
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "dover",
        service: "inspection",
        start: "2027-10-14T10:00:00+01:00",
        location: HOME,
        customer: CUSTOMER,
        vehicle: CAR,
        notes: "Key sticks",
      },
    });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    visit = booked.body;
    on = `/v1/admin/cases/${visit.reference}`;
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const as = (person: string) => kept.signIn(`${person}@dover.example`);
  const ask = async (person: string, method: string, path: string, body?: object) =>
    kept.call(method, path, { bearer: await as(person), ...(body === undefined ? {} : { body }) });
  const own = async (method: string, path: string, body?: object) =>
    kept.call(method, `/v1/cases/${visit.reference}${path}`, {
      bearer: visit.caseToken,
      ...(body === undefined ? {} : { body }),
    });
  const offer = (more: object = {}) => ({
    what: "Offer a new one",
    due: { by: "tomorrow" },
    ...more,
  });
  const refusedFor = (answer: { status: number; body: any }) => {
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    expect(answer.body.type).toBe("/problems/purpose-not-allowed");
  };
  const refusals = async () => {
    const { body } = await ask("luis", "GET", on);
    return body.timeline.filter(({ type }: { type: string }) => type === "case.purpose-refused");
  };

  test("RIGHTS-4, S3-4: people of sales neither read the visit nor make anything of it, and it is on record", async () => {
    for (const person of ["ana", "maya"]) {
      refusedFor(await ask(person, "GET", on));
      refusedFor(await ask(person, "POST", `${on}/notes`, { text: "Wants a new one" }));
      for (const promise of [
        offer(),
        offer({ kind: "outreach", department: "sales" }),
        offer({ kind: "other", department: "service" }),
      ])
        refusedFor(await ask(person, "POST", `${on}/commitments`, promise));
    }
    // Once a person and day, however often they try.
    const names = (await refusals()).map(({ by }: { by: string }) => by).toSorted();
    expect(names).toEqual(["Ana Lopez", "Maya Chen"]);
    const customers = (await own("GET", "")).body.timeline;
    expect(customers.map(({ type }: { type: string }) => type)).not.toContain(
      "case.purpose-refused",
    );
    const desk = await AtDesk.as(kept, "ana@dover.example", "dover");
    const page = await desk.sees(`/desk/cases/${visit.reference}`);
    expect(page.status).toBe(403);
    expect(page.text).toContain("This is a matter of service");
    expect(page.text).not.toMatch(HERS);
  });

  test("RIGHTS-5, S3-4: nobody makes a task for sales of it, whatever it is called", async () => {
    for (const person of ["luis", "sam", "grace"]) {
      for (const promise of [
        offer({ department: "sales" }),
        offer({ kind: "update", department: "sales", owner: "ana" }),
        offer({ kind: "other", owner: "maya", override: { reason: "She knows cars." } }),
      ])
        refusedFor(await ask(person, "POST", `${on}/commitments`, promise));
    }
    const made = await ask("luis", "POST", `${on}/commitments`, offer({ what: "Ring about it" }));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const promise = `${on}/commitments/${made.body.id}`;
    for (const to of [{ staff: "ana" }, { department: "sales" }]) {
      const handed = { to, note: "Yours", override: { reason: "Busy" } };
      refusedFor(await ask("sam", "POST", `${promise}/handoff`, handed));
    }
    const claimed = await own("POST", "/commitments", {
      what: "Sales would ring",
      department: "sales",
      due: { by: "tomorrow" },
    });
    expect(claimed.body).toMatchObject({ department: "service", owner: { id: "sam" } });
    expect((await kept.inbox("maya@dover.example")).map(({ text }) => text).join()).not.toMatch(
      HERS,
    );
  });

  test("RIGHTS-6, S3-4: agenda, find, table, lists and pages show sales the car and the time, and nobody", async () => {
    const at = "/v1/admin/dealers/dover";
    const agenda = await ask("ana", "GET", `${at}/agenda?date=2027-10-14`);
    expect(agenda.body.items).toMatchObject([
      {
        id: visit.appointment.id,
        start: "2027-10-14T10:00:00+01:00",
        vehicle: { registration: "AB12CDE" },
        location: { kind: "home" },
      },
    ]);
    const found = await ask("ana", "POST", `${at}/find`, { registration: CAR.registration });
    expect(found.body.items).toMatchObject([{ reference: visit.reference, vehicle: CAR }]);
    const table = await ask("ana", "GET", `${at}/appointments.csv?from=2027-10-14&to=2027-10-14`);
    expect(table.body).toContain("AB12CDE");
    const open = await ask("maya", "GET", `${at}/commitments?status=open`);
    expect(open.body.items.length).toBeGreaterThan(0);
    const feed = await ask("ana", "POST", `${at}/feeds`, { department: "sales" });
    const calendar = await kept.call(
      "GET",
      new URL(feed.body.url).pathname + new URL(feed.body.url).search,
    );
    const affected = await ask("maya", "GET", `${at}/affected`);
    const from = "from=2027-10-01&to=2027-10-31";
    const figures = await ask("maya", "GET", `${at}/report/commitments?${from}&figure=promises`);
    const seen = [agenda, found, table, open, calendar, affected, figures];
    for (const { status, body } of seen) {
      expect([200, 422], JSON.stringify(body)).toContain(status);
      expect(JSON.stringify(body)).not.toMatch(HERS);
      expect(JSON.stringify(body)).not.toMatch(/Ring about it|Sales would ring/);
    }
    const desk = await AtDesk.as(kept, "maya@dover.example", "dover");
    for (const path of [
      "?show=all",
      "/today?date=2027-10-14",
      "/to-decide",
      `/report/promises?${from}&figure=promises`,
    ]) {
      const page = await desk.sees(`/desk/dealers/dover${path}`);
      expect(page.status, path).toBe(200);
      expect(page.text, path).not.toMatch(HERS);
    }
    const search = await desk.sends("/desk/dealers/dover/find", { registration: "AB12CDE" });
    expect(search.text).toContain(visit.reference);
    expect(search.text).not.toMatch(HERS);
    // Those whose matter it is see who comes.
    for (const person of ["luis", "grace"]) {
      const { body } = await ask(person, "GET", `${at}/agenda?date=2027-10-14`);
      expect(body.items).toMatchObject([{ customer: { name: "Rosa Marin" } }]);
    }
  });

  test("RIGHTS-7: the customer lets sales in and out again, and what they agreed to is on record", async () => {
    await kept.passes("PT1M");
    const given = await own("PUT", "/contact", { salesContact: true });
    expect(given.status, JSON.stringify(given.body)).toBe(200);
    expect(given.body).toMatchObject({
      salesContact: true,
      salesConsent: { wording: "sales-contact", version: 1, source: "api" },
    });
    expect(given.body.salesConsent.at).toMatch(/^2027-10-12T10:0\d/);
    expect((await ask("ana", "GET", on)).body).toMatchObject({ customer: { name: "Rosa Marin" } });
    const sales = offer({ kind: "other", department: "sales" });
    const made = await ask("ana", "POST", `${on}/commitments`, sales);
    expect(made.status, JSON.stringify(made.body)).toBe(201);

    // Back on the case page: the box is set, and whoever unsets it is left alone.
    const at = `/c/${visit.reference}`;
    const cookie = (
      await fetch(`${kept.url}${at}?t=${visit.caseToken}`, { redirect: "manual" })
    ).headers
      .get("set-cookie")!
      .split(";")[0]!;
    const page = await (await fetch(`${kept.url}${at}/contact`, { headers: { cookie } })).text();
    expect(page).toContain("The sales team may contact me");
    expect(/<input[^>]*name="salesContact"[^>]*>/.exec(page)![0]).toContain("checked");
    const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const kept1 = await fetch(`${kept.url}${at}/contact`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: kept.url },
      body: new URLSearchParams({ form }),
    });
    expect(kept1.status).toBe(303);
    refusedFor(await ask("ana", "GET", on));
    const { body } = await own("GET", "");
    expect(body.salesContact).toBe(false);
    expect(body.salesConsent).toBeUndefined();
    expect(body.commitments.find(({ id }: { id: string }) => id === made.body.id)).toMatchObject({
      status: "withdrawn",
    });
    const types = body.timeline.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === "case.sales-contact")).toHaveLength(2);
    const staff = await ask("luis", "PUT", `${on}/contact`, { salesContact: true });
    expect(staff.status).toBe(422);
  });

  test("RIGHTS-7: a mail leads to the one button that lets sales in, and out again", async () => {
    const [mail] = await kept.inbox("rosa@example.com");
    const link = /https?:\/\/\S+#sales-contact/.exec(mail?.text ?? "")?.[0] ?? "";
    const { pathname, search } = new URL(link);
    const opened = await fetch(kept.url + pathname + search, { redirect: "manual" });
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    const agreed = async () => (await own("GET", "")).body.salesContact;
    const press = async () => {
      const page = await (await fetch(kept.url + pathname, { headers: { cookie } })).text();
      const form = /<form[^>]*action="([^"]*sales-contact)"[^>]*>([\s\S]*?)<\/form>/.exec(page);
      const fields = [...(form?.[2] ?? "").matchAll(/name="([^"]+)" value="([^"]*)"/g)];
      const sent = await fetch(kept.url + (form?.[1] ?? ""), {
        method: "POST",
        redirect: "manual",
        headers: { cookie, origin: kept.url },
        body: new URLSearchParams(
          Object.fromEntries(fields.map(([, name, value]) => [name, value])),
        ),
      });
      expect(sent.status).toBe(303);
      return page;
    };
    // Whoever only opens the link, and a scanner of mail does, has changed nothing.
    expect(await agreed()).toBe(false);
    expect(await press()).toContain("The sales team may contact me about offers");
    expect(await agreed()).toBe(true);
    expect((await own("GET", "")).body.salesConsent).toMatchObject({ source: "case-page" });
    expect((await ask("ana", "GET", on)).status).toBe(200);
    expect(await press()).toContain("No more contact from sales");
    expect(await agreed()).toBe(false);
    refusedFor(await ask("ana", "GET", on));
  });

  test("RIGHTS-9: who leads the whole dealer sees who of the staff has opened it, and when", async () => {
    const { status, body } = await ask("grace", "GET", `${on}/readers`);
    expect(status).toBe(200);
    const names = body.items.map(({ name }: { name: string }) => name);
    // Who was refused has read nothing; Ana read it while the customer had agreed.
    expect(names).toEqual(expect.arrayContaining(["Luis Reyes", "Ana Lopez"]));
    expect(names).not.toContain("Maya Chen");
    expect(body.items[0].firstAt).toMatch(/^2027-10-12T10:/);
    for (const person of ["luis", "sam"])
      expect((await ask(person, "GET", `${on}/readers`)).status).toBe(403);
  });

  test("RIGHTS-4: a department's purpose is what its document says, by default what its name says", async () => {
    const { departments } = dealerDocument("dover", "Europe/London");
    const purposed = departments.map((one) =>
      one.id === "service" ? { ...one, purpose: "sales" } : one,
    );
    await openDealer(kept, dealerDocument("dover", "Europe/London", { departments: purposed }));
    expect((await ask("ana", "GET", on)).status).toBe(200);
    await openDealer(kept, dealerDocument("dover", "Europe/London"));
    refusedFor(await ask("ana", "GET", on));
  });
});
