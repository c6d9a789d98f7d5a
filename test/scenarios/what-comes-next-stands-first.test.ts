import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

let kept: Kept;
let ana: string;
beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  ana = await kept.signIn("ana@bath.example");
});
afterAll(async () => kept[Symbol.asyncDispose]());

const headings = (page: string) =>
  [...page.matchAll(/<h2 id="(appointments|promises)"/g)].map(([, id]) => id);

async function booked(start: string) {
  const customer = { name: "Rosa Marin", email: "rosa@example.com" };
  const body = { dealer: "bath", service: "test-drive", start, customer };
  const { status, body: made } = await kept.call("POST", "/v1/appointments", { body });
  expect(status).toBe(201);
  const promised = async (local: string) => {
    const promise = { kind: "callback", what: "Call about the loan", due: { local } };
    const path = `/v1/admin/cases/${made.reference}/commitments`;
    expect((await kept.call("POST", path, { bearer: ana, body: promise })).status).toBe(201);
  };
  return { promised, browser: new OwnBrowser(kept), ...made };
}

test("what is promised before the visit stands above it, and what comes after below", async () => {
  const soon = await booked("2027-05-13T10:00:00+01:00");
  await soon.promised("2027-05-12T16:00");
  expect(headings((await soon.browser.opens(soon.manageUrl)).text)).toEqual([
    "promises",
    "appointments",
  ]);
  const later = await booked("2027-05-11T10:00:00+01:00");
  await later.promised("2027-05-12T16:00");
  expect(headings((await later.browser.opens(later.manageUrl)).text)).toEqual([
    "appointments",
    "promises",
  ]);
});

test("the page after a booking says by whose clock, once", async () => {
  const browser = new OwnBrowser(kept);
  const start = encodeURIComponent("2027-05-14T10:00:00+01:00");
  const sent = await browser.sends(
    `/d/bath?service=test-drive&option.model=500e&place=dealer&start=${start}`,
    { name: "Rosa Marin", email: "rosa@example.com" },
  );
  expect(sent.location).toMatch(/\/done$/);
  const page = await browser.opens(sent.location);
  expect(page.text.replaceAll("\u00a0", " ")).toContain("Friday, 14 May 2027, 10:00 BST");
  expect(page.text.match(/\bBST\b/g)).toHaveLength(1);
});
