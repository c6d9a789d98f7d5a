import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const SAM = "sam@bath.example";

let kept: Kept;
let reference: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  const document: any = dealerDocument("bath", "Europe/London");
  const inGerman = document.staff.map((one: { readonly id: string }) =>
    one.id === "sam" ? { ...one, language: "de" } : one,
  );
  await openDealer(kept, { ...document, staff: inGerman });
  const { body } = await kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: "bath",
      department: "service",
      topic: "The oil leak",
      customer: { name: "Rosa", email: "rosa@example.com", phone: "+447700900123" },
    },
  });
  reference = body.reference;
  await kept.settle();
});
afterAll(async () => kept[Symbol.asyncDispose]());

const mentions = async (email: string) =>
  (await kept.inbox(email)).filter(({ subject }) => /erwähnt Sie|mentions you/.test(subject));

test("MENTION-3: whoever a note is for gets one mail in their language, which leads to it and does not say it", async () => {
  const luis = await AtDesk.as(kept, "luis@bath.example", "bath");
  const sheet = `/desk/cases/${reference}`;
  const note = { text: "Her husband is ill, @sam", mention: "sam" };
  expect((await luis.sends(`${sheet}/notes`, note)).status).toBe(303);
  await kept.settle();
  const [mail, ...others] = await mentions(SAM);
  expect(others).toEqual([]);
  expect(mail?.subject).toBe(`Luis Reyes erwähnt Sie · ${reference}`);
  expect(mail?.text).toContain(`/desk/cases/${reference}`);
  expect(mail?.text).not.toContain("husband");
  expect(mail?.html).not.toContain("husband");
  expect((await luis.sees(sheet)).text).toContain("Her husband is ill, @sam");
  // Whoever may not see the case hears of no note of it, whatever it says.
  expect((await luis.sends(`${sheet}/notes`, { text: "@Ana Lopez, sell her a car" })).status).toBe(
    303,
  );
  const refused = await luis.sends(`${sheet}/notes`, { text: "Sell her a car", mention: "ana" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("That colleague cannot see this case");
  expect(refused.text).toContain("Sell her a car</textarea>");
  await kept.settle();
  expect(await mentions("ana@bath.example")).toEqual([]);
  expect(await mentions(SAM)).toHaveLength(1);
});

test("MENTION-2: programs say whom by id, and hear which of them cannot be told", async () => {
  const bearer = await kept.signIn("luis@bath.example");
  const path = `/v1/admin/cases/${reference}/notes`;
  const says = (body: object) => kept.call("POST", path, { bearer, body });
  const refused = await says({ text: "Look", mention: ["sam", "nobody"] });
  expect(refused.status).toBe(422);
  expect(refused.body.errors).toMatchObject([{ pointer: "/mention/1" }]);
  const before = (await mentions(SAM)).length;
  expect((await says({ text: "Look", mention: ["sam"] })).status).toBe(201);
  await kept.settle();
  expect(await mentions(SAM)).toHaveLength(before + 1);
});

test("NOTE-1: what is written often is put into a note, where it is still the writer's", async () => {
  const sam = await AtDesk.as(kept, SAM, "bath");
  const setting = "/desk/dealers/bath/document/note-templates";
  const seen = async () => (await sam.hidden(setting, "seen")).replaceAll("&quot;", '"');
  const empty = await sam.sends(setting, { seen: await seen(), name: "Loaner", text: "" });
  expect(empty.status).toBe(422);
  const text = "Loan car agreed <3 days";
  expect((await sam.sends(setting, { seen: await seen(), name: "Loaner", text })).status).toBe(303);
  const sheet = `/desk/cases/${reference}`;
  const escaped = "Loan car agreed &lt;3 days</textarea>";
  expect((await sam.sees(sheet)).text).not.toContain(escaped);
  const luis = await AtDesk.as(kept, "luis@bath.example", "bath");
  expect((await luis.sees(`${sheet}?template=Loaner`)).text).toContain(escaped);
  expect((await luis.sees(`${sheet}?template=Another`)).text).not.toContain(escaped);
  expect((await sam.sends(setting, { seen: await seen(), remove: "Loaner" })).status).toBe(303);
  expect((await luis.sees(`${sheet}?template=Loaner`)).text).not.toContain(escaped);
});

test("MENTION-4: an open list says for an hour that a note is for its reader", async () => {
  const sam = await AtDesk.as(kept, SAM, "bath");
  const now = "/desk/dealers/bath?show=all";
  await sam.looksAgain(now);
  const luis = await AtDesk.as(kept, "luis@bath.example", "bath");
  await luis.sends(`/desk/cases/${reference}/notes`, { text: "@sam see this" });
  await kept.settle();
  const told = new RegExp(`data-mentions="${reference}-\\d+"`);
  expect((await sam.looksAgain(now)).text).toMatch(told);
  expect((await luis.looksAgain(now)).text).not.toMatch(told);
  await kept.passes("PT61M");
  expect((await sam.looksAgain(now)).text).not.toMatch(told);
});
