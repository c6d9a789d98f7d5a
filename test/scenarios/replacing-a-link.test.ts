import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { hiddenOf, OwnBrowser } from "./harness/own-browser.ts";

const EMAIL = "rosa@example.com";

describe("a customer whose link somebody else has", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const linkIn = ({ text = "" }: { readonly text?: string } = {}) =>
    /http\S+\/c\/\S+/.exec(text)?.[0] ?? "";
  const newest = async () => linkIn((await kept.inbox(EMAIL)).at(-1));

  async function booked(customer: object = { email: EMAIL }, start = "2027-05-12T10:00:00+01:00") {
    const body = { dealer: "bath", service: "test-drive", start };
    const whole = { ...body, customer: { name: "Rosa Marin", ...customer } };
    const answer = await kept.call("POST", "/v1/appointments", { body: whole });
    expect(answer.status).toBe(201);
    await kept.settle();
    const { reference, caseToken: bearer, appointment } = answer.body;
    const at = `/c/${reference}`;
    const page = `${at}/new-link`;
    const api = () => kept.call("GET", `/v1/cases/${reference}`, { bearer });
    const rotate = (more: object = {}) =>
      kept.call("POST", `/v1/cases/${reference}/rotate-link`, { bearer, body: {}, ...more });
    return { reference, appointment, at, page, api, rotate, link: answer.body.manageUrl };
  }
  /** Opened from the mail, and read there. */
  async function reads(at: string, link = "") {
    const browser = new OwnBrowser(kept);
    await browser.opens(link === "" ? await newest() : link);
    expect((await browser.sends(at, {}, `${at}/read`)).status).toBe(303);
    return browser;
  }
  const opens = async (link: string) => (await new OwnBrowser(kept).opens(link)).status;

  test("CASE-20: ends it with one press, for pages and the API, and stays in", async () => {
    const { at, page, api, appointment, link } = await booked();
    const thief = new OwnBrowser(kept);
    const browser = await reads(at);
    await thief.opens(link);
    const mailed = await newest();
    const { body: before } = await api();
    const asked = await browser.sees(page);
    expect((await browser.sees(at)).text).toContain(`href="${page}"`);
    expect(asked.text).toContain(EMAIL);
    expect((await kept.inbox(EMAIL)).length).toBe(1);

    const sent = await browser.sends(page, {});
    expect(sent.location).toBe(`${page}?replaced=yes`);
    expect((await browser.sees(sent.location)).text).toContain("Your link was replaced");
    for (const dead of [link, mailed]) expect(await opens(dead)).toBe(404);
    const calendar = `${at}/appointments/${appointment.id}/calendar`;
    for (const path of [at, page, calendar]) expect((await thief.sees(path)).status).toBe(404);
    expect((await api()).status).toBe(404);
    for (const path of [at, calendar]) expect((await browser.sees(path)).status).toBe(200);

    const mails = await kept.inbox(EMAIL);
    expect(mails).toHaveLength(2);
    expect(mails[1]!.text).toContain("The links in our earlier e-mails no longer work.");
    expect(mails[1]!.text).toContain("020 7946 0100");
    expect(await opens(linkIn(mails[1]))).toBe(200);
    const token = new URL(linkIn(mails[1])).searchParams.get("t") ?? "";
    const { body: after } = await kept.call("GET", `/v1${at.replace("/c/", "/cases/")}`, {
      bearer: token,
    });
    expect(after.appointments).toEqual(before.appointments);
    expect(after.customer).toEqual(before.customer);
  });

  test("CASE-20: a button pressed twice at once does it once, and keeps the browser in", async () => {
    const { at, page } = await booked();
    const browser = await reads(at);
    const fields = hiddenOf((await browser.sees(page)).text);
    const both = await Promise.all([browser.posts(page, fields), browser.posts(page, fields)]);
    expect(both.map(({ location }) => location)).toEqual([
      `${page}?replaced=yes`,
      `${page}?replaced=yes`,
    ]);
    expect((await browser.sees(at)).status).toBe(200);
    expect(await kept.inbox(EMAIL)).toHaveLength(2);
  });

  test("CASE-20: of two browsers at once one does it; the other is told of the mail", async () => {
    const { at, page } = await booked();
    const one = await reads(at);
    const other = new OwnBrowser(kept);
    await other.opens(await newest());
    const fields = await Promise.all(
      [one, other].map(async (it) => hiddenOf((await it.sees(page)).text)),
    );
    const done = await Promise.all(
      [one, other].map((it, index) => it.posts(page, fields[index] ?? {})),
    );
    expect(done.filter(({ location }) => location === `${page}?replaced=yes`)).toHaveLength(1);
    const lost = done.filter(({ location }) => location !== `${page}?replaced=yes`);
    for (const { status, location } of lost) {
      expect([303, 404]).toContain(status);
      if (status === 303) expect(location).toBe("/c?sent=renewed");
    }
    expect(await kept.inbox(EMAIL)).toHaveLength(2);
    expect(await opens(await newest())).toBe(200);
  });

  test("CASE-20: is not shut out by whoever presses first, nor by who presses on", async () => {
    const { at, page, link, reference } = await booked();
    await reads(at);
    const thief = new OwnBrowser(kept);
    await thief.opens(link);
    for (let presses = 0; presses < 3; presses += 1) {
      expect((await thief.sends(page, {})).status).toBe(303);
      // Each of them is mailed to the customer alone.
      expect(await opens(await newest())).toBe(200);
    }
    const refused = await thief.sends(page, {});
    expect(refused.status).toBe(429);
    expect(refused.text).toContain("tel:+442079460100");
    expect(await opens(await newest())).toBe(200);
    expect(await kept.inbox(EMAIL)).toHaveLength(4);

    // The desk is held to no such count.
    const bearer = await kept.signIn("ana@bath.example");
    const path = `/v1/admin/cases/${reference}/rotate-link`;
    expect((await kept.call("POST", path, { bearer, body: {} })).status).toBeLessThan(300);
    await kept.settle();
    expect((await thief.sees(at)).status).toBe(404);
    expect(await opens(await newest())).toBe(200);

    await kept.clockReaches("2027-05-05T11:01:00+01:00");
    const own = new OwnBrowser(kept);
    await own.opens(await newest());
    expect((await own.sends(page, {})).status).toBe(303);
  });

  test("CASE-20: where nobody is known to read no link is ended: they are told to call", async () => {
    const unproven = await booked();
    const byPhone = await booked({ phone: "020 7946 0811" }, "2027-05-13T10:00:00+01:00");
    for (const { page, at, link, rotate } of [unproven, byPhone]) {
      const browser = new OwnBrowser(kept);
      const clean = link.replace(/[?&]m=[\w-]+/, "");
      await browser.opens(clean);
      const asked = await browser.sees(page);
      expect(asked.text).toContain("read out a code");
      expect(asked.text).toContain("tel:+442079460100");
      expect(asked.text).not.toContain("<form");
      const [, form = ""] = /name="form" value="([^"]*)"/.exec((await browser.sees(at)).text) ?? [];
      expect((await browser.posts(page, { form })).status).toBeGreaterThanOrEqual(400);
      expect((await rotate()).status).toBeGreaterThanOrEqual(400);
      expect(await opens(clean)).toBe(200);
    }
    // Whoever came by the mail itself shows by pressing that they read there.
    const byMail = new OwnBrowser(kept);
    await byMail.opens(linkIn((await kept.inbox(EMAIL))[0]));
    expect((await byMail.sends(unproven.page, {})).location).toContain("replaced=yes");
    expect(await opens(await newest())).toBe(200);
  });

  test("CASE-20: by the API the answer has no key, and a repeated call hears the same", async () => {
    const { at, api, rotate, reference } = await booked();
    await reads(at);
    expect((await rotate({ bearer: "wrong" })).status).toBe(404);
    const headers = { "idempotency-key": "one-press" };
    const done = await rotate({ headers });
    expect([done.status, done.body]).toEqual([202, { status: "accepted" }]);
    expect((await api()).status).toBe(404);
    const again = await rotate({ headers });
    expect([again.status, again.body]).toEqual([202, { status: "accepted" }]);
    // Without the key of the first call it is a call with a dead link.
    expect((await rotate()).status).toBe(404);
    const other = { bearer: "wrong", headers };
    expect((await rotate(other)).status).toBe(404);
    await kept.settle();
    expect(await kept.inbox(EMAIL)).toHaveLength(2);
    expect(await newest()).toContain(reference);
  });

  test("CASE-20: a link that only reads replaces none and keeps no browser in", async () => {
    const { at, page } = await booked();
    const browser = await reads(at);
    const fields = hiddenOf((await browser.sees(page)).text);
    await kept.clockReaches("2027-07-01T10:00:00+01:00");
    const link = await newest();
    const later = new OwnBrowser(kept);
    await later.opens(link);
    expect((await later.sees(page)).location).toBe(at);
    expect((await later.sees(at)).text).not.toContain(`href="${page}"`);
    expect((await later.posts(page, fields)).status).toBe(403);
    expect(await opens(link)).toBe(200);
  });
});
