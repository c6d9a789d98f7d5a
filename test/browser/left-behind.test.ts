import { expect, test } from "vitest";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const house = new House("2027-06-10T10:00:00+01:00");

/** Two who give test drives; one of them goes. */
const BEN = { id: "ben", name: "Ben Adler", email: "ben@example.com" };
const withBen = (id: string) => {
  const { staff, resources } = dealerDocument(id, "Europe/London");
  return {
    staff: [
      ...staff,
      { ...BEN, email: `ben@${id}.example`, role: "advisor", departments: ["sales"] },
    ],
    resources: [...resources, { id: BEN.id, type: "sales-advisor", name: BEN.name }],
  };
};

for (const device of [
  { width: 390, script: true, widths: [390, 1280] as const },
  { width: 1280, script: false },
]) {
  const dealer = `left-${device.width}`;
  house.hasDealer(dealer, "Europe/London", withBen(dealer));

  test(`LEFT-1: who is removed leaves a list that is worked off at ${device.width} px, scripts: ${device.script}`, async () => {
    await leavesSomething(dealer);
    await using maya = await house.visitor(device);
    const { page } = maya;
    const people = `/desk/dealers/${dealer}/document/people?of=ana`;
    await signsInAt(page, people, `maya@${dealer}.example`);
    await presses(page, "Remove");
    await maya.looksAt("left-preview");
    await page
      .getByLabel(/^Who gets the promise/)
      .selectOption({ label: "Nobody yet, leave it as it is" });
    await presses(page, "Save");
    await page.goto(`/desk/dealers/${dealer}`);
    await opens(page, "Settle them");
    await maya.looksAt("left-to-decide");
    await presses(page, "Move those chosen");
    await maya.looksAt("left-nothing-chosen");
    await presses(page, "Move all 2 shown");
    await presses(page, "Hand over the one shown");
    await maya.looksAt("left-nothing");
    expect(await page.getByText("1 of 1 done. Nothing is left.").count()).toBe(1);
  });
}

async function leavesSomething(dealer: string): Promise<void> {
  const bearer = await house.kept.signIn(`maya@${dealer}.example`);
  const path = `/v1/admin/dealers/${dealer}/cases`;
  for (const [index, name] of ["Rosa", "Ida"].entries()) {
    const customer = { name, email: `${name}@example.com` };
    const body = { customer, department: "sales", topic: "The lease" };
    const { body: made } = await house.kept.call("POST", path, { bearer, body });
    const of = `/v1/admin/cases/${made.reference}`;
    const visit = {
      service: "test-drive",
      start: `2027-06-1${4 + index}T10:00:00+01:00`,
      host: "ana",
    };
    await house.kept.call("POST", `${of}/appointments`, { bearer, body: visit });
    if (index > 0) continue;
    const promise = {
      kind: "update",
      what: "Send the form",
      owner: "ana",
      due: { local: "2027-06-18T15:00" },
    };
    await house.kept.call("POST", `${of}/commitments`, { bearer, body: promise });
  }
}
