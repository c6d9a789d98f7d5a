import { expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { photographs } from "../fixtures/photographs.ts";
import { presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const INSPECTION = {
  id: "lease-inspection",
  kind: "inspection",
  name: "Lease-end inspection",
  department: "service",
  duration: "PT60M",
  step: "PT30M",
  horizon: "P90D",
  needs: ["service-advisor"],
  locations: ["dealer"],
  opensBefore: "P60D",
};

const house = new House("2027-03-01T09:00:00-05:00");

test("the car is looked at with a telephone, part by part, with a photo", async () => {
  const { kept } = house;
  await openDealer(kept, dealerDocument("salem", "America/New_York", { services: [INSPECTION] }));
  const opened = await kept.call("POST", "/v1/admin/dealers/salem/cases", {
    bearer: await kept.signIn("luis@salem.example"),
    body: {
      customer: { name: "Joan Lee", email: "joan@example.com" },
      department: "service",
      topic: "Lease return",
      leaseMaturityDate: "2027-03-31",
    },
  });
  expect(opened.status).toBe(201);
  await kept.settle();
  const [mail] = await kept.inbox("joan@example.com");
  const link = /https?:\/\/\S+\?t=[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";

  await using joan = await house.visitor({ width: 320, script: true, widths: [320] });
  const { page } = joan;
  await page.goto(link);
  await page.goto(`/c/${opened.body.reference}/self-inspection`);
  await joan.looksAt("self-inspection");
  await page.getByRole("link", { name: "Front" }).click();
  await joan.looksAt("self-inspection-photo");
  const file = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: photographs.jpg };
  await page.getByLabel("A photo of it").setInputFiles(file);
  await presses(page, "Send the photo");
  await page.getByText("The photo has arrived").waitFor();
  await presses(page, "Save");
  expect(await page.getByRole("alert").textContent()).toContain("Choose one of the two");
  await joan.looksAt("self-inspection-part");
  await page.getByLabel("There is damage").check();
  await page.getByLabel("What there is to see").fill("A <b>chip</b> on the bonnet");
  await presses(page, "Save");
  const front = page.getByRole("listitem").filter({ hasText: "Front" });
  expect(await front.innerText()).toMatch(/There is damage.*with a photo/);
  await presses(page, "Send all of it");
  expect(await page.getByRole("alert").textContent()).toContain("Left side");
  expect(await page.getByRole("alert").textContent()).not.toContain("Front");
  await joan.looksAt("self-inspection-missing");
  await page.getByRole("link", { name: "Front", exact: true }).click();
  const seen = await page.getByRole("link", { name: "See the photo" }).getAttribute("href");
  const photo = await page.request.get(seen ?? "");
  expect(photo.headers()["content-type"]).toBe("image/jpeg");
});
