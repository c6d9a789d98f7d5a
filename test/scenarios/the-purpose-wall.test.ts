import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import type { Shown } from "./harness/desk-form.ts";
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

const THEIRS = "Key sticks for her husband";
const OFFER = "Offer Owen the red one";
const AWAY = { from: "2027-10-12", through: "2027-10-31" };

/** York as Dover, with Pat, who works in both departments. */
function york(absences: readonly object[] = []) {
  const house = dealerDocument("york", "Europe/London");
  const departments = ["sales", "service"];
  const email = "pat@york.example";
  const pat = { id: "pat", name: "Pat Doyle", email, role: "advisor", departments, absences };
  return { ...house, staff: [...house.staff, pat] };
}

/** What was promised to a customer of service is in the customer's words as often as not. */
describe("S3-4: the words of what service promised", () => {
  let kept: Kept;
  let theirs: { reference: string; id: string };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-10-12T10:00:00+01:00");
    for (const document of [york([AWAY]), york(), dealerDocument("dover", "Europe/London")])
      await openDealer(kept, document);
    theirs = await promised("luis", "service", { what: THEIRS, owner: "pat" });
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const AT = "/v1/admin/dealers/york";
  const PEOPLE = "/desk/dealers/york/document/people";
  const ask = async (person: string, method: string, path: string, body?: object) => {
    const bearer = await kept.signIn(person.includes("@") ? person : `${person}@york.example`);
    return kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }) });
  };
  const begun = (department: string, commitment: object) => ({
    customer: { ...CUSTOMER, name: "Owen Hart", email: "owen@example.com" },
    department,
    topic: "On the phone",
    commitment: { kind: "update", due: { by: "tomorrow" }, ...commitment },
  });
  async function promised(by: string, department: string, commitment: object) {
    const made = await ask(by, "POST", `${AT}/cases`, begun(department, commitment));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference, commitments } = made.body;
    return { reference, id: commitments[0].id };
  }
  const desk = (person: string, dealer = "york") =>
    AtDesk.as(kept, `${person}@${dealer}.example`, dealer);
  /** Those of sales see that there is one, and of which department. */
  const seesNoWords = async (person: string, path: string) =>
    hasNoWords(person, path, await (await desk(person)).sees(path));
  const hasNoWords = (person: string, path: string, { status, text }: Shown) => {
    expect([person, path, status]).toEqual([person, path, 200]);
    expect(text, `${person} ${path}`).toMatch(new RegExp(`${theirs.id}[^>]*>\\s*Service\\s*<`));
    expect(text, `${person} ${path}`).not.toContain(THEIRS);
  };
  const seesWords = async (person: string, path: string) => {
    const { status, text } = await (await desk(person)).sees(path);
    expect([person, path, status]).toEqual([person, path, 200]);
    expect(text, `${person} ${path}`).toContain(THEIRS);
  };

  test("RIGHTS-6: an address that names a promise as left behind shows sales no words of it", async () => {
    const stay = `stay=${theirs.reference}.${theirs.id}.closed`;
    for (const page of ["to-decide", "document"]) {
      const path = `/desk/dealers/york/${page}?${page === "document" ? "moved=0&left=1&" : ""}${stay}`;
      for (const person of ["ana", "maya"]) await seesNoWords(person, path);
      for (const person of ["luis", "grace"]) await seesWords(person, path);
    }
  });

  test("RIGHTS-6, RIGHTS-8: nor of what another dealer handed to a department that is not the reader's", async () => {
    const { reference, id } = await promised("ana", "sales", { what: OFFER, owner: "ana" });
    const promise = `/v1/admin/cases/${reference}/commitments/${id}`;
    const to = { dealer: "dover" };
    const offered = await ask("maya", "POST", `${promise}/handoff`, { to, note: "Near him" });
    expect(offered.status, JSON.stringify(offered.body)).toBe(200);
    expect((await ask("ana@dover.example", "POST", `${promise}/accept`, {})).status).toBe(200);
    const path = `/desk/dealers/dover/to-decide?stay=${reference}.${id}.closed`;
    const luis = await (await desk("luis", "dover")).sees(path);
    expect(luis.text).toContain(id);
    expect(luis.text).not.toContain(OFFER);
    expect((await (await desk("ana", "dover")).sees(path)).text).toContain(OFFER);
    expect((await (await desk("luis")).sees(path.replace("dover", "york"))).text).not.toContain(id);
  });

  test("RIGHTS-6: beside somebody of the staff, and in place of who is gone, sales reads no words", async () => {
    await seesNoWords("maya", `${PEOPLE}?of=pat`);
    await seesWords("sam", `${PEOPLE}?of=pat`);
    await openDealer(kept, dealerDocument("york", "Europe/London"));
    await seesNoWords("maya", `${PEOPLE}?of=pat`);
    await seesWords("sam", `${PEOPLE}?of=pat`);
    await openDealer(kept, york());
  });

  test("RIGHTS-6: what a version breaks is shown in words to who may read them, and not where it is refused", async () => {
    for (const document of [dealerDocument("york", "Europe/London"), york()])
      await openDealer(kept, document);
    const { body } = await ask("care@aurora.example", "GET", `${AT}/history`);
    const page = ({ etag }: { etag: string }) =>
      `/desk/dealers/york/history/${etag.replaceAll('"', "")}`;
    const path = page(body.items.at(-1));
    await seesNoWords("maya", path);
    await seesWords("sam", path);
    const withoutPat = page(body.items[1]);
    const refused = await (await desk("maya")).sees(withoutPat);
    expect(refused.text).toContain("This version cannot be restored as it is");
    expect(refused.text).not.toContain(theirs.id);
    await seesWords("grace", withoutPat);
    const ana = await desk("ana");
    expect((await ana.sees(path)).status).toBe(403);
    const pressed = await ana.sends(path, { seen: "another", sure: "yes" });
    expect([pressed.status, pressed.text.includes(theirs.id)]).toEqual([403, false]);
  });

  test("RIGHTS-6: nor are there words where a change is looked at before it is saved", async () => {
    const part = "/desk/dealers/york/document/absences";
    const looked = async (person: string) => {
      const at = await desk(person);
      const seen = (await at.hidden(part, "seen")).replaceAll("&quot;", '"');
      return at.sends(part, { seen, who: "staff/pat", ...AWAY, look: "yes" });
    };
    hasNoWords("maya", part, await looked("maya"));
    expect((await looked("sam")).text).toContain(THEIRS);
  });

  test("RIGHTS-6: who gives away all of somebody is answered without the words of what stays", async () => {
    const given = async (person: string) => {
      await promised("ana", "sales", { what: OFFER, owner: "pat" });
      const { status, body } = await ask(person, "POST", `${AT}/staff/pat/promises/handover`, {
        to: "ana",
      });
      expect([status, body.moved], JSON.stringify(body)).toEqual([200, 1]);
      return body.left;
    };
    const stays = { ...theirs, why: "other-department" };
    expect(await given("maya")).toEqual([{ ...stays, what: "Service" }]);
    expect(await given("sam")).toEqual([{ ...stays, what: THEIRS }]);
  });

  test("RIGHTS-6: what somebody has promised already is named to sales without the words", async () => {
    const late = { what: "Say when", owner: "pat", department: "service" };
    const begin = begun("sales", { ...late, due: { by: "tomorrow" } });
    await openDealer(kept, york([AWAY]));
    for (const [person, what] of [
      ["ana", "Service"],
      ["luis", THEIRS],
    ] as const) {
      const { status, body } = await ask(person, "POST", `${AT}/cases`, begin);
      expect([status, body.type]).toEqual([422, "/problems/due-cannot-be-met"]);
      const { reference } = theirs;
      expect(body.openPromises).toEqual([{ reference, what, dueAt: expect.any(String) }]);
    }
  });
});
