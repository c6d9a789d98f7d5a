import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const MAYA = "maya@bath.example";
const SAM = "sam@bath.example";

describe("a manager's morning mail", () => {
  let kept: Kept;
  const made: { reference: string; id: string }[] = [];

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T16:00:00+01:00");
    const steps = [{ after: "PT0M", notify: ["owner"], tellCustomer: true }];
    const escalation = [{ kinds: ["update"], steps }];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { escalation }));
    // Overdue and still climbing; due in the morning; due another day.
    for (const at of ["10T17:00", "11T12:00", "12T12:00"]) await calledFor("bath", at);
    const open = { morningMail: "every-day", showKeptRate: true };
    await openDealer(kept, dealerDocument("wells", "Europe/London", open));
    for (const at of ["10T17:00", "12T12:00"]) await calledFor("wells", at);
    await keptAtWells(20);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function since(from: string, to: string) {
    const mails = await kept.inbox(to);
    return mails.filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(from));
  }

  async function calledFor(dealer: string, at: string) {
    const customer = {
      name: `Rosa ${made.length}`,
      email: `rosa${made.length}@example.com`,
      phone: `+44207946${1_000 + made.length}`,
    };
    const { body } = await kept.call("POST", "/v1/callbacks", {
      body: { dealer, topic: "My car", customer, due: { at: `2027-05-${at}:00+01:00` } },
    });
    made.push({ reference: body.reference, id: body.commitment.id });
  }

  /** For somebody without a mail address, so that no mails are made. */
  async function keptAtWells(count: number) {
    const bearer = await kept.signIn("ana@wells.example");
    const customer = { name: "Luis", phone: "020 7946 0124" };
    const opened = await kept.call("POST", "/v1/admin/dealers/wells/cases", {
      bearer,
      body: { customer, department: "sales", topic: "My car" },
    });
    const path = `/v1/admin/cases/${opened.body.reference}/commitments`;
    const body = { kind: "update", what: "Send the offer", due: { within: "PT60M" } };
    for (let promise = 0; promise < count; promise += 1) {
      const { body: one } = await kept.call("POST", path, { bearer, body });
      const done = { bearer, body: { outcome: "informed" } };
      expect((await kept.call("POST", `${path}/${one.id}/keep`, done)).status).toBe(200);
    }
  }

  test("what only climbs its ladder has its own mails, and the morning brings none", async () => {
    await kept.clockReaches("2027-05-11T09:10:00+01:00");
    expect(await since("2027-05-10T19:00:00+01:00", MAYA)).toEqual([]);
  });

  test("unless the dealer wants one every day: then what is overdue comes, and nothing of later", async () => {
    const mails = await since("2027-05-10T19:00:00+01:00", "maya@wells.example");
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining("overdue: call Rosa 3"),
    ]);
  });

  test("a dealer's page tells visitors what was kept on time, if the dealer wants it to", async () => {
    const page = await kept.call<string>("GET", "/d/wells");
    expect(page.body).toContain("we kept 20 of 21 promises on time");
  });

  test("one at its ladder's end brings all that is overdue, and what is due that day", async () => {
    const bearer = await kept.signIn(MAYA);
    const path = `/v1/admin/cases/${made[2]?.reference}/commitments`;
    const body = { kind: "update", what: "Send the offer", owner: "ana", due: { within: "PT60M" } };
    expect((await kept.call("POST", path, { bearer, body })).status).toBe(201);
    // Wells goes back to the usual, and whoever has its promises falls ill.
    const { staff } = dealerDocument("wells", "Europe/London");
    const absences = [{ from: "2027-05-12", through: "2027-05-14" }];
    const ill = staff.map((one) => (one.id === "ana" ? { ...one, absences } : one));
    await openDealer(kept, dealerDocument("wells", "Europe/London", { staff: ill }));
    await kept.clockReaches("2027-05-12T08:59:00+01:00");
    const night = "2027-05-11T19:00:00+01:00";
    expect(await since(night, MAYA)).toEqual([]);
    await kept.clockReaches("2027-05-12T09:10:00+01:00");
    const [mail, ...more] = await since(night, MAYA);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("4 promises at Bath Motors need you");
    expect(mail?.text).toMatch(
      /overdue: call Rosa 0[^]*Still open: Send the offer[^]*overdue: call Rosa 1[^]*due soon: call Rosa 2/,
    );
    expect(await since("2027-05-10T16:00:00+01:00", SAM)).toEqual([]);
  });

  test("and so does one that nobody is there for", async () => {
    const [mail, ...more] = await since("2027-05-11T19:00:00+01:00", "maya@wells.example");
    expect(more).toEqual([]);
    expect(mail?.text).toMatch(
      /Nobody is there for it: call Rosa 3[^]*Nobody is there for it: call Rosa 4/,
    );
  });
});
