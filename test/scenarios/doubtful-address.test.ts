import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

describe("an address that looks mistyped", () => {
  let kept: Kept;
  let hour = 10;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const book = (email: string, over: object = {}, headers = {}) =>
    kept.call("POST", "/v1/appointments", {
      headers,
      body: {
        dealer: "bath",
        service: "test-drive",
        start: `2027-05-11T${hour}:00:00+01:00`,
        customer: { name: "Rosa Marin", email },
        ...over,
      },
    });

  test("CASE-15: books nothing before it is confirmed, and is taken then", async () => {
    const key = { "idempotency-key": "doubted" };
    const doubted = await book("rosa@gmial.com", {}, key);
    expect(doubted).toMatchObject({
      status: 422,
      body: {
        suggestion: "rosa@gmail.com",
        errors: [{ pointer: "/customer/email", rule: "likely-slip" }],
      },
    });
    expect(doubted.body.type).toMatch(/\/problems\/doubtful-address$/);
    expect(await kept.inbox("rosa@gmial.com")).toEqual([]);
    // What was refused is not remembered, so the same key may take the answer.
    const taken = await book("rosa@gmial.com", { addressConfirmed: true }, key);
    expect(taken.status).toBe(201);
    expect(await kept.inbox("rosa@gmial.com")).toHaveLength(1);
    expect(taken.body).not.toHaveProperty("addressConfirmed");
    hour += 1;
    expect((await book("rosa@gmail.com")).status).toBe(201);
    hour += 1;
    expect((await book("rosa@example.com", { addressConfirmed: "yes" })).status).toBe(422);
  });

  test("CASE-15: asks for no call either", async () => {
    const asks = (over: object = {}) =>
      kept.call("POST", "/v1/callbacks", {
        body: {
          dealer: "bath",
          topic: "The smell",
          customer: { name: "Rosa", email: "rosa@hotmial.com", phone: "020 7946 0701" },
          ...over,
        },
      });
    expect(await asks()).toMatchObject({ status: 422, body: { suggestion: "rosa@hotmail.com" } });
    expect((await asks({ addressConfirmed: true })).status).toBe(201);
  });

  test("CASE-15: is not written to as somebody's new one, and their own is not doubted again", async () => {
    hour += 1;
    const own = await book("mine@gmaol.com", { addressConfirmed: true });
    const { reference, caseToken: bearer } = own.body;
    const change = (body: object) =>
      kept.call("PUT", `/v1/cases/${reference}/customer`, { bearer, body });
    expect(await change({ email: "other@gmial.com" })).toMatchObject({
      status: 422,
      body: { suggestion: "other@gmail.com", errors: [{ pointer: "/email" }] },
    });
    expect(await kept.inbox("other@gmial.com")).toEqual([]);
    expect((await change({ email: "mine@gmaol.com", name: "Rosa M" })).status).toBe(200);
    expect((await change({ addressConfirmed: true })).status).toBe(422);
    const sure = await change({ email: "other@gmial.com", addressConfirmed: true });
    expect(sure).toMatchObject({ status: 200, body: { pendingEmail: {} } });
  });

  test("CASE-15: stops the page of who the customer is, with an answer either way", async () => {
    hour += 1;
    const { body } = await book("page@example.com");
    const browser = new OwnBrowser(kept);
    await browser.opens(body.manageUrl);
    const at = `/c/${body.reference}/customer`;
    const typed = { name: "Rosa Marin", email: "page@gmial.com" };
    const doubted = await browser.sends(at, typed);
    expect(doubted.status).toBe(200);
    expect(doubted.text).toContain("Is your e-mail address right?");
    expect(doubted.text).toContain("Keep page@gmial.com");
    expect(await kept.inbox("page@gmial.com")).toEqual([]);
    const meant = { ...typed, emailSeen: typed.email, emailMeant: "page@gmail.com" };
    expect((await browser.sends(at, meant)).status).toBe(303);
    expect(await kept.inbox("page@gmail.com")).toHaveLength(1);
    expect((await browser.sends(at, { ...typed, emailSeen: typed.email })).status).toBe(303);
    expect(await kept.inbox("page@gmial.com")).toHaveLength(1);
  });

  test("CASE-15: the desk is asked as well, by the API and by each of its forms", async () => {
    const bearer = await kept.signIn("ana@bath.example");
    const customer = { name: "Rosa Marin", phone: "020 7946 0702" };
    const opens = (more: object, over: object = {}) =>
      kept.call("POST", "/v1/admin/dealers/bath/cases", {
        bearer,
        body: { department: "sales", topic: "Tyres", customer: { ...customer, ...more }, ...over },
      });
    const email = "rosa@gmial.com";
    const doubted = await opens({ email });
    expect([doubted.status, doubted.body.suggestion]).toEqual([422, "rosa@gmail.com"]);
    expect((await opens({ email }, { addressConfirmed: true })).status).toBe(201);
    const { reference } = (await opens({})).body;
    const corrects = (more: object) =>
      kept.call("PUT", `/v1/admin/cases/${reference}/customer`, {
        bearer,
        body: { ...customer, ...more },
      });
    expect((await corrects({ email })).body.suggestion).toBe("rosa@gmail.com");
    const confirmed = await corrects({ email, addressConfirmed: true });
    expect([confirmed.status, confirmed.body.customer.email]).toEqual([200, email]);
    // What is known already is not asked about again.
    expect((await corrects({ email, name: "Rosa M" })).status).toBe(200);

    const desk = await AtDesk.as(kept, "ana@bath.example", "bath");
    const slip = "eve@hotmial.com";
    const book = { service: "test-drive", start: "2027-05-12T11:00:00+01:00" };
    for (const [page, fields] of [
      [
        "/desk/dealers/bath/new",
        { topic: "Tyres", department: "sales", due: "nothing", said: "No" },
      ],
      ["/desk/dealers/bath/book", book],
      [`/desk/cases/${reference}/customer`, {}],
    ] as const) {
      const key = await desk.hidden(page, "key");
      const sent = { ...customer, ...fields, key, email: slip };
      const asked = await desk.sends(page, sent);
      expect([asked.status, asked.text.includes(`name="emailSeen" value="${slip}"`)]).toEqual([
        200,
        true,
      ]);
      const meant = { ...sent, emailSeen: slip, emailMeant: "eve@hotmail.com" };
      expect((await desk.sends(page, meant)).status, page).toBe(303);
    }
    expect(await kept.inbox(slip)).toEqual([]);
    expect((await kept.inbox("eve@hotmail.com")).length).toBeGreaterThanOrEqual(3);
  });
});
