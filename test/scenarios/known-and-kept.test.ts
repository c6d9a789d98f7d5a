import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const DESK = "/desk/dealers/bath";

describe("who is known already, and the list that somebody keeps", () => {
  let kept: Kept;
  let sam: AtDesk;
  let luis: AtDesk;

  const open = async (customer: object, more: object = {}) => {
    const made = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: await kept.signIn("sam@bath.example"),
      body: { customer, department: "service", topic: "A rattle", ...more },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.reference as string;
  };
  const promised = (what: string, owner: string) => ({
    commitment: { what, owner, due: { local: "2027-05-11T12:00" } },
  });

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    sam = await AtDesk.as(kept, "sam@bath.example", "bath");
    luis = await AtDesk.as(kept, "luis@bath.example", "bath");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("SAME-8: while a case is made, who may be known is said, by a press too, and what was typed stays", async () => {
    const phone = "020 7946 0123";
    const rosa = await open({ name: "روزا السيد", phone }, promised("Ring about it", "luis"));
    const closed = await open({ name: "R. Sayed", email: "rosa@example.com" });
    const piece = await sam.sends(`${DESK}/known`, { phone: "+44 20 7946 0123", email: "x@" });
    expect(piece.status).toBe(200);
    expect(piece.text).not.toContain("<html");
    expect(piece.text).toContain("Perhaps known already: 1 open case<");
    expect(piece.text).toContain(`/desk/cases/${rosa}`);
    expect(piece.text).toContain("<bdi>روزا السيد</bdi>");
    expect(piece.text).toMatch(/Ring about it: due Tuesday, 11\sMay, 12:00/);
    expect((await sam.sends(`${DESK}/known`, { phone: "020 79" })).text).toBe("");
    expect((await sam.sends(`${DESK}/known`, {})).text).toBe("");
    const typed = { topic: "The brakes <b>", name: "Rosa", phone, email: "ROSA@example.com" };
    for (const page of [`${DESK}/new`, `${DESK}/book?service=inspection`]) {
      const [form = ""] = page.split("?");
      const service = page === form ? {} : { service: "inspection" };
      expect((await sam.sees(page)).text, page).toContain("Do we know them?");
      const asked = await sam.sends(form, {
        ...typed,
        ...service,
        look: "up",
        key: "k".repeat(43),
      });
      expect(asked.status, page).toBe(200);
      expect(asked.text).toContain("Perhaps known already: 1 open case, 1 closed case");
      expect(asked.text).toContain(`/desk/cases/${closed}`);
      for (const value of ["Rosa", phone, "ROSA@example.com"])
        expect(asked.text, page).toContain(`value="${value}"`);
      const nobody = await sam.sends(form, { ...service, look: "up", registration: "ZZ99 ZZZ" });
      expect(nobody.text).toContain("Nobody here has this number");
      const nothing = await sam.sends(form, { ...service, look: "up", name: "Rosa" });
      expect(nothing.text).toContain("Enter a number, an e-mail address or a plate first.");
    }
    // Nothing was made by looking; whoever sells alone does not learn whose number it is.
    const ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    expect((await ana.sends(`${DESK}/known`, { phone })).text).toBe("");
    const maker = { ...typed, topic: "The brakes", department: "service", due: "PT60M" };
    const made = await sam.sends(`${DESK}/new`, { ...maker, key: "k".repeat(43) });
    expect(made.status).toBe(303);
  });

  test("KEEP-1: Now opens with the filters that somebody keeps, says what it leaves out, and one press takes them back", async () => {
    await open({ name: "Ida", email: "ida@example.com" }, promised("Ring Ida", "luis"));
    await open({ name: "Ole", email: "ole@example.com" }, promised("Ring Ole", "sam"));
    const all = (await sam.sees(DESK)).text;
    expect(all).not.toContain("Keep as my list");
    const filtered = await sam.sees(`${DESK}?show=all&person=luis`);
    expect(filtered.text).toContain("Keep as my list");
    expect(filtered.text).not.toContain("Ring Ole");
    const list = "show=all&person=luis";
    for (const again of [1, 2]) {
      const done = await sam.sends(`${DESK}/own-list`, { list });
      expect([done.status, done.location], String(again)).toEqual([303, DESK]);
    }
    const own = (await sam.sees(DESK)).text;
    expect(own).toContain("Filtered: Luis Reyes");
    expect(own).toMatch(/\d of \d open are shown\./);
    expect(own).toContain("Ring Ida");
    expect(own).not.toContain("Ring Ole");
    expect((await sam.sees(`${DESK}?show=all`)).text).toContain("Ring Ole");
    // Theirs alone.
    expect((await luis.sees(DESK)).text).not.toContain("Filtered:");
    expect((await sam.sends(`${DESK}/own-list`, {})).location).toBe(DESK);
    expect((await sam.sends(`${DESK}/own-list`, { list: "" })).status).toBe(303);
    expect((await sam.sees(DESK)).text).toContain("Ring Ole");
    // What nobody can mean is not kept.
    await sam.sends(`${DESK}/own-list`, { list: "show=nowhere&person=nobody&kind=none" });
    expect((await sam.sees(DESK)).text).not.toContain("Filtered:");
    const stranger = await AtDesk.as(kept, "care@aurora.example", "bath");
    expect((await stranger.sends("/desk/dealers/wells/own-list", { list })).status).toBe(404);
  });
});
