import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const LIST = "/desk/brands/aurora/campaigns";
const NEW = `${LIST}/new/words`;

let kept: Kept;
let care: AtDesk;
let bearer: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2026-12-07T09:00:00-05:00");
  const overrides = { languages: ["en-US"] };
  await openDealer(kept, dealerDocument("newport", "America/New_York", overrides));
  care = await AtDesk.as(kept, "care@aurora.example", "newport");
  bearer = await kept.signIn("care@aurora.example");
});
afterAll(() => kept[Symbol.asyncDispose]());

const asJson = async (page: string) => {
  const id = page.split("/").at(-1);
  const { body } = await kept.call("GET", `/v1/admin/brands/aurora/campaigns/${id}`, { bearer });
  return body;
};

const TABLE = `Name,E-Mail,Language,Consent
Joan Lee,joan@example.com,en,yes 2026-10-01
Jörg Alt,joerg@example.com,de,ja 2026-10-02
Joan Lee again,JOAN@example.com,en,yes 2026-10-01
Nobody,not an address,en,`;

const LEASE_END = {
  name: "Lease end, spring",
  purpose: "Lease end",
  "text.en.subject": "Your lease ends in spring, {name}",
  "text.en.body": "Your lease ends in March. Someone will be in touch about the inspection.",
  audience: TABLE,
  basis: "customer",
};

const PROMISE = {
  what: "Call about the lease inspection",
  department: "service",
  day: "2026-12-10",
  time: "17:00",
};

/** A page shows no file again. */
function fieldsOf(page: string, action: string) {
  const { file: _file, ...fields } = filledForm(page, action);
  return fields;
}

/** As the form stands, with these; an empty one is as if it were not there. */
async function fills(page: string, changes: Record<string, string>) {
  const asked = await care.sees(page);
  expect(asked.status).toBe(200);
  const action = page.split("?")[0] ?? "";
  return care.sends(action, { ...fieldsOf(asked.text, action), ...changes });
}
const newOf = (changes: Record<string, string>) => fills(`${NEW}?dealer=newport`, changes);

const placeOf = (location: string) => location.split("?")[0] ?? "";
let campaign: string;

test("CAMPAIGN-13: whose customers it is for is asked first, and its form knows their dealer", async () => {
  const empty = await care.sees(LIST);
  expect(empty.text).toContain(`href="${NEW}"`);
  expect((await care.sees(NEW)).text).toContain('name="dealer"');
  const form = (await care.sees(`${NEW}?dealer=newport`)).text;
  for (const known of ["Luis Reyes", "Service", "Inspection", "{bookingLink}"])
    expect(form).toContain(known);
  expect((await care.sees(`${NEW}?dealer=nowhere`)).status).toBe(404);
});

test("CAMPAIGN-13: what is wrong stands at its field in words, and what was typed is still there", async () => {
  const empty = await newOf(LEASE_END);
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('href="#text.en.body"');
  expect(empty.text).toContain("This says that somebody will be in touch.");
  expect(empty.text).toContain("Joan Lee again,JOAN@example.com");
  const wrong = await newOf({
    ...LEASE_END,
    name: "",
    what: "Call <b>",
    day: "2026-12-10",
    from: "18:00",
    to: "09:00",
    dailyAmount: "many",
    "text.de.subject": "Nur ein Betreff",
  });
  expect(wrong.status).toBe(422);
  for (const field of ["name", "time", "to", "dailyAmount", "text.de.body"])
    expect(wrong.text, field).toContain(`href="#${field}"`);
  expect(wrong.text).toContain('<a href="#name">Name: is missing</a>');
  expect(wrong.text).toContain('<a href="#text.de.body">Text (German): is missing</a>');
  expect(wrong.text).toContain("Call &lt;b&gt;");
  const foreign = await newOf({
    ...LEASE_END,
    ...PROMISE,
    "text.en.subject": "",
    "text.en.body": "",
    "text.de.subject": "Ihr Leasing",
    "text.de.body": "{promise}",
  });
  expect(foreign.text).toContain(
    '<a href="#text.en.body">Write a text in English, the dealer’s language,',
  );
  const late = await newOf({ ...LEASE_END, ...PROMISE, day: "2026-12-01" });
  expect(late.text).toContain('href="#day"');
  const noTable = await newOf({ ...LEASE_END, ...PROMISE, audience: "Who,Where\nJoan,Newport" });
  expect(noTable.text).toContain('href="#audience"');
  const odd = { "text.!!.subject": "Odd", "text.__proto__.body": "Odd" };
  expect((await newOf({ ...LEASE_END, ...odd })).status).toBe(422);
  expect((await care.sees(LIST)).text).not.toContain("Lease end");
});

test("CAMPAIGN-13: more calls than can be made are refused with the sum in words", async () => {
  const rows = Array.from({ length: 1_200 }, (_, row) => `Customer ${row},c${row}@example.com`);
  const audience = ["name,email", ...rows].join("\n");
  const { status, text } = await newOf({ ...LEASE_END, ...PROMISE, audience });
  expect(status).toBe(422);
  expect(text).toContain('href="#day"');
  expect(text).toMatch(/1,200 calls cannot be made by Thursday,? /);
  expect(text).toMatch(/can make calls, for [\d.]+ hours in all/);
  expect(text).toMatch(/So \d+ calls can still be made for this\./);
  expect(text).toContain("c1199@example.com");
  const many = [audience, ...rows, ...rows].join("\n");
  const long = await newOf({ ...LEASE_END, ...PROMISE, audience: many });
  expect(long.status).toBe(422);
  expect(long.text).toContain('href="#audience"');
  expect(long.text).not.toContain("c1199@example.com");
});

test("CAMPAIGN-13: a draft shows how it reads and who is left out and why, and writes to nobody", async () => {
  const made = await newOf({ ...LEASE_END, ...PROMISE });
  expect([made.status, made.location]).toEqual([303, expect.stringMatching(/\?done=saved$/)]);
  campaign = placeOf(made.location);
  const { text } = await care.sees(made.location);
  for (const said of [
    "2 people would be written to",
    "Twice in the table",
    "Their row cannot be read",
    "Line 5",
    "E-mail address: ",
    "1 person of these read none of its languages",
    "Call about the lease inspection",
  ])
    expect(text).toContain(said);
  const mail = await care.sees(`${campaign}/mail?language=en`);
  expect(mail.status).toBe(200);
  expect(mail.text).toContain("Call about the lease inspection");
  expect(mail.text).toContain("Your lease ends in March.");
  expect(await kept.inbox("joan@example.com")).toEqual([]);
  expect(await asJson(campaign)).toMatchObject({
    state: "draft",
    audience: 4,
    department: "service",
    promise: { dueAt: "2026-12-10T17:00:00-05:00" },
  });
});

test("CAMPAIGN-13: its form sent as it stands changes nothing, and a second who changes it is told", async () => {
  const words = `${campaign}/words`;
  const before = await asJson(campaign);
  const first = fieldsOf((await care.sees(words)).text, words);
  expect((await care.sends(words, first)).status).toBe(303);
  expect(await asJson(campaign)).toEqual(before);
  const late = await care.sends(words, { ...first, name: "Too late" });
  expect(late.status).toBe(422);
  expect(late.text).toContain("Too late");
  const file = { type: "text/csv", bytes: Buffer.from("name,email\nJoan Lee,joan@example.com") };
  const form = fieldsOf((await care.sees(words)).text, words);
  const both = await care.sendsFile(words, { ...form, audience: TABLE }, file);
  expect([both.status, both.text.includes('href="#file"')]).toEqual([422, true]);
  const again = fieldsOf((await care.sees(words)).text, words);
  expect((await care.sendsFile(words, again, file)).status).toBe(303);
  expect(await asJson(campaign)).toMatchObject({ audience: 1 });
  expect((await care.sends(words, { ...again, audience: TABLE })).status).toBe(422);
  const table = { ...fieldsOf((await care.sees(words)).text, words), audience: TABLE };
  expect((await care.sends(words, table)).status).toBe(303);
});

test("CAMPAIGN-13: a test comes to whoever asks and promises nothing", async () => {
  const tested = await care.sends(campaign, { do: "test", language: "en" });
  expect(tested.location).toBe(`${campaign}?done=tested`);
  const odd = await care.sends(campaign, { do: "test", language: "!!" });
  expect(odd.location).toBe(`${campaign}?done=tested`);
  await kept.passes("PT10M");
  const mails = await kept.inbox("care@aurora.example");
  expect(mails.filter(({ subject }) => subject.includes("Your lease ends"))).toHaveLength(1);
  expect((await asJson(campaign)).figures).toMatchObject({ written: 0, promised: 0 });
});

test("CAMPAIGN-13: each press is asked for with what it does; started, its figures and cases are there", async () => {
  const asked = await care.sees(`${campaign}?ask=start`);
  expect(asked.text).toContain("2 people will be written to");
  expect(asked.text).toContain("Each of them is promised: Call about the lease inspection");
  const stale = await care.sends(campaign, { do: "start", seen: "1" });
  expect(stale.status).toBe(422);
  expect((await asJson(campaign)).state).toBe("draft");
  const started = await care.sends(campaign, filledForm(asked.text, campaign));
  expect([started.status, started.location]).toEqual([303, `${campaign}?done=started`]);
  await kept.settle();
  const { figures } = await asJson(campaign);
  expect(figures).toMatchObject({ written: 2, promised: 2, skipped: { bad: 1, doubled: 1 } });
  const { text } = await care.sees(campaign);
  expect(text).toContain("4 of 4 people");
  expect(text).toMatch(/<span>Promised<\/span> <strong>2<\/strong>/);
  expect(text).toMatch(/<span>Twice in the table<\/span> <strong>1<\/strong>/);
  const [, reference] = /href="\/desk\/cases\/([^"]+)"/.exec(text) ?? [];
  expect((await care.sees(`/desk/cases/${reference}`)).status).toBe(200);
  expect((await care.sees(LIST)).text).toContain("2 of 4 people written to");
  const words = await care.sees(`${campaign}/words`);
  expect([words.status, words.location]).toEqual([303, campaign]);
});

test("CAMPAIGN-13: paused and stopped it writes no more, and what it promised stays promised", async () => {
  const made = await newOf({
    ...LEASE_END,
    ...PROMISE,
    name: "Summer",
    purpose: "Summer",
    dailyAmount: "1",
    audience: "name,email\nAda Ray,ada@example.com\nBea Ray,bea@example.com",
  });
  const summer = placeOf(made.location);
  const press = async (ask: string) => {
    const asked = await care.sees(`${summer}?ask=${ask}`);
    return care.sends(summer, filledForm(asked.text, summer));
  };
  expect((await press("start")).status).toBe(303);
  expect((await care.sees(summer)).text).toContain("1 of 2 people");
  expect((await press("pause")).location).toBe(`${summer}?done=paused`);
  expect((await care.sees(`${summer}?ask=stop`)).text).toContain("stays promised");
  expect((await press("stop")).location).toBe(`${summer}?done=stopped`);
  expect(await asJson(summer)).toMatchObject({ state: "stopped", figures: { promised: 1 } });
  expect((await care.sends(summer, { do: "start" })).status).toBe(422);
  expect((await care.sees(summer)).text).not.toContain("?ask=start");
});

test("CAMPAIGN-13: nobody but the brand has these pages", async () => {
  const grace = care.copied();
  await grace.signsIn("grace@newport.example");
  for (const page of [LIST, NEW, campaign, `${campaign}/words`, `${campaign}/mail`])
    expect((await grace.sees(page)).status, page).toBe(404);
});
