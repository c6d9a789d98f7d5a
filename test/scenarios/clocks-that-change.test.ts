import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const WITHOUT_SUMMER_TIME = new URL("harness/without-summer-time.ts", import.meta.url);
const NOW = "2027-03-24T10:00:00+00:00";
const ROSA = "rosa@example.com";

const EVERY_DAY = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const DOCUMENT = dealerDocument("bath", "Europe/London", {
  openingHours: [{ dayOfWeek: EVERY_DAY, opens: "06:00", closes: "18:00" }],
});

/** Britain was to put its clocks forward on Sunday, 28 March 2027, and decides on the 24th that it will not. */
describe("VISIT-17: clocks that go otherwise than planned", () => {
  let folder: string;
  let kept: Kept | undefined;
  const system = () => {
    if (kept === undefined) throw new Error("nothing runs");
    return kept;
  };

  const book = (start: string, email = ROSA) =>
    system().call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start, customer: { name: "Rosa", email } },
    });
  const starts = async (date: string): Promise<string[]> => {
    const { body } = await system().call(
      "GET",
      `/v1/dealers/bath/services/test-drive/slots?from=${date}&to=${date}`,
    );
    return body.days[0].slots.map(({ start }: { start: string }) => start.slice(11, 16));
  };
  const newRules = async () => {
    await system().settle();
    await system().end("SIGTERM");
    kept = await Kept.keepingIn(folder, "2027-03-24T11:00:00+00:00", [WITHOUT_SUMMER_TIME]);
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kept-clocks-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    kept = await Kept.keepingIn(folder, NOW);
    await kept.reset(NOW);
    await openDealer(kept, DOCUMENT);
  });
  afterEach(async () => {
    await kept?.end("SIGTERM");
    kept = undefined;
  });

  test.each([
    ["2027-03-29", "a day after the change that does not come"],
    ["2027-03-28", "the day of it"],
  ])("VISIT-17: one car is never booked twice on %s, %s", async (date) => {
    expect((await book(`${date}T09:00:00+01:00`)).status).toBe(201);
    const before = await starts(date);
    expect(before).toContain("08:15");
    expect(before).not.toContain("09:00");
    await newRules();
    expect(await starts(date)).toEqual(before);
    for (const minute of ["08:30", "09:00", "09:30"]) {
      const again = await book(`${date}T${minute}:00+00:00`, "someone@example.com");
      expect([again.status, again.body.type]).toEqual([409, expect.stringContaining("slot-taken")]);
    }
    // What was freed at the same wall time can be had, and nothing else was lost.
    expect((await book(`${date}T09:45:00+00:00`, "next@example.com")).status).toBe(201);
    expect((await book(`${date}T08:15:00+00:00`, "early@example.com")).status).toBe(201);
  });

  test("VISIT-17, MAIL-18: a visit stays at its wall time, is told of once with a new entry for calendars, and reminded of by it", async () => {
    const { body: booked } = await book("2027-03-29T14:00:00+01:00");
    const { reference, caseToken, appointment } = booked;
    expect(appointment.start).toBe("2027-03-29T14:00:00+01:00");
    await newRules();
    const seen = await system().call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    // Right at once, before anything has looked after it.
    expect(seen.body.appointments[0].start).toBe("2027-03-29T14:00:00+00:00");
    await system().clockReaches("2027-03-25T07:00:00+00:00");
    const told = (await system().inbox(ROSA)).slice(1);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("Monday, 29 March 2027, 14:00 GMT");
    // Whoever receives them hears of it, too, once the house is open.
    const host = (await system().inbox("ana@bath.example")).filter(({ text }) =>
      text.includes("Clock change:"),
    );
    expect(host.map(({ sentAt }) => sentAt.slice(0, 16))).toEqual(["2027-03-25T06:00"]);
    const entry = told[0]?.attachments.find(({ contentType }) => /calendar/.test(contentType));
    const calendar = Buffer.from(entry?.content ?? "", "base64").toString();
    expect(calendar).toContain("DTSTART:20270329T140000Z");
    expect(calendar).toContain("SEQUENCE:1");
    await system().clockReaches("2027-03-29T13:30:00+00:00");
    const reminded = (await system().inbox(ROSA)).slice(2);
    expect(reminded.map(({ sentAt }) => sentAt.slice(0, 16))).toEqual([
      "2027-03-28T14:00",
      "2027-03-29T12:00",
    ]);
    const after = await system().call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(after.body.appointments[0]).toMatchObject({ status: "confirmed", sequence: 0 });
    const types = after.body.timeline.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type === "appointment.clock-changed")).toHaveLength(1);
  });

  test("DUE-6: a promise stays due at its wall time, and its people hear of it by that", async () => {
    const { body: booked } = await book("2027-03-29T14:00:00+01:00");
    const maya = await system().signIn("maya@bath.example");
    const promises = `/v1/admin/cases/${booked.reference}/commitments`;
    const due = { local: "2027-03-29T12:00" };
    const body = { kind: "other", what: "Have the papers ready", department: "sales", due };
    const { body: made } = await system().call("POST", promises, { bearer: maya, body });
    expect(made.dueAt).toBe("2027-03-29T12:00:00+01:00");
    await newRules();
    const seen = async () => {
      const bearer = booked.caseToken;
      const { body: matter } = await system().call("GET", `/v1/cases/${booked.reference}`, {
        bearer,
      });
      return matter.commitments.find(({ id }: { id: string }) => id === made.id);
    };
    const right = {
      dueAt: "2027-03-29T12:00:00+00:00",
      originalDueAt: "2027-03-29T12:00:00+00:00",
    };
    // Right at once, before anything has looked after it.
    expect(await seen()).toMatchObject(right);
    await system().clockReaches("2027-03-25T07:00:00+00:00");
    expect(await seen()).toMatchObject(right);
    await system().clockReaches("2027-03-29T11:45:00+00:00");
    const steps = (await system().allMails()).filter(({ subject }) =>
      /^Promise .*soon/.test(subject),
    );
    expect(steps.map(({ sentAt }) => sentAt.slice(0, 16))).toEqual(["2027-03-29T11:30"]);
  });

  test("VISIT-17: it is moved and cancelled as ever, and leaves nothing behind", async () => {
    const { body: booked } = await book("2027-03-28T09:00:00+01:00");
    await newRules();
    const visit = `/v1/cases/${booked.reference}/appointments/${booked.appointment.id}`;
    const bearer = booked.caseToken;
    const body = { start: "2027-03-28T12:00:00+00:00" };
    expect((await system().call("POST", `${visit}/reschedule`, { bearer, body })).status).toBe(200);
    expect(await starts("2027-03-28")).toContain("09:00");
    expect(await starts("2027-03-28")).not.toContain("12:00");
    expect((await system().call("POST", `${visit}/cancel`, { bearer, body: {} })).status).toBe(200);
    expect(await starts("2027-03-28")).toContain("12:00");
  });
});
