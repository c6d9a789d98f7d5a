import { describe, expect, test } from "vitest";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { follows } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

/** `npm run test:gallery` keeps a picture of each page in all of them; two of them are enough otherwise. */
const GALLERY = process.env["GALLERY"] !== undefined;
const SEEN = GALLERY ? ["en-US", "en-GB", "de-AT", "fr-FR", "es-ES", "es-US"] : ["de-AT", "fr-CA"];
/** Without scripts: the checker of every page is one, and has seen them all in English. */
const DEVICE = { width: 320, script: GALLERY };
const house = new House("2027-06-10T10:00:00+02:00");
/** Words of the pages' own English; names and what people typed are in any language. */
const ENGLISH =
  /\b(?:the|and|your|promised?|with|nothing|customer|late|today|tomorrow|find|save|add|why|what|who|monday|friday|june|due|call|time)\b/i;

describe.each(SEEN)("the pages in %s", (language) => {
  const dealer = `linz-${language.toLowerCase()}`;
  const customer = {
    name: "Rosa Marin",
    email: `rosa@${dealer}.example`,
    phone: "+447700900123",
    language,
  };
  const { staff, services } = dealerDocument(dealer, "Europe/Vienna");
  house.hasDealer(dealer, "Europe/Vienna", {
    languages: [language],
    staff: staff.map((one) => (one.id === "sam" ? { ...one, language } : one)),
    services: services
      .filter(({ id }) => id === "inspection")
      .map((one) => ({ ...one, name: "Termin", locations: ["dealer"] })),
  });

  test("a customer books and reads all of it, and nothing of it is English", async () => {
    await using visitor = await house.visitor(DEVICE);
    const { page } = visitor;
    const looks = async (name: string) => {
      expect(await page.locator("html").getAttribute("lang"), name).toBe(language);
      if (!language.startsWith("en"))
        expect(await page.locator("main").innerText(), name).not.toMatch(ENGLISH);
      await visitor.looksAt(`${language}-${name}`);
    };
    await page.goto(`/d/${dealer}?service=inspection`);
    await looks("times");
    await follows(page, page.locator("main a[href*='start=']").first());
    await follows(page, page.locator("main form button").last());
    await looks("details-missing");
    await page.locator("input[name=name]").fill(customer.name);
    await page.locator("input[name=email]").fill(customer.email);
    await follows(page, page.locator("main form button").last());
    await looks("booked");
    await page.goto(`/d/${dealer}/call`);
    await looks("call");
    const { body } = await house.kept.call("POST", "/v1/callbacks", {
      body: { dealer, topic: "Motoröl", customer },
    });
    await page.goto(body.manageUrl);
    await looks("promise");
    await page.goto(`/c/${body.reference}/contact`);
    await looks("contact");
  });
});

test("the desk's list and a call sheet in German", async () => {
  const dealer = "linz-de-at";
  const { body } = await house.kept.call("POST", "/v1/callbacks", {
    body: { dealer, topic: "Motoröl", customer: { name: "Rosa", phone: "+447700900123" } },
  });
  await using sam = await house.visitor(DEVICE);
  await signsInAt(sam.page, `/desk/dealers/${dealer}?show=all`, `sam@${dealer}.example`);
  await sam.looksAt("de-desk-now");
  await sam.page.goto(`/desk/cases/${body.reference}`);
  expect(await sam.page.locator("html").getAttribute("lang")).toBe("de-AT");
  await sam.looksAt("de-desk-sheet");
});
