import { describe, expect, test } from "vitest";
import { dealerSchema } from "../../../../shared/directory/dealer.schema.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import type { Form } from "../../forms/read-form.ts";
import { settingOf } from "./settings.ts";

const dealer = dealerSchema.parse({
  ...dealerDocument("bath", "Europe/London"),
  specialOpeningHours: [
    { validFrom: "2027-12-24", validThrough: "2027-12-24", opens: "09:00", closes: "12:00" },
    { validFrom: "2027-12-25", validThrough: "2027-12-26", name: "Christmas" },
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
  ["document", ""],
])("saving %s %s as it is shown changes nothing", (part, of) => {
  expect(after(part, of, shown(part, of))).toEqual(dealer);
});

test.each([
  ["hours", "no-such"],
  ["people", "no-such"],
  ["services", "no-such"],
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
  test("whoever leaves cannot be booked either", () => {
    const { staff: people, resources } = after("people", "ana", { remove: "yes" });
    expect([...people, ...resources].map(({ id }) => id)).not.toContain("ana");
  });
  test("what is missing is asked for", () => {
    expect(problems("people", "new", {})).toEqual(["name", "email", "departments"]);
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
