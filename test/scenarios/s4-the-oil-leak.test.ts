import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@sandiego.example`;

/** "The manager calls in the morning" – and nobody did. */
describe("S4 · the oil leak", () => {
  let kept: Kept;
  let manager: string;
  let path: string;
  let commitment: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-10T17:50:00-07:00");
    await openDealer(kept, dealerDocument("sandiego", "America/Los_Angeles"));
    manager = await kept.signIn(AT("sam"));
    const bearer = await kept.signIn(AT("luis"));
    const opened = await kept.call("POST", "/v1/admin/dealers/sandiego/cases", {
      bearer,
      body: {
        customer: { name: "Dana Cruz", email: "dana@example.com" },
        department: "service",
        topic: "Complaint about the oil leak",
      },
    });
    path = `/v1/admin/cases/${opened.body.reference}`;
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer,
      body: {
        kind: "callback",
        what: "The manager calls in the morning",
        owner: "sam",
        due: { by: "tomorrow-morning" },
      },
    });
    expect(made.body).toMatchObject({ dueAt: "2027-06-11T12:00:00-07:00", owner: { id: "sam" } });
    commitment = `${path}/commitments/${made.body.id}`;
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function heardOn(date: string, to: string) {
    const mails = await kept.inbox(to);
    const local = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "America/Los_Angeles",
      dateStyle: "short",
      timeStyle: "short",
    });
    return mails
      .map(({ sentAt }) => local.format(new Date(sentAt)))
      .filter((text) => text.startsWith(date))
      .map((text) => text.slice(-5));
  }

  test("S4-7: her mail names the manager and the time at once", async () => {
    const mail = (await kept.inbox("dana@example.com")).at(-1)!;
    expect(mail.text).toContain("Sam Ortiz");
    expect(mail.text).toMatch(/Friday, (?:11 June|June 11,) 2027, 12:00/);
  });

  test("S4-7: a remark “heard about it” closes nothing", async () => {
    await kept.clockReaches("2027-06-11T11:00:00-07:00");
    const noted = await kept.call("POST", `${path}/notes`, {
      bearer: manager,
      body: { text: "heard about it" },
    });
    expect(noted.status).toBe(201);
    const { body } = await kept.call("GET", path, { bearer: manager });
    expect(body.commitments[0].status).toBe("open");
  });

  test("S4-7: the ladder climbs on Friday at 12:00, 12:30 and 14:00", async () => {
    await kept.clockReaches("2027-06-11T17:00:00-07:00");
    expect(await heardOn("2027-06-11", AT("sam"))).toEqual(["11:30", "12:00", "12:30"]);
    expect(await heardOn("2027-06-11", AT("grace"))).toEqual(["14:00"]);
    expect(await heardOn("2027-06-11", "dana@example.com")).toEqual(["12:00", "14:00"]);
  });

  test("LADDER-9: once it is logged as done, nobody is told any more", async () => {
    const logged = await kept.call("POST", `${commitment}/keep`, {
      bearer: manager,
      body: { outcome: "reached", channel: "phone", note: "Apologised; the part is ordered" },
    });
    expect(logged.body).toMatchObject({ status: "kept", overdue: false });
    await kept.clockReaches("2027-06-14T17:00:00-07:00");
    expect(await heardOn("2027-06-12", AT("grace"))).toEqual([]);
    expect(await heardOn("2027-06-14", "care@aurora.example")).toEqual([]);
    const mails = await kept.inbox("dana@example.com");
    expect(mails.at(-1)!.text).toMatch(/nobody called me/i);
    expect((await kept.call("GET", "/_local/schedules")).body.items).toEqual([]);
  });
});
