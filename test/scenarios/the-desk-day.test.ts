import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

describe("the day at the desk", () => {
  let kept: Kept;
  let ana: string;
  const start = "2027-05-10T14:00:00+01:00";
  const get = (path: string) => kept.call("GET", `/v1/admin/dealers/bath${path}`, { bearer: ana });
  const find = async (body: object) => {
    const { body: found } = await kept.call("POST", "/v1/admin/dealers/bath/find", {
      bearer: ana,
      body,
    });
    return found.items?.map(({ customer }: { customer: { name: string } }) => customer.name);
  };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    const document = dealerDocument("bath", "Europe/London");
    const resources = [
      ...document.resources,
      { id: "demo-2", type: "demonstrator", name: "500e Two", options: { model: "500e" } },
    ];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { resources }));
    ana = await kept.signIn("ana@bath.example");
    for (const body of [
      {
        start,
        customer: { name: "José Núñez", email: "jose@example.com", phone: "020 7946 0123" },
        vehicle: { registration: "AB12 CDE" },
        contact: { authorised: [{ name: "Carmen Núñez", relation: "wife" }] },
      },
      {
        start: "2027-05-10T09:00:00+01:00",
        customer: { name: "Rosa Marin", phone: "020 7946 0124" },
      },
      {
        start: "2027-05-11T09:00:00+01:00",
        customer: { name: "Owen Price", email: "owen@example.com" },
      },
    ]) {
      const answer = await kept.call("POST", "/v1/appointments", {
        body: { dealer: "bath", service: "test-drive", options: { model: "500e" }, ...body },
      });
      expect(answer.status).toBe(201);
    }
    await kept.settle();
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("the agenda has the day in order, with who comes and how far the mail got", async () => {
    const { status, body } = await get("/agenda?date=2027-05-10");
    expect(status).toBe(200);
    expect(body.items).toHaveLength(2);
    const [rosa, jose] = body.items;
    expect(rosa).toMatchObject({
      customer: { name: "Rosa Marin" },
      confirmedToCustomer: false,
      commitments: [{ kind: "callback", status: "open" }],
    });
    expect(rosa.mail).toBeUndefined();
    expect(jose).toMatchObject({
      start,
      customer: { name: "José Núñez", phone: "+442079460123" },
      vehicle: { registration: "AB12 CDE" },
      mail: { state: "delivered" },
      confirmedToCustomer: true,
      commitments: [],
    });
    expect(JSON.stringify(body)).not.toContain("oken");
    expect((await get("/agenda")).status).toBe(422);
    expect((await get("/agenda?date=2027-02-30")).status).toBe(422);
    expect((await get("/agenda?date=2027-05-12")).body.items).toEqual([]);
  });

  test("CASE-4: whoever rings is found by what they can say", async () => {
    expect(await find({ email: "JOSE@example.com" })).toEqual(["José Núñez"]);
    expect(await find({ phone: "+44 20 7946 0123" })).toEqual(["José Núñez"]);
    expect(await find({ phone: "020 7946 0124" })).toEqual(["Rosa Marin"]);
    expect(await find({ registration: "ab12cde" })).toEqual(["José Núñez"]);
    expect(await find({ name: "nunez" })).toEqual(["José Núñez"]);
    expect(await find({ name: "Carmen Nuñez" })).toEqual(["José Núñez"]);
    expect(await find({ name: "Rosa Núñez" })).toEqual([]);
    const { body } = await get("/agenda?date=2027-05-11");
    const { reference } = body.items[0];
    expect(await find({ reference: reference.toLowerCase() })).toEqual(["Owen Price"]);
    expect(await find({ reference, name: "Price" })).toEqual(["Owen Price"]);
    expect(await find({ reference, name: "Marin" })).toEqual([]);
    expect(await find({ reference: "hello" })).toEqual([]);
    expect(await find({})).toBeUndefined();
    expect(await find({ phone: "call me" })).toBeUndefined();
  });

  test("another dealer's staff finds nobody", async () => {
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    const bearer = await kept.signIn("ana@wells.example");
    const foreign = await kept.call("POST", "/v1/admin/dealers/bath/find", {
      bearer,
      body: { name: "nunez" },
    });
    expect(foreign.status).toBe(404);
    const own = await kept.call("POST", "/v1/admin/dealers/wells/find", {
      bearer,
      body: { email: "jose@example.com" },
    });
    expect(own.body.items).toEqual([]);
    const agenda = await kept.call("GET", "/v1/admin/dealers/bath/agenda?date=2027-05-10", {
      bearer,
    });
    expect(agenda.status).toBe(404);
  });

  test("DEALER-2: a car out of service shows whom it affects before it is saved, and they can be moved", async () => {
    const document = dealerDocument("bath", "Europe/London");
    const [car, ...people] = document.resources;
    const away = { ...car, absences: [{ from: "2027-05-10", through: "2027-05-10" }] };
    const spare = {
      id: "demo-2",
      type: "demonstrator",
      name: "500e Two",
      options: { model: "500e" },
    };
    const next = dealerDocument("bath", "Europe/London", { resources: [away, ...people, spare] });
    const maya = await kept.signIn("maya@bath.example");
    const path = "/v1/admin/dealers/bath";
    const preview = await kept.call("PUT", `${path}?preview=true`, { bearer: maya, body: next });
    expect(preview.status).toBe(200);
    const before = (await get("/agenda?date=2027-05-10")).body.items;
    const holding = before.filter((item: { resources: { name: string }[] }) =>
      item.resources.some(({ name }) => name === "500e Icon"),
    );
    expect(holding.length).toBeGreaterThan(0);
    expect(preview.body.affected.map(({ id }: { id: string }) => id)).toEqual(
      holding.map(({ id }: { id: string }) => id),
    );
    const [affected] = preview.body.affected;
    expect(affected).toMatchObject({ trouble: { reason: "resource-away" } });
    expect(affected.alternatives[0]).toBe(affected.start);
    expect((await get("/affected")).body.affected).toEqual([]);

    expect((await kept.call("PUT", path, { bearer: maya, body: next })).status).toBe(200);
    expect((await get("/affected")).body.affected).toHaveLength(holding.length);
    const agenda = (await get("/agenda?date=2027-05-10")).body.items;
    expect(agenda.some((item: { trouble?: object }) => item.trouble !== undefined)).toBe(true);

    const moved = await kept.call(
      "POST",
      `/v1/admin/cases/${affected.reference}/appointments/${affected.id}/reschedule`,
      { bearer: ana, body: { start: affected.start } },
    );
    expect(moved).toMatchObject({ status: 200, body: { id: affected.id, sequence: 1 } });
    expect(JSON.stringify(moved.body.resources)).toContain("500e Two");
    expect((await get("/affected")).body.affected).toHaveLength(holding.length - 1);
  });
});
