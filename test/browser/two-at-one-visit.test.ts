import { expect, test } from "vitest";
import { dropOff } from "../scenarios/harness/garage.ts";
import {
  fillsIn,
  opens,
  opensTheCase,
  presses,
  referenceOf,
  takesNextFreeTime,
} from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DROP_OFF = dropOff("drop-off", "Service drop-off", { duration: "PT15M", step: "PT15M" });
const PHONE = { width: 390, script: false };
const SCREEN = { width: 1280, script: true };

const house = new House("2027-06-04T08:00:00+01:00");
house.hasDealer("bath", "Europe/London", { services: [DROP_OFF] });

test("S3-1, S3-3, S3-5, SHEET-1, SHEET-3: a recall from its booking to the car that is handed back", async () => {
  await using tom = await house.visitor(PHONE, "Europe/London");
  await using luis = await house.visitor(SCREEN, "Europe/London");
  const { page: customer } = tom;
  const { page: desk } = luis;
  await takesNextFreeTime(customer, "bath", "Service drop-off");
  await customer.getByLabel("Only for a recall").check();
  await fillsIn(customer, { name: "Tom Price", email: "tom@example.com" });
  await presses(customer, "Book this time");
  await opensTheCase(customer);
  const reference = referenceOf(customer);

  await house.kept.clockReaches("2027-06-04T09:00:00+01:00");
  await signsInAt(desk, "/desk/dealers/bath/today", "luis@bath.example");
  expect(await desk.getByRole("heading", { name: "To come" }).count()).toBe(1);
  await presses(desk, "Arrived Tom Price");
  expect(await desk.getByRole("heading", { name: "Here now" }).count()).toBe(1);
  const promised = await house.kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
    bearer: await house.kept.signIn("luis@bath.example"),
    body: {
      kind: "preparation",
      what: "Wash the car",
      due: { within: "PT4H" },
      appointment: await visitOf(reference),
    },
  });
  expect(promised.status, JSON.stringify(promised.body)).toBe(201);
  await opens(desk, "Tom Price");
  expect(await desk.getByText("offer nothing else").count()).toBe(1);
  expect(await desk.getByText("Before the car can be ready:").count()).toBe(1);
  await luis.looksAt("desk-visit-blocked");
  await presses(desk, "Ready Tom Price");
  expect(await desk.getByText("Something promised for this visit is still open").count()).toBe(1);
  await desk.goto(`/desk/cases/${reference}`);
  await presses(desk, "Done");
  await desk.goto("/desk/dealers/bath/today");
  await presses(desk, "Ready Tom Price");
  expect(await desk.getByRole("heading", { name: /^Ready/ }).count()).toBe(1);

  await house.kept.passes("PT1M");
  const mail = (await house.kept.inbox("tom@example.com")).find(({ subject }) =>
    subject.startsWith("Ready"),
  );
  await customer.goto(/https?:\/\/\S+go=hand-back-\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  await customer.getByLabel("At what time?").fill("16:50");
  await presses(customer, "Tell us");
  expect(await customer.getByText("You are coming on Friday, 4 June, 16:50.").count()).toBe(1);
  await tom.looksAt("case-hand-back-named");
  await house.kept.clockReaches("2027-06-04T17:01:00+01:00");
  await desk.reload();
  expect(await desk.getByText("Waiting since 16:50").count()).toBe(1);
  await luis.looksAt("desk-today-waits");
  await presses(desk, "Done Tom Price");
  expect(await desk.getByRole("heading", { name: "Over" }).count()).toBe(1);
  await customer.goto(/https?:\/\/\S+go=complaint-\S+/.exec(mail?.text ?? "")?.[0] ?? "");
  await customer.getByLabel("What is wrong?").fill("The belt does not lock");
  await presses(customer, "Send");
  expect(await customer.getByText("Sam Ortiz").count()).toBeGreaterThan(0);
});

test("S4-1, S4-2, SHEET-1: a diagnosis that waits for a part, and a return that does not come before it", async () => {
  await house.kept.clockReaches("2027-06-05T08:00:00+01:00");
  const made = await house.kept.call("POST", "/v1/appointments", {
    body: {
      dealer: "bath",
      service: "drop-off",
      start: "2027-06-05T09:00:00+01:00",
      customer: { name: "Dana Cruz", email: "dana@example.com" },
      jobs: [{ concern: "Oil under the car", reason: "diagnosis" }],
    },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const { reference, manageUrl } = made.body;
  await using luis = await house.visitor(SCREEN, "Europe/London");
  await using dana = await house.visitor(PHONE, "Europe/London");
  const { page: desk } = luis;
  const { page: customer } = dana;
  await signsInAt(desk, `/desk/cases/${reference}`, "luis@bath.example");
  await presses(desk, "Arrived Dana Cruz");
  await opens(desk, "Part needed Dana Cruz");
  await desk.getByLabel("Order number").fill("PO-4711");
  await desk.getByLabel("Expected on").fill("2027-06-09");
  await presses(desk, "Log it");
  expect(await desk.getByText("Parts it is waiting for:").count()).toBe(1);
  await luis.looksAt("desk-visit-waits");
  await desk.goto("/desk/dealers/bath/today");
  expect(await desk.getByRole("heading", { name: "Over" }).count()).toBe(1);
  await customer.goto(manageUrl);
  expect(await customer.locator("main").innerText()).toContain("PO-4711");
  await desk.goto(`/desk/cases/${reference}`);
  await opens(desk, "Book another visit for it");
  expect(await desk.getByText("so times begin on Thursday, 10 June 2027").count()).toBe(1);
  await presses(desk, "Book it");
  expect(await desk.getByText("Thursday, 10 June 2027").count()).toBeGreaterThan(0);
  await customer.reload();
  expect(await customer.getByText("Thursday, 10 June 2027").count()).toBeGreaterThan(0);
  await dana.looksAt("case-comes-again");
});

async function visitOf(reference: string): Promise<string> {
  const bearer = await house.kept.signIn("luis@bath.example");
  const { body } = await house.kept.call("GET", `/v1/admin/cases/${reference}`, { bearer });
  return body.appointments[0].id;
}
