import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const ROSA = "rosa@example.com";

/** A visit as its customer hears of it: what was asked for, one question after it, and no more. */
describe("S3: the recall", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-10-12T10:00:00+01:00");
    for (const id of ["dover", "lewes"])
      await openDealer(kept, dealerDocument(id, "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const book = async (dealer: string, start: string, contact: object = { email: ROSA }) => {
    const customer = { name: "Rosa Marin", ...contact, language: "en-GB" };
    const body = { dealer, service: "inspection", start, customer, updates: "important" };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
    return booked.body;
  };
  const log = async (dealer: string, booked: any, ...statuses: string[]) => {
    const bearer = await kept.signIn(`luis@${dealer}.example`);
    const path = `/v1/admin/cases/${booked.reference}/appointments/${booked.appointment.id}/status`;
    for (const status of statuses) {
      expect((await kept.call("POST", path, { bearer, body: { status } })).status).toBe(200);
    }
  };
  const rate = (booked: any, body: object, headers = {}) =>
    kept.call("POST", `/v1/cases/${booked.reference}/feedback`, {
      bearer: booked.caseToken,
      body,
      headers,
    });
  const subjects = async () => (await kept.inbox(ROSA)).map(({ subject }) => subject);

  test("S3-3, S3-6: one mail when it is ready, one question a day later, declined with one press", async () => {
    const first = await book("dover", "2027-10-12T10:00:00+01:00");
    await log("dover", first, "in-progress");
    expect(await subjects()).toHaveLength(1);
    await log("dover", first, "ready", "completed");
    await kept.passes("PT1M");
    const [, ready, ...others] = await kept.inbox(ROSA);
    expect(ready!.subject).toMatch(/ready/i);
    expect(Date.parse(ready!.sentAt) - Date.parse("2027-10-12T10:00:00+01:00")).toBeLessThan(
      120_000,
    );
    expect(others).toEqual([]);
    expect((await rate(first, { rating: 5 })).body.type).toMatch(/feedback-not-open$/);

    await kept.clockReaches("2027-10-13T09:59:00+01:00");
    expect(await subjects()).toHaveLength(2);
    await kept.clockReaches("2027-10-13T10:00:00+01:00");
    const [, , asked, ...more] = await kept.inbox(ROSA);
    expect(more).toEqual([]);
    expect(asked!.from).not.toBe(ready!.from);

    expect((await rate(first, { rating: 6 })).status).toBe(422);
    const key = { "idempotency-key": "rosa" };
    const given = await rate(first, { rating: 2, comment: "Two hours late" }, key);
    expect(given.status, JSON.stringify(given.body)).toBe(201);
    expect(given.body).toMatchObject({ appointment: first.appointment.id, rating: 2 });
    const again = await rate(first, { rating: 2, comment: "Two hours late" }, key);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect((await rate(first, { rating: 5 })).status).toBe(409);
    await complaintReachesTheManager(first);

    const { declines, press } = await unsubscribeOf(asked!, first);
    for (const method of ["GET", "HEAD"]) expect((await press(method)).status).toBe(200);
    expect(await declines()).toBe(0);
    expect((await press("POST", `/u/${first.reference}/mail_unknown`)).status).toBe(404);
    const form = /name="press" value="([^"]+)"/.exec(await (await press("GET")).text())![1]!;
    const twice = await Promise.all([form, form].map((key) => press("POST", undefined, key)));
    const pages = await Promise.all(twice.map((answer) => answer.text()));
    expect(pages[1]).toBe(pages[0]);
    for (const _ of [1, 2]) expect((await press("POST")).status).toBe(200);
    // However often somebody presses, the case has it once.
    expect(await declines()).toBe(1);

    const second = await book("lewes", "2027-10-13T10:00:00+01:00");
    await log("lewes", second, "in-progress", "completed");
    await kept.clockReaches("2027-10-14T10:00:00+01:00");
    expect((await rate(second, { rating: 3 })).status).toBe(201);
    const before = await subjects();
    expect(before).toHaveLength(5);
    const path = `/v1/admin/cases/${second.reference}/appointments`;
    const body = { service: "inspection", start: "2027-10-15T10:00:00+01:00" };
    const bearer = await kept.signIn("luis@lewes.example");
    expect((await kept.call("POST", path, { bearer, body })).status).toBe(201);
    expect((await subjects()).slice(5)).toEqual([expect.stringMatching(/confirmed/i)]);
  });

  /** A bad answer is a promise with an owner and a time, in writing, and nobody loses it. */
  async function complaintReachesTheManager(booked: any) {
    const bearer = await kept.signIn("sam@dover.example");
    const path = `/v1/admin/cases/${booked.reference}`;
    const { commitments } = (await kept.call("GET", path, { bearer })).body;
    expect(commitments).toMatchObject([
      {
        // Nobody can call her: she gave no number.
        kind: "other",
        status: "open",
        owner: { id: "sam" },
        dueAt: "2027-10-14T12:00:00+01:00",
      },
    ]);
    const sam = await AtDesk.as(kept, "sam@dover.example", "dover");
    const sheet = (await sam.sees(`/desk/cases/${booked.reference}`)).text;
    expect(sheet).toContain(">Complaint</span>");
    expect(sheet).toContain("<dt>In their words</dt><dd>Two hours late</dd>");
    const told = (await kept.inbox("sam@dover.example")).at(-1)!;
    expect(told.text).toContain("Two hours late");
    expect(told.text).toContain(booked.reference);
    expect((await kept.inbox(ROSA)).at(-1)!.text).toMatch(/Thursday, 14 October 2027, 12:00/);
  }

  /** As a mail program does it: the address in the header, no cookie, no page (RFC 8058). */
  async function unsubscribeOf(mail: { headers: Record<string, string> }, booked: any) {
    const header = mail.headers["list-unsubscribe"] ?? "";
    expect(mail.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const { pathname } = new URL(/<(.+)>/.exec(header)![1]!);
    const press = (method: string, path = pathname, form?: string) =>
      fetch(kept.url + path, {
        method,
        ...(method === "POST"
          ? {
              body: new URLSearchParams(
                form ? { press: form } : { "List-Unsubscribe": "One-Click" },
              ),
            }
          : {}),
      });
    const declines = async () => {
      const { body } = await kept.call("GET", `/v1/cases/${booked.reference}`, {
        bearer: booked.caseToken,
      });
      return body.timeline.filter(({ type }: { type: string }) => type === "mail.declined").length;
    };
    return { press, declines };
  }

  test("S3-3: without a mail address, somebody has to call when it is ready", async () => {
    const booked = await book("dover", "2027-10-14T10:00:00+01:00", { phone: "+442079460123" });
    await log("dover", booked, "in-progress", "ready");
    const { body } = await kept.call("GET", `/v1/admin/cases/${booked.reference}`, {
      bearer: await kept.signIn("luis@dover.example"),
    });
    const calls = body.commitments.filter(({ what }: { what: string }) => /ready/i.test(what));
    expect(calls).toMatchObject([{ kind: "callback", status: "open" }]);
    const desk = `/v1/admin/cases/${booked.reference}`;
    const bearer = await kept.signIn("luis@dover.example");
    const logged = { outcome: "reached", channel: "phone" };
    const keep = `${desk}/commitments/${calls[0].id}/keep`;
    expect((await kept.call("POST", keep, { bearer, body: logged })).status).toBe(200);
    await log("dover", booked, "in-progress");
    await kept.settle();
    const { body: now } = await kept.call("GET", desk, { bearer });
    const open = now.commitments.filter(({ status }: { status: string }) => status === "open");
    expect(open).toMatchObject([{ kind: "callback", tells: [{ mail: "visit-not-ready" }] }]);
  });
});
