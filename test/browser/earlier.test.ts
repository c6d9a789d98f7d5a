import { expect, test } from "vitest";
import { presses } from "./harness/booking-form.ts";
import { House } from "./harness/house.ts";

const DEALER = "early";
const house = new House("2027-06-08T10:00:00+01:00");
house.hasDealer(DEALER, "Europe/London");

test("who would rather come earlier asks for it, is led to the held time and takes it", async () => {
  const first = await books("2027-06-10T10:00:00+01:00", "first");
  const later = await books("2027-06-11T10:00:00+01:00", "later");
  await using visitor = await house.visitor({ width: 320, script: true });
  const { page } = visitor;
  await page.goto(later.manageUrl);
  await presses(page, "Tell me when an earlier time is free");
  expect(await page.getByRole("button", { name: "I do not need an earlier time" }).count()).toBe(1);
  await visitor.looksAt("case-waiting");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Add to my calendar" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${later.reference}.ics`);

  const { status } = await house.kept.call(
    "POST",
    `/v1/cases/${first.reference}/appointments/${first.appointment.id}/cancel`,
    { bearer: first.caseToken },
  );
  expect(status).toBe(200);
  const [mail] = (await house.kept.inbox(`later@${DEALER}.example`)).slice(-1);
  const link = /https?:\/\/\S+#earlier-\w+/.exec(mail?.text ?? "")?.[0] ?? "";
  await page.goto("about:blank");
  await page.goto(link);
  expect(page.url()).toBe(`${house.kept.url}/c/${later.reference}#earlier-${later.appointment.id}`);
  await visitor.looksAt("case-earlier");
  const other = await visitor.context.newPage();
  await other.goto(page.url());
  await presses(page, "Take the earlier time");
  expect(await page.getByText("Thursday, 10 June, 10:00").count()).toBeGreaterThan(0);
  // A second press from a page that was left open moves nothing and says so.
  await presses(other, "Take the earlier time");
  expect(await other.getByRole("heading", { level: 1 }).textContent()).toContain("is gone");
});

async function books(start: string, who: string) {
  const { status, body } = await house.kept.call("POST", "/v1/appointments", {
    body: {
      dealer: DEALER,
      service: "test-drive",
      start,
      options: { model: "500e" },
      customer: { name: who, email: `${who}@${DEALER}.example` },
    },
  });
  expect(status).toBe(201);
  return body;
}
