import { expect, test } from "vitest";
import { dealerDocument, openDealer } from "../scenarios/harness/dealers.ts";
import { openPartner, partnerDocument } from "../scenarios/harness/partners.ts";
import { presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const INSPECT = "Inspect the leased car";
const NOTE = "Low garage in the yard: 1.90 m, ring at the gate";

const house = new House("2027-02-26T10:00:00-05:00");

test.each([
  { width: 320, script: true },
  { width: 1280, script: false },
])(
  "PARTNER-8, PARTNER-10: asked by the desk, answered by the partner, seen by the customer at $width px, scripts: $script",
  async (device) => {
    const id = `looker-${device.width}`;
    const dealer = `leases-${device.width}`;
    const email = `rosa-${device.width}@example.com`;
    const { kept } = house;
    await openDealer(kept, dealerDocument(dealer, "America/New_York"));
    const sees = { inspection: ["name", "phone", "registration", "model", "access-note"] };
    await openPartner(kept, partnerDocument(id, { name: "Looker", sees }));
    const opened = await kept.call("POST", `/v1/admin/dealers/${dealer}/cases`, {
      bearer: await kept.signIn(`luis@${dealer}.example`),
      body: {
        customer: { name: "Rosa Marin", email, phone: "+12125550123" },
        vehicle: { make: "Fiat", model: "500", registration: "ABC1234" },
        department: "service",
        topic: "The lease ends",
        accessNote: NOTE,
      },
    });
    expect(opened.status).toBe(201);
    const { reference } = opened.body;

    await using desk = await house.visitor(device);
    await signsInAt(desk.page, `/desk/cases/${reference}/promises`, `luis@${dealer}.example`);
    await desk.page.getByLabel("What?").fill(INSPECT);
    await desk.page.getByLabel("Ask a partner").selectOption(`partner:${id}:inspection`);
    await desk.page.getByLabel(/End of the day/).check();
    await presses(desk.page, "Promise it");
    expect(await desk.page.getByRole("alert").textContent()).toContain("is the earliest");
    await desk.looksAt(`desk-promise-partner-refused-${device.width}`);
    await desk.page.getByLabel("When the partner can do it at the earliest").check();
    await presses(desk.page, "Promise it");
    await desk.page.getByText(INSPECT).first().waitFor();
    await desk.looksAt(`desk-promise-of-partner-${device.width}`);

    await kept.settle();
    const mail = (await kept.inbox(email)).at(-1);
    const link = /https?:\/\/\S+\?t=[\w-]+/.exec(mail?.text ?? "")?.[0] ?? "";
    await using customer = await house.visitor(device);
    await customer.page.goto(link);
    expect(await customer.page.locator("main").innerText()).toContain("Requested, not active yet");
    await customer.looksAt(`case-task-requested-${device.width}`);

    await using partner = await house.visitor(device);
    const { page } = partner;
    await signsInAt(page, "/desk", `nils@${id}.example`);
    expect(new URL(page.url()).pathname).toBe(`/desk/partners/${id}`);
    await partner.looksAt(`desk-tasks-${device.width}`);
    await page.getByRole("link", { name: INSPECT }).click();
    const shown = await page.locator("main").innerText();
    for (const part of ["Rosa Marin", "ABC1234", NOTE]) expect(shown).toContain(part);
    expect(shown).not.toContain(email);
    await partner.looksAt(`desk-task-offered-${device.width}`);
    await presses(page, "We do it");
    await page.getByRole("link", { name: INSPECT }).click();
    await page.getByLabel("Your reference for it").fill("LOOK-7");
    await presses(page, "We have it under this reference");
    await page.getByRole("link", { name: INSPECT }).click();
    expect(await page.locator("main").innerText()).toContain("Active");
    await partner.looksAt(`desk-task-active-${device.width}`);

    await customer.page.reload();
    const active = await customer.page.locator("main").innerText();
    expect(active).not.toContain("Requested, not active yet");
    expect(active).toContain("LOOK-7");
    await customer.looksAt(`case-task-active-${device.width}`);
  },
);
