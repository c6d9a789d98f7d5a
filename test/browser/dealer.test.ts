import { describe, expect, test } from "vitest";
import { opens, presses } from "./harness/booking-form.ts";
import { signsInAt } from "./harness/desk.ts";
import { House } from "./harness/house.ts";

const DEVICES = [
  { width: 320, script: false },
  { width: 768, script: true },
];

const house = new House("2027-06-10T10:00:00+01:00");

describe.each(DEVICES)("the dealer's document at $width px, scripts: $script", (device) => {
  const dealer = `wells-${device.width}`;
  const at = (person: string) => `${person}@${dealer}.example`;

  house.hasDealer(dealer, "Europe/London");

  test("a manager sees what an absence breaks before it is saved, and what a colleague changed", async () => {
    const { reference } = await books("2027-06-11");
    await using maya = await house.visitor(device);
    const { page } = maya;
    await signsInAt(page, `/desk/dealers/${dealer}/document`, at("maya"));
    await maya.looksAt("desk-document");
    await opens(page, "Change Absences");
    await presses(page, "Add");
    await maya.looksAt("desk-absence-wrong");
    await page.getByLabel("Who or what?").selectOption({ label: "Ana Lopez" });
    await page.getByLabel("First day").fill("2027-06-11");
    await presses(page, "Add");
    expect(await page.getByText("1 appointment no longer fits").count()).toBe(1);
    expect(await page.getByRole("link", { name: reference }).count()).toBe(1);
    await maya.looksAt("desk-breaks");
    expect((await documentNow()).staff.find(({ id }) => id === "ana")).not.toHaveProperty(
      "absences",
    );
    await presses(page, "Back to the form");
    expect(await page.getByLabel("First day").inputValue()).toBe("2027-06-11");
    await presses(page, "Add");
    await presses(page, "Save anyway");
    expect(await absencesOfAna()).toEqual([{ from: "2027-06-11", through: "2027-06-11" }]);
    await maya.looksAt("desk-absences");
    await page.goto(`/desk/dealers/${dealer}/history`);
    await maya.looksAt("desk-history");
    await opens(page, /^Restore this version/);
    expect(await page.getByText(/^Ana Lopez · Absent: removed/).count()).toBe(1);
    await maya.looksAt("desk-restore");

    await page.goto(`/desk/dealers/${dealer}/document/hours`);
    await using sam = await house.visitor(device);
    await signsInAt(sam.page, `/desk/dealers/${dealer}/document/days`, at("sam"));
    await sam.page.getByLabel("First day").fill("2027-12-25");
    await sam.page.getByLabel("Why?").fill("Christmas <b>Day</b>");
    await presses(sam.page, "Add");
    await page.getByLabel("Saturday").fill("10-2 pm");
    await presses(page, "Save");
    await maya.looksAt("desk-hours-changed");
    expect(await page.getByLabel("Saturday").inputValue()).toBe("10-2 pm");
    await presses(page, "Save");
    const { openingHours, specialOpeningHours } = await documentNow();
    expect(openingHours.at(-1)).toEqual({
      dayOfWeek: ["Saturday"],
      opens: "10:00",
      closes: "14:00",
    });
    expect(specialOpeningHours?.[0]?.name).toBe("Christmas <b>Day</b>");
  });

  test("an advisor reads it, and a new person waits for a name", async () => {
    await using ana = await house.visitor(device);
    await signsInAt(ana.page, `/desk/dealers/${dealer}/document`, at("ana"));
    expect(await ana.page.getByRole("link", { name: /^Change/ }).count()).toBe(0);
    const refused = await ana.page.goto(`/desk/dealers/${dealer}/document/hours`);
    expect(refused?.status()).toBe(403);
    await using grace = await house.visitor(device);
    const { page } = grace;
    await signsInAt(page, `/desk/dealers/${dealer}/document`, at("grace"));
    await opens(page, "Add somebody");
    await presses(page, "Save");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
    await grace.looksAt("desk-person-wrong");
    await page.goto(`/desk/dealers/${dealer}/document/services?of=test-drive`);
    await grace.looksAt("desk-service");
    await page.goto(`/desk/dealers/${dealer}/report`);
    await grace.looksAt("desk-report");
    await page.goto(`/desk/dealers/${dealer}/report?from=2027-06-02&to=2027-06-01`);
    await grace.looksAt("desk-report-wrong");
  });

  test("departments, cars and bays have forms that say what is wrong and what would break", async () => {
    const { reference } = await books("2027-06-15");
    await using grace = await house.visitor(device);
    const { page } = grace;
    await signsInAt(page, `/desk/dealers/${dealer}/document`, at("grace"));
    await opens(page, "Add a department");
    await page.getByLabel("Name").fill("Parts <b>& more</b>");
    await page.getByLabel("E-mail address").fill("no address");
    await presses(page, "Save");
    await grace.looksAt("desk-department-wrong");
    expect(await page.getByLabel("Name").inputValue()).toBe("Parts <b>& more</b>");
    expect(await page.getByLabel("E-mail address").getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel("E-mail address").fill("");
    await presses(page, "Save");
    expect(await page.getByText("Parts <b>& more</b>").count()).toBeGreaterThan(0);
    await opens(page, "500e Icon");
    await grace.looksAt("desk-thing");
    await presses(page, "Remove");
    expect(await page.getByText("no resource has this type").count()).toBe(1);
    await page.getByLabel("What sets it apart").fill("model");
    await presses(page, "Save");
    expect(await page.getByLabel("What sets it apart").inputValue()).toBe("model");
    await page.getByLabel("What sets it apart").fill("model: 600e");
    await page.getByLabel("Tuesday").fill("16-17");
    await presses(page, "Save");
    await grace.looksAt("desk-thing-breaks");
    expect(await page.getByRole("link", { name: reference }).count()).toBe(1);
    await presses(page, "Save anyway");
    await page.goto(`/desk/dealers/${dealer}/document/departments?of=sales`);
    await presses(page, "Remove");
    expect(await page.getByText("The document would not be consistent").count()).toBe(1);
    for (const of of ["0", "new"]) {
      const answer = await page.goto(`/desk/dealers/${dealer}/document/ladders?of=${of}`);
      expect(answer?.status()).toBe(403);
    }
  });

  test("the brand alone decides who hears of what is late, step by step", async () => {
    await using care = await house.visitor(device);
    const { page } = care;
    await signsInAt(page, `/desk/dealers/${dealer}/document`, "care@aurora.example");
    await opens(page, "Add steps for other promises");
    await care.looksAt("desk-ladder");
    const step = (number: number) => page.getByRole("group", { name: `Step ${number}` });
    await step(2).getByLabel("Minutes after due").fill("soon");
    await presses(page, "Save");
    await care.looksAt("desk-ladder-wrong");
    expect(await page.getByRole("alert").getByRole("link").count()).toBe(2);
    await page.getByLabel("A part").check();
    // Out of order: the document says so, and the form where.
    await step(2).getByLabel("Minutes after due").fill("500");
    await presses(page, "Save");
    const third = step(3).getByLabel("Minutes after due");
    expect(await third.getAttribute("aria-invalid")).toBe("true");
    await step(2).getByLabel("Minutes after due").fill("10");
    await presses(page, "Save");
    await care.looksAt("desk-document-brand");
    expect(await page.getByText("10 min after: Whoever does it").count()).toBe(1);
    await page.goto(`/desk/dealers/${dealer}/document/ladders?of=0`);
    await presses(page, "Remove");
    expect(await page.getByRole("link", { name: "A part" }).count()).toBe(0);
  });

  async function books(date: string): Promise<{ readonly reference: string }> {
    const slots = `/v1/dealers/${dealer}/services/test-drive/slots?from=${date}&to=${date}`;
    const [first] = (await house.kept.call("GET", slots)).body.days[0].slots;
    const { body } = await house.kept.call("POST", "/v1/appointments", {
      body: {
        dealer,
        service: "test-drive",
        start: first.start,
        options: { model: "500e" },
        customer: { name: "Rosa Marin", email: `rosa@${dealer}.example` },
      },
    });
    return body;
  }

  type DocumentNow = {
    readonly staff: readonly { readonly id: string; readonly absences?: unknown }[];
    readonly openingHours: readonly unknown[];
    readonly specialOpeningHours?: readonly { readonly name?: string }[];
  };

  async function absencesOfAna(): Promise<unknown> {
    const { staff } = await documentNow();
    return staff.find(({ id }) => id === "ana")?.absences;
  }

  async function documentNow(): Promise<DocumentNow> {
    const bearer = await house.kept.signIn(at("maya"));
    return (await house.kept.call("GET", `/v1/admin/dealers/${dealer}`, { bearer })).body;
  }
});
