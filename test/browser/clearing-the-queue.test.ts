import { expect, test } from "vitest";
import { leaves, opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICE = { width: 1280, script: true };
const DEALER = "queue";
const CALLS = 12;

const house = new House("2027-06-10T10:00:00+01:00");
house.hasDealer(DEALER, "Europe/London");

const at = (person: string) => `${person}@${DEALER}.example`;
const NOW = `/desk/dealers/${DEALER}?show=all`;

test("QUEUE-1, QUEUE-2: an advisor logs ten calls by keys, each leading to the next", async () => {
  for (let index = 0; index < CALLS; index += 1) await asksForCall(index);
  await using luis = await house.visitor(DEVICE);
  const { page } = luis;
  await signsInAt(page, NOW, at("luis"));
  const order = await page.locator(".due h3").allTextContents();

  // With nothing chosen no letter does anything, or somebody's words would close a promise.
  await page.keyboard.type("rang her");
  expect(page.url()).toBe(`${house.kept.url}${NOW}`);
  expect(await page.locator(".due").count()).toBe(CALLS);

  await page.keyboard.press("j");
  await leaves(page, () => page.keyboard.press("Enter"));
  expect(await chosen()).toBe(order[0]);
  // With one chosen they become its note: nothing is sent before Enter.
  await page.keyboard.type("rang her");
  expect(await page.locator(".call-sheet textarea").first().inputValue()).toBe("ang her");
  await luis.looksAt("desk-queue-armed");

  const began = performance.now();
  await leaves(page, () => page.keyboard.press("Enter"));
  for (let index = 1; index < 10; index += 1) {
    expect(await chosen()).toBe(order[index]);
    await page.keyboard.press(index % 3 === 0 ? "n" : "r");
    if (index % 3 === 1) await page.keyboard.type("called back");
    await leaves(page, () => page.keyboard.press("Enter"));
  }
  const took = performance.now() - began;
  expect(took, `ten calls took ${Math.round(took)} ms`).toBeLessThan(20_000);
  expect(await chosen()).toBe(order[10]);
  // Reached ones are gone; the three without an answer are still there.
  expect(await page.locator(".due").count()).toBe(CALLS - 7);

  async function chosen() {
    return await page.locator(".due[data-chosen] h3").textContent();
  }
});

test("HANDOFF-10: several are ticked by keys and handed over, and what is missing is said", async () => {
  for (let index = CALLS; index < CALLS + 2; index += 1) await asksForCall(index);
  await using sam = await house.visitor(DEVICE);
  const { page } = sam;
  await signsInAt(page, NOW, at("sam"));
  await page.getByText("Hand over several").click();
  await presses(page, "Offer it");
  await sam.looksAt("several-none");
  await opens(page, "Back to the list");

  for (let count = 0; count < 2; count += 1) {
    await page.keyboard.press("j");
    await page.keyboard.press("x");
  }
  await presses(page, "Offer it");
  await sam.looksAt("several-again");
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
  await page.getByLabel("To whom?").selectOption({ label: "Grace Okafor" });
  await page.getByLabel("What should they know?").fill("Both have waited since Monday");
  await presses(page, "Offer it");
  expect(await page.getByText(/^Offered: 2\./).count()).toBe(1);
});

async function asksForCall(number: number): Promise<void> {
  const { status } = await house.kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: DEALER,
      department: "service",
      topic: "The oil leak",
      customer: {
        name: `Caller ${number}`,
        email: `caller.${number}@example.com`,
        phone: `+4477009001${10 + number}`,
      },
    },
  });
  expect(status).toBe(201);
}
