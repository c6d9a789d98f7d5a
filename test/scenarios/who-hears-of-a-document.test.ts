import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";
const BATH = "/v1/admin/dealers/bath";
const AURORA = "/v1/admin/brands/aurora";

let kept: Kept;
let care: string;
let grace: string;

beforeAll(async () => {
  kept = await Kept.standingAt(START);
  const document = dealerDocument("bath", "Europe/London");
  const staff = document.staff.map((one) =>
    one.id === "grace" ? { ...one, language: "de" } : one,
  );
  const german: object & { readonly id: string } = Object.assign(document, { staff });
  await openDealer(kept, german);
  care = await kept.signIn("care@aurora.example");
  grace = await kept.signIn("grace@bath.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

const document = async (path = BATH) => (await kept.call("GET", path, { bearer: care })).body;
const put = async (body: object, bearer: string, path = BATH) => {
  const answer = await kept.call("PUT", path, { bearer, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const notices = async (to: string) =>
  (await kept.inbox(to)).map(({ subject, text }) => `${subject}\n${text}`);

test("HISTORY-3: people, addresses and ladders are changed in nobody's silence, and each save is one mail", async () => {
  const before = await document();
  await put({ ...before, telephone: "+442079460111" }, grace);
  await kept.passes("PT10M");
  expect(await notices("grace@bath.example")).toEqual([]);

  const staff = before.staff.map((one: { id: string }) => {
    if (one.id === "ana") return { ...one, email: "ana.new@elsewhere.example" };
    return one.id === "luis" ? { ...one, role: "manager" } : one;
  });
  const added = {
    id: "tom",
    name: "Tom Reed",
    email: "tom@bath.example",
    role: "advisor",
    departments: ["sales"],
  };
  await put({ ...(await document()), staff: [...staff, added] }, grace);
  await kept.passes("PT10M");
  // Once, however often sweep comes round.
  await kept.passes("PT30M");

  const [toGrace, ...more] = await notices("grace@bath.example");
  expect(more).toEqual([]);
  expect(toGrace).toContain("Änderungen bei Bath Motors: bitte prüfen");
  expect(toGrace).toContain("Grace Okafor");
  expect(toGrace).toContain("bisher ana@bath.example, jetzt ana.new@elsewhere.example");
  expect(toGrace).toContain("Luis Reyes: bisher Beratung, jetzt Leitung");
  expect(toGrace).toContain("Tom Reed wurde hinzugefügt");
  expect(toGrace).toContain("/desk/dealers/bath/history");
  expect(await notices("care@aurora.example")).toHaveLength(1);
  const desk = await AtDesk.as(kept, "maya@bath.example", "bath");
  const page = await desk.sees("/desk/dealers/bath/history");
  expect(page.status).toBe(200);
  expect(page.text).toContain(
    "Ana Lopez · E-mail address: ana@bath.example → ana.new@elsewhere.example",
  );
  expect(page.text).toContain("Added to the staff: Tom Reed (Advisor)");
  const old = (await notices("ana@bath.example")).filter((one) => one.includes("no longer writes"));
  expect(old).toHaveLength(1);
  expect(old[0]).toContain("a…@elsewhere.example");
  expect(old[0]).not.toContain("ana.new@");
  expect(old[0]).not.toContain("Luis");
});

test("HISTORY-3: who takes the general manager's place cannot do it unheard, and the brand's people hear of their own", async () => {
  const present = await document();
  const staff = present.staff.map((one: { id: string }) =>
    one.id === "grace" ? { ...one, name: "Eve", email: "eve@elsewhere.example" } : one,
  );
  const heard = (await notices("care@aurora.example")).length;
  await put({ ...present, staff }, care);
  await kept.passes("PT10M");
  const old = await notices("grace@bath.example");
  expect(old.at(-1)).toContain("e…@elsewhere.example");
  expect(await notices("care@aurora.example")).toHaveLength(heard + 1);

  const brand = await document(AURORA);
  const eve = { id: "eve", name: "Eve", email: "eve@elsewhere.example", role: "brand" };
  await put({ ...brand, staff: [...brand.staff, eve] }, care, AURORA);
  await kept.passes("PT10M");
  const [last] = (await notices("care@aurora.example")).slice(-1);
  expect(last).toContain("Eve was added as brand");
  expect(last).toContain("/desk/brands/aurora/history");
});
