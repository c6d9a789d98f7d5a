import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { Kept } from "../scenarios/harness/kept.ts";

const CUSTOMERS = Array.from({ length: 6 }, (_, index) => `customer-${index}@example.com`);

/** Six people are promised a call within the same minute: twelve mails, half of them to staff. */
describe("mail while SES has trouble", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });

  const fault = (body: object) =>
    kept.call("POST", "/_local/faults", { body: { target: "ses", times: 10_000, ...body } });
  async function everybodyAsks() {
    const answers = await Promise.all(
      CUSTOMERS.map((email) => {
        const phone = `+44207946${1_000 + CUSTOMERS.indexOf(email)}`;
        const customer = { name: "Owen Price", email, phone };
        const body = { dealer: "bath", topic: "My car", customer, due: { by: "end-of-week" } };
        return kept.call("POST", "/v1/callbacks", { body });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(CUSTOMERS.map(() => 201));
    await kept.settle();
    return answers.map(({ body }) => body);
  }
  const armed = async () => (await kept.call("GET", "/_local/schedules")).body.items.length;
  async function heard() {
    const mails = await kept.allMails();
    const to = (address: string) => mails.filter((mail) => mail.to === address).length;
    return { customers: CUSTOMERS.map(to), staff: mails.length - CUSTOMERS.length };
  }
  const ONCE = { customers: CUSTOMERS.map(() => 1), staff: CUSTOMERS.length };

  test("throttled: timers are armed at once, and all arrive once within two rounds", async () => {
    await fault({ mode: "throttle", perSecond: 2 });
    await everybodyAsks();
    expect(await armed()).toBe(CUSTOMERS.length);
    const { body } = await kept.call("GET", "/_local/faults");
    expect(body.items[0].times).toBeLessThan(10_000);
    await kept.clockReaches("2027-05-05T10:10:00+01:00");
    expect(await heard()).toEqual(ONCE);
  });

  test("the day's quota is used up: SES is left alone, and nothing is lost", async () => {
    await fault({ mode: "quota" });
    await everybodyAsks();
    await kept.call("GET", "/_local/requests");
    await kept.clockReaches("2027-05-05T11:00:00+01:00");
    const { body } = await kept.call("GET", "/_local/requests");
    // One try in each of twelve rounds asks whether it goes on.
    expect(body.ses.SendEmail).toBeLessThanOrEqual(12);
    await fault({ mode: "quota", times: 0 });
    await kept.clockReaches("2027-05-05T11:45:00+01:00");
    expect(await heard()).toEqual(ONCE);
  });

  test("down for an hour: no timer waits, and afterwards each hears once", async () => {
    await fault({ mode: "before" });
    const asked = await everybodyAsks();
    expect(await armed()).toBe(CUSTOMERS.length);
    await kept.clockReaches("2027-05-05T11:00:00+01:00");
    expect(await kept.allMails()).toEqual([]);
    const { reference, caseToken } = asked[0];
    const { body } = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
    expect(body.mails.map(({ state }: { state: string }) => state)).toEqual(["queued"]);
    await fault({ mode: "before", times: 0 });
    await kept.clockReaches("2027-05-05T11:30:00+01:00");
    expect(await heard()).toEqual(ONCE);
  });
});
