import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** Whoever receives a customer hears what the customer did with the visit. */
describe("the host of a visit", () => {
  let kept: Kept;

  beforeAll(async () => {
    // A Wednesday; the next open day is Thursday.
    kept = await Kept.standingAt("2027-05-05T15:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ANA = "ana@bath.example";
  const book = async (start: string, name: string) => {
    const customer = { name, email: `${name.toLowerCase()}@example.com`, phone: "020 7946 0123" };
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: "bath", service: "test-drive", start, customer, again: true },
    });
    expect(status).toBe(201);
    return (action: string, input: object) =>
      kept.call(
        "POST",
        `/v1/cases/${body.reference}/appointments/${body.appointment.id}/${action}`,
        {
          bearer: body.caseToken,
          body: input,
        },
      );
  };

  test("MAIL-16: hears at once of what is booked, moved or cancelled before tomorrow's close", async () => {
    const change = await book("2027-05-06T10:00:00+01:00", "Rosa");
    expect((await change("reschedule", { start: "2027-05-06T12:00:00+01:00" })).status).toBe(200);
    expect((await change("cancel", {})).status).toBe(200);
    const subjects = (await kept.inbox(ANA)).map(({ subject }) => subject);
    expect(subjects.map((subject) => subject.split(":")[0])).toEqual([
      "Booked by Rosa",
      "Moved by Rosa",
      "Cancelled by Rosa",
    ]);
    const [booked] = await kept.inbox(ANA);
    for (const said of ["Rosa", "020 7946 0123", "500e Icon", "Thursday, 6 May 2027, 10:00"]) {
      expect(booked!.text).toContain(said);
    }
  });

  test("MAIL-16: hears of what is further off in one mail at opening", async () => {
    const before = (await kept.inbox(ANA)).length;
    await book("2027-05-12T10:00:00+01:00", "Luis");
    await book("2027-05-13T10:00:00+01:00", "Dana");
    expect(await kept.inbox(ANA)).toHaveLength(before);
    await kept.clockReaches("2027-05-06T09:10:00+01:00");
    const told = (await kept.inbox(ANA)).slice(before);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain("Booked by Luis");
    expect(told[0]!.text).toContain("Booked by Dana");
  });
});
