import { expect, test } from "vitest";
import { House } from "./harness/house.ts";
import { isThere, standsAt, takesFirstTime } from "./harness/own-site.ts";

const NOW = "2026-11-30T10:00:00-05:00";
const SAMPLE = "http://localhost:8080";
const ELY = "https://www.ely.example";
const STRANGER = "https://www.elsewhere.example";
const PHONE = { width: 320, script: true };
const MARKUP = "<img src=x onerror=alert(1)>Test drive";

const house = new House(NOW);
house.hasDealer("ely", "Europe/London", { embedOn: [ELY], languages: ["de-DE", "en-GB"] });
house.hasDealer("ripon", "Europe/London", { embedOn: [ELY], name: MARKUP });

const atEly = (page: string) =>
  page.replaceAll("northside", "ely").replace('lang="en-US"', 'lang="en-GB"');

test("SITE-5: the sample site books in its own page, on the narrowest phone, and hears of it", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page, context } = visitor;
  const faults: string[] = [];
  page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
  await standsAt(context, SAMPLE, { kept: house.kept.url });
  const element = await isThere(page, SAMPLE, NOW);
  await element.getByRole("button", { name: "Test drive" }).waitFor();
  expect(await page.getByRole("link", { name: /Book a visit at/ }).isVisible()).toBe(false);
  await visitor.looksAt("own-site-services");
  const time = await takesFirstTime(element, "Test drive");
  await visitor.looksAt("own-site-details");
  await element.getByLabel("Full name").fill("Fay Frame");
  await element.getByLabel("E-mail address").fill("fay@example.com");
  await element.getByRole("button", { name: "Book this time" }).click();
  const booked = element.getByRole("heading", { name: /^Booked/ });
  await booked.waitFor();
  expect(await booked.evaluate((it) => it.getRootNode().activeElement === it)).toBe(true);
  expect(await element.getByText("on its way to fay@example.com").count()).toBe(1);
  expect(time).toContain(await booked.textContent().then((it) => /\d+:\d\d/.exec(it ?? "")?.[0]));
  expect(await page.getByText("Counted: test-drive").count()).toBe(1);
  await visitor.looksAt("own-site-booked");
  const manage = await element
    .getByRole("link", { name: /See, move or cancel/ })
    .getAttribute("href");
  expect(manage).toMatch(new RegExp(`^${house.kept.url}/c/`));
  await house.kept.settle();
  expect(await house.kept.inbox("fay@example.com")).toHaveLength(1);
  expect(faults).toEqual([]);
});

test("SITE-6: where the site is not named, the link is what is left", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page, context } = visitor;
  await standsAt(context, STRANGER, { kept: house.kept.url });
  const refused = page.waitForEvent("console", (said) => said.text().includes("CORS policy"));
  const element = await isThere(page, STRANGER, NOW);
  await refused;
  expect(await element.getByRole("button").count()).toBe(0);
  const link = page.getByRole("link", { name: "Book a visit at Northside Motors" });
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute("href")).toBe(`${house.kept.url}/d/northside`);
});

test("SITE-6: a page that put no link into it has one nevertheless, in its language", async () => {
  await using visitor = await house.visitor(PHONE);
  const { page, context } = visitor;
  const empty = (text: string) =>
    text.replace(/(<kept-booking[^>]*>)[\s\S]*(<\/kept-booking>)/, "$1$2").replace("en-US", "de");
  await standsAt(context, STRANGER, { kept: house.kept.url, change: empty });
  const element = await isThere(page, STRANGER, NOW);
  const link = element.getByRole("link", { name: "Termin buchen" });
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${house.kept.url}/d/northside`);
});

test("SITE-5: pressed twice, and once more after a lost answer, it books once", async () => {
  await using visitor = await house.visitor(PHONE, "Europe/London");
  const { page, context } = visitor;
  await standsAt(context, ELY, { kept: house.kept.url, change: atEly });
  const element = await isThere(page, ELY, NOW);
  await takesFirstTime(element, "Test drive");
  await element.getByLabel("Full name").fill("Tess Twice");
  await element.getByLabel("E-mail address").fill("tess@example.com");
  let lost = 0;
  await page.route("**/v1/appointments", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  const press = element.getByRole("button", { name: "Book this time" });
  await press.evaluate((it: { click: () => void }) => {
    it.click();
    it.click();
  });
  await element.getByText("you will not be booked twice").waitFor();
  await press.click();
  await element.getByRole("heading", { name: /^Booked/ }).waitFor();
  expect(lost).toBe(1);
  await house.kept.settle();
  expect(await house.kept.inbox("tess@example.com")).toHaveLength(1);
});

test("SITE-5: what is wrong stands beside its field, and a time that is gone beside those that are not", async () => {
  await using visitor = await house.visitor(PHONE, "Europe/London");
  const { page, context } = visitor;
  await standsAt(context, ELY, { kept: house.kept.url, change: atEly });
  const element = await isThere(page, ELY, NOW);
  await takesFirstTime(element, "Test drive");
  const press = element.getByRole("button", { name: "Book this time" });
  await press.click();
  const name = element.getByLabel("Full name");
  expect(await name.evaluate((it) => it.getRootNode().activeElement === it)).toBe(true);
  expect(await element.getByText("Enter your full name").count()).toBe(1);
  expect(await element.getByText("Enter an e-mail address or a phone number").count()).toBe(1);
  await visitor.looksAt("own-site-faults");
  await name.fill("See https://evil.example");
  await element.getByLabel("E-mail address").fill("tim@gmial.com");
  await press.click();
  await element.getByText("Enter only the name").waitFor();
  await name.fill("Tim Taken");
  // Somebody is quicker: the time as the form shows it is that of the request it is about to send.
  let start: string | undefined;
  await page.route("**/v1/appointments", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    ({ start } = route.request().postDataJSON());
    await route.fallback();
  });
  await press.click();
  await element.getByRole("button", { name: "Keep tim@gmial.com" }).waitFor();
  await house.kept.call("POST", "/v1/appointments", {
    body: {
      dealer: "ely",
      service: "test-drive",
      start,
      customer: { name: "Quick Quentin", email: "quentin@example.com" },
    },
  });
  await element.getByRole("button", { name: "Go on with tim@gmail.com" }).click();
  await element.getByText("was just taken").waitFor();
  await visitor.looksAt("own-site-taken");
  const other = element.getByRole("alert").getByRole("button").first();
  const free = (await other.textContent()) ?? "";
  await other.press("Enter");
  expect(await press.evaluate((it) => it.getRootNode().activeElement === it)).toBe(true);
  await press.press("Enter");
  await element.getByRole("heading", { name: `Booked: ${free}` }).waitFor();
});

test("SITE-5: whoever is booked already is asked before it is done once more", async () => {
  await using visitor = await house.visitor(PHONE, "Europe/London");
  const { page, context } = visitor;
  await standsAt(context, ELY, { kept: house.kept.url, change: atEly });
  const book = async (service: string) => {
    const element = await isThere(page, ELY, NOW);
    await takesFirstTime(element, service);
    await element.getByLabel("Full name").fill("Ada Again");
    await element.getByLabel("E-mail address").fill("ada-again@example.com");
    await element.getByRole("button", { name: "Book this time" }).click();
    return element;
  };
  await (await book("Inspection")).getByRole("heading", { name: /^Booked/ }).waitFor();
  const element = await book("Test drive");
  const heading = element.getByRole("heading", { name: /^Booked/ });
  const again = element.getByRole("button", { name: "Yes, book another" });
  await heading.or(again).waitFor();
  if (await again.isVisible()) await again.click();
  await heading.waitFor();
});

test("SITE-7: it speaks the page's language, and says nothing as markup", async () => {
  await using visitor = await house.visitor(PHONE, "Europe/London");
  const { page, context } = visitor;
  const german = (text: string) =>
    text.replaceAll("northside", "ely").replace('lang="en-US"', 'lang="de"');
  await standsAt(context, ELY, { kept: house.kept.url, change: german });
  const element = await isThere(page, ELY, NOW);
  await element.getByRole("heading", { name: "Was können wir für Sie tun?" }).waitFor();
  expect(await element.getByText("Dauert etwa 45 Minuten").count()).toBe(1);
  const hostile = await house.visitor(PHONE, "Europe/London");
  await using elsewhere = hostile;
  const ripon = (text: string) => text.replaceAll("northside", "ripon");
  await standsAt(elsewhere.context, ELY, { kept: house.kept.url, change: ripon });
  await elsewhere.page.route("**/v1/dealers/ripon", async (route) => {
    const answer = await route.fetch();
    const profile = await answer.json();
    const [service] = profile.services;
    Object.assign(service, { name: MARKUP, description: { "en-GB": MARKUP } });
    await route.fulfill({ response: answer, json: profile });
  });
  const other = await isThere(elsewhere.page, ELY, NOW);
  await other.getByRole("button", { name: MARKUP }).waitFor();
  expect(await other.locator("img").count()).toBe(0);
});
