import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const EMAIL = "rosa@example.com";

/** Monday, an hour after opening. Whoever heard nothing asks again, as they did before. */
describe("a change whose answer was lost", () => {
  let kept: Kept;
  let ana: string;
  let maya: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
    maya = await kept.signIn("maya@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** Each answer of the database is lost, through all tries of whoever asks. */
  const losesAll = async <Done>(work: () => Promise<Done>): Promise<Done> => {
    const fault = { target: "dynamodb", operation: "TransactWriteItems", mode: "after" };
    const fails = (times: number) =>
      kept.call("POST", "/_local/faults", { body: { ...fault, times } });
    await fails(1_000);
    const done = await work();
    await fails(0);
    return done;
  };

  async function aPromise() {
    const body = { dealer: "bath", service: "test-drive", start: await freeStart() };
    const customer = { name: "Rosa Marin", email: EMAIL, phone: "+442079460123" };
    const booked = await kept.call("POST", "/v1/appointments", { body: { ...body, customer } });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    const { reference, caseToken, appointment } = booked.body;
    const path = `/v1/admin/cases/${reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: ana,
      body: { kind: "update", what: "Say when", due: { within: "PT120M" } },
    });
    await kept.settle();
    const asked = (bearer: string, of: string) => (action: string, json: object, key?: string) =>
      kept.call("POST", `${of}/${action}`, {
        bearer,
        body: json,
        ...(key !== undefined && { headers: { "idempotency-key": key } }),
      });
    const promise = `commitments/${made.body.id}`;
    const visit = `appointments/${appointment.id}`;
    return {
      staff: asked(ana, `${path}/${promise}`),
      manager: asked(maya, `${path}/${promise}`),
      customer: asked(caseToken, `/v1/cases/${reference}/${promise}`),
      visit: asked(caseToken, `/v1/cases/${reference}/${visit}`),
      visitAtDesk: asked(ana, `${path}/${visit}`),
      told: async (type: string) => {
        await kept.passes("PT1M");
        const { timeline } = (await kept.call("GET", path, { bearer: ana })).body;
        return timeline.filter((line: { type: string }) => line.type === type).length;
      },
    };
  }

  let days = 11;
  async function freeStart() {
    days += 1;
    if (new Date(`2027-05-${days}`).getUTCDay() === 0) days += 1;
    return `2027-05-${days}T10:00:00+01:00`;
  }

  const KEEP = { outcome: "informed", note: "All said" };

  test("ONCE-6: with its key a keep, a denial and a cancellation hear their first answer", async () => {
    const { staff, customer, visit, told } = await aPromise();
    for (const [say, action, body, type] of [
      [staff, "keep", KEEP, "commitment.kept"],
      [customer, "dispute", { comment: "Nobody did" }, "commitment.disputed"],
      [visit, "cancel", { reason: "No time" }, "appointment.cancelled"],
    ] as const) {
      const first = await losesAll(() => say(action, body, "k"));
      const again = await say(action, body, "k");
      expect([first.status, again.status], action).toEqual([200, 200]);
      expect(again.body, action).toEqual(first.body);
      expect(await told(type), action).toBe(1);
    }
  });

  test("ONCE-6: a lost answer of the database is found by what it wrote; a second wish is a conflict", async () => {
    const { staff, manager, customer, visitAtDesk, told } = await aPromise();
    expect((await losesAll(() => staff("keep", KEEP))).status).toBe(200);
    expect((await staff("keep", KEEP)).status).toBe(409);
    expect((await manager("keep", KEEP)).status).toBe(409);
    expect((await staff("keep", KEEP, "a new key is a new wish")).status).toBe(409);
    expect(await told("commitment.kept")).toBe(1);
    expect((await losesAll(() => customer("dispute", {}))).status).toBe(200);
    expect((await customer("dispute", {})).status).toBe(409);
    expect(await told("commitment.disputed")).toBe(1);
    for (const status of [200, 409]) {
      expect((await visitAtDesk("cancel", { reason: "Ill" })).status).toBe(status);
    }
    expect(await told("appointment.cancelled")).toBe(1);
  });

  test("ONCE-6: a try is one more each time without a key, and one alone with it", async () => {
    const { staff } = await aPromise();
    const attempt = { channel: "phone", outcome: "no-answer" };
    for (const count of [1, 2]) {
      expect((await staff("attempts", attempt)).body.attempts).toBe(count);
    }
    for (const _ of [1, 2]) expect((await staff("attempts", attempt, "a")).body.attempts).toBe(3);
  });
});
