import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const ROSA = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };
const AURORA = "/v1/admin/brands/aurora/people";

/** Monday, an hour after opening. */
describe("what is held of a person", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("york", "Europe/London"));
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const ask = async (email: string, method: string, path: string, body?: object) =>
    kept.call(method, path, {
      bearer: await kept.signIn(email),
      ...(body === undefined ? {} : { body }),
    });
  const CARE = "care@aurora.example";

  async function books(start: string, customer: object = ROSA, dealer = "bath") {
    const body = { dealer, service: "test-drive", start, customer, notes: "Key sticks" };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    await kept.settle();
    return booked.body;
  }

  /** By the link in the mail to the address. */
  async function proves({ reference, caseToken }: any, email = ROSA.email) {
    const mail = (await kept.inbox(email)).find(({ text }) => text.includes(reference));
    const [, key] = /[?&]m=([\w-]+)/.exec(mail?.text ?? "") ?? [];
    const proved = await kept.call("POST", `/v1/cases/${reference}/proof`, {
      bearer: caseToken,
      body: { key },
    });
    expect(proved.status, JSON.stringify(proved.body)).toBeLessThan(300);
  }

  test("PERSON-1: erased, a case is gone for everybody, its time is free, and nobody is written to", async () => {
    const booked = await books("2027-05-11T10:00:00+01:00");
    await proves(booked);
    const { reference } = booked;
    const promised = await ask(
      "ana@bath.example",
      "POST",
      `/v1/admin/cases/${reference}/commitments`,
      {
        kind: "update",
        what: "Tell Rosa what the part costs",
        due: { local: "2027-05-10T16:00" },
      },
    );
    expect(promised.status, JSON.stringify(promised.body)).toBe(201);
    await kept.settle();
    const before = (await kept.allMails()).length;
    await kept.passes("PT1M");

    const asked = await ask(CARE, "POST", `${AURORA}/erase`, { email: ROSA.email });
    expect(asked.status, JSON.stringify(asked.body)).toBe(202);
    const staff = await ask("ana@bath.example", "GET", `/v1/admin/cases/${reference}`);
    expect(staff).toMatchObject({ status: 410, body: { type: "/problems/erased" } });
    const own = await kept.call("GET", `/v1/cases/${reference}`, { bearer: booked.caseToken });
    expect(own).toMatchObject({ status: 404, body: { type: "/problems/case-not-found" } });

    await kept.settle();
    const done = await ask(CARE, "GET", `${AURORA}/requests/${asked.body.id}`);
    expect(done).toMatchObject({ status: 200, body: { state: "done", cases: 1, want: "erase" } });
    const open = await ask(
      "ana@bath.example",
      "GET",
      "/v1/admin/dealers/bath/commitments?status=open",
    );
    expect(open.body.items).toEqual([]);
    const agenda = await ask(
      "ana@bath.example",
      "GET",
      "/v1/admin/dealers/bath/agenda?date=2027-05-11",
    );
    expect(JSON.stringify(agenda.body)).not.toMatch(/rosa|marin/i);
    const found = await ask("ana@bath.example", "POST", "/v1/admin/dealers/bath/find", {
      name: "marin",
    });
    expect(found.body.items).toEqual([]);
    // The same time can be had again.
    await books("2027-05-11T10:00:00+01:00", { ...ROSA, email: "other@example.com", name: "Ada" });
    await kept.passes("P2D");
    const later = (await kept.allMails()).slice(before);
    expect(
      later.filter(({ text }) => text.includes(reference)).map(({ subject }) => subject),
    ).toEqual([]);
  });

  test("PERSON-2: an address that nobody has shown to be theirs leads to no case", async () => {
    const { reference } = await books("2027-05-17T11:00:00+01:00", {
      ...ROSA,
      email: "ivo@example.com",
      name: "Ivo",
    });
    const asked = await ask(CARE, "POST", `${AURORA}/erase`, { email: "ivo@example.com" });
    const done = await ask(CARE, "GET", `${AURORA}/requests/${asked.body.id}`);
    expect(done.body).toMatchObject({ state: "done", cases: 0, unproven: 1 });
    expect((await ask(CARE, "GET", `/v1/admin/cases/${reference}`)).status).toBe(200);
  });

  test("PERSON-3: who shares a number is named, and only the one who is meant is erased", async () => {
    const phone = "+442079460999";
    const one = await books("2027-05-18T11:00:00+01:00", { name: "Ben Osei", phone });
    const other = await books("2027-05-19T11:00:00+01:00", { name: "Carla Ruiz", phone });
    const unclear = await ask(CARE, "POST", `${AURORA}/erase`, { phone });
    expect(unclear).toMatchObject({
      status: 409,
      body: { type: "/problems/several-people", names: ["Ben Osei", "Carla Ruiz"] },
    });
    expect((await ask(CARE, "POST", `${AURORA}/erase`, { phone, name: "ben osei" })).status).toBe(
      202,
    );
    await kept.settle();
    expect((await ask(CARE, "GET", `/v1/admin/cases/${one.reference}`)).status).toBe(410);
    expect((await ask(CARE, "GET", `/v1/admin/cases/${other.reference}`)).status).toBe(200);
  });

  test("PERSON-8: all that is held of a person is given out by a link that ends, but for the key of their page", async () => {
    const customer = { name: "Finn Berg", email: "finn@example.com", language: "de" };
    const booked = await books("2027-05-24T11:00:00+01:00", customer);
    await proves(booked, customer.email);
    const asked = await ask("grace@bath.example", "POST", `${AURORA}/export`, {
      email: customer.email,
    });
    await kept.settle();
    const request = `${AURORA}/requests/${asked.body.id}`;
    const done = await ask("grace@bath.example", "GET", request);
    expect(done.body).toMatchObject({ state: "done", cases: 1, want: "export" });
    const data = await (await fetch(done.body.url)).text();
    expect(data).toContain(booked.reference);
    expect(data).toContain("Key sticks");
    expect(data).not.toContain(booked.caseToken);
    const page = await (await fetch(done.body.pageUrl)).text();
    expect(page).toContain("Was wir über Sie gespeichert haben");
    expect(page).toContain("Finn Berg");
    await kept.passes("PT61M");
    expect((await fetch(done.body.url)).status).toBe(403);
    const again = await ask("grace@bath.example", "GET", request);
    expect((await fetch(again.body.url)).status).toBe(200);
  });

  test("PERSON-7: a customer who asks for their data has a promise of whoever leads the dealer, and erasing keeps it", async () => {
    const booked = await books("2027-05-21T11:00:00+01:00", {
      name: "Eve Hall",
      email: "eve@example.com",
    });
    await proves(booked, "eve@example.com");
    const own = `/v1/cases/${booked.reference}/personal-data`;
    const asks = (want: string) =>
      kept.call("POST", own, { bearer: booked.caseToken, body: { want } });
    const asked = await asks("erase");
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    expect(asked.body).toMatchObject({ kind: "other", owner: { id: "grace" }, status: "open" });
    const days = Date.parse(asked.body.dueAt) - Date.parse(asked.body.promisedAt);
    expect(days / 86_400_000).toBe(30);
    expect((await asks("erase")).body.id).toBe(asked.body.id);
    expect((await asks("export")).body.id).not.toBe(asked.body.id);
    await kept.settle();
    await ask("grace@bath.example", "POST", `${AURORA}/erase`, { email: "eve@example.com" });
    await kept.settle();
    const kepts = await ask(
      "grace@bath.example",
      "GET",
      "/v1/admin/dealers/bath/commitments?status=kept",
    );
    expect(kepts.body.items.map(({ id }: any) => id)).toEqual([asked.body.id]);
  });

  test("PERSON-7: a customer asks on a page of their case, in their language, once however often the button is pressed", async () => {
    const customer = { name: "Lena Vogt", email: "lena@example.com", language: "de" };
    const booked = await books("2027-05-26T11:00:00+01:00", customer);
    const own = `${kept.url}/c/${booked.reference}`;
    const opened = await fetch(`${own}?t=${booked.caseToken}`, { redirect: "manual" });
    const cookie = opened.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const sees = async (path: string) => (await fetch(own + path, { headers: { cookie } })).text();
    expect(await sees("")).toContain(`href="/c/${booked.reference}/data">Ihre Daten<`);
    const asking = await sees("/data");
    expect(asking).toContain('name="robots" content="noindex"');
    expect(asking).toContain("Grace");
    const [, form = ""] = /(<form[^>]*\/data"[\s\S]*?<\/form>)/.exec(asking) ?? [];
    const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)];
    const body = () => {
      const sent = new URLSearchParams();
      for (const [, name = "", is = ""] of fields) sent.append(name, is);
      return sent;
    };
    const presses = () =>
      fetch(`${own}/data`, {
        method: "POST",
        headers: { cookie, origin: kept.url },
        body: body(),
        redirect: "manual",
      });
    for (const pressed of [await presses(), await presses()]) expect(pressed.status).toBe(303);
    const { body: matter } = await kept.call("GET", `/v1/cases/${booked.reference}`, {
      bearer: booked.caseToken,
    });
    expect(matter.commitments).toMatchObject([{ kind: "other", owner: { id: "grace" } }]);
    expect(await sees("/data")).toContain("Das haben Sie verlangt.");
    expect(await sees("")).toContain(`id="${matter.commitments[0].id}"`);
  });

  test("PERSON-4: at the desk it is said how much ends before anybody is erased, and of whom", async () => {
    const phone = "+442079460777";
    const one = await books("2027-05-27T11:00:00+01:00", { name: "Gil Haas", phone });
    const other = await books("2027-05-28T11:00:00+01:00", { name: "Hana Novak", phone });
    const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
    const at = "/desk/dealers/bath/people";
    expect((await grace.sees("/desk/dealers/bath/document")).text).toContain(`href="${at}"`);
    expect((await grace.sends(at, { email: "nobody@example.com", want: "export" })).text).toContain(
      "There is no case of theirs here.",
    );
    const several = await grace.sends(at, { phone, want: "erase" });
    expect(several.status).toBe(409);
    expect(several.text).toContain("Gil Haas");
    const chosen = { phone, want: "erase", name: "Hana Novak" };
    const sure = await grace.sends(at, chosen);
    expect(sure.text).toContain("It is about 1 case.");
    expect(sure.text).toContain("1 visit is cancelled");
    expect((await ask(CARE, "GET", `/v1/admin/cases/${other.reference}`)).status).toBe(200);
    const done = await grace.sends(at, { ...chosen, sure: "yes" });
    expect(done.status).toBe(303);
    await kept.settle();
    expect((await grace.sees(at)).text).toContain("Erasure · 1 case · done");
    const gone = await grace.sees(`/desk/cases/${other.reference}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain("<h1>This case was erased</h1>");
    expect((await grace.sees(`/desk/cases/${one.reference}`)).status).toBe(200);

    const care = await AtDesk.as(kept, CARE, "bath");
    const ofBrand = "/desk/brands/aurora/people";
    const copy = { phone, want: "export", name: "Gil Haas" };
    const begun = await care.sends(ofBrand, { ...copy, sure: "yes" });
    const [, id = "none"] = begun.location.split("#");
    await kept.settle();
    const theirs = (await care.sees(ofBrand)).text;
    expect(theirs).toContain(id);
    const [, link = ""] = /href="([^"]*)">To read</.exec(theirs) ?? [];
    expect(await (await fetch(link.replaceAll("&amp;", "&"))).text()).toContain("Gil Haas");
    expect((await grace.sees(at)).text).not.toContain(id);
  });

  test("PERSON-4: who leads a dealer asks for its cases alone; others of its staff may not ask", async () => {
    const customer = { name: "Dora Kim", phone: "+442079460888" };
    const here = await books("2027-05-20T11:00:00+01:00", customer);
    const there = await books("2027-05-20T11:00:00+01:00", customer, "york");
    const person = { phone: customer.phone };
    for (const nobody of ["ana@bath.example", "maya@bath.example"])
      expect((await ask(nobody, "POST", `${AURORA}/export`, person)).status).toBe(403);
    const asked = await ask("grace@bath.example", "POST", `${AURORA}/erase`, person);
    expect(asked.status, JSON.stringify(asked.body)).toBe(202);
    await kept.settle();
    expect((await ask(CARE, "GET", `/v1/admin/cases/${here.reference}`)).status).toBe(410);
    expect((await ask(CARE, "GET", `/v1/admin/cases/${there.reference}`)).status).toBe(200);
    const request = `${AURORA}/requests/${asked.body.id}`;
    expect((await ask("grace@bath.example", "GET", request)).status).toBe(200);
    expect((await ask("grace@york.example", "GET", request)).status).toBe(404);
  });
});
