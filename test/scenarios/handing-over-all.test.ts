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

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
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
});
