import { afterAll, beforeAll, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const BATH = "/v1/admin/dealers/bath";
const DAYS = "from=2027-05-10&to=2027-05-20";
const ROSA = { name: "Rosa Marin", email: "rosa@example.com", phone: "+442079460123" };

let kept: Kept;
let service: string;
const bearers = new Map<string, string>();

beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  for (const who of ["ana", "luis", "sam", "grace"])
    bearers.set(who, await kept.signIn(`${who}@bath.example`));
  const slots = "/v1/dealers/bath/services/inspection/slots?from=2027-05-12&to=2027-05-12";
  const { start } = (await kept.call("GET", slots)).body.days[0].slots[0];
  const asked = {
    dealer: "bath",
    service: "inspection",
    start,
    customer: ROSA,
    salesContact: true,
  };
  service = (await kept.call("POST", "/v1/appointments", { body: asked })).body.reference;
  await kept.settle();
});
afterAll(async () => kept[Symbol.asyncDispose]());

const ask = (who: string, method: string, path: string, body?: unknown) =>
  kept.call(method, path, { bearer: bearers.get(who)!, ...(body === undefined ? {} : { body }) });
const readsOf = async (person: string) =>
  (await ask("grace", "GET", `${BATH}/staff/${person}/reads`)).body.items;

test("RIGHTS-14: a table names the customers of one's own departments, and for who leads all", async () => {
  const table = `${BATH}/appointments.csv?${DAYS}`;
  expect((await ask("luis", "GET", table)).body).toContain("Rosa Marin");
  expect((await ask("grace", "GET", table)).body).toContain("Rosa Marin");
  const others = await ask("ana", "GET", table);
  expect(others).toMatchObject({ status: 200 });
  expect(others.body).not.toContain("Rosa");
  expect(others.body).toContain("Inspection");
});

test("RIGHTS-14: a report that an advisor takes away is of their own departments", async () => {
  const due = { local: "2027-05-10T16:00" };
  const promise = { kind: "update", what: "Say how it goes", department: "service", due };
  const made = await ask("luis", "POST", `/v1/admin/cases/${service}/commitments`, promise);
  expect(made.status).toBe(201);
  const report = `${BATH}/report.csv?${DAYS}`;
  expect((await ask("luis", "GET", report)).body).toContain("byDepartment,service");
  expect((await ask("grace", "GET", report)).body).toContain("byDepartment,service");
  const others = (await ask("ana", "GET", report)).body;
  expect(others).not.toContain("byDepartment,service");
  expect(others).not.toContain("byOwner,luis");
});

test("RIGHTS-15: opening, searching and taking a table leave who, when and what, and no word searched for", async () => {
  await ask("sam", "GET", `/v1/admin/cases/${service}`);
  await ask("sam", "GET", `/v1/admin/cases/${service}`);
  await ask("sam", "POST", `${BATH}/find`, { name: "Rosa", phone: "02079460123" });
  await ask("sam", "GET", `${BATH}/appointments.csv?${DAYS}`);
  await ask("sam", "POST", `${BATH}/feeds`, {});
  const items = await readsOf("sam");
  expect(items.map(({ what }: { what: string }) => what).toSorted()).toEqual([
    "exported",
    "exported",
    "found",
    "opened",
  ]);
  const by = { what: "found", by: ["phone", "name"], count: 1 };
  expect(items).toContainEqual({ ...by, at: "2027-05-10T10:00:00+01:00" });
  expect(items).toContainEqual(expect.objectContaining({ what: "opened", reference: service }));
  expect(items).toContainEqual(
    expect.objectContaining({ table: "appointments", from: "2027-05-10", to: "2027-05-20" }),
  );
  expect(JSON.stringify(items)).not.toMatch(/Rosa|2079460123/);
});

test("RIGHTS-15: a manager reads nobody's log, also not their own", async () => {
  for (const person of ["ana", "sam"])
    expect((await ask("sam", "GET", `${BATH}/staff/${person}/reads`)).status).toBe(403);
  expect((await ask("grace", "GET", `${BATH}/staff/nobody/reads`)).status).toBe(404);
});

test("RIGHTS-15: the general manager reads both pages at the desk", async () => {
  const grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  const sheet = await grace.sees(`/desk/cases/${service}`);
  expect(sheet.text).toContain(`/desk/cases/${service}/readers`);
  const readers = await grace.sees(`/desk/cases/${service}/readers`);
  expect(readers.text).toContain("Sam Ortiz");
  const person = await grace.sees("/desk/dealers/bath/people/sam/reads");
  expect(person.text).toContain("Searched by number, name: 1 case");
  expect(person.text).toContain("Took the table of visits");
  const sam = await AtDesk.as(kept, "sam@bath.example", "bath");
  expect((await sam.sees(`/desk/cases/${service}/readers`)).status).toBe(403);
});
