import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { checkDealer } from "./check-dealer.ts";
import { brandSchema, dealerSchema } from "../document/dealer.schema.ts";

const brand = brandSchema.parse({
  id: "aurora",
  name: "Aurora",
  care: { name: "Aurora Care", email: "care@aurora.example" },
  staff: [{ id: "care", name: "Aurora Care", email: "care@aurora.example", role: "brand" }],
});
const document = (overrides: object) =>
  dealerSchema.parse(dealerDocument("bath", "Europe/London", overrides));
const pointers = (overrides: object) =>
  checkDealer(document(overrides), brand).map(({ pointer }) => pointer);

const base = document({});
const hours = (opens: string, closes: string) => ({ dayOfWeek: ["Monday"], opens, closes });

const ONE_DAY = { from: "2027-01-04", through: "2027-01-04" };

describe("a dealer's document", () => {
  test("is consistent as the stories use it", () => {
    expect(pointers({})).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ["a brand we do not know", { brand: "borealis" }, ["/brand"]],
    [
      "a thing to look at that is called nothing, and one that stands there twice",
      { carChecklist: [{ id: "seats" }, { id: "roof-box" }, { id: "seats", name: "Seats" }] },
      ["/carChecklist/2", "/carChecklist/1/name"],
    ],
    [
      "a way to get on that is offered twice",
      { transport: [{ kind: "loaner", perDay: 3 }, { kind: "wait" }, { kind: "loaner" }] },
      ["/transport/2"],
    ],
    [
      "a second department of one id",
      { departments: [base.departments[0], base.departments[0]] },
      [
        "/departments/1",
        "/staff/0/departments/1",
        "/staff/2/departments/0",
        "/staff/4/departments/0",
        "/services/1/department",
      ],
    ],
    [
      "a manager who is not on the staff",
      { departments: [{ ...base.departments[0], manager: "nobody" }, base.departments[1]] },
      ["/departments/0/manager"],
    ],
    [
      "an advisor as manager",
      { departments: [{ ...base.departments[0], manager: "ana" }, base.departments[1]] },
      ["/departments/0/manager"],
    ],
    [
      "hours that overlap",
      { openingHours: [hours("09:00", "13:00"), hours("12:55", "18:00")] },
      ["/openingHours/1"],
    ],
    [
      "hours that touch are fine",
      { openingHours: [hours("09:00", "13:00"), hours("13:00", "18:00")] },
      [],
    ],
    [
      "hours that run past midnight into the next day's",
      {
        openingHours: [
          { dayOfWeek: ["Sunday"], opens: "20:00", closes: "04:00" },
          { dayOfWeek: ["Monday"], opens: "02:00", closes: "10:00" },
        ],
      },
      ["/openingHours/1"],
    ],
    [
      "two special days that overlap",
      {
        specialOpeningHours: [
          { validFrom: "2026-12-24", validThrough: "2026-12-26" },
          { validFrom: "2026-12-26", validThrough: "2026-12-31", opens: "09:00", closes: "12:00" },
        ],
      },
      ["/specialOpeningHours/1"],
    ],
    [
      "two spans of one special day are fine",
      {
        specialOpeningHours: [
          { validFrom: "2026-12-24", validThrough: "2026-12-24", opens: "09:00", closes: "12:00" },
          { validFrom: "2026-12-24", validThrough: "2026-12-24", opens: "13:00", closes: "15:00" },
        ],
      },
      [],
    ],
    [
      "a special day without a closing time",
      {
        specialOpeningHours: [
          { validFrom: "2026-12-24", validThrough: "2026-12-24", opens: "09:00" },
        ],
      },
      ["/specialOpeningHours/0"],
    ],
    [
      "a service that needs what nobody has",
      { services: [{ ...base.services[0], needs: ["hovercraft"] }] },
      ["/services/0/needs/0"],
    ],
    [
      "a substitute who is not on the staff",
      {
        staff: base.staff.map((member) =>
          member.id === "ana"
            ? {
                ...member,
                absences: [{ from: "2027-01-04", through: "2027-01-01", substitute: "zoe" }],
              }
            : member,
        ),
      },
      ["/staff/3/absences/0/through", "/staff/3/absences/0/substitute"],
    ],
    [
      "absences that end before they begin on one day",
      {
        staff: base.staff.map((member) =>
          member.id === "ana"
            ? {
                ...member,
                absences: [
                  { from: "2027-01-04", fromTime: "12:00", through: "2027-01-04" },
                  { ...ONE_DAY, fromTime: "12:00", throughTime: "12:00" },
                  { ...ONE_DAY, fromTime: "12:00", throughTime: "11:55" },
                  { ...ONE_DAY, fromTime: "24:00" },
                  { ...ONE_DAY, throughTime: "00:00" },
                  { ...ONE_DAY, fromTime: "12:00", through: "2027-01-05", throughTime: "09:00" },
                ],
              }
            : member,
        ),
      },
      [
        "/staff/3/absences/1/throughTime",
        "/staff/3/absences/2/throughTime",
        "/staff/3/absences/3/fromTime",
        "/staff/3/absences/4/throughTime",
      ],
    ],
    [
      "a rung with nobody on it",
      {
        staff: base.staff.filter(({ role }) => role !== "general-manager"),
        escalation: [
          { kinds: ["callback"], steps: [{ after: "PT0M", notify: ["general-manager"] }] },
        ],
      },
      ["/escalation/0/steps/0/notify"],
    ],
    [
      "a ladder whose steps are not in order, and a second one for the same kind",
      {
        escalation: [
          {
            kinds: ["callback"],
            steps: [
              { after: "PT30M", notify: ["manager"] },
              { after: "PT0M", notify: ["owner"] },
            ],
          },
          { kinds: ["part", "callback"], steps: [{ after: "PT0M", notify: ["owner"] }] },
        ],
      },
      ["/escalation/0/steps/1/after", "/escalation/1/kinds/1"],
    ],
    [
      "a ladder that says nothing once it is late",
      { escalation: [{ kinds: ["callback"], steps: [{ after: "-PT30M", notify: ["owner"] }] }] },
      ["/escalation/0/steps"],
    ],
    [
      "a ladder with a hole",
      {
        escalation: [
          {
            kinds: ["callback"],
            steps: [
              { after: "PT0M", notify: ["owner"] },
              { after: "PT10081M", notify: ["manager"] },
            ],
          },
        ],
      },
      ["/escalation/0/steps/1/after"],
    ],
    [
      "a ladder whose daily repeat fills the hole",
      {
        escalation: [
          {
            kinds: ["callback"],
            steps: [
              { after: "PT0M", notify: ["owner"], repeat: "daily" },
              { after: "PT10081M", notify: ["manager"] },
            ],
          },
        ],
      },
      [],
    ],
    [
      "a dealer that closes for more than a year",
      { specialOpeningHours: [{ validFrom: "2027-01-01", validThrough: "2028-01-02" }] },
      ["/specialOpeningHours/0/validThrough"],
    ],
    [
      "closures that meet and leave it closed for more than a year",
      {
        specialOpeningHours: [
          { validFrom: "2027-01-01", validThrough: "2027-12-31" },
          { validFrom: "2028-01-01", validThrough: "2028-01-02" },
          { validFrom: "2026-08-01", validThrough: "2026-08-08" },
        ],
      },
      ["/specialOpeningHours/0/validThrough", "/specialOpeningHours/1/validThrough"],
    ],
    [
      "closures with nothing but a closed weekday between them",
      {
        openingHours: [hours("09:00", "18:00")],
        specialOpeningHours: [
          { validFrom: "2027-01-04", validThrough: "2027-12-27" },
          { validFrom: "2028-01-03", validThrough: "2028-01-10" },
        ],
      },
      ["/specialOpeningHours/0/validThrough", "/specialOpeningHours/1/validThrough"],
    ],
    [
      "closures with one open day between them are fine",
      {
        openingHours: [hours("09:00", "18:00")],
        specialOpeningHours: [
          { validFrom: "2027-01-04", validThrough: "2027-12-26" },
          { validFrom: "2027-12-28", validThrough: "2028-06-30" },
        ],
      },
      [],
    ],
    [
      "a year and no day more",
      { specialOpeningHours: [{ validFrom: "2027-01-01", validThrough: "2027-12-31" }] },
      [],
    ],
    [
      "a department that is closed where the dealer is not",
      {
        departments: base.departments.map((department, index) =>
          index === 1
            ? {
                ...department,
                specialOpeningHours: [
                  { validFrom: "2027-01-01", validThrough: "2027-06-30" },
                  { validFrom: "2027-07-01", validThrough: "2027-12-31" },
                ],
              }
            : department,
        ),
        specialOpeningHours: [{ validFrom: "2028-01-01", validThrough: "2028-01-31" }],
      },
      [
        "/departments/1/specialOpeningHours/0/validThrough",
        "/departments/1/specialOpeningHours/1/validThrough",
        "/specialOpeningHours/0/validThrough",
      ],
    ],
    [
      "a special day beyond the calendar",
      { specialOpeningHours: [{ validFrom: "2027-01-01", validThrough: "9999-12-31" }] },
      ["/specialOpeningHours/0/validThrough"],
    ],
    [
      "two steps at one time, however it is written",
      {
        escalation: [
          {
            kinds: ["callback"],
            steps: [
              { after: "PT0M", notify: ["owner"] },
              { after: "PT60M", notify: ["manager"] },
              { after: "PT1H", notify: ["brand-care"] },
            ],
          },
        ],
      },
      ["/escalation/0/steps/2/after"],
    ],
    ["word every few minutes", { wordEvery: "PT29M" }, ["/wordEvery"]],
    ["word once in a while", { wordEvery: "PT10081M" }, ["/wordEvery"]],
    ["word that is never promised", { wordEvery: "PT0M" }, []],
    ["callbacks within no time", { callbackWithin: "PT0M" }, ["/callbackWithin"]],
    ["callbacks within months", { callbackWithin: "PT10081M" }, ["/callbackWithin"]],
  ])("DEALER-1: %s", (_name, overrides, expected) => {
    expect(pointers(overrides)).toEqual(expected);
  });
});

test("weekdays are read in any case and answered as schema.org writes them", () => {
  const { openingHours } = document({
    openingHours: [{ dayOfWeek: ["MONDAY", "tuesday"], opens: "09:00", closes: "12:00" }],
  });
  expect(openingHours[0]?.dayOfWeek).toEqual(["Monday", "Tuesday"]);
});
