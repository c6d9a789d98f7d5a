import { expect, test } from "vitest";
import { House } from "./harness/house.ts";

const house = new House("2027-06-10T10:00:00+01:00");
const NAME = "Ely </script><script>document.title='run'</script> Motors";
house.hasDealer("ely", "Europe/London", { name: NAME });

test("SITE-9: programs read who a dealer is and when it is open, and no browser runs it", async () => {
  await using visitor = await house.visitor({ width: 768, script: true }, "Europe/London");
  const { page } = visitor;
  const faults: string[] = [];
  page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
  await page.goto("/d/ely");
  const blocks = page.locator("script[type='application/ld+json']");
  expect(await blocks.count()).toBe(1);
  const data = JSON.parse((await blocks.textContent()) ?? "");
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "AutoDealer",
    name: NAME,
    url: `${house.kept.url}/d/ely`,
    telephone: "+442079460100",
    address: { "@type": "PostalAddress", addressLocality: "Bath", addressCountry: "GB" },
    openingHoursSpecification: [
      { "@type": "OpeningHoursSpecification", opens: "09:00", closes: "18:00" },
    ],
  });
  const [action] = data.potentialAction;
  expect(action).toMatchObject({ "@type": "ReserveAction", name: "Test drive" });
  expect(JSON.stringify(data)).not.toMatch(/@ely\.example|Grace|Maya/);
  expect(await page.title()).not.toBe("run");
  await page.goto(action.target.urlTemplate);
  expect(await page.getByRole("link", { name: "Take this time" }).count()).toBeGreaterThan(0);
  // It stands on the page that is about the dealer, and not in a frame of somebody else's.
  expect(await blocks.count()).toBe(0);
  await page.goto("/d/ely?embed=yes");
  expect(await blocks.count()).toBe(0);
  expect(faults).toEqual([]);
});
