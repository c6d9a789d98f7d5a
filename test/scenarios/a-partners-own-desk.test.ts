import { afterAll, beforeAll, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const DESK = "/desk/partners/inspecta";

let kept: Kept;
let ines: AtDesk;
let luis: string;
let reference: string;
let task: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-02-26T10:00:00-05:00");
  luis = await kept.signIn("luis@northside.example");
  const opened = await kept.call("POST", "/v1/admin/dealers/northside/cases", {
    bearer: luis,
    body: {
      customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
      vehicle: {
        make: "Fiat",
        model: "500",
        year: 2019,
        registration: "ABC1234",
        odometer: { value: 41_234, unit: "mi" },
      },
      urgency: "unsafe",
      accessNote: "The gate code is 1234",
      department: "service",
      topic: "Lease ends, and a secret of hers",
    },
  });
  reference = opened.body.reference;
  const promised = await kept.call("POST", `/v1/admin/cases/${reference}/commitments`, {
    bearer: luis,
    body: {
      kind: "other",
      what: "Inspect the leased car",
      department: "service",
      partner: "inspecta",
    },
  });
  expect(promised.status, JSON.stringify(promised.body)).toBe(201);
  task = promised.body.id;
  await kept.settle();
  const anybody = await AtDesk.as(kept, "luis@northside.example", "northside");
  ines = anybody.copied();
  await ines.signsIn("ines@inspecta.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

const promise = async () => {
  const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
  return body.commitments.find(({ id }: { id: string }) => id === task);
};

test("PARTNER-8: whoever is of one partner alone lands on its tasks, and no other page is theirs", async () => {
  const landed = await ines.sees("/desk");
  expect([landed.status, landed.location]).toEqual([303, DESK]);
  const list = await ines.sees(DESK);
  expect(list.status).toBe(200);
  expect(list.text).toContain("Inspect the leased car");
  for (const page of [
    "/desk/partners/roadhelp",
    `/desk/partners/roadhelp/tasks/${reference}/${task}`,
    "/desk/dealers/northside",
    "/desk/brands/aurora",
    `/desk/cases/${reference}`,
  ]) {
    expect((await ines.sees(page)).status, page).toBe(404);
  }
});

test("PARTNER-8: a task says how urgent it is, and what its partner may see of the car", async () => {
  const page = `${DESK}/tasks/${reference}/${task}`;
  const usual = await ines.sees(page);
  for (const seen of ["The car is not safe to drive", "Fiat 500 2019", "The gate code is 1234"])
    expect(usual.text).toContain(seen);
  expect(usual.text).not.toContain("41,234");
  const care = await AtDesk.as(kept, "care@aurora.example", "northside");
  const form = "/desk/brands/aurora/partners/inspecta";
  const fields = filledForm((await care.sees(form)).text, form);
  const saved = await care.sends(form, { ...fields, "sees.0.odometer": "yes" });
  expect(saved.status).toBe(303);
  expect((await ines.sees(page)).text).toContain("41,234 miles");
});

test("PARTNER-8: a task is answered and done on its page, once, and shows what it takes alone", async () => {
  const page = `${DESK}/tasks/${reference}/${task}`;
  const form = (text: string) => /name="form" value="([^"]*)"/.exec(text)?.[1] ?? "";
  const seen = (text: string) => /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? "";
  const first = await ines.sees(page);
  expect(first.status).toBe(200);
  expect(first.text).toContain("Rosa Marin");
  expect(first.text).toContain("ABC1234");
  expect(first.text).not.toContain("secret of hers");
  expect(first.text).not.toContain("rosa@example.com");
  const press = (text: string, fields: Record<string, string>) =>
    ines.sends(page, { form: form(text), seen: seen(text), ...fields });
  const needs = async (text: string, label: string, fields: Record<string, string>) => {
    const before = await promise();
    const refused = await press(text, fields);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`${label}: is missing`);
    expect(filledForm(refused.text, page)["seen"]).toBe(seen(text));
    expect((await promise()).revision).toBe(before.revision);
  };
  await needs(first.text, "Why not", { do: "decline" });
  await needs(first.text, "Your reference for it", { do: "acknowledge", partnerReference: " " });
  const long = await press(first.text, { do: "acknowledge", partnerReference: "INS".repeat(50) });
  expect(long.status).toBe(422);
  expect(long.text).toContain(`value="${"INS".repeat(50)}"`);
  expect((await press(first.text, { do: "accept" })).status).toBe(303);
  expect((await promise()).owner.name).toBe("Ines Ford");
  // On what the page showed before: nothing is done twice.
  const late = await press(first.text, { do: "decline", reason: "Our lift is broken" });
  expect(late.status).toBe(412);
  expect(late.text).toContain('value="Our lift is broken"');
  const second = await ines.sees(page);
  await needs(second.text, "Why not", { do: "decline" });
  await needs(second.text, "What was done", { do: "done" });
  const asked = await press(second.text, { do: "acknowledge", partnerReference: "INS-7" });
  expect(asked.status).toBe(303);
  expect((await promise()).task.state).toBe("active");
  const calling = await ines.sees(page);
  expect(calling.text).toContain("A call without a result");
  const called = { do: "attempt", phone: "+12125550123", outcome: "busy" };
  // Whoever called goes on with the task.
  expect(await press(calling.text, called)).toMatchObject({ status: 303, location: page });
  expect((await promise()).attempts).toBe(1);
  const elsewhere = await press((await ines.sees(page)).text, { ...called, phone: "+12125550199" });
  expect(elsewhere.status).not.toBe(303);
  expect((await promise()).attempts).toBe(1);
  const third = await ines.sees(page);
  expect((await press(third.text, { do: "done", note: "Looked at and photographed" })).status).toBe(
    303,
  );
  expect((await promise()).status).toBe("kept");
  expect((await ines.sees(DESK)).text).not.toContain("Inspect the leased car");
});
