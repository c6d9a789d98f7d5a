import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDealer } from "./harness/dealers.ts";
import { adviser, GARAGE as DEALER, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";

const DAY = "2027-05-10";
const at = (clock: string, day = DAY) => `${day}T${clock}:00+01:00`;

const luis = adviser("luis", "Luis Reyes", { byName: true });
const sam = adviser("sam", "Sam Ortiz");
const house = (resources: object[] = [luis, sam]) => garage(resources);

/** Booking may use a document up to five seconds old, by a clock that no story moves. */
const aDocumentIsForgotten = () => setTimeout(5_100);

describe("whom a customer asks for", () => {
  let kept: Kept;
  let count = 0;

  const slots = async (query = "", bearer?: string) => {
    const path = `/v1/dealers/${DEALER}/services/inspection/slots?from=${DAY}&to=${DAY}${query}`;
    const { status, body } = await kept.call("GET", path, bearer === undefined ? {} : { bearer });
    const starts = body.days?.[0].slots.map(({ start }: any) => start.slice(11, 16));
    return { status, body, starts };
  };
  const book = (changes: object, more: object = {}) => {
    count += 1;
    const customer = { name: "Rosa Marin", email: `rosa${count}@example.com` };
    const body = { dealer: DEALER, service: "inspection", start: at("10:00"), customer };
    return kept.call("POST", "/v1/appointments", { body: { ...body, ...changes }, ...more });
  };
  const named = ({ body }: any) => body.appointment.resources.map(({ name }: any) => name);
  const wrong = ({ body }: any) => body.errors.map(({ pointer }: any) => pointer);
  const replace = async (document: object) => {
    const bearer = await kept.signIn("care@aurora.example");
    const path = `/v1/admin/dealers/${DEALER}`;
    return kept.call("PUT", path, { bearer, body: document });
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, house());
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("SLOT-12: the public profile names only whom the dealer shows", async () => {
    const { body } = await kept.call("GET", `/v1/dealers/${DEALER}`);
    expect(body.services[0].hosts).toEqual([{ id: "luis", name: "Luis Reyes" }]);
    expect(JSON.stringify(body)).not.toContain("Sam Ortiz");
    for (const host of ["sam", "nobody"]) {
      expect(wrong(await book({ host }))).toEqual(["/host"]);
      expect(wrong(await slots(`&host=${host}`))).toEqual(["/host"]);
    }
  });

  test("SLOT-12: only their times are listed and booked, and others keep theirs", async () => {
    expect((await book({ host: "luis" })).body.appointment.host).toBe("luis");
    expect((await slots("&host=luis")).starts).not.toContain("10:00");
    expect((await slots()).starts).toContain("10:00");
    const taken = await book({ host: "luis" });
    expect([taken.status, taken.body.type]).toEqual([409, "/problems/slot-taken"]);
    expect(taken.body.alternatives).not.toContain(at("10:00"));
    expect(named(await book({}))).toEqual(["Sam Ortiz"]);
  });

  test("SLOT-12: ten at once ask for one: one of them is received", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => book({ host: "luis" })));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(9);
    expect((await slots()).starts).toContain("10:00");
  });

  test("SLOT-12: who is away is not had that day, and nobody else comes in their place", async () => {
    await replace(house([{ ...luis, absences: [{ from: DAY, through: DAY }] }, sam]));
    expect((await slots("&host=luis")).starts).toEqual([]);
    expect((await slots("&host=luis")).body.nextAvailable).toContain("2027-05-11");
    expect((await book({ host: "luis" })).status).toBe(422);
  });

  test("SLOT-12: a move keeps to them, unless another or nobody is asked for", async () => {
    const { reference, caseToken: bearer, appointment } = (await book({ host: "luis" })).body;
    await book({ host: "luis", start: at("12:00") });
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/reschedule`;
    const move = (body: object) => kept.call("POST", path, { bearer, body });
    expect((await move({ start: at("12:00") })).status).toBe(409);
    expect((await move({ start: at("13:00") })).body.resources[0].name).toBe("Luis Reyes");
    expect(wrong(await move({ start: at("14:00"), host: "sam" }))).toEqual(["/host"]);
    const anybody = await move({ start: at("12:00"), host: null });
    expect(anybody.body.resources[0].name).toBe("Sam Ortiz");
    expect(anybody.body).not.toHaveProperty("host");
    // Now they know each other.
    expect((await move({ start: at("15:00"), host: "sam" })).body.host).toBe("sam");
    const same = await move({ start: at("15:00"), host: "luis" });
    expect(same.body).toMatchObject({ host: "luis", start: at("15:00") });
  });

  test("SLOT-12: the same as last time, by the token of that case alone", async () => {
    await book({ host: "luis" });
    const before = await book({});
    expect(named(before)).toEqual(["Sam Ortiz"]);
    const { reference: sameHostAs, caseToken: bearer } = before.body;
    const start = at("15:00");
    expect((await slots(`&sameHostAs=${sameHostAs}`, bearer)).starts).not.toContain("10:00");
    expect(named(await book({ sameHostAs, start }, { bearer }))).toEqual(["Sam Ortiz"]);
    expect((await slots(`&sameHostAs=${sameHostAs}`, bearer)).starts).not.toContain("15:00");
    for (const other of ["wrong-token", undefined]) {
      const more = other === undefined ? {} : { bearer: other };
      const refused = await book({ sameHostAs, start: at("16:00") }, more);
      expect([refused.status, refused.body.type]).toEqual([404, "/problems/case-not-found"]);
      expect((await slots(`&sameHostAs=${sameHostAs}`, other)).status).toBe(404);
    }
    const both = await book({ sameHostAs, host: "luis", start: at("16:00") }, { bearer });
    expect(wrong(both)).toEqual(["/sameHostAs"]);
  });

  test("SLOT-12: who has left is not the same as last time, and holds nobody's move up", async () => {
    const made = await book({ host: "luis" });
    const { reference, caseToken: bearer, appointment } = made.body;
    expect((await replace(house([sam]))).status).toBe(200);
    await aDocumentIsForgotten();
    const again = await book({ sameHostAs: reference, start: at("15:00") }, { bearer });
    expect([again.status, wrong(again)]).toEqual([422, ["/sameHostAs"]]);
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/reschedule`;
    const moved = await kept.call("POST", path, { bearer, body: { start: at("13:00") } });
    expect(moved.body.resources[0].name).toBe("Sam Ortiz");
    expect(moved.body).not.toHaveProperty("host");
  });

  test("only members of staff are shown by name", async () => {
    const refused = await replace(house([luis, adviser("bay-1", "Bay 1", { byName: true })]));
    expect([refused.status, wrong(refused)]).toEqual([422, ["/resources/1/byName"]]);
  });
});
