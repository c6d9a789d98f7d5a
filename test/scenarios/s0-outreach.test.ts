import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@newport.example`;
const CAMPAIGNS = "/v1/admin/brands/aurora/campaigns";

/** An outreach mail said that someone would be in touch; nobody was for three months. */
describe("S0 · outreach", () => {
  let kept: Kept;
  let care: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2026-12-07T09:00:00-05:00");
    const overrides = { languages: ["en-US"] };
    await openDealer(kept, dealerDocument("newport", "America/New_York", overrides));
    care = await kept.signIn("care@aurora.example");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ask = (method: string, path: string, body?: unknown, bearer = care) =>
    kept.call(method, path, { bearer, ...(body === undefined ? {} : { body }) });

  const leaseEnd = (more: object = {}) => ({
    name: "Lease end, spring",
    purpose: "Lease end",
    dealer: "newport",
    texts: {
      en: {
        subject: "Your lease ends in spring, {name}",
        body: "Your lease ends in March. Someone will be in touch about the inspection.\n\nNothing is due from you now.",
      },
    },
    audience: [{ name: "Joan Lee", email: "joan@example.com", phone: "+1 401 555 0142" }],
    ...more,
  });

  const promise = {
    what: "Call about the lease inspection",
    department: "service",
    due: { local: "2026-12-10T17:00" },
  };

  let id: string;

  test("S0-1, CAMPAIGN-1: a mail that says someone will be in touch is refused, and is kept with a promise", async () => {
    const empty = await ask("POST", CAMPAIGNS, leaseEnd());
    expect(empty.status).toBe(422);
    expect(empty.body).toMatchObject({
      type: "/problems/empty-promise",
      errors: [{ pointer: "/texts/en/body" }],
    });
    const made = await ask("POST", CAMPAIGNS, leaseEnd({ promise }));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.headers.get("location")).toBe(`${CAMPAIGNS}/${made.body.id}`);
    expect(made.body).toMatchObject({
      state: "draft",
      audience: 1,
      preview: { recipients: 1, skipped: {} },
      promise: { dueAt: "2026-12-10T17:00:00-05:00" },
    });
    id = made.body.id;
    expect(await kept.inbox("joan@example.com")).toEqual([]);
  });

  test("S0-1, CAMPAIGN-2: the mail shows who keeps it and by when, and makes one promise", async () => {
    const started = await ask("POST", `${CAMPAIGNS}/${id}/start`, {});
    expect(started.status, JSON.stringify(started.body)).toBe(202);
    await kept.settle();
    const [mail, ...others] = await kept.inbox("joan@example.com");
    expect(others).toEqual([]);
    expect(mail!.subject).toBe("Your lease ends in spring, Joan Lee");
    expect(mail!.text).toContain("Luis Reyes, Service");
    expect(mail!.text).toContain("Thursday, December 10, 2026");
    expect(mail!.text).toContain("5:00 PM");
    expect(mail!.text).toContain("Call about the lease inspection");
    expect(mail!.headers["list-unsubscribe"]).toBeDefined();
    const { body } = await ask("GET", "/v1/admin/dealers/newport/commitments");
    expect(body.items).toMatchObject([
      {
        kind: "outreach",
        what: "Call about the lease inspection",
        dueAt: "2026-12-10T17:00:00-05:00",
        owner: { id: "luis" },
        accountable: { id: "sam" },
      },
    ]);
    const now = await ask("GET", `${CAMPAIGNS}/${id}`);
    expect(now.body).toMatchObject({
      state: "done",
      figures: { written: 1, promised: 1, left: 0, delivered: 1, kept: 0, skipped: {}, held: {} },
    });
  });

  test("S0-9, CAMPAIGN-8: another of the same campaign is held while that is open, and its owner is told", async () => {
    const second = await ask("POST", CAMPAIGNS, leaseEnd({ promise, name: "Lease end, again" }));
    expect(second.status, JSON.stringify(second.body)).toBe(201);
    await ask("POST", `${CAMPAIGNS}/${second.body.id}/start`, {});
    await kept.settle();
    const held = await ask("GET", `${CAMPAIGNS}/${second.body.id}`);
    expect(held.body).toMatchObject({
      state: "running",
      figures: { written: 0, held: { "open-announcement": 1 }, left: 0 },
    });
    expect(await kept.inbox("joan@example.com")).toHaveLength(1);
    await kept.passes("PT10M");
    const told = await kept.inbox("care@aurora.example");
    expect(told.map(({ subject }) => subject)).toEqual([
      "Some mails are held back: Lease end, again",
    ]);
    expect(told[0]!.text).toContain("with no outcome yet: 1");
  });

  test("S0-2: nothing logged, it climbs as any promise, each step once", async () => {
    const staff = ["luis", "sam", "grace"].map(AT);
    const heard = async (from: string, until: string) =>
      (await kept.allMails())
        .filter(({ to }) => [...staff, "joan@example.com"].includes(to))
        .filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(from))
        .filter(({ sentAt }) => Date.parse(sentAt) < Date.parse(until))
        .map(({ to }) => to);
    await kept.clockReaches("2026-12-11T10:30:00-05:00");
    const atDue = await heard("2026-12-10T17:00:00-05:00", "2026-12-10T17:30:00-05:00");
    expect(atDue[0]).toBe("joan@example.com");
    expect(atDue.toSorted()).toEqual(["joan@example.com", AT("luis"), AT("sam")].toSorted());
    expect(await heard("2026-12-10T17:30:00-05:00", "2026-12-11T10:00:00-05:00")).toEqual([
      AT("sam"),
    ]);
    expect(await heard("2026-12-11T10:00:00-05:00", "2026-12-11T10:30:00-05:00")).toContain(
      AT("grace"),
    );
  });
});
