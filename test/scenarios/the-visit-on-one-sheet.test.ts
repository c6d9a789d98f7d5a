import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "sheet";
const DROP_OFF = {
  id: "drop-off",
  kind: "service-drop-off",
  name: "Drop-off",
  department: "service",
  duration: "PT15M",
  step: "PT15M",
  horizon: "P60D",
  needs: ["service-advisor"],
  locations: ["dealer"],
};

/** Tuesday, 12 October 2027, an hour before opening. */
describe("a visit on one sheet", () => {
  let kept: Kept;
  let luis: string;
  let reference = "";
  let visit = "";
  let wash = "";

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-10-12T08:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London", { services: [DROP_OFF] }));
    luis = await kept.signIn(`luis@${DEALER}.example`);
    const customer = { name: "Joan Lee", email: "joan@example.com" };
    const jobs = [{ concern: "Seat belt", reason: "recall" }];
    const start = "2027-10-12T09:00:00+01:00";
    const body = { dealer: DEALER, service: "drop-off", start, customer, jobs };
    const made = await kept.call("POST", "/v1/appointments", { body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    reference = made.body.reference;
    visit = made.body.appointment.id;
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const staff = (method: string, path: string, body?: object) =>
    kept.call(method, `/v1/admin/cases/${reference}${path}`, { bearer: luis, body });
  const says = (status: string) => staff("POST", `/appointments/${visit}/status`, { status });
  const gates = async () => (await staff("GET", "")).body.appointments[0].gates;
  const page = async (path: string) => {
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    return (await desk.sees(path)).text.replaceAll("\u00a0", " ");
  };
  const today = () => page(`/desk/dealers/${DEALER}/today`);

  test("SHEET-2: what is in the way of the next state is read where the press would be refused", async () => {
    expect(await gates()).toEqual({ next: "arrived", blockedBy: [] });
    expect((await says("arrived")).status).toBe(200);
    const due = { local: "2027-10-12T16:00" };
    const input = { kind: "preparation", what: "Wash the car", due, appointment: visit };
    const promised = await staff("POST", "/commitments", input);
    expect(promised.status, JSON.stringify(promised.body)).toBe(201);
    wash = promised.body.id;
    expect(await gates()).toEqual({
      next: "ready",
      blockedBy: [{ code: "promise-open", commitment: wash }],
    });
    const refused = await says("ready");
    expect(refused).toMatchObject({ status: 409, body: { commitments: [wash] } });
  });

  test("SHEET-1: the desk reads it first on the sheet, then the press, then what it is for", async () => {
    const sheet = await page(`/desk/cases/${reference}`);
    const inOrder = [
      "Before the car can be ready:",
      ">Wash the car</a>",
      "Luis Reyes, by Tuesday, 12 October, 16:00",
      'value="in-progress"',
      "Recall: Seat belt",
      'value="confirmed"',
    ].map((part) => sheet.indexOf(part, sheet.indexOf(`id="${visit}"`)));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
  });

  test("SHEET-3: the day goes by state, each with what is in the way", async () => {
    const here = await today();
    expect(here).toContain('<h2 id="here">Here now');
    expect(here).toContain("Before the car can be ready:");
    expect((await says("in-progress")).status).toBe(200);
    expect(await today()).toContain('<h2 id="work">Being worked on');
    const washed = await staff("POST", `/commitments/${wash}/keep`, {
      outcome: "done",
      note: "Washed",
    });
    expect(washed.status, JSON.stringify(washed.body)).toBe(200);
    expect(await gates()).toEqual({ next: "ready", blockedBy: [] });
    expect((await says("ready")).status).toBe(200);
    const ready = await today();
    expect(ready).toContain('<h2 id="ready">Ready');
    expect(ready).not.toContain("Before");
  });

  test("HANDBACK-6: what the customer says on the phone is written down by staff", async () => {
    const at = "2027-10-12T16:50:00+01:00";
    const path = `/appointments/${visit}/hand-back`;
    const closed = await staff("PUT", path, { at: "2027-10-12T20:00:00+01:00" });
    expect(closed).toMatchObject({ status: 422, body: { errors: [{ pointer: "/at" }] } });
    const said = await staff("PUT", path, { at });
    expect(said, JSON.stringify(said.body)).toMatchObject({
      status: 200,
      body: { handBack: { at } },
    });
    const { timeline } = (await staff("GET", "")).body;
    const type = "appointment.hand-back-named";
    expect(timeline).toContainEqual(expect.objectContaining({ type, by: "Luis Reyes" }));
    expect(await page(`/desk/cases/${reference}`)).toContain("Coming for the car:");
    expect((await staff("PUT", path, { at: null })).body).not.toHaveProperty("handBack");
  });

  test("SHEET-1: a car that was looked at is not handed back before it is looked at again", async () => {
    const list = { items: { outside: "Clean" } };
    const noted = (at: string) =>
      staff("POST", `/appointments/${visit}/condition`, { at, ...list });
    expect((await says("confirmed")).status).toBe(200);
    expect((await noted("arrival")).status).toBe(200);
    expect((await says("ready")).status).toBe(200);
    expect(await gates()).toEqual({
      next: "completed",
      blockedBy: [{ code: "hand-back-not-noted" }],
    });
    expect(await today()).toContain("Before this visit can be done:");
    expect((await says("completed")).status).toBe(409);
    expect((await noted("hand-back")).status).toBe(200);
    expect((await says("completed")).status).toBe(200);
    expect(await gates()).toBeUndefined();
    expect(await today()).toContain('<h2 id="gone">Over');
  });

  test("CONDITION-11: at hand-back the form is filled as on arrival, seen and then saved", async () => {
    const customer = { name: "Ida Lowe", email: "ida@example.com" };
    const start = "2027-10-12T10:00:00+01:00";
    const body = { dealer: DEALER, service: "drop-off", start, customer };
    const made = await kept.call("POST", "/v1/appointments", { body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const of = `${made.body.reference}/appointments/${made.body.appointment.id}/condition`;
    const arrival = {
      at: "arrival",
      items: { seats: "Clean", odometer: 48_210 },
      note: "Roof box",
    };
    const path = `/v1/admin/cases/${of}`;
    expect((await kept.call("POST", path, { bearer: luis, body: arrival })).status).toBe(200);
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const form = `/desk/cases/${of}`;
    expect((await desk.sees(`${form}?at=hand-back`)).text).toContain("like=arrival");
    const filled = (await desk.sees(`${form}?at=hand-back&like=arrival`)).text;
    expect(filled).toMatch(/name="item-seats"[^>]*value="Clean"/);
    expect(filled).not.toMatch(/name="item-odometer"[^>]*value="4/);
    expect(filled).not.toContain("Roof box</textarea>");
    const stored = async () => {
      const read = await kept.call("GET", `/v1/admin/cases/${made.body.reference}`, {
        bearer: luis,
      });
      return read.body.appointments[0].condition;
    };
    expect(await stored()).not.toHaveProperty("hand-back");
    const entered = { at: "hand-back", "item-seats": "Clean", "item-odometer": "48222" };
    expect((await desk.sends(form, entered)).status).toBe(303);
    expect((await stored())["hand-back"].items).toEqual({ seats: "Clean", odometer: 48_222 });
    // What stands there is corrected, and not replaced by what was said on arrival.
    expect((await desk.sees(`${form}?at=hand-back&like=arrival`)).text).toContain('value="48222"');
  });

  test("SHEET-2: its customer reads nothing of it", async () => {
    const customer = { name: "Lena Fox", email: "lena@example.com" };
    const start = "2027-10-13T09:00:00+01:00";
    const body = { dealer: DEALER, service: "drop-off", start, customer };
    const made = await kept.call("POST", "/v1/appointments", { body });
    const path = `/v1/cases/${made.body.reference}`;
    const own = await kept.call("GET", path, { bearer: made.body.caseToken });
    expect(own.status).toBe(200);
    expect(own.body.appointments[0]).not.toHaveProperty("gates");
    const read = await kept.call("GET", `/v1/admin/cases/${made.body.reference}`, { bearer: luis });
    expect(read.body.appointments[0].gates).toEqual({
      next: "arrived",
      blockedBy: [{ code: "not-its-day", from: "2027-10-13" }],
    });
  });
});
