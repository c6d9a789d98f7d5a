import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** The SDK asks so often by itself. */
const ALL_TRIES = 4;

/** Monday, an hour after opening. */
describe("a mail whose claim was stored while the answer was lost", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const loses = (times: number) =>
    kept.call("POST", "/_local/faults", {
      body: { target: "dynamodb", operation: "UpdateItem", mode: "after", times },
    });

  const post = async (path: string, body: object) => {
    const answer = await kept.call("POST", path, { bearer: ana, body });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };

  // The claim, what became of it, and that the event is done: each write, alone and with those after it.
  test.each([1, 2, 3, 4, 5, 8, 12, 16, 20, 40].map((times) => [times]))(
    "MAIL-17: with %i answers lost, “what we logged” comes once, at once, and can be denied",
    async (times) => {
      const email = `rosa-${times}@example.com`;
      const { reference } = await post("/v1/admin/dealers/bath/cases", {
        customer: { name: "Rosa Marin", email },
        department: "sales",
        topic: "Lease",
      });
      const path = `/v1/admin/cases/${reference}`;
      const promised = { kind: "update", what: "Say when", due: { within: "PT120M" } };
      const { id } = await post(`${path}/commitments`, promised);
      await kept.settle();
      const before = (await kept.inbox(email)).length;
      await post(`${path}/commitments/${id}/keep`, { outcome: "informed" });
      await loses(times);
      await kept.passes("PT1M");
      await loses(0);
      await kept.passes("PT10M");
      const told = (await kept.inbox(email)).slice(before);
      expect(told).toHaveLength(1);
      expect(told[0]!.text).toContain("#dispute-");
      const { mails } = (await kept.call("GET", path, { bearer: ana })).body;
      const own = mails.filter(({ to }: { to: string }) => to === email);
      expect(new Set(own.map(({ state }: { state: string }) => state))).toEqual(
        new Set(["delivered"]),
      );
    },
  );

  test("MAIL-17: ten claims, each lost through all tries, are ten mails", async () => {
    const emails = Array.from({ length: 10 }, (_, turn) => `owen-${turn}@example.com`);
    for (const email of emails) {
      await loses(ALL_TRIES);
      const body = { dealer: "bath", topic: "Lease", customer: { name: "Owen", email } };
      const contact = { channels: ["email"] };
      const asked = await kept.call("POST", "/v1/callbacks", { body: { ...body, contact } });
      expect(asked.status, JSON.stringify(asked.body)).toBe(201);
      await kept.settle();
      await loses(0);
      expect(await kept.inbox(email)).toHaveLength(1);
    }
    await kept.passes("PT15M");
    for (const email of emails) expect(await kept.inbox(email)).toHaveLength(1);
  });
});
