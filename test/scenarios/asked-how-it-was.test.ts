import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "hythe";
const HOME = "rosa@example.com";
const WORK = "rosa@office.example";
const NEW = "rosa.new@example.com";

/** One customer with one number, who writes from another address each time. */
describe("whom one number leads to is one customer", () => {
  let kept: Kept;
  let luis: string;
  let sam: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-04T10:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
    luis = await kept.signIn(`luis@${DEALER}.example`);
    sam = await kept.signIn(`sam@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const visits = async (email: string, start: string) => {
    const customer = { name: "Rosa Marin", email, phone: "020 7946 0123" };
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: DEALER, service: "inspection", start, customer },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    const path = `/v1/admin/cases/${body.reference}/appointments/${body.appointment.id}/status`;
    for (const state of ["in-progress", "completed"]) {
      const logged = await kept.call("POST", path, { bearer: luis, body: { status: state } });
      expect(logged.status).toBe(200);
    }
    return body;
  };
  const questions = async (to: string) =>
    (await kept.inbox(to)).filter(({ subject }) => subject.startsWith("How was"));

  test("FEEDBACK-3: a complaint in another case holds the question, which comes once that has rested", async () => {
    const promised = await visits(WORK, "2027-05-04T10:00:00+01:00");
    // Said in the first case, of whatever it was that they were promised.
    const claim = await kept.call("POST", `/v1/cases/${promised.reference}/commitments`, {
      bearer: promised.caseToken,
      body: { what: "The scratch is polished out", due: { at: "2027-05-14T12:00:00+01:00" } },
    });
    expect(claim.status, JSON.stringify(claim.body)).toBe(201);
    await visits(HOME, "2027-05-04T12:00:00+01:00");
    await kept.clockReaches("2027-05-08T10:00:00+01:00");
    expect([...(await questions(HOME)), ...(await questions(WORK))]).toEqual([]);

    const at = `/v1/admin/cases/${promised.reference}`;
    await kept.call("GET", at, { bearer: sam });
    const done = await kept.call("POST", `${at}/commitments/${claim.body.id}/keep`, {
      bearer: sam,
      body: { outcome: "done", note: "Polished" },
    });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    await kept.clockReaches("2027-05-22T09:59:00+01:00");
    expect([...(await questions(HOME)), ...(await questions(WORK))]).toEqual([]);
    await kept.clockReaches("2027-05-24T10:00:00+01:00");
    // Of the two visits one is asked about: the other question would reach the same person.
    expect([...(await questions(HOME)), ...(await questions(WORK))]).toHaveLength(1);
  });

  test("FEEDBACK-1: nobody is asked again within 90 days, whatever address they write from", async () => {
    await kept.clockReaches("2027-06-01T10:00:00+01:00");
    await visits(NEW, "2027-06-01T10:00:00+01:00");
    await kept.clockReaches("2027-06-03T10:00:00+01:00");
    expect(await questions(NEW)).toEqual([]);
    await kept.clockReaches("2027-08-24T10:00:00+01:00");
    expect(await questions(NEW)).toEqual([]);
    await visits(NEW, "2027-08-24T10:00:00+01:00");
    await kept.clockReaches("2027-08-25T10:00:00+01:00");
    expect(await questions(NEW)).toHaveLength(1);
  });
});
