import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import type { Reply } from "./harness/kept.ts";
import { fill } from "../../shared/kernel/fill.ts";
import type { Rule } from "../../shared/kernel/rules.ts";
import { RULES } from "../../shared/kernel/rules.ts";

/** Tuesday 11:00 at two dealers of one brand, open 09:00–18:00; one promise of tomorrow is open. */
describe("what cannot be promised is refused precisely, and changes nothing", () => {
  let kept: Kept;
  let ana: string;
  let care: string;
  let reference: string;
  let token: string;
  let otherToken: string;
  let promise: { id: string; etag: string };

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-11T11:00:00+01:00");
    await openDealer(kept, dealerDocument("dover", "Europe/London"));
    const lewes = dealerDocument("lewes", "Europe/London", { resources: [], services: [] });
    const staff = lewes.staff.map((one) => (one.id === "luis" ? { ...one, id: "lena" } : one));
    const withLena = { ...lewes, staff };
    await openDealer(kept, withLena);
    ana = await kept.signIn("ana@dover.example");
    care = await kept.signIn("care@aurora.example");
    const asked = await callback({ due: { by: "tomorrow" } });
    reference = asked.body.reference;
    token = asked.body.caseToken;
    promise = asked.body.commitment;
    otherToken = (await callback({})).body.caseToken;
    await kept.settle();
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  let customers = 0;
  const callback = (body: object) =>
    kept.call("POST", "/v1/callbacks", {
      body: {
        dealer: "dover",
        topic: "My car",
        customer: {
          name: "Rosa",
          email: `rosa-${(customers += 1)}@example.com`,
          phone: `+44207946${String(1_000 + customers)}`,
        },
        ...body,
      },
    });
  const make = (body: object) =>
    kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
      bearer: ana,
      body: { kind: "update", what: "Tell Rosa", due: { by: "tomorrow" }, ...body },
    });
  const act = (action: string, body: object, headers: Record<string, string> = {}) =>
    kept.call("POST", `/v1/admin/cases/${reference}/commitments/${promise.id}/${action}`, {
      bearer: ana,
      body,
      headers,
    });
  const dealer = (changes: object) =>
    kept.call("PUT", "/v1/admin/dealers/dover", {
      bearer: care,
      body: { ...dealerDocument("dover", "Europe/London"), ...changes },
    });
  const ask = (what: string) =>
    kept.call("GET", `/v1/admin/dealers/dover/${what}`, { bearer: ana });
  const own = (action: string, bearer: string) =>
    kept.call("POST", `/v1/cases/${reference}/commitments/${promise.id}/${action}`, { bearer });

  const ladder = (...steps: object[]) => ({ escalation: [{ kinds: ["callback"], steps }] });

  test.each<[string, () => Promise<Reply>, string, (string | undefined)?]>([
    [
      "a due time now",
      () => callback({ due: { at: "2027-05-11T11:00:00+01:00" } }),
      "422 promise-in-past",
      "/due",
    ],
    [
      "a due time that has passed",
      () => callback({ due: { local: "2027-05-11T10:59" } }),
      "422 promise-in-past",
      "/due",
    ],
    [
      "a second ahead",
      () => callback({ due: { at: "2027-05-11T11:00:01+01:00" } }),
      "422 due-cannot-be-met",
      "/due",
    ],
    [
      "a second ahead, by staff",
      () => make({ due: { at: "2027-05-11T11:00:01+01:00" } }),
      "422 due-cannot-be-met",
      "/due",
    ],
    [
      "31 June",
      () => callback({ due: { local: "2027-06-31T10:00" } }),
      "422 invalid-request",
      "/due/local",
    ],
    [
      "no minutes at all",
      () => callback({ due: { within: "PT0M" } }),
      "422 invalid-request",
      "/due/within",
    ],
    [
      "a year of open minutes",
      () => make({ due: { within: "P1Y" } }),
      "422 invalid-request",
      "/due/within",
    ],
    [
      "two due times",
      () => make({ due: { within: "PT60M", by: "tomorrow" } }),
      "422 invalid-request",
      "/due",
    ],
    [
      "a report of the year 9999",
      () => ask("report?from=9999-01-01&to=9999-12-31"),
      "422 invalid-request",
      "/from",
    ],
    ["the last day of all", () => ask("agenda?date=9999-12-31"), "422 invalid-request", "/date"],
    [
      "a place in the list after the end of time",
      () => ask(`commitments?cursor=${Buffer.from('[9e15,"a","b"]').toString("base64url")}`),
      "422 invalid-request",
      "/cursor",
    ],
    [
      "a last date before the promise is due",
      () => make({ notAfter: "2027-05-12T17:59:59+01:00" }),
      "422 invalid-request",
      "/notAfter",
    ],
    ["an unknown owner", () => make({ owner: "nobody" }), "422 invalid-request", "/owner"],
    ["the owner of another dealer", () => make({ owner: "lena" }), "422 invalid-request", "/owner"],
    [
      "an unknown department",
      () => callback({ department: "paint" }),
      "422 invalid-request",
      "/department",
    ],
    [
      "a department without a manager",
      () => dealer({ departments: [{ id: "sales", name: "Sales" }] }),
      "422 invalid-request",
      "/departments/0/manager",
    ],
    [
      "a dealer that never opens",
      () => dealer({ openingHours: [] }),
      "422 invalid-request",
      "/openingHours",
    ],
    [
      "a dealer closed for years",
      () =>
        dealer({ specialOpeningHours: [{ validFrom: "2027-01-01", validThrough: "2030-01-01" }] }),
      "422 document-refused",
      "/specialOpeningHours/0/validThrough",
    ],
    [
      "closures that meet for more than a year",
      () =>
        dealer({
          specialOpeningHours: [
            { validFrom: "2027-01-01", validThrough: "2027-12-31" },
            { validFrom: "2028-01-01", validThrough: "2028-06-30" },
          ],
        }),
      "422 document-refused",
      "/specialOpeningHours/0/validThrough",
    ],
    [
      "two steps at one time",
      () =>
        dealer(
          ladder({ after: "PT60M", notify: ["owner"] }, { after: "PT1H", notify: ["manager"] }),
        ),
      "422 document-refused",
      "/escalation/0/steps/1/after",
    ],
    [
      "a ladder that ends before due",
      () => dealer(ladder({ after: "-PT30M", notify: ["owner"] })),
      "422 document-refused",
      "/escalation/0/steps",
    ],
    [
      "a ladder with a hole",
      () =>
        dealer(
          ladder({ after: "PT0M", notify: ["owner"] }, { after: "P90D", notify: ["manager"] }),
        ),
      "422 document-refused",
      "/escalation/0/steps/1/after",
    ],
    [
      "an attempt in the future",
      () => act("attempts", { channel: "phone", outcome: "no-answer", at: "2027-06-01T09:00:00Z" }),
      "422 invalid-request",
      "/at",
    ],
    [
      "a better time that has passed",
      () =>
        act("attempts", {
          channel: "phone",
          outcome: "bad-time",
          due: { local: "2027-05-11T09:00" },
        }),
      "422 promise-in-past",
      "/due",
    ],
    [
      "a move into the past",
      () =>
        act("move", {
          due: { local: "2027-05-11T09:00" },
          reason: "Busy",
          agreedWithCustomer: false,
        }),
      "422 promise-in-past",
      "/due",
    ],
    [
      "voicemail as an outcome",
      () => act("keep", { outcome: "voicemail" }),
      "422 invalid-request",
      "/outcome",
    ],
    [
      "a level nobody can have seen",
      () => act("escalate", { level: 99 }),
      "422 invalid-request",
      "/level",
    ],
    [
      "an offer to its owner",
      () => act("handoff", { to: { staff: "ana" }, note: "Mine?" }),
      "422 invalid-request",
      "/to/staff",
    ],
    [
      "a stale version",
      () => act("keep", { outcome: "reached" }, { "if-match": '"0"' }),
      "412 precondition-failed",
    ],
    ["the token of another case", () => own("dispute", otherToken), "404 case-not-found"],
    ["nothing to deny", () => own("dispute", token), "409 wrong-state"],
  ])("%s", async (_name, send, expected, pointer) => {
    const before = await everything();
    const { status, body } = await send();
    expect(`${status} ${body.type.split("/").at(-1)}`).toBe(expected);
    if (pointer !== undefined) expect(body.errors[0].pointer).toBe(pointer);
    if (status === 422) expect(body.errors.length).toBeGreaterThan(0);
    for (const { rule, params, detail } of body.errors ?? []) {
      expect(detail).toBe(fill(RULES[rule as Rule], params));
      expect(detail).not.toMatch(/[{}]/);
    }
    expect(await everything()).toEqual(before);
  });

  /** The case, its dealer's promises and document, and the mails that went out: nothing half-written. */
  const everything = () =>
    Promise.all(
      [
        `/v1/admin/cases/${reference}`,
        "/v1/admin/dealers/dover",
        "/v1/admin/dealers/dover/commitments?status=open",
        "/_local/inbox",
        "/_local/schedules",
      ].map(async (path) => (await kept.call("GET", path, { bearer: ana })).body),
    );

  test("PROMISE-9: two who press at once: one is told that it has changed", async () => {
    const headers = { "if-match": promise.etag };
    const presses = await Promise.all([
      act("keep", { outcome: "reached" }, headers),
      act(
        "move",
        { due: { by: "end-of-week" }, reason: "Busy", agreedWithCustomer: false },
        headers,
      ),
    ]);
    expect(presses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const won = presses.find(({ status }) => status === 200);
    expect(won?.headers.get("etag")).toBe(won?.body.etag);
    expect(won?.body.etag).not.toBe(promise.etag);
  });
});
