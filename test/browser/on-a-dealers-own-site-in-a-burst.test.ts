import { expect, test, vi } from "vitest";
import { House } from "./harness/house.ts";
import { isThere, standsAt, takesFirstTime } from "./harness/own-site.ts";

// As under attack, when everybody is asked.
vi.stubEnv("KEPT_PROOF", "always");
const NOW = "2026-11-30T10:00:00-05:00";
const SAMPLE = "http://localhost:8080";
const house = new House(NOW);

test("SITE-5: where strangers prove work, the page does it by itself and books", async () => {
  await using visitor = await house.visitor({ width: 320, script: true });
  const { page, context } = visitor;
  await standsAt(context, SAMPLE, { kept: house.kept.url });
  const element = await isThere(page, SAMPLE, NOW);
  await takesFirstTime(element, "Service drop-off");
  await element.getByLabel("Full name").fill("Ada Proof");
  await element.getByLabel("E-mail address").fill("ada-proof@example.com");
  await element.getByLabel("License plate").fill("ABC1234");
  const asked = page.waitForResponse((answer) => answer.status() === 428);
  await element.getByRole("button", { name: "Book this time" }).click();
  await asked;
  await element.getByRole("heading", { name: /^Booked/ }).waitFor();
  await house.kept.settle();
  expect(await house.kept.inbox("ada-proof@example.com")).toHaveLength(1);
});

test("SITE-5: whoever comes too often hears when to come again", async () => {
  await using visitor = await house.visitor({ width: 320, script: true });
  const { page, context } = visitor;
  await standsAt(context, SAMPLE, { kept: house.kept.url });
  await page.route("**/v1/appointments", (route) =>
    route.request().method() === "POST"
      ? route.fulfill({
          status: 429,
          headers: {
            "access-control-allow-origin": SAMPLE,
            "access-control-expose-headers": "Retry-After",
            "retry-after": "600",
          },
          contentType: "application/problem+json",
          body: JSON.stringify({ type: "/problems/too-many-requests" }),
        })
      : route.fallback(),
  );
  const element = await isThere(page, SAMPLE, NOW);
  await takesFirstTime(element, "Test drive");
  await element.getByLabel("Full name").fill("Olga Often");
  await element.getByLabel("Phone number").fill("+14015550142");
  await element.getByRole("button", { name: "Book this time" }).click();
  await element.getByText("Please press again in 10 minutes.").waitFor();
  expect(await element.getByLabel("Full name").inputValue()).toBe("Olga Often");
});
