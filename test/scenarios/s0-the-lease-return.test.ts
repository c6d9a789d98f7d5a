import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@newport.example`;

/** Mails said that someone would call; nobody did for three months. */
describe("S0 · the lease return", () => {
  let kept: Kept;
  let reference: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2026-12-07T09:00:00-05:00");
    await openDealer(kept, dealerDocument("newport", "America/New_York"));
    const bearer = await kept.signIn(AT("ana"));
    const opened = await kept.call("POST", "/v1/admin/dealers/newport/cases", {
      bearer,
      body: {
        customer: { name: "Joan Lee", email: "joan@example.com" },
        department: "sales",
        topic: "Lease return",
      },
    });
    reference = opened.body.reference;
    const made = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer,
      body: {
        kind: "outreach",
        what: "Call about the lease return",
        owner: "ana",
        due: { at: "2026-12-10T17:00:00-05:00" },
      },
    });
    expect(made.status).toBe(201);
    expect(made.body.dueAt).toBe("2026-12-10T17:00:00-05:00");
    await kept.settle();
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** The mails about the promise that reached somebody between two instants. */
  async function heard(between: string, and: string, people: readonly string[]) {
    const mails = await kept.allMails();
    return mails
      .filter(({ to }) => people.includes(to))
      .filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(between))
      .filter(({ sentAt }) => Date.parse(sentAt) < Date.parse(and))
      .map(({ to }) => to);
  }

  const STAFF = ["ana", "maya", "grace"].map(AT);
  const EVERYBODY = ["joan@example.com", ...STAFF, "care@aurora.example"];

  test("S0-2: thirty open minutes before due only its owner is reminded", async () => {
    await kept.clockReaches("2026-12-10T16:29:00-05:00");
    expect(
      await heard("2026-12-07T10:00:00-05:00", "2026-12-10T16:30:00-05:00", EVERYBODY),
    ).toEqual([]);
    await kept.clockReaches("2026-12-10T16:59:00-05:00");
    expect(
      await heard("2026-12-10T16:30:00-05:00", "2026-12-10T17:00:00-05:00", EVERYBODY),
    ).toEqual([AT("ana")]);
  });

  test("LADDER-11, S0-2: at due the customer hears it first, then owner and manager", async () => {
    await kept.clockReaches("2026-12-10T17:29:00-05:00");
    const told = await heard("2026-12-10T17:00:00-05:00", "2026-12-10T17:30:00-05:00", EVERYBODY);
    expect(told[0]).toBe("joan@example.com");
    expect(told.toSorted()).toEqual(["joan@example.com", AT("ana"), AT("maya")].toSorted());
  });

  test("S0-2: the manager again at 17:30, the general manager on Friday at 10:00", async () => {
    await kept.clockReaches("2026-12-11T09:59:00-05:00");
    expect(
      await heard("2026-12-10T17:30:00-05:00", "2026-12-11T10:00:00-05:00", EVERYBODY),
    ).toEqual([AT("maya")]);
    await kept.clockReaches("2026-12-11T17:00:00-05:00");
    expect(
      await heard("2026-12-11T10:00:00-05:00", "2026-12-11T17:00:00-05:00", EVERYBODY),
    ).toEqual(["joan@example.com", AT("grace")]);
  });

  test("S0-2: then the general manager daily at opening, and the brand at last", async () => {
    await kept.clockReaches("2026-12-12T17:59:00-05:00");
    expect(
      await heard("2026-12-12T00:00:00-05:00", "2026-12-12T18:00:00-05:00", EVERYBODY),
    ).toEqual([AT("grace"), "care@aurora.example"]);
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, {
      bearer: await kept.signIn(AT("maya")),
    });
    expect(body.commitments[0]).toMatchObject({ status: "open", overdue: true, level: 4 });
    expect(body.commitments[0].exhaustedAt).toBe("2026-12-12T15:00:00-05:00");
  });
});
