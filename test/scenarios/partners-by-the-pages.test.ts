import { afterAll, beforeAll, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const LIST = "/desk/brands/aurora/partners";
const NEW = `${LIST}/new`;
const INSPECTA = `${LIST}/inspecta`;

let kept: Kept;
let care: AtDesk;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-02-26T10:00:00-05:00");
  care = await AtDesk.as(kept, "care@aurora.example", "northside");
});
afterAll(() => kept[Symbol.asyncDispose]());

const document = async (id: string) => {
  const bearer = await kept.signIn("care@aurora.example");
  return kept.call("GET", `/v1/admin/partners/${id}`, { bearer });
};
const withoutMail = ({ staff, ...rest }: { staff: { mail: string }[] }) => ({
  ...rest,
  staff: staff.map(({ mail: _mail, ...one }) => one),
});

async function fills(page: string, changes: Record<string, string>, empty: readonly string[] = []) {
  const { text, status } = await care.sees(page);
  expect(status).toBe(200);
  const fields = { ...filledForm(text, page), ...changes };
  const sent = Object.entries(fields).filter(([name]) => !empty.includes(name));
  return care.sends(page, Object.fromEntries(sent));
}

const TOWLY = {
  name: "Towly",
  purpose: "tows cars that cannot be moved",
  telephone: "+14015550160",
  callers: "+14015550161, +14015550162",
  timeZone: "America/New_York",
  Monday: "8-12, 13-17",
  Tuesday: "8-17",
  "works.Monday": "yes",
  "works.Tuesday": "yes",
  special: "2027-12-25 Christmas\n2027-12-24/2027-12-24 09:00-12:00",
  "kind.0": "Tow in",
  "lead.0": "4",
  "unit.0": "hours",
  "person.0": "Tess Wood",
  "email.0": "tess@towly.example",
  "language.0": "de",
  data: "name and car",
  does: "tows the car",
  subProcessors: "Yard: keeps the car",
};

test("PARTNER-7: the brand makes a partner by form, and it is what was typed", async () => {
  const made = await fills(NEW, TOWLY);
  expect([made.status, made.location]).toEqual([303, `${LIST}?saved=yes`]);
  const { body } = await document("towly");
  expect(withoutMail(body)).toEqual({
    id: "towly",
    name: "Towly",
    brand: "aurora",
    purpose: "tows cars that cannot be moved",
    telephone: "+14015550160",
    callers: ["+14015550161", "+14015550162"],
    timeZone: "America/New_York",
    workingDays: ["Monday", "Tuesday"],
    openingHours: [
      { dayOfWeek: ["Monday"], opens: "08:00", closes: "12:00" },
      { dayOfWeek: ["Monday"], opens: "13:00", closes: "17:00" },
      { dayOfWeek: ["Tuesday"], opens: "08:00", closes: "17:00" },
    ],
    specialOpeningHours: [
      { validFrom: "2027-12-25", validThrough: "2027-12-25", name: "Christmas" },
      { validFrom: "2027-12-24", validThrough: "2027-12-24", opens: "09:00", closes: "12:00" },
    ],
    leadTimes: { "tow-in": "PT4H" },
    sees: { "tow-in": ["name", "phone", "registration", "vin", "model", "access-note"] },
    staff: [{ id: "tess-wood", name: "Tess Wood", email: "tess@towly.example", language: "de" }],
    processor: {
      data: "name and car",
      does: "tows the car",
      subProcessors: [{ name: "Yard", does: "keeps the car" }],
    },
  });
  const list = await care.sees(LIST);
  expect(list.text).toContain("Towly");
  expect(list.text).toContain("tows cars that cannot be moved");
});

test("PARTNER-7: a form that is sent as it stands changes nothing", async () => {
  expect((await fills(`${LIST}/towly`, {})).status).toBe(303);
  const first = await document("towly");
  expect((await fills(`${LIST}/towly`, {})).status).toBe(303);
  const second = await document("towly");
  expect(second.body).toEqual(first.body);
  expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
});

test("LEASE-6: which tasks inspect a car is a mark of each, set where the name says so", async () => {
  expect((await document("towly")).body.inspections).toBeUndefined();
  expect((await fills(`${LIST}/towly`, { "inspects.0": "yes" })).status).toBe(303);
  expect((await document("towly")).body.inspections).toEqual(["tow-in"]);
  expect((await fills(`${LIST}/towly`, {}, ["inspects.0"])).status).toBe(303);
  expect((await document("towly")).body.inspections).toBeUndefined();
  const added = { "kind.1": "Lease inspection", "lead.1": "3", "unit.1": "days" };
  expect((await fills(`${LIST}/towly`, added)).status).toBe(303);
  expect((await document("towly")).body.inspections).toBeUndefined();
  expect((await fills(`${LIST}/towly`, {}, ["inspects.1"])).status).toBe(303);
  expect((await document("towly")).body.inspections).toEqual([]);
});

test("PARTNER-7: a row that is emptied takes somebody off, another adds somebody", async () => {
  const changed = await fills(
    INSPECTA,
    { "person.2": "Iris Hay", "email.2": "iris@inspecta.example" },
    ["person.0", "email.0"],
  );
  expect(changed.status).toBe(303);
  const { body } = await document("inspecta");
  expect(body.staff.map(({ id }: { id: string }) => id)).toEqual(["ivo", "iris-hay"]);
});

test("PARTNER-7: what is wrong stands beside its field, with what was typed", async () => {
  const none = ["person.0", "email.0", "person.1", "email.1"];
  const before = await document("inspecta");
  const noPeople = await fills(INSPECTA, { name: "Inspecta <b>" }, none);
  expect(noPeople.status).toBe(422);
  expect(noPeople.text).toContain("Inspecta &lt;b&gt;");
  expect(noPeople.text).toContain('href="#person.0"');
  const wrong = await fills(INSPECTA, {
    telephone: "555",
    timeZone: "Mars",
    "lead.0": "400",
    "works.Sunday": "yes",
    special: "Christmas",
  });
  expect(wrong.status).toBe(422);
  for (const field of ["telephone", "timeZone", "lead.0", "special"])
    expect(wrong.text, field).toContain(`href="#${field}"`);
  expect(wrong.text).toContain('<a href="#telephone">Telephone: ');
  const nameless = await fills(INSPECTA, {}, ["name"]);
  expect(nameless.text).toContain('<a href="#name">Name: is missing</a>');
  expect((await fills(INSPECTA, { Monday: "all day" })).text).toContain('href="#Monday"');
  expect((await fills(INSPECTA, { "works.Sunday": "yes" })).text).toContain('href="#works"');
  expect((await document("inspecta")).headers.get("etag")).toBe(before.headers.get("etag"));
});

test("PARTNER-7: of two who change it the second is told, and makes none over another", async () => {
  const { text } = await care.sees(INSPECTA);
  const fields = filledForm(text, INSPECTA);
  expect((await care.sends(INSPECTA, { ...fields, purpose: "inspects" })).status).toBe(303);
  const late = await care.sends(INSPECTA, { ...fields, purpose: "looks at" });
  expect(late.status).toBe(422);
  expect(late.text).toContain("looks at");
  const again = await fills(NEW, TOWLY);
  expect(again.status).toBe(422);
  expect(again.text).toContain('<a href="#name">Name: is a second “Towly”</a>');
  expect((await fills(NEW, { ...TOWLY, name: "Northside" })).status).toBe(422);
});

test("PARTNER-7: nobody but the brand has these pages", async () => {
  for (const email of ["grace@northside.example", "ines@inspecta.example"]) {
    const desk = care.copied();
    await desk.signsIn(email);
    for (const page of [LIST, NEW, INSPECTA]) {
      expect((await desk.sees(page)).status, `${email} ${page}`).toBe(404);
    }
  }
});
