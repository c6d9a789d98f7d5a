import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const BATH = "/v1/admin/dealers/bath";
const AURORA = "/v1/admin/brands/aurora";

let kept: Kept;
let care: string;
let grace: string;
let maya: string;

beforeAll(async () => {
  kept = await Kept.standingAt(START);
});
beforeEach(async () => {
  await kept.reset(START);
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  care = await kept.signIn("care@aurora.example");
  grace = await kept.signIn("grace@bath.example");
  maya = await kept.signIn("maya@bath.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

type Sent = { readonly body?: object; readonly headers?: Readonly<Record<string, string>> };
const asked = async (method: string, path: string, bearer: string, sent: Sent = {}) => {
  const answer = await kept.call(method, path, { bearer, ...sent });
  expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer;
};
const document = async (path = BATH) => (await asked("GET", path, care)).body;
const history = async (bearer = grace, path = BATH) =>
  (await asked("GET", `${path}/history`, bearer)).body.items;
const restore = (etag: string, bearer: string, more = "") =>
  kept.call("POST", `${BATH}/history/${encodeURIComponent(etag)}/restore${more}`, {
    bearer,
    body: {},
  });

test("HISTORY-1, HISTORY-2: each version says who wrote it, when and where it differs, and is there again when asked", async () => {
  const first = await document();
  await kept.passes("PT1H");
  await asked("PUT", BATH, grace, { body: { ...first, telephone: "+442079460111" } });
  await kept.passes("PT1H");
  const staff = first.staff.map((one: { id: string }) =>
    one.id === "ana" ? { ...one, email: "ana.l@bath.example" } : one,
  );
  const second = await document();
  await asked("PUT", BATH, care, { body: { ...second, staff } });
  // Saved again as it is, it is no other version.
  await asked("PUT", BATH, care, { body: await document() });

  const items = await history(maya);
  expect(items).toMatchObject([
    { at: "2027-05-10T12:00:00+01:00", by: { id: "care" }, changes: ["/staff/3/email"] },
    {
      at: "2027-05-10T11:00:00+01:00",
      by: { id: "grace", name: "Grace Okafor" },
      changes: ["/telephone"],
    },
    { at: "2027-05-10T10:00:00+01:00", by: { id: "care" }, changes: [] },
  ]);
  const present = await asked("GET", BATH, care);
  expect(items[0].etag).toBe(present.headers.get("etag"));

  const restored = await restore(items[2].etag, grace);
  expect(restored.status, JSON.stringify(restored.body)).toBe(200);
  expect(restored.headers.get("etag")).toBe(items[2].etag);
  expect(await document()).toEqual(first);
  expect((await history())[0]).toMatchObject({ by: { id: "grace" } });
  // And back again: nothing is lost by going back.
  expect((await restore(items[0].etag.replaceAll('"', ""), grace)).status).toBe(200);
  expect((await document()).staff[3].email).toBe("ana.l@bath.example");
  expect((await history()).length).toBe(5);
});

test("HISTORY-2: going back is checked like any other version: whose right it is, what stands against it, who was first", async () => {
  const first = await document();
  const [{ etag: began }] = await history();
  const staff = first.staff.filter(({ id }: { id: string }) => id !== "luis");
  const resources = first.resources.filter(({ id }: { id: string }) => id !== "luis");
  const added = [...resources, { id: "tom", type: "service-advisor", name: "Tom" }];
  await asked("PUT", BATH, grace, { body: { ...first, staff, resources: added } });
  const [{ etag: later }] = await history();
  const booked = await asked("POST", "/v1/appointments", care, {
    body: {
      dealer: "bath",
      service: "inspection",
      start: "2027-05-12T10:00:00+01:00",
      customer: { name: "Rosa", email: "rosa@example.com" },
    },
  });
  expect(booked.status).toBe(201);

  expect((await kept.call("GET", `${BATH}/history`, { bearer: grace })).status).toBe(200);
  const ana = await kept.signIn("ana@bath.example");
  expect((await kept.call("GET", `${BATH}/history`, { bearer: ana })).status).toBe(403);
  const tooMuch = await restore(began, maya);
  expect(tooMuch.status).toBe(403);
  expect(tooMuch.body.errors[0].pointer).toContain("/staff/");
  const preview = await restore(began, grace, "?preview=true");
  expect(preview.status).toBe(200);
  expect(preview.body.affected).toHaveLength(1);
  expect((await document()).staff).toHaveLength(4);
  const stale = await kept.call("POST", `${BATH}/history/${encodeURIComponent(began)}/restore`, {
    bearer: grace,
    body: {},
    headers: { "if-match": '"other"' },
  });
  expect(stale.status).toBe(412);
  expect((await restore("never-was", grace)).status).toBe(404);
  expect((await restore(later, grace)).status).toBe(200);
});

test("HISTORY-1: a brand's document has a history too, and its first version is known by no author", async () => {
  const before = await document(AURORA);
  await asked("PUT", AURORA, care, { body: { ...before, name: "Aurora Motors" } });
  const items = await history(care, AURORA);
  expect(items).toMatchObject([
    { by: { id: "care" }, changes: ["/name"] },
    { by: { id: "unknown" }, changes: [] },
  ]);
  const path = `${AURORA}/history/${encodeURIComponent(items[1].etag)}/restore`;
  await asked("POST", path, care, { body: {} });
  expect(await document(AURORA)).toEqual(before);
});
