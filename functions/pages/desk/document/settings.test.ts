import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import type { Form } from "../../forms/read-form.ts";
import { settingOf } from "./settings.ts";

const dealer = dealerSchema.parse({
  ...dealerDocument("bath", "Europe/London"),
  specialOpeningHours: [
    { validFrom: "2027-12-24", validThrough: "2027-12-24", opens: "09:00", closes: "12:00" },
    { validFrom: "2027-12-25", validThrough: "2027-12-26", name: "Christmas" },
  ],
  escalation: [
    {
      kinds: ["callback", "update"],
      steps: [
        { after: "-PT1H", notify: ["owner"] },
        { after: "PT0M", notify: ["manager", "owner"], tellCustomer: true },
        { after: "PT2H", notify: ["general-manager"], repeat: "daily" },
      ],
    },
  ],
});
const staff = {
  id: "care",
  name: "Care",
  email: "care@aurora.example",
  role: "brand",
  departments: [],
} as const;

const at = (of: string) => ({ dealer, of, staff, language: "en" });

/** What a form makes of the document; throws when the form was refused. */
function after(part: string, of: string, form: Form) {
  const applied = settingOf(part)!.apply(at(of), form);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return dealerSchema.parse(JSON.parse(JSON.stringify(applied.value)));
}

function shown(part: string, of: string): Form {
  return settingOf(part)!.values(at(of))!;
}

function problems(part: string, of: string, form: Form) {
  const applied = settingOf(part)!.apply(at(of), form);
  return applied.ok ? [] : applied.failure.map(({ field }) => field);
}

test.each([
  ["hours", ""],
  ["people", "ana"],
  ["people", "grace"],
  ["services", "test-drive"],
  ["services", "inspection"],
  ["departments", "service"],
  ["things", "demo-500e"],
  ["ladders", "0"],
  ["openness", ""],
  ["retention", ""],
  ["look", ""],
  ["document", ""],
])("saving %s %s as it is shown changes nothing", (part, of) => {
  expect(after(part, of, shown(part, of))).toEqual(dealer);
});

test.each([
  ["hours", "no-such"],
  ["people", "no-such"],
  ["services", "no-such"],
  ["departments", "no-such"],
  ["things", "ana"],
  ["ladders", "1"],
  ["ladders", "length"],
])("%s of %s is not there", (part, of) => {
  expect(settingOf(part)?.values(at(of))).toBeUndefined();
});

test("there is no form for what every object has", () => {
  expect(settingOf("constructor")).toBeUndefined();
});

describe("hours", () => {
  test("days with the same span share one rule, and an empty day is closed", () => {
    const form = { Monday: "8-12, 13-18", Tuesday: "8-12" };
    expect(after("hours", "", form).openingHours).toEqual([
      { dayOfWeek: ["Monday", "Tuesday"], opens: "08:00", closes: "12:00" },
      { dayOfWeek: ["Monday"], opens: "13:00", closes: "18:00" },
    ]);
  });
  test("a department may have its own, which leaves the dealer's alone", () => {
    const { openingHours, departments } = after("hours", "service", { Monday: "7-15" });
    expect(openingHours).toEqual(dealer.openingHours);
    expect(departments.find(({ id }) => id === "service")?.openingHours).toEqual([
      { dayOfWeek: ["Monday"], opens: "07:00", closes: "15:00" },
    ]);
  });
  test("what cannot be read is asked for again, day by day", () => {
    expect(problems("hours", "", { Monday: "early", Tuesday: "8-12", Friday: "8" })).toEqual([
      "Monday",
      "Friday",
    ]);
  });
});

describe("special days", () => {
  test("a day without hours is closed, and one day needs no last day", () => {
    const { specialOpeningHours } = after("days", "", {
      validFrom: "2027-05-03",
      name: "Bank holiday",
    });
    expect(specialOpeningHours?.at(-1)).toEqual({
      validFrom: "2027-05-03",
      validThrough: "2027-05-03",
      name: "Bank holiday",
    });
  });
  test("each is taken away by its own button", () => {
    const [first, second] = settingOf("days")!.listed!(at(""));
    const left = after("days", "", { remove: first?.key ?? "" }).specialOpeningHours;
    expect(left).toEqual([dealer.specialOpeningHours?.[1]]);
    expect(second?.label).toContain("Christmas: closed");
  });
});

test("a new member is an advisor unless a role is chosen, and one that is known keeps theirs", () => {
  const form = { name: "Noor Haddad", email: "noor@bath.example", "department.sales": "yes" };
  const roleOf = (document: typeof dealer, name: string) =>
    document.staff.find((one) => one.name === name)?.role;
  expect(shown("people", "new")).toEqual({ role: "advisor" });
  expect(roleOf(after("people", "new", form), form.name)).toBe("advisor");
  expect(roleOf(after("people", "new", { ...form, role: "manager" }), form.name)).toBe("manager");
  const maya = { ...form, name: "Maya Chen" };
  expect(roleOf(after("people", "maya", maya), maya.name)).toBe("manager");
});

describe("absences", () => {
  test("a person is away as a person, with a substitute, and comes back with one press", () => {
    const away = after("absences", "", {
      who: "staff/ana",
      from: "2027-06-01",
      through: "2027-06-04",
      substitute: "maya",
    });
    const absence = { from: "2027-06-01", through: "2027-06-04", substitute: "maya" };
    expect(away.staff.find(({ id }) => id === "ana")?.absences).toEqual([absence]);
    const [listed] = settingOf("absences")!.listed!({ ...at(""), dealer: away });
    expect(listed?.label).toContain("Maya Chen stands in");
    const back = settingOf("absences")!.apply({ ...at(""), dealer: away }, { remove: listed!.key });
    expect(
      back.ok && dealerSchema.parse(back.value).staff.flatMap((one) => one.absences ?? []),
    ).toEqual([]);
  });
  test("a person is away for some hours, and each absence of a day is taken away by its own button", () => {
    const day = { who: "staff/ana", from: "2027-06-01" };
    const morning = { from: "2027-06-01", through: "2027-06-01", throughTime: "12:00" };
    const late = { ...morning, fromTime: "15:00", throughTime: "17:30" };
    const first = after("absences", "", { ...day, throughTime: "12:00" });
    const both = settingOf("absences")!.apply(
      { ...at(""), dealer: first },
      { ...day, fromTime: "15:00", throughTime: "17:30" },
    );
    const away = both.ok ? dealerSchema.parse(both.value) : first;
    expect(away.staff.find(({ id }) => id === "ana")?.absences).toEqual([morning, late]);
    const listed = settingOf("absences")!.listed!({ ...at(""), dealer: away });
    expect(
      listed.map(({ label }) => label.replaceAll("\u00a0", " ").replace(/.* 2027, /, "")),
    ).toEqual(["until 12:00 PM", "3:00 PM–5:30 PM"]);
    const back = settingOf("absences")!.apply(
      { ...at(""), dealer: away },
      { remove: listed[0]!.key },
    );
    expect(
      back.ok && dealerSchema.parse(back.value).staff.flatMap((one) => one.absences ?? []),
    ).toEqual([late]);
  });
  test("a car is away without anybody standing in", () => {
    const form = { who: "resource/demo-500e", from: "2027-06-01", substitute: "maya" };
    const { resources } = after("absences", "", form);
    expect(resources.find(({ id }) => id === "demo-500e")?.absences).toEqual([
      { from: "2027-06-01", through: "2027-06-01" },
    ]);
  });
});

describe("people", () => {
  const ida = { name: "Ida Hall", email: "ida@bath.example", "department.sales": "yes" };
  test("somebody new gets an id, is an advisor, and can be booked when that is said", () => {
    const { staff: people, resources } = after("people", "new", {
      ...ida,
      bookable: "sales-advisor",
    });
    expect(people.at(-1)).toEqual({
      id: "ida-hall",
      name: "Ida Hall",
      email: "ida@bath.example",
      departments: ["sales"],
      role: "advisor",
    });
    expect(resources.at(-1)).toEqual({ id: "ida-hall", name: "Ida Hall", type: "sales-advisor" });
  });
  test("a new kind of person may be typed before any service needs it", () => {
    const { resources } = after("people", "new", { ...ida, bookable: "Lease Inspector" });
    expect(resources.at(-1)).toMatchObject({ id: "ida-hall", type: "lease-inspector" });
    expect(problems("people", "new", { ...ida, bookable: "检查员" })).toEqual(["bookable"]);
  });
  test("whoever leaves cannot be booked either", () => {
    const { staff: people, resources } = after("people", "ana", { remove: "yes" });
    expect([...people, ...resources].map(({ id }) => id)).not.toContain("ana");
  });
  test("what is missing is asked for", () => {
    expect(problems("people", "new", {})).toEqual(["name", "email", "departments"]);
  });
});

describe("departments", () => {
  test("whoever manages a new one works in it", () => {
    const { departments, staff: people } = after("departments", "new", {
      name: "Parts & more",
      manager: "sam",
    });
    expect(departments.at(-1)).toEqual({ id: "parts-more", name: "Parts & more", manager: "sam" });
    expect(people.find(({ id }) => id === "sam")?.departments).toEqual(["service", "parts-more"]);
  });
  test("one that is gone has nobody working in it", () => {
    expect(settingOf("departments")!.apply(at("sales"), { remove: "yes" })).toMatchObject({
      value: {
        departments: [{ id: "service" }],
        staff: [["service"], [], ["service"], [], ["service"]].map((departments) => ({
          departments,
        })),
      },
    });
  });
  test("what is wrong with it stands beside its field, and with another one does not", () => {
    const fieldAt = settingOf("departments")!.fieldAt!;
    expect(fieldAt(at("service"), "/departments/1/manager", {})).toBe("manager");
    expect(fieldAt(at("sales"), "/departments/1/manager", {})).toBeUndefined();
    expect(fieldAt(at("new"), "/departments/2/email", {})).toBe("email");
  });
});

describe("what a service takes that nothing here is yet", () => {
  const form = {
    name: "Wheels",
    kind: "service-drop-off",
    department: "service",
    duration: "30",
    "at.dealer": "yes",
    newKind: "Wheel lift",
  };
  test("is typed with the service, and is there with it", () => {
    const { services, resources } = after("services", "new", form);
    expect(services.at(-1)?.needs).toEqual(["wheel-lift"]);
    expect(resources.at(-1)).toEqual({ id: "wheel-lift", type: "wheel-lift", name: "Wheel lift" });
  });
  test("is somebody of the staff, where that is said", () => {
    const { resources } = after("services", "new", { ...form, newKindIs: "sam" });
    expect(resources.at(-1)).toMatchObject({ id: "sam", type: "wheel-lift" });
  });
  test("stays as it is where it is there already, and is asked for where it is no word", () => {
    const { resources } = after("services", "new", { ...form, newKind: "Demonstrator" });
    expect(resources).toHaveLength(dealer.resources.length);
    expect(problems("services", "new", { ...form, newKind: "举升机" })).toEqual(["newKind"]);
  });
});

describe("cars and bays", () => {
  const lift = { name: "Lift 1", type: "Bay", options: "height: 2.5 m\r\n\r\nload : 3:1 t" };
  test("what sets one apart is a line each, and its type is one word", () => {
    const { resources } = after("things", "new", { ...lift, Monday: "8-12" });
    expect(resources.at(-1)).toEqual({
      id: "lift-1",
      name: "Lift 1",
      type: "bay",
      options: { height: "2.5 m", load: "3:1 t" },
      openingHours: [{ dayOfWeek: ["Monday"], opens: "08:00", closes: "12:00" }],
    });
  });
  test("one that is called like a person is no person", () => {
    const { resources } = after("things", "new", { ...lift, name: "Grace" });
    expect(resources.at(-1)?.id).toBe("grace-2");
  });
  test("what cannot be read is asked for", () => {
    const form = { options: "tall", Friday: "early" };
    expect(problems("things", "new", form)).toEqual(["name", "type", "options", "Friday"]);
  });
  test("it is taken away by its button", () => {
    const { resources } = after("things", "demo-500e", { remove: "yes" });
    expect(resources.map(({ id }) => id)).toEqual(["ana", "luis"]);
  });
});

describe("who hears of what is late", () => {
  const steps = {
    "kind.part": "yes",
    "after.0": "0",
    "notify.0.owner": "yes",
    "after.2": "45",
    "notify.2.brand-care": "yes",
    "repeat.2": "yes",
  };
  test("a row without minutes is no step", () => {
    expect(after("ladders", "new", steps).escalation?.at(-1)).toEqual({
      kinds: ["part"],
      steps: [
        { after: "PT0M", notify: ["owner"] },
        { after: "PT45M", notify: ["brand-care"], repeat: "daily" },
      ],
    });
  });
  test("a new one begins as the usual way", () => {
    expect(shown("ladders", "new")).toMatchObject({
      "after.0": "-30",
      "notify.4.brand-care": "yes",
    });
  });
  test("what is missing is asked for beside its step", () => {
    const form = { "after.0": "soon", "after.3": "10", "notify.0.owner": "yes" };
    expect(problems("ladders", "0", form)).toEqual(["kinds", "after.0", "notify.3"]);
    expect(problems("ladders", "0", { "kind.part": "yes" })).toEqual(["after.0"]);
  });
  test("what the document has against a step is said in the row it was filled in", () => {
    const fieldAt = settingOf("ladders")!.fieldAt!;
    expect(fieldAt(at("new"), "/escalation/1/steps/1/after", steps)).toBe("after.2");
    expect(fieldAt(at("new"), "/escalation/1/kinds/0", steps)).toBe("kinds");
    expect(fieldAt(at("0"), "/escalation/1/steps/1/after", steps)).toBeUndefined();
  });
  test("without any left everything goes the usual way", () => {
    expect(after("ladders", "0", { remove: "yes" })).not.toHaveProperty("escalation");
  });
});

describe("how openly promises are kept", () => {
  const both = { showKeptRate: "yes", morningMail: "yes" };
  test("the public rate and the mail of every morning are a press each", () => {
    const open = after("openness", "", both);
    expect(open).toMatchObject({ showKeptRate: true, morningMail: "every-day" });
    expect(settingOf("openness")?.values({ ...at(""), dealer: open })).toEqual(both);
  });
  test("and taken back with another", () => {
    const open = after("openness", "", both);
    const applied = settingOf("openness")!.apply({ ...at(""), dealer: open }, {});
    expect(applied).toMatchObject({
      value: { showKeptRate: false, morningMail: "when-needed" },
    });
  });
});

describe("how long what is known of customers is kept", () => {
  const said = { casesMonths: "12", readsMonths: "4" };
  test("DATA-3: each period is a field, and what is left empty is as the brand says", () => {
    const kept = after("retention", "", said);
    expect(kept.retention).toEqual({ casesMonths: 12, readsMonths: 4 });
    expect(settingOf("retention")?.values({ ...at(""), dealer: kept })).toEqual(said);
    const { value } = settingOf("retention")!.apply({ ...at(""), dealer: kept }, {}) as never;
    expect(value).not.toHaveProperty("retention");
  });
  test("DATA-3: what is too short is said at its field", () => {
    const field = settingOf("retention")?.fieldAt?.(at(""), "/retention/casesMonths", {});
    expect(field).toBe("casesMonths");
  });
});

describe("whoever reads another language", () => {
  test("has it beside their name, and may go back to what their browser asks for", () => {
    const form = { ...shown("people", "ana"), language: "de" };
    const read = after("people", "ana", form).staff.find(({ id }) => id === "ana");
    expect(read?.language).toBe("de");
    const { language: _, ...without } = form;
    expect(after("people", "ana", without)).toEqual(dealer);
  });
});

describe("services", () => {
  test("an emptied field takes the rule away, and times are durations", () => {
    const { leadTime: _, ...form } = shown("services", "test-drive");
    const [service] = after("services", "test-drive", { ...form, bufferAfter: "15" }).services;
    expect(service).toMatchObject({ bufferAfter: "PT15M", duration: "PT45M", horizon: "P60D" });
    expect(service).not.toHaveProperty("leadTime");
  });
  test("a number that is none, and a service that takes nothing, are refused", () => {
    const form = {
      name: "Wash",
      kind: "service-drop-off",
      department: "service",
      duration: "long",
    };
    expect(problems("services", "new", form)).toEqual(["duration", "needs", "locations"]);
  });
});

describe("how the pages look", () => {
  const said = {
    accentLight: "#1f3a8a",
    accentDark: "#9ec1ff",
    typeface: "serif",
    scheme: "dark",
    privacy: "https://bath.example/privacy",
  };
  const LOGO = "0123456789abcdef0123456789abcdef-240x60.png";

  test("is said field by field, and the logo stays", () => {
    const withLogo = { ...dealer, appearance: { logo: LOGO } };
    const applied = settingOf("look")!.apply({ ...at(""), dealer: withLogo }, said);
    const kept = dealerSchema.parse(JSON.parse(JSON.stringify(applied.ok && applied.value)));
    expect(kept.appearance).toEqual({
      logo: LOGO,
      accent: { light: "#1f3a8a", dark: "#9ec1ff" },
      typeface: "serif",
      scheme: "dark",
      privacy: "https://bath.example/privacy",
    });
    expect(settingOf("look")?.values({ ...at(""), dealer: kept })).toEqual(said);
  });

  test("needs both colours, and empty it is as the brand says", () => {
    expect(problems("look", "", { accentLight: "#1f3a8a" })).toEqual(["accentDark"]);
    expect(problems("look", "", { accentDark: "#9ec1ff" })).toEqual(["accentLight"]);
    const kept = after("look", "", { typeface: "brand", scheme: "brand" });
    expect(kept).not.toHaveProperty("appearance");
  });

  test("says beside the field what is wrong with it", () => {
    const field = (pointer: string) => settingOf("look")?.fieldAt?.(at(""), pointer, {});
    expect(field("/appearance/accent/dark")).toBe("accentDark");
    expect(field("/appearance/imprint")).toBe("imprint");
    expect(field("/appearance/logo")).toBeUndefined();
  });
});

describe("word of a car that stays", () => {
  const said = (hours: string) => after("word", "", { hours }).wordEvery;

  test("WORD-5: is said in hours, and nothing said is the usual", () => {
    expect(["2.5", "2,5", "0", " 4 "].map(said)).toEqual(["PT150M", "PT150M", "PT0M", "PT240M"]);
    expect(said("")).toBeUndefined();
    const at = { dealer: { ...dealer, wordEvery: "PT2H30M" }, of: "", staff, language: "en" };
    expect(settingOf("word")!.values(at)).toEqual({ hours: "2.5" });
  });

  test("WORD-5: what the document refuses is told at the field", () => {
    expect(said("0.1")).toBe("PT6M");
    for (const hours of ["often", "-1"]) expect(() => said(hours)).toThrow("not-a-duration");
    const at = { dealer, of: "", staff, language: "en" };
    expect(settingOf("word")!.fieldAt!(at, "/wordEvery", {})).toBe("hours");
    expect(settingOf("word")!.fieldAt!(at, "/callbackWithin", {})).toBeUndefined();
  });
});

describe("how customers get on meanwhile", () => {
  test("TRANSPORT-5: a kind is offered with a number or without, and said again it has another", () => {
    expect(after("transport", "", { kind: "loaner", perDay: "3" }).transport).toEqual([
      { kind: "loaner", perDay: 3 },
    ]);
    const transport = [{ kind: "loaner" as const, perDay: 3 }];
    const at = { dealer: { ...dealer, transport }, of: "", staff, language: "en" };
    expect(settingOf("transport")!.apply(at, { kind: "wait" })).toMatchObject({
      value: { transport: [{ kind: "wait" }, { kind: "loaner", perDay: 3 }] },
    });
    const again = settingOf("transport")!.apply(at, { kind: "loaner", perDay: "5" });
    expect(again).toMatchObject({ value: { transport: [{ kind: "loaner", perDay: 5 }] } });
    const gone = settingOf("transport")!.apply(at, { remove: "loaner" });
    expect(gone).toMatchObject({ ok: true });
    expect(gone).not.toHaveProperty("value.transport");
  });

  test.each([
    [{ kind: "horse" }, "kind"],
    [{ kind: "loaner", perDay: "0" }, "perDay"],
    [{ kind: "loaner", perDay: "two" }, "perDay"],
    [{ kind: "loaner", perDay: "1001" }, "perDay"],
  ])("TRANSPORT-5: %j is refused beside its field", (form, field) => {
    expect(problems("transport", "", form)).toEqual([field]);
  });
});

describe("what is looked at of a car", () => {
  const named = (name: string) => after("checklist", "", { name }).carChecklist;

  test("begins with the usual, and what is added is called as it was typed", () => {
    const own = named("Roof box");
    expect(own?.map(({ id }) => id)).toEqual([
      "outside",
      "seats",
      "interior",
      "fuel",
      "odometer",
      "roof-box",
    ]);
    expect(own?.at(-1)).toEqual({ id: "roof-box", name: "Roof box" });
  });

  test("a usual thing that was taken away comes back as such, in all languages", () => {
    const carChecklist = [{ id: "outside" }, { id: "key", name: "Key" }];
    const at = { dealer: { ...dealer, carChecklist }, of: "", staff, language: "en" };
    const applied = settingOf("checklist")!.apply(at, { name: "odometer" });
    expect(applied).toMatchObject({
      value: { carChecklist: [...carChecklist, { id: "odometer" }] },
    });
    const gone = settingOf("checklist")!.apply(
      { ...at, dealer: { ...dealer, carChecklist: [{ id: "key", name: "Key" }] } },
      { remove: "key" },
    );
    expect(gone).toMatchObject({ ok: true });
    expect(gone).not.toHaveProperty("value.carChecklist");
  });

  test.each(["", "seats", "SEATS"])("%j is refused beside its field", (name) => {
    expect(problems("checklist", "", { name })).toEqual(["name"]);
  });
});
