import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "bath";
const START = "2027-05-10T10:00:00+01:00";

describe("the same customer at the same time", () => {
  let kept: Kept;
  let first: any;

  const book = (service: string, start: string, customer: object, more: object = {}) =>
    kept.call("POST", "/v1/appointments", {
      body: { dealer: DEALER, service, start, customer: { name: "Rosa", ...customer }, ...more },
    });

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
    const customer = { email: "rosa@example.com", phone: "020 7946 0123" };
    first = (await book("test-drive", START, customer)).body;
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("VISIT-14: by address or number, at an overlapping time, is told of the first", async () => {
    for (const customer of [{ email: "Rosa@Example.com" }, { phone: "+442079460123" }]) {
      for (const start of [START, "2027-05-10T10:30:00+01:00"]) {
        const { status, body } = await book("inspection", start, customer);
        expect([status, body.type, body.reference]).toEqual([
          409,
          "/problems/already-booked",
          undefined,
        ]);
      }
    }
    // The very time is theirs already, which is more to the point than that it is taken.
    const same = await book("test-drive", START, { email: "rosa@example.com" });
    expect(same.body.type).toBe("/problems/already-booked");
  });

  test("VISIT-14: only who holds the case's token learns which one it is", async () => {
    const ask = (bearer: string) =>
      kept.call("POST", "/v1/appointments", {
        bearer,
        body: {
          dealer: DEALER,
          service: "inspection",
          start: START,
          customer: { name: "Rosa", email: "rosa@example.com" },
        },
      });
    expect((await ask(first.caseToken)).body.reference).toBe(first.reference);
    expect((await ask("another-token")).body).not.toHaveProperty("reference");
  });

  test("somebody else, another time, or “again” is booked", async () => {
    const rosa = { email: "rosa@example.com" };
    expect((await book("inspection", "2027-05-10T12:00:00+01:00", rosa)).status).toBe(201);
    expect((await book("inspection", START, { email: "luis@example.com" })).status).toBe(201);
    const another = await book("inspection", "2027-05-10T10:00:00+01:00", rosa, { again: true });
    expect(another.body.type).toBe("/problems/slot-taken");
    const later = "2027-05-10T12:30:00+01:00";
    expect((await book("test-drive", later, rosa)).status).toBe(409);
    expect((await book("test-drive", later, rosa, { again: true })).status).toBe(201);
  });

  test("who has cancelled may book that time anew", async () => {
    const path = `/v1/cases/${first.reference}/appointments/${first.appointment.id}/cancel`;
    expect((await kept.call("POST", path, { bearer: first.caseToken })).status).toBe(200);
    expect((await book("test-drive", START, { email: "rosa@example.com" })).status).toBe(201);
  });

  test("VISIT-14: of 20 pairs at the same moment one stands, and the other hears that it does", async () => {
    // Whoever sees both departments: either of the two may stand.
    const bearer = await kept.signIn(`grace@${DEALER}.example`);
    for (let pair = 0; pair < 20; pair += 1) {
      const email = `pair-${pair}@example.com`;
      const phone = `+4420794602${String(pair).padStart(2, "0")}`;
      const day = `2027-06-${String(7 + Math.floor(pair / 4)).padStart(2, "0")}`;
      const start = `${day}T${10 + 2 * (pair % 4)}:00:00+01:00`;
      const [by, sameBy] = pair % 2 === 0 ? [{ email, phone }, { email }] : [{ phone }, { phone }];
      const both = await Promise.all([
        book("test-drive", start, by),
        book("inspection", start, sameBy),
      ]);
      const statuses = both.map(({ status }) => status).toSorted((one, other) => one - other);
      expect(statuses, start).toEqual([201, 409]);
      const refused = both.find(({ status }) => status === 409);
      expect(refused?.body.type).toBe("/problems/already-booked");
      const found = await kept.call("POST", `/v1/admin/dealers/${DEALER}/find`, {
        bearer,
        body: "email" in by ? { email } : { phone },
      });
      expect(found.body.items, start).toHaveLength(1);
    }
  });

  test("VISIT-14: two at the same moment both stand for who says “again”, and hold later ones up", async () => {
    const start = "2027-06-14T10:00:00+01:00";
    const customer = { email: "again@example.com" };
    const both = await Promise.all([
      book("test-drive", start, customer, { again: true }),
      book("inspection", start, customer, { again: true }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await book("test-drive", "2027-06-14T10:15:00+01:00", customer)).body.type).toBe(
      "/problems/already-booked",
    );
  });

  test("VISIT-14: a pair with one key is one booking, and both hear of it", async () => {
    const body = {
      dealer: DEALER,
      service: "test-drive",
      start: "2027-06-15T10:00:00+01:00",
      customer: { name: "Rosa", email: "twice@example.com" },
    };
    const send = () =>
      kept.call("POST", "/v1/appointments", { body, headers: { "idempotency-key": "a-pair" } });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
  });

  test("the form asks one question, and a press answers it", async () => {
    const send = async (fields: Record<string, string>) => {
      const answer = await fetch(`${kept.url}/d/${DEALER}`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: kept.url, "accept-language": "en-GB" },
        body: new URLSearchParams(fields),
      });
      return { status: answer.status, text: await answer.text() };
    };
    const fields = {
      service: "inspection",
      start: "2027-05-10T12:30:00+01:00",
      key: "a-form",
      name: "Rosa",
      email: "rosa@example.com",
    };
    const asked = await send({ ...fields, start: "2027-05-10T13:00:00+01:00" });
    expect(asked.status).toBe(409);
    expect(asked.text).toContain("You already have an appointment at that time");
    expect(asked.text).toContain('name="again" value="yes"');
    const again = { ...fields, start: "2027-05-10T13:00:00+01:00", again: "yes" };
    expect((await send(again)).status).toBe(303);
  });
});
