import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDealer } from "./harness/dealers.ts";
import { adviser, dropOff, GARAGE as DEALER, garage } from "./harness/garage.ts";
import { Kept } from "./harness/kept.ts";

const DAY = "2027-05-10";
const at = (clock: string, day = DAY) => `${day}T${clock}:00+01:00`;

/** Their names are shown. */
const shown = (id: string, name: string) => adviser(id, name, { byName: true });

/** Two advisors and one bay; oil and tyres go together, and the wash with tyres alone. */
const house = (changes: object = {}) =>
  garage(
    [
      shown("luis", "Luis Reyes"),
      shown("sam", "Sam Ortiz"),
      { id: "bay-1", type: "bay", name: "Bay 1" },
      { id: "ana", type: "sales-advisor", name: "Ana Lopez" },
    ],
    {
      services: [
        dropOff("oil", "Oil change", { combinesWith: ["tyres"], labourHours: 0.5, dailyLimit: 4 }),
        dropOff("tyres", "Tyre change", {
          duration: "PT1H",
          leadTime: "P1D",
          labourHours: 1,
          dailyLimit: 2,
          needs: ["service-advisor", "bay"],
          combinesWith: ["wash"],
        }),
        dropOff("wash", "Wash"),
        dropOff("valuation", "Valuation", { department: "sales", needs: ["sales-advisor"] }),
      ],
      labourHoursPerDay: 3,
      ...changes,
    },
  );

describe("several services in one visit", () => {
  let kept: Kept;
  let count = 0;

  const slots = async (query: string, service = "oil") => {
    const path = `/v1/dealers/${DEALER}/services/${service}/slots?from=${DAY}&to=${DAY}${query}`;
    const { status, body } = await kept.call("GET", path);
    const starts: string[] = body.days?.[0].slots.map(({ start }: { start: string }) => start);
    return { status, body, starts };
  };
  const book = (changes: object, headers: object = {}) => {
    count += 1;
    const customer = { name: "Rosa Marin", email: `rosa${count}@example.com` };
    const body = { dealer: DEALER, service: "oil", start: at("10:00"), customer, ...changes };
    return kept.call("POST", "/v1/appointments", { body, ...headers });
  };
  const wrong = ({ body }: { body: any }) =>
    (body.errors ?? []).map(({ pointer, detail }: any) => `${pointer} ${detail}`);

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, house());
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("SLOT-11: take as long as all of them, and are said in every word of it", async () => {
    const { starts, body } = await slots("&also=tyres");
    expect(starts).toContain(at("10:00"));
    expect(starts.at(-1)).toBe(at("16:30"));
    expect(body.days[0].slots[0].end).toBe(at("10:30"));
    const booked = await book({ also: ["tyres"] });
    expect(booked.status).toBe(201);
    const { appointment, reference, caseToken } = booked.body;
    expect(appointment).toMatchObject({ service: "oil", also: ["tyres"], end: at("11:30") });
    expect(appointment.resources.map(({ type }: any) => type)).toEqual(["service-advisor", "bay"]);
    const [mail] = await kept.inbox(`rosa${count}@example.com`);
    expect(mail!.text).toContain("Oil change + Tyre change");
    expect(mail!.html).toContain("Oil change + Tyre change");
    const view = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(view.body.appointments[0].also).toEqual(["tyres"]);
    expect(view.body.topic).toBe("Oil change + Tyre change");
  });

  test("SLOT-11: the longest notice of them binds all", async () => {
    await kept.clockReaches(at("09:30", "2027-05-09"));
    expect((await slots("")).starts).toContain(at("09:30"));
    expect((await slots("&also=tyres")).starts[0]).toBe(at("09:30"));
    await kept.passes("PT1H");
    expect((await slots("&also=tyres")).starts[0]).toBe(at("10:30"));
    const early = await book({ start: at("10:00"), also: ["tyres"] });
    expect([early.status, early.body.type]).toEqual([422, "/problems/slot-not-offered"]);
    expect((await book({ start: at("10:00") })).status).toBe(201);
  });

  test.each([
    [["moon"], "/also/0 is not a service of this dealer"],
    [["oil"], "/also/0 is asked for already"],
    [["tyres", "wash"], "/also/1 cannot be had in one visit with the others; see `combinesWith`"],
    [["wash"], "/also/0 cannot be had in one visit with the others; see `combinesWith`"],
    [["valuation"], "/also/0 cannot be had in one visit with the others; see `combinesWith`"],
  ])("SLOT-11: oil with %j is refused where it stands", async (also, error) => {
    const booked = await book({ also });
    expect(booked.status).toBe(422);
    expect(wrong(booked)).toEqual([error]);
    const listed = await slots(`&also=${also.join(",")}`);
    expect(listed.status).toBe(422);
    expect(wrong(listed)).toEqual([error]);
    expect(await kept.allMails()).toEqual([]);
  });

  test("nonsense is refused by its field", async () => {
    expect(wrong(await book({ also: ["Tyres!"] }))[0]).toContain("/also/0");
    expect(wrong(await book({ also: ["a", "b", "c", "d", "e"] }))[0]).toContain("/also");
    expect((await book({ also: "tyres" })).status).toBe(422);
    expect(wrong(await slots("&also=Tyres!"))[0]).toContain("/also use ids with commas");
    expect(wrong(await slots("&also="))[0]).toContain("/also use ids with commas");
  });

  test("SLOT-11: each counts against its own limit and the day's work, and a cancelled one not", async () => {
    const first = await book({ also: ["tyres"] });
    const second = await book({ start: at("12:00"), also: ["tyres"] });
    expect([first.status, second.status]).toEqual([201, 201]);
    // Two of two tyres, two of four oils, three of three hours.
    expect((await slots("&also=tyres")).starts).toEqual([]);
    expect((await slots("")).starts).toEqual([]);
    const third = await book({ start: at("15:00"), also: ["tyres"] });
    expect([third.status, third.body.type]).toEqual([409, "/problems/slot-taken"]);
    const { reference, caseToken, appointment } = first.body;
    const path = `/v1/cases/${reference}/appointments/${appointment.id}`;
    expect((await kept.call("POST", `${path}/cancel`, { bearer: caseToken })).status).toBe(200);
    expect((await slots("&also=tyres")).starts).toContain(at("15:00"));
    expect((await slots("")).starts).toContain(at("10:00"));
    expect((await book({ start: at("15:00"), also: ["tyres"] })).status).toBe(201);
    expect((await slots("")).starts).toEqual([]);
  });

  test("SLOT-11: a move keeps all that is done in it", async () => {
    const { reference, caseToken, appointment } = (await book({ also: ["tyres"] })).body;
    const path = `/v1/cases/${reference}/appointments/${appointment.id}/reschedule`;
    const moved = await kept.call("POST", path, {
      bearer: caseToken,
      body: { start: at("14:00") },
    });
    expect(moved.body).toMatchObject({ also: ["tyres"], start: at("14:00"), end: at("15:30") });
    const late = { bearer: caseToken, body: { start: at("17:00") } };
    expect((await kept.call("POST", path, late)).status).toBe(422);
  });

  test("staff book several too, and a visit whose second service is gone is in trouble", async () => {
    const made = (await book({ start: at("09:00") })).body;
    const bearer = await kept.signIn("luis@bath.example");
    const path = `/v1/admin/cases/${made.reference}/appointments`;
    const wish = { service: "oil", also: ["tyres"], start: at("13:00"), host: "sam" };
    const booked = await kept.call("POST", path, { bearer, body: wish });
    expect(booked.body.appointment).toMatchObject({ also: ["tyres"], host: "sam" });
    const { services } = house();
    const without = services.filter(({ id }: any) => id !== "tyres");
    const apart = without.map((one: any) => ({ ...one, combinesWith: [] }));
    const brand = await kept.signIn("care@aurora.example");
    const at2 = `/v1/admin/dealers/${DEALER}`;
    const body = house({ services: apart });
    expect((await kept.call("PUT", at2, { bearer: brand, body })).status).toBe(200);
    const { affected } = (await kept.call("GET", `${at2}/affected`, { bearer })).body;
    expect(affected.map(({ trouble }: any) => trouble)).toEqual([
      { reason: "service-gone", detail: "Oil change + Tyre change is no longer given like this" },
    ]);
  });

  test("ten at once for the one bay: one is booked, nine are told other times", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => book({ also: ["tyres"] })));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    const lost = all.filter(({ status }) => status === 409);
    expect(lost).toHaveLength(9);
    expect(lost.every(({ body }) => body.alternatives.length === 5)).toBe(true);
    expect((await slots("&also=tyres")).starts).not.toContain(at("10:30"));
    // The other advisor still takes oil alone.
    expect((await slots("")).starts).toContain(at("10:00"));
  });

  test("ten at once for two places of the second service on one day", async () => {
    const clocks = ["09:00", "10:30", "12:00", "13:30", "15:00"];
    const all = await Promise.all(
      [...clocks, ...clocks].map((clock) => book({ start: at(clock), also: ["tyres"] })),
    );
    expect(all.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(8);
  });
});
