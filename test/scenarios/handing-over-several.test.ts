import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const ADMIN = "/v1/admin/dealers/bath";
const HAND_OVER = "/desk/dealers/bath/hand-over";

/** Wednesday morning. */
describe("several entries of Now go to somebody else together", () => {
  let kept: Kept;
  let ana: AtDesk;
  let maya: AtDesk;

  const open = async (name: string, what: string) => {
    const bearer = await kept.signIn("ana@bath.example");
    const customer = { name, email: `${name.toLowerCase()}@example.com` };
    const body = { customer, department: "sales", topic: "The lease" };
    const { reference } = (await kept.call("POST", `${ADMIN}/cases`, { bearer, body })).body;
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer,
      body: { kind: "update", what, owner: "ana", due: { within: "PT300M" } },
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return { reference, id: made.body.id as string };
  };
  /** The ticks of these entries, as the list has them. */
  const ticks = async (at: AtDesk, entries: readonly { reference: string; id: string }[]) => {
    const { text } = await at.sees("/desk/dealers/bath?show=all");
    const pairs = entries.map(({ reference, id }) => {
      const name = `tick.${reference}.${id}`;
      const seen = new RegExp(`name="${name}" value="(\\d+)"`).exec(text)?.[1];
      expect(seen, name).toBeDefined();
      return [name, seen!] as const;
    });
    return { ...Object.fromEntries(pairs), back: "/desk/dealers/bath?show=all" };
  };
  const promiseOf = async ({ reference, id }: { reference: string; id: string }) => {
    const bearer = await kept.signIn("grace@bath.example");
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer });
    return body.commitments.find((one: { id: string }) => one.id === id);
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await AtDesk.as(kept, "ana@bath.example", "bath");
    maya = await AtDesk.as(kept, "maya@bath.example", "bath");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("HANDOFF-10, HANDOFF-4: they are offered with one note, once, and stand on the Now of whoever is asked", async () => {
    const entries = [await open("Rosa", "Send the form"), await open("Owen", "Find the key")];
    const fields = { ...(await ticks(ana, entries)), to: "staff:maya", press: "p1" };
    const silent = await ana.sends(HAND_OVER, fields);
    expect([silent.status, silent.text.match(/type="checkbox"[^>]*checked/g)?.length]).toEqual([
      422, 2,
    ]);
    expect(silent.text).toContain("Say what they should know");
    const none = await ana.sends(HAND_OVER, { to: "staff:maya", note: "From noon on" });
    expect([none.status, none.text.includes("No entry was ticked")]).toEqual([422, true]);

    const said = { ...fields, note: "I am away from noon on" };
    const once = await ana.sends(HAND_OVER, said);
    expect(once.location).toBe("/desk/dealers/bath?show=all&offered=2");
    expect((await ana.sends(HAND_OVER, said)).location).toBe(once.location);
    expect((await ana.sees(once.location)).text).toContain("Offered: 2.");
    for (const entry of entries) {
      const { owner, handoff } = await promiseOf(entry);
      expect([owner.id, handoff.to.id, handoff.note]).toEqual(["ana", "maya", said.note]);
    }
    expect((await maya.sees("/desk/dealers/bath?show=all")).text).toMatch(
      /Offered to you <span[^>]*>\(2\)/,
    );
    // Another press of the page of before finds that it has changed.
    const late = await ana.sends(HAND_OVER, { ...said, press: "p2" });
    expect((await ana.sees(late.location)).text).toMatch(
      /Offered: 0[^]*Not handed over[^]*Find the key[^]*changed since the page was loaded/,
    );
  });

  test("HANDOFF-10, HANDOFF-5: each by the rules of one: the rest says why by name, and only who leads need not ask", async () => {
    const lena = await open("Lena", "Wash the car");
    const mika = await open("Mika", "Print the offer");
    const fields = { ...(await ticks(maya, [lena, mika])), to: "staff:maya", "at-once": "yes" };
    const bearer = await kept.signIn("ana@bath.example");
    const keep = { outcome: "done", note: "Washed and dried" };
    const path = `/v1/admin/cases/${lena.reference}/commitments/${lena.id}/keep`;
    expect((await kept.call("POST", path, { bearer, body: keep })).status).toBe(200);
    const refused = await ana.sends(HAND_OVER, fields);
    expect((await ana.sees(refused.location)).text).toMatch(
      /Handed over: 0[^]*Mika[^]*not yours to hand over/,
    );
    const given = await maya.sends(HAND_OVER, fields);
    expect(given.location).toContain("given=1&stay=");
    const page = await maya.sees(given.location);
    expect(page.text).toMatch(/Handed over: 1\.[^]*Not handed over[^]*Wash the car/);
    expect(page.text).not.toContain("Print the offer");
    expect((await promiseOf(mika)).owner.id).toBe("maya");

    const nora = await open("Nora", "Order the mats");
    const luis = { ...(await ticks(ana, [nora])), to: "staff:luis", note: "Yours?" };
    const answer = await ana.sends(HAND_OVER, luis);
    expect((await ana.sees(answer.location)).text).toMatch(
      /Order the mats[^]*belongs to another department/,
    );
    expect((await promiseOf(nora)).owner.id).toBe("ana");
  });
});
