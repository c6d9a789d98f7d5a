import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const BRAND = "care@aurora.example";
const ADMIN = "/v1/admin/dealers/bath";

/** Wednesday morning. */
describe("handing over all that somebody promised", () => {
  let kept: Kept;

  const as = async (person: string) =>
    kept.signIn(person.includes("@") ? person : `${person}@bath.example`);
  const open = async (name: string) => {
    const customer = { name, email: `${name.toLowerCase()}@example.com`, phone: "+442079460123" };
    const body = { customer, department: "sales", topic: "The lease" };
    const opened = await kept.call("POST", `${ADMIN}/cases`, { bearer: await as("grace"), body });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    return opened.body.reference as string;
  };
  const promise = async (reference: string, what: string, by = "ana") => {
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: await as(by),
      body: { kind: "update", what, owner: "ana", due: { within: "PT300M" } },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await kept.settle();
    return made.body.id as string;
  };
  const handOver = async (body: object, by = "maya", from = "ana") =>
    kept.call("POST", `${ADMIN}/staff/${from}/promises/handover`, { bearer: await as(by), body });
  const ownersOf = async (reference: string) => {
    const found = await kept.call("GET", `/v1/admin/cases/${reference}`, {
      bearer: await as(BRAND),
    });
    return found.body.commitments.map(({ owner }: { owner: { id: string } }) => owner.id);
  };
  const subjects = async (to: string) => (await kept.inbox(to)).map(({ subject }) => subject);

  /** Where a test drive can be given without ana, so that she can go. */
  const bath = (changes: object = {}) => {
    const document = dealerDocument("bath", "Europe/London");
    const desk = { id: "desk", type: "sales-advisor", name: "Sales desk" };
    return { ...document, resources: [...document.resources, desk], ...changes };
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, bath());
  });

  test("PEOPLE-7: a manager gives all of one person to another, who gets one mail, as each customer does", async () => {
    const { staff: all } = dealerDocument("bath", "Europe/London");
    const both = { departments: ["sales", "service"] };
    const staff = all.map((one) => (one.id === "luis" ? { ...one, ...both } : one));
    await kept.call("PUT", ADMIN, {
      body: dealerDocument("bath", "Europe/London", { staff }),
      bearer: await as(BRAND),
    });
    const rosa = await open("Rosa");
    const owen = await open("Owen");
    await promise(rosa, "Tell her the price");
    await promise(rosa, "Send the form");
    await promise(owen, "Find the key");
    expect((await handOver({}, "luis")).status).toBe(403);
    expect((await handOver({ to: "nobody" })).body.errors[0].pointer).toBe("/to");
    expect((await handOver({ to: "ana" })).status).toBe(422);
    const done = await handOver({ to: "luis" });
    expect([done.status, done.body]).toEqual([200, { moved: 3, left: [] }]);
    await kept.clockReaches("2027-05-05T10:15:00+01:00");
    expect([await ownersOf(rosa), await ownersOf(owen)]).toEqual([["luis", "luis"], ["luis"]]);
    expect(await subjects("luis@bath.example")).toEqual([expect.stringMatching(/^3 /)]);
    for (const customer of ["rosa", "owen"]) {
      const heard = await subjects(`${customer}@example.com`);
      expect(
        heard.filter((one) => /Luis/.test(one)),
        customer,
      ).toHaveLength(1);
    }
    expect((await handOver({ to: "luis" })).body).toEqual({ moved: 0, left: [] });
    await kept.clockReaches("2027-05-05T10:30:00+01:00");
    expect(await subjects("luis@bath.example")).toHaveLength(1);
  });

  test("PEOPLE-7: without a name each goes where a new promise would, and what cannot stays", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    const { staff } = dealerDocument("bath", "Europe/London");
    const away = { absences: [{ from: "2027-05-05", through: "2027-05-07" }] };
    const others = staff.map((one) => (one.id === "luis" ? { ...one, ...away } : one));
    const body = dealerDocument("bath", "Europe/London", { staff: others });
    await kept.call("PUT", ADMIN, { body, bearer: await as(BRAND) });
    expect((await handOver({ to: "luis" })).status).toBe(422);
    expect((await handOver({})).body.moved).toBe(1);
    expect(await ownersOf(rosa)).toEqual(["maya"]);
    const back = await handOver({}, "grace", "maya");
    expect(back.body).toMatchObject({ moved: 1, left: [] });
    expect(await ownersOf(rosa)).toEqual(["ana"]);
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const page = await maya.sees("/desk/dealers/bath/document/people?of=ana");
    expect(page.text).toContain("Open promises: 1");
    const given = await maya.sends("/desk/dealers/bath/people/ana/handover", { to: "maya" });
    expect(given.location).toBe("/desk/dealers/bath/document?moved=1&left=0");
    expect((await maya.sees(given.location)).text).toContain("Handed over: 1.");
    expect(await ownersOf(rosa)).toEqual(["maya"]);
  });

  test("PEOPLE-8: a document that leaves promises alone tells the manager within the hour, once", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    const before = (await subjects("maya@bath.example")).length;
    const without = dealerDocument("bath", "Europe/London");
    const body = {
      ...without,
      staff: without.staff.map((one) =>
        one.id === "ana"
          ? { ...one, absences: [{ from: "2027-05-05", through: "2027-06-30" }] }
          : one,
      ),
    };
    for (const _ of [1, 2]) {
      expect((await kept.call("PUT", ADMIN, { body, bearer: await as(BRAND) })).status).toBe(200);
      await kept.passes("PT30M");
    }
    const told = (await subjects("maya@bath.example")).slice(before);
    expect(told.filter((subject) => /Nobody is there for it/.test(subject))).toHaveLength(1);
  });

  const becomes = async (changes: object = {}) => {
    const body = bath(changes);
    const answer = await kept.call("PUT", ADMIN, { body, bearer: await as(BRAND) });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const anaIsGone = async () => {
    const { staff, resources } = bath();
    const isOther = ({ id }: { id: string }) => id !== "ana";
    await becomes({ staff: staff.filter(isOther), resources: resources.filter(isOther) });
  };

  /** What the desk's preview sends when ana is taken off the staff, with these choices. */
  const sent = async (at: AtDesk, choices: Record<string, string>) => {
    const part = "/desk/dealers/bath/document/people?of=ana";
    const seen = (await at.hidden(part, "seen")).replaceAll("&quot;", '"');
    return { part, fields: { seen, remove: "yes", sure: "yes", ...choices } };
  };

  test("PEOPLE-9: the press that saves a document hands over what it leaves alone, once, as chosen for each person", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const { part, fields } = await sent(maya, { "give.ana": "to:maya", press: "p1" });
    const { sure: _, ...look } = fields;
    const preview = await maya.sends(part, look);
    expect(preview.text).toContain("Save and hand over");
    expect(preview.text).toMatch(/name="give\.ana"[^]*value="free"[^]*value="to:maya"/);
    // Luis works in no department of theirs.
    expect(preview.text).not.toContain("to:luis");
    const [once, again] = await Promise.all([maya.sends(part, fields), maya.sends(part, fields)]);
    expect(once.location).toBe("/desk/dealers/bath/document?saved=yes&moved=1&left=0");
    expect([303, 409, 422]).toContain(again.status);
    expect(await ownersOf(rosa)).toEqual(["maya"]);
    await kept.clockReaches("2027-05-05T10:15:00+01:00");
    const heard = await subjects("rosa@example.com");
    expect(heard.filter((one) => /Maya/.test(one))).toHaveLength(1);
    const late = await maya.sends(part, { ...fields, press: "p2" });
    expect(late.status).not.toBe(303);
    expect(await ownersOf(rosa)).toEqual(["maya"]);
  });

  test("PEOPLE-9: when the document is refused nothing is handed over, and what cannot be given says why", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const { part, fields } = await sent(maya, { "give.ana": "to:maya" });
    expect((await maya.sends(part, { ...fields, seen: "another" })).status).toBe(422);
    expect((await maya.sends(part, { ...fields, "give.ana": "to:luis" })).status).toBe(200);
    expect(await ownersOf(rosa)).toEqual(["ana"]);
    const { staff } = dealerDocument("bath", "Europe/London");
    const away = { absences: [{ from: "2027-05-05", through: "2027-05-07" }] };
    const alone = staff.map((one) =>
      ["maya", "luis"].includes(one.id) ? { ...one, ...away } : one,
    );
    await becomes({ staff: alone });
    const next = await sent(maya, { "give.ana": "free" });
    const saved = await maya.sends(next.part, next.fields);
    expect(saved.location).toContain("moved=0&left=1&stay=");
    const said = (await maya.sees(saved.location)).text;
    expect(said).toMatch(
      /Not handed over[^]*Tell her the price[^]*nobody in its department is there/,
    );
    expect(await ownersOf(rosa)).toEqual(["ana"]);
  });

  test("PEOPLE-9: whoever comes back keeps what is due then; only what the absence leaves alone is given", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    const later = { local: "2027-05-20T15:00" };
    await kept.call("POST", `/v1/admin/cases/${rosa}/commitments`, {
      bearer: await as("ana"),
      body: { kind: "update", what: "Write in May", owner: "ana", due: later },
    });
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const part = "/desk/dealers/bath/document/absences";
    const seen = (await maya.hidden(part, "seen")).replaceAll("&quot;", '"');
    const away = { who: "staff/ana", from: "2027-05-05", through: "2027-05-07" };
    const saved = await maya.sends(part, { seen, ...away, sure: "yes", "give.ana": "free" });
    expect(saved.location, saved.text).toBe("/desk/dealers/bath/document?saved=yes&moved=1&left=0");
    expect((await ownersOf(rosa)).toSorted()).toEqual(["ana", "maya"]);
  });

  test("PEOPLE-10: what somebody left who is gone is found from its mail and its case, and handed over", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    await anaIsGone();
    await kept.passes("PT30M");
    const page = "/desk/dealers/bath/document/people?of=ana";
    const mails = await kept.inbox("maya@bath.example");
    const mail = mails.find(({ subject }) => /Nobody is there for it/.test(subject));
    expect(mail?.text).toContain(page);
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    expect((await maya.sees(`/desk/cases/${rosa}`)).text).toMatch(
      /no longer here[^]*people\?of=ana/,
    );
    const shown = await maya.sees(page);
    expect(shown.text).toMatch(/Ana Lopez[^]*no longer on the staff[^]*Open promises: 1/);
    expect((await maya.sees("/desk/dealers/bath/document/people?of=nobody")).status).toBe(404);
    const given = await maya.sends("/desk/dealers/bath/people/ana/handover", { to: "maya" });
    expect(given.location).toContain("moved=1&left=0");
    expect(await ownersOf(rosa)).toEqual(["maya"]);
    expect((await maya.sees(page)).status).toBe(404);
    expect((await handOver({}, "grace")).body).toEqual({ moved: 0, left: [] });
  });

  test("PEOPLE-10: the API hands over what somebody gone still owes", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    await anaIsGone();
    expect((await handOver({})).body).toEqual({ moved: 1, left: [] });
    expect(await ownersOf(rosa)).toEqual(["maya"]);
  });

  test("PEOPLE-10: the mail about a dead address and its mark at the desk lead to the form that hands over", async () => {
    const rosa = await open("Rosa");
    await promise(rosa, "Tell her the price");
    await kept.clockReaches("2027-05-05T14:45:00+01:00");
    const [theirs] = await kept.inbox("ana@bath.example");
    const report = { id: theirs!.id, type: "Bounce" };
    expect((await kept.call("POST", "/_local/mail-events", { body: report })).status).toBeLessThan(
      300,
    );
    await kept.passes("PT5M");
    const page = "/desk/dealers/bath/document/people?of=ana";
    const told = await kept.inbox("maya@bath.example");
    expect(told.some(({ text }) => text.includes(page))).toBe(true);
    const maya = await AtDesk.as(kept, "maya@bath.example", "bath");
    const document = await maya.sees("/desk/dealers/bath/document");
    expect(document.text).toMatch(/people\?of=ana#theirs[^]*Hand over their promises/);
    expect((await maya.sees(page)).text).toMatch(/id="theirs"[^]*people\/ana\/handover/);
  });
});
