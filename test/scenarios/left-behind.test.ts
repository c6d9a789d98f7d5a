import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const BRAND = "care@aurora.example";
const ADMIN = "/v1/admin/dealers/bath";
const TO_DECIDE = "/desk/dealers/bath/to-decide";
const LONG_MILLISECONDS = 300_000;

type Visit = { readonly reference: string; readonly id: string; readonly start: string };

/** Wednesday morning. */
describe("what an advisor leaves behind", () => {
  let kept: Kept;
  let maya: string;
  let desk: AtDesk;

  /** Two who give test drives, and cars for both. */
  const bath = (changes: object = {}) => {
    const document = dealerDocument("bath", "Europe/London");
    const [car, ana, ...others] = document.resources;
    const second = { ...car, id: "demo-2", name: "500e Two" };
    const ben = { id: "ben", name: "Ben Adler", email: "ben@bath.example" };
    const staff = [...document.staff, { ...ben, role: "advisor", departments: ["sales"] }];
    const his = { id: "ben", type: "sales-advisor", name: "Ben Adler" };
    return { ...document, staff, resources: [car, second, ana, his, ...others], ...changes };
  };
  const without = (id: string) => {
    const { staff, resources } = bath();
    const isOther = (one: { id: string } | undefined) => one?.id !== id;
    return bath({ staff: staff.filter(isOther), resources: resources.filter(isOther) });
  };
  const done = async (method: string, path: string, body?: object, bearer = maya) => {
    const answer = await kept.call(method, path, { bearer, ...(body && { body }) });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  const open = async (name: string): Promise<string> => {
    const customer = { name, email: `${name.toLowerCase().replace(" ", "-")}@example.com` };
    const body = { customer, department: "sales", topic: "The lease" };
    return (await done("POST", `${ADMIN}/cases`, body)).reference;
  };
  const book = async (name: string, start: string, host = "ana"): Promise<Visit> => {
    const reference = await open(name);
    const body = { service: "test-drive", start, host };
    const made = await done("POST", `/v1/admin/cases/${reference}/appointments`, body);
    return { reference, id: made.appointment.id, start };
  };
  const promise = async (reference: string, what: string) => {
    const body = { kind: "update", what, owner: "ana", due: { local: "2027-05-20T15:00" } };
    return (await done("POST", `/v1/admin/cases/${reference}/commitments`, body)).id as string;
  };
  const left = () => done("GET", `${ADMIN}/affected`);
  /** What the form that this button is in would send of the page as it is. */
  const formOf = (text: string, action: string) => {
    const [, form = ""] = text.split(`action="${TO_DECIDE}/${action}"`);
    const inside = form.split("</form>")[0] ?? "";
    const hidden = [...inside.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const ways = [...inside.matchAll(/<select name="(way[^"]+)"[^>]*><option value="([^"]*)"/g)];
    const fields = [...hidden, ...ways].map(([, name, value]) => [name, value] as const);
    return Object.fromEntries(fields.filter(([name]) => name !== "form"));
  };
  /** Presses the button for all that is shown until nothing is left, as somebody without scripts does. */
  const goOn = async (action: string, from: string, fields: object = {}) => {
    let settled = 0;
    for (let presses = 0, to = from; presses < 20; presses += 1) {
      const page = await desk.sees(to);
      const said = new URL(to, kept.url).searchParams;
      settled += Number(said.get("settled"));
      if (!page.text.includes(`action="${TO_DECIDE}/${action}"`)) {
        const last = { done: Number(said.get("done")), of: Number(said.get("of")) };
        return { page, presses, settled, last };
      }
      const press = { ...formOf(page.text, action), ...fields, all: "yes" };
      to = (await desk.sends(`${TO_DECIDE}/${action}`, press)).location;
      expect(to).toContain("done=");
    }
    throw new Error("it never ended");
  };
  const subjects = async (to: string) => (await kept.inbox(to)).map(({ subject }) => subject);

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, bath());
    maya = await kept.signIn("maya@bath.example");
    desk = await AtDesk.as(kept, "maya@bath.example", "bath");
  });

  test(
    "LEFT-1, LEFT-2, LEFT-3, LEFT-4: 31 visits and 70 promises are counted, listed, and settled in a few presses",
    async () => {
      const days = [10, 11, 12, 13, 14, 15, 17, 18];
      const starts = days.flatMap((day) =>
        ["09:00", "11:00", "13:00", "15:00"].map((time) => `2027-05-${day}T${time}:00+01:00`),
      );
      const visits: Visit[] = [];
      for (const [index, start] of starts.slice(0, 31).entries()) {
        visits.push(await book(`Rosa No${index}`, start));
      }
      for (const { reference } of visits.slice(0, 7)) {
        for (let count = 0; count < 10; count += 1) await promise(reference, `Send form ${count}`);
      }
      await kept.settle();

      const part = "/desk/dealers/bath/document/people?of=ana";
      const seen = (await desk.hidden(part, "seen")).replaceAll("&quot;", '"');
      const preview = await desk.sends(part, { seen, remove: "yes" });
      expect(preview.text).toContain("31 appointments no longer fit");
      expect(preview.text).toContain("70 open promises would have no owner");
      expect(preview.text).toContain("21 more are counted and not shown");
      expect(preview.text).toContain("20 more are counted and not shown");
      expect(preview.text).not.toContain("no other time is free");
      await desk.sends(part, { seen, remove: "yes", sure: "yes", "give.ana": "leave" });

      const all = await left();
      expect([all.total, all.affected.length, all.promises.length]).toEqual([31, 20, 70]);
      expect(all.affected.every(({ alternatives }: any) => alternatives.length > 0)).toBe(true);
      const rest = await done("GET", `${ADMIN}/affected?cursor=${all.next}`);
      expect([rest.affected.length, rest.next]).toEqual([11, undefined]);

      const page = await desk.sees(TO_DECIDE);
      expect(page.text).toMatch(/Visits <span[^>]*>\(31\)[^]*Promises <span[^>]*>\(70\)/);
      expect(page.text).toContain("same time, with a free replacement");
      expect((await desk.sends(`${TO_DECIDE}/move`, formOf(page.text, "move"))).location).toContain(
        "nothing=yes",
      );

      // Meanwhile one is cancelled, and a colleague has moved another.
      const [gone, settled] = visits;
      await done("POST", `/v1/admin/cases/${gone!.reference}/appointments/${gone!.id}/cancel`, {});
      await done(
        "POST",
        `/v1/admin/cases/${settled!.reference}/appointments/${settled!.id}/reschedule`,
        { start: "2027-05-19T10:00:00+01:00" },
      );
      const press = { ...formOf(page.text, "move"), all: "yes" };
      const [one, twice] = await Promise.all([
        desk.sends(`${TO_DECIDE}/move`, press),
        desk.sends(`${TO_DECIDE}/move`, press),
      ]);
      const led = [one, twice].find(({ status }) => status === 303)!;
      expect((await desk.sends(`${TO_DECIDE}/move`, press)).location).toBe(led.location);
      const first = await desk.sees(led.location);
      expect(first.text).toMatch(/\d+ of 31 done\.[^<]*\d+ are left: go on below\./);
      expect(first.text).toMatch(/Not done[^]*Rosa No0[^]*called off or begun in the meantime/);
      const moves = await goOn("move", led.location);
      expect(moves.last).toMatchObject({ done: 29, of: 31 });
      expect(moves.settled).toBe(1);
      expect(moves.page.text).toContain("29 of 31 done. Nothing is left.");
      for (const { reference, id, start } of visits.slice(2)) {
        const { appointments } = await done("GET", `/v1/admin/cases/${reference}`);
        const now = appointments.find((visit: { id: string }) => visit.id === id);
        expect([now.start, now.status, now.sequence]).toEqual([start, "confirmed", 1]);
        expect(JSON.stringify(now.resources)).toContain("Ben Adler");
      }
      await kept.settle();
      const told = await subjects("rosa-no5@example.com");
      expect(told.filter((subject) => /moved|changed|new time/i.test(subject)).length).toBe(1);

      const gives = await goOn("hand-over", TO_DECIDE, { to: "ben" });
      expect(gives.last).toMatchObject({ done: 70, of: 70 });
      expect(gives.presses).toBeGreaterThan(1);
      expect((await desk.sees(TO_DECIDE)).text).toContain("There is nothing to decide");
      expect(await left()).toEqual({ total: 0, affected: [], promises: [] });
    },
    LONG_MILLISECONDS,
  );

  test("LEFT-3: who was asked for and is away gives way to somebody else at the same time, chosen one by one", async () => {
    const rosa = await book("Rosa Marin", "2027-05-10T10:00:00+01:00");
    const owen = await book("Owen Price", "2027-05-10T12:00:00+01:00");
    const absences = [{ from: "2027-05-10", through: "2027-05-10" }];
    const away = bath().resources.map((one) => (one?.id === "ana" ? { ...one, absences } : one));
    await openDealer(kept, bath({ resources: away }));
    const page = await desk.sees(TO_DECIDE);
    const fields = formOf(page.text, "move");
    const way = `way.${rosa.reference}.${rosa.id}`;
    expect(fields[way]).toBe(`${Date.parse(rosa.start)}.anybody`);
    const chosen = { ...fields, [`pick.${rosa.reference}.${rosa.id}`]: "yes" };
    const moved = await desk.sends(`${TO_DECIDE}/move`, chosen);
    expect(moved.location).toContain("done=1&of=2");
    const { appointments } = await done("GET", `/v1/admin/cases/${rosa.reference}`);
    expect(appointments[0].start).toBe(rosa.start);
    expect(JSON.stringify(appointments[0].resources)).toContain("Ben Adler");
    expect((await left()).affected.map(({ id }: Visit) => id)).toEqual([owen.id]);
  });

  test("LEFT-4, LEFT-5: what cannot be moved or given says why and stays; only who leads hands over", async () => {
    const rosa = await book("Rosa Marin", "2027-05-10T10:00:00+01:00");
    await promise(rosa.reference, "Tell her the price");
    await openDealer(kept, without("ana"));
    // Told of within the hour, and counted from then on for who leads.
    await kept.clockReaches("2027-05-05T10:45:00+01:00");
    const now = "/desk/dealers/bath?show=all";
    expect((await desk.sees(now)).text).toMatch(
      /Left behind by a change at the dealer: 1 visit, 1 promise\.[^]*to-decide/,
    );
    expect((await desk.sees("/desk/dealers/bath/today")).text).toContain("To decide (1)");
    const page = await desk.sees(TO_DECIDE);
    const fields = { ...formOf(page.text, "move"), all: "yes" };
    // Somebody else takes the only other one who could.
    await book("Owen Price", "2027-05-10T10:00:00+01:00", "ben");
    const kind = await desk.sends(`${TO_DECIDE}/move`, fields);
    expect((await desk.sees(kind.location)).text).toMatch(
      /0 of 1 done[^]*Not done[^]*Rosa Marin[^]*the time was taken in the meantime/,
    );
    expect((await left()).total).toBe(1);
    const give = { ...formOf(page.text, "hand-over"), all: "yes" };
    const stays = await desk.sends(`${TO_DECIDE}/hand-over`, { ...give, to: "luis" });
    expect((await desk.sees(stays.location)).text).toMatch(
      /Not handed over[^]*Tell her the price[^]*does not work in its department/,
    );
    const ben = await AtDesk.as(kept, "ben@bath.example", "bath");
    expect((await ben.sees(now)).text).not.toContain("Left behind");
    const seen = await ben.sees(TO_DECIDE);
    expect(seen.text).toContain("Tell her the price");
    expect(seen.text).not.toContain("to-decide/hand-over");
    expect((await ben.sends(`${TO_DECIDE}/hand-over`, { ...give, to: "ben" })).status).toBe(403);
    const luis = await AtDesk.as(kept, "luis@bath.example", "bath");
    expect((await luis.sends(`${TO_DECIDE}/move`, fields)).status).toBe(303);
    expect((await left()).promises).toHaveLength(1);
    const owner = await kept.signIn(BRAND);
    expect((await done("GET", `${ADMIN}/affected`, undefined, owner)).total).toBe(1);
    await openDealer(kept, bath());
    expect((await desk.sees(now)).text).not.toContain("Left behind");
  });
});
