import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@york.example`;
const B = (person: string) => `${person}@leeds.example`;
const BRAND = "care@aurora.example";
/** More than any list looks at, all due before what is offered. */
const SOONER = 101;

/** Friday 2027-05-14 11:00, York and Leeds of one brand; York is busy. */
describe("an offer stands on the Now of both who wait for its answer", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-14T11:00:00+01:00");
    await openDealer(kept, dealerDocument("york", "Europe/London"));
    await openDealer(kept, dealerDocument("leeds", "Europe/London"));
    const reference = await aCase();
    for (let made = 0; made < SOONER; made += 1) {
      await make(reference, { what: "Sooner", due: { local: "2027-05-14T18:00" } });
    }
  }, 240_000);
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function aCase(): Promise<string> {
    const opened = await kept.call("POST", "/v1/admin/dealers/york/cases", {
      bearer: await kept.signIn(AT("maya")),
      body: {
        customer: { name: "Joan Lee", email: "joan@example.com" },
        department: "sales",
        topic: "A new car",
      },
    });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    return opened.body.reference;
  }
  async function make(reference: string, changes: object) {
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: await kept.signIn(AT("ana")),
      body: { kind: "update", owner: "ana", ...changes },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id as string;
  }
  /** Due after all the others; one case each, since the third offer of a case goes to the manager. */
  async function offered(what: string, to: object) {
    const reference = await aCase();
    const due = { local: "2027-05-17T17:00" };
    const id = await make(reference, { what, due, ...("dealer" in to ? {} : { kind: "part" }) });
    const act = async (action: string, body: object, who: string) =>
      kept.call("POST", `/v1/admin/cases/${reference}/commitments/${id}/${action}`, {
        bearer: await kept.signIn(who),
        body,
      });
    const offer = await act("handoff", { to, note: "Near her home" }, AT("ana"));
    expect(offer.status, JSON.stringify(offer.body)).toBe(200);
    return { reference, id, act };
  }
  const now = async (who: string, dealer: string, show = "mine") =>
    (await (await AtDesk.as(kept, who, dealer)).sees(`/desk/dealers/${dealer}?show=${show}`)).text;
  const listed = async (who: string, dealer: string, query = "") => {
    const path = `/v1/admin/dealers/${dealer}/commitments?status=offered${query}`;
    const { status, body } = await kept.call("GET", path, { bearer: await kept.signIn(who) });
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const whats = async (who: string, dealer: string) =>
    (await listed(who, dealer)).items.map(({ what }: { what: string }) => what);

  test("HANDOFF-9: another dealer has it above all else with the time left, and so does who offered it", async () => {
    const { act } = await offered("Show her the car", { dealer: "leeds" });
    const there = /Offered to you[^]*Show her the car[^]*offered to Leeds Motors, 30 min[^<]* left/;
    expect(await now(B("ana"), "leeds")).toMatch(there);
    expect(await now(B("grace"), "leeds", "all")).toMatch(there);
    const here = /Offered, not answered yet[^]*Show her the car[^]*offered to Leeds Motors/;
    for (const [who, show] of [
      ["ana", "mine"],
      ["grace", "all"],
      ["luis", "sales"],
    ] as const) {
      expect(await now(AT(who), "york", show), who).toMatch(here);
    }
    expect(await now(AT("luis"), "york")).not.toContain("Show her the car");
    expect(await now(BRAND, "leeds", "all")).toMatch(here);
    const [item] = (await listed(B("ana"), "leeds")).items;
    expect(item.handoff).toMatchObject({ to: { kind: "dealer", id: "leeds" } });
    expect((await act("accept", {}, B("ana"))).body.owner.id).toBe("ana");
    expect(await now(B("ana"), "leeds")).not.toMatch(/>Offered/);
    expect(await now(AT("grace"), "york", "all")).not.toContain("Show her the car");
    expect([await whats(B("ana"), "leeds"), await whats(AT("ana"), "york")]).toEqual([[], []]);
  }, 120_000);

  test("HANDOFF-9: declined, kept and run out it is gone from both, and taken back it is there again", async () => {
    const declined = await offered("Declined", { dealer: "leeds" });
    const kept1 = await offered("Kept", { dealer: "leeds" });
    await offered("Run out", { dealer: "leeds" });
    const both = async () => [await whats(B("ana"), "leeds"), await whats(AT("ana"), "york")];
    const sorted = async () => (await both()).map((one) => one.toSorted());
    const twice = (...all: string[]) => [all, all];
    expect(await sorted()).toEqual(twice("Declined", "Kept", "Run out"));
    const page = await listed(B("ana"), "leeds", "&limit=2");
    const rest = await listed(B("ana"), "leeds", `&limit=2&cursor=${page.nextCursor}`);
    expect([page.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, undefined]);
    await declined.act("return", { reason: "We are full" }, B("maya"));
    expect(await sorted()).toEqual(twice("Kept", "Run out"));
    const done = await kept1.act("keep", { outcome: "informed", note: "Written" }, AT("ana"));
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await both()).toEqual([["Run out"], ["Run out"]]);
    expect((await kept1.act("undo", {}, AT("ana"))).status).toBe(200);
    expect(await sorted()).toEqual(twice("Kept", "Run out"));
    expect(await now(B("ana"), "leeds")).toMatch(/Offered to you[^]*Kept/);
    await kept.clockReaches("2027-05-14T11:31:00+01:00");
    expect(await both()).toEqual([[], []]);
    expect(await now(B("ana"), "leeds")).not.toMatch(/>Offered/);
  }, 120_000);

  test("HANDOFF-9: within one dealer it stands on the Now of the department's people", async () => {
    const { act } = await offered("Order the part", { department: "service" });
    expect(await now(AT("luis"), "york")).toMatch(/Offered to you[^]*Order the part/);
    expect(await now(AT("ana"), "york")).toMatch(/Offered, not answered yet[^]*Order the part/);
    expect(await now(B("luis"), "leeds")).not.toContain("Order the part");
    expect((await act("accept", {}, AT("luis"))).body.owner.id).toBe("luis");
    expect(await now(AT("sam"), "york", "all")).not.toMatch(/>Offered/);
  }, 120_000);
});
