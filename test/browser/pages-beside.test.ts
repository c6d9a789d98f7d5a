import { expect, test } from "vitest";
import { adviser, garage } from "../scenarios/harness/garage.ts";
import { openDealer } from "../scenarios/harness/dealers.ts";
import { fillsIn, leaves, opens, presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-05-05T10:00:00+01:00");
const DEVICE = { width: 320, script: true };
const SERVICE = "/d/bath?service=inspection&place=dealer";
const HOSTS = [
  adviser("luis", "Luis Reyes", { byName: true }),
  adviser("grace", "Grace Okafor", { byName: true }),
];

test("what stands beside the way to a booking can be read by everybody", async () => {
  await openDealer(house.kept, garage(HOSTS));
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  for (const [name, path] of [
    ["dealers-beside", "/"],
    ["month", `${SERVICE}&month=2027-05`],
    ["accessibility", "/d/bath/accessibility"],
    ["privacy", "/d/bath/privacy"],
  ] as const) {
    await page.goto(path);
    await visitor.looksAt(name);
  }
});

test("what came of a form, and who shall receive them at another time", async () => {
  await openDealer(house.kept, garage(HOSTS, {}, "wells"));
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  await page.goto("/d/wells?service=inspection&place=dealer&host=luis&day=2027-05-10");
  await leaves(page, () => page.locator("a.time").first().click());
  await fillsIn(page, { name: "Rosa Marin", email: "rosa@example.com" });
  await presses(page, "Book this time");
  expect(page.url()).toMatch(/\/done$/);
  await visitor.looksAt("done-booked");

  await opens(page, "Change, cancel or ask something");
  await opens(page, "Change the time");
  await page.getByText("Choose your advisor").click();
  await visitor.looksAt("change-host");
  await page.getByLabel("Who should look after you?").selectOption({ label: "Grace Okafor" });
  await presses(page, "Show free times");
  await leaves(page, () => page.locator("a.time").first().click());
  await visitor.looksAt("change-host-confirm");
  expect(await page.locator("main").innerText()).toContain("Grace Okafor");
  await presses(page, "Change to this time");
  expect(await page.locator("main").innerText()).toContain("Grace Okafor");
});

test("asking for a call, and what is answered", async () => {
  await openDealer(house.kept, garage(HOSTS, {}, "leeds"));
  await using visitor = await house.visitor(DEVICE);
  const { page } = visitor;
  await page.goto("/d/leeds/call");
  await fillsIn(page, { name: "Rosa Marin", phone: "020 7946 0814" });
  await page.getByLabel("Service: will call you by").check();
  await page.getByLabel("What is it about?").fill("The oil");
  await presses(page, "Ask for the call");
  expect(page.url()).toMatch(/\/done$/);
  await visitor.looksAt("done-answer");
});
