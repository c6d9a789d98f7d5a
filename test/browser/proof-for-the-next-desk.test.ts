import { describe, expect, test } from "vitest";
import { presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false, locale: "de-DE" },
  { width: 1280, script: true, locale: "en-GB" },
];
const WORDS = {
  "de-DE": {
    show: "Zeigen, was zugesagt wurde",
    serve: "Wir haben geholfen",
    company: "Ihre Firma",
    name: "Ihr Name",
  },
  "en-GB": {
    show: "Show what was promised",
    serve: "We helped this customer",
    company: "Your company",
    name: "Your name",
  },
};
const COVER = "Roadside cover by Highway Help";

const house = new House("2027-03-02T09:00:00-05:00");

describe.each(DEVICES)("a code for the next desk at $width px, scripts: $script", (device) => {
  const dealer = `toronto-${device.width}`;
  const noel = `noel-${device.width}@example.com`;
  const words = WORDS[device.locale as keyof typeof WORDS];
  house.hasDealer(dealer, "America/Toronto");

  async function promised(): Promise<string> {
    const bearer = await house.kept.signIn(`luis@${dealer}.example`);
    const { body } = await house.kept.call("POST", `/v1/admin/dealers/${dealer}/cases`, {
      bearer,
      body: {
        customer: { name: "Noel Tremblay", email: noel },
        vehicle: { registration: "ABCD 123", make: "Fiat", model: "500" },
        department: "service",
        topic: "Roadside cover",
      },
    });
    await house.kept.call("POST", `/v1/admin/cases/${body.reference}/commitments`, {
      bearer,
      body: { kind: "other", what: COVER, owner: "luis", due: { by: "tomorrow" } },
    });
    await house.kept.settle();
    const mail = (await house.kept.inbox(noel)).at(-1);
    return /https?:\/\/\S+\?t=[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
  }

  test("S1-4, VERIFY-5, VERIFY-10: shown by the customer, scanned by the agent, taken back by the customer", async () => {
    const link = await promised();
    await using customer = await house.visitor({ ...device, locale: "en-GB" });
    await customer.page.goto(link);
    await customer.page.getByText("For whoever helps you on the road").click();
    const code = await customer.page.locator(".reference.moment").textContent();
    expect(await customer.page.getByRole("img", { name: "A square to scan" }).count()).toBe(1);
    await customer.looksAt(`case-verify-code-${device.width}`);
    const reference = new URL(customer.page.url()).pathname.split("/")[2] ?? "";

    await using agent = await house.visitor(device);
    const { page } = agent;
    await page.goto(`${house.kept.url}/verify?r=${reference}&c=${code?.replace(" ", "")}`);
    await agent.looksAt(`verify-${device.width}`);
    expect(await page.getByText(COVER).count()).toBe(0);
    await page.locator("input[name=code]").fill("0000 0000");
    await presses(page, words.show);
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(1);
    await agent.looksAt(`verify-refused-${device.width}`);
    await page.locator("input[name=code]").fill(` ${code?.toLowerCase()} `);
    await page.locator("input[name=code]").press("Enter");
    await page.getByText(COVER).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Noel");
    await agent.looksAt(`verify-shown-${device.width}`);
    await page.getByLabel(words.name).fill("Kim Lee");
    await presses(page, words.serve);
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(1);
    await page.getByLabel(words.company).fill("Highway Help");
    await presses(page, words.serve);
    await page.getByText("Sam Ortiz").waitFor();
    await agent.looksAt(`verify-thanks-${device.width}`);

    await customer.page.reload();
    await customer.page.getByText("For whoever helps you on the road").click();
    await presses(customer.page, "Take the code back");
    await customer.page.goto(`${house.kept.url}/c/${reference}`);
    await customer.page.getByText("For whoever helps you on the road").click();
    expect(await customer.page.getByText("You took the code back").count()).toBe(1);
    expect(await customer.page.locator("svg.square").count()).toBe(0);
    await customer.looksAt(`case-verify-revoked-${device.width}`);
  });

  test("VERIFY-5: it is on paper, where nothing can be opened", async () => {
    const link = await promised();
    await using customer = await house.visitor({ ...device, locale: "en-GB" });
    await customer.page.goto(link);
    expect(await customer.page.locator("svg.square").isVisible()).toBe(false);
    await customer.page.emulateMedia({ media: "print" });
    expect(await customer.page.locator("svg.square").isVisible()).toBe(true);
  });
});
