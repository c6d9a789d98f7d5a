import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@bath.example`;

/** Monday 2027-05-10 12:00, Bath, open 09:00–18:00 Monday to Saturday. */
describe("a promise that stays open is heard of, and nothing false is said of it", () => {
  let kept: Kept;
  let ana: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T12:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn(AT("ana"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const subjects = async (who: string) => (await kept.inbox(who)).map(({ subject }) => subject);

  test("MAIL-15: “due soon” never comes after “due now”, whatever the hours become", async () => {
    const { body } = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        customer: { name: "Joan Lee", phone: "07700 900123" },
        department: "sales",
        topic: "A car",
      },
    });
    await kept.call("POST", `/v1/admin/cases/${body.reference}/commitments`, {
      bearer: ana,
      body: { kind: "callback", what: "Call", owner: "ana", due: { local: "2027-05-11T10:00" } },
    });
    const late = [{ dayOfWeek: ["Tuesday"], opens: "12:00", closes: "18:00" }];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { openingHours: late }));
    await kept.clockReaches("2027-05-11T13:00:00+01:00");
    const said = await subjects(AT("ana"));
    expect(said.filter((subject) => /due now/i.test(subject))).toHaveLength(1);
    expect(said.filter((subject) => /due soon/i.test(subject))).toEqual([]);
  });
});
