import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const BATH = "/v1/admin/dealers/bath";
const SLOTS =
  "/v1/dealers/bath/services/test-drive/slots?from=2027-05-12&to=2027-05-12&option.model=500e";

let kept: Kept;

beforeAll(async () => {
  kept = await Kept.standingAt(START);
  await openDealer(kept, dealerDocument("bath", "Europe/London", { draft: true }));
});
afterAll(() => kept[Symbol.asyncDispose]());

const status = async (method: string, path: string, body?: object) =>
  (await kept.call(method, path, { ...(body && { body }) })).status;

const BOOKING = {
  dealer: "bath",
  service: "test-drive",
  start: "2027-05-12T10:00:00+01:00",
  options: { model: "500e" },
  customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460199" },
};
const CALL = { dealer: "bath", topic: "A rattle", customer: BOOKING.customer };

async function seenByStrangers() {
  const list = await kept.call("GET", "/v1/dealers");
  const page = await kept.call("GET", "/");
  const map = await kept.call("GET", "/sitemap.xml");
  return {
    listed: list.body.items.some(({ id }: { id: string }) => id === "bath"),
    onPage: String(page.body).includes("/d/bath"),
    onMap: String(map.body).includes("/d/bath"),
    profile: await status("GET", "/v1/dealers/bath"),
    slots: await status("GET", SLOTS),
    calls: await status(
      "GET",
      "/v1/dealers/bath/departments/sales/call-times?from=2027-05-12&to=2027-05-12",
    ),
    form: await status("GET", "/d/bath"),
    callForm: await status("GET", "/d/bath/call"),
  };
}

test("DRAFT-1: strangers know nothing of a draft; once it is opened they book; and a draft again keeps what was booked", async () => {
  const nothing = { listed: false, onPage: false, onMap: false };
  const notThere = { profile: 404, slots: 404, calls: 404, form: 404, callForm: 404 };
  expect(await seenByStrangers()).toEqual({ ...nothing, ...notThere });
  expect(await status("POST", "/v1/appointments", BOOKING)).toBe(404);
  expect(await status("POST", "/v1/callbacks", CALL)).toBe(404);

  const advisor = await AtDesk.as(kept, "ana@bath.example", "bath");
  const preview = await advisor.sees("/desk/dealers/bath/preview");
  expect(preview.status).toBe(200);
  expect(preview.text).toContain("Test drive");
  expect(preview.text).toContain("this dealer is a draft");
  expect(preview.text).not.toContain('"/d/bath?');
  const times = await advisor.sees(
    "/desk/dealers/bath/preview?service=test-drive&option.model=500e",
  );
  expect(times.text).toContain("/desk/dealers/bath/preview?");
  expect((await advisor.sees("/desk/dealers/bath/document/draft")).status).toBe(403);

  const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  expect((await grace.sees("/desk/dealers/bath/document")).text).toContain("Open for booking");
  const shown = await grace.hidden("/desk/dealers/bath/document/draft", "seen");
  const seen = shown.replaceAll("&quot;", '"');
  expect((await grace.sends("/desk/dealers/bath/document/draft", { seen })).status).toBe(303);
  // Pressed in a second tab, it is not closed again.
  expect((await grace.sends("/desk/dealers/bath/document/draft", { seen })).status).not.toBe(500);
  await kept.passes("PT1M");
  // The bundles keep what they read for five seconds of the machine's own clock.
  await expect
    .poll(() => seenByStrangers(), { timeout: 9_000 })
    .toEqual({
      listed: true,
      onPage: true,
      onMap: true,
      profile: 200,
      slots: 200,
      calls: 200,
      form: 200,
      callForm: 200,
    });
  const booked = await kept.call("POST", "/v1/appointments", { body: BOOKING });
  expect(booked.status, JSON.stringify(booked.body)).toBe(201);

  const bearer = await kept.signIn("grace@bath.example");
  const { body, headers } = await kept.call("GET", BATH, { bearer });
  const draft = { ...body, draft: true };
  const ifMatch = { "if-match": headers.get("etag") ?? "" };
  const maya = await kept.signIn("maya@bath.example");
  const refused = await kept.call("PUT", BATH, { bearer: maya, body: draft });
  expect(refused.status).toBe(403);
  expect(refused.body.errors[0].pointer).toBe("/draft");
  expect((await kept.call("PUT", BATH, { bearer, body: draft, headers: ifMatch })).status).toBe(
    200,
  );
  await expect
    .poll(() => seenByStrangers(), { timeout: 9_000 })
    .toEqual({
      ...nothing,
      ...notThere,
    });
  const { reference, caseToken } = booked.body;
  const own = await kept.call("GET", `/v1/cases/${reference}`, { bearer: caseToken });
  expect(own.status).toBe(200);
  expect(await status("GET", "/d/bath/privacy")).toBe(200);
});
