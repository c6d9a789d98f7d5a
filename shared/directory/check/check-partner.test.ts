import { expect, test } from "vitest";
import { inspecta } from "../../../test/fixtures/inspecta.ts";
import { partnerSchema } from "../document/partner.schema.ts";
import type { Partner } from "../document/partner.schema.ts";
import { checkPartner } from "./check-partner.ts";

const care = { name: "Aurora Care", email: "desk@aurora.example" };
const aurora = {
  id: "aurora",
  name: "Aurora",
  care,
  staff: [{ id: "care", name: "Care", email: "care@aurora.example", role: "brand" as const }],
};
const check = (changes: Partial<Partner>) =>
  checkPartner({ ...inspecta, ...changes }, aurora, inspecta).map(
    ({ pointer, rule }) => `${pointer} ${rule}`,
  );

test("PARTNER-3: a partner in order is taken", () => {
  expect(check({})).toEqual([]);
  expect(partnerSchema.parse(inspecta)).toEqual(inspecta);
});

test("PARTNER-3: hours that overlap, working days that never open, and days named twice are refused", () => {
  const [hours] = inspecta.openingHours;
  expect(
    check({ openingHours: [...inspecta.openingHours, { ...hours!, opens: "16:00" }] }),
  ).toContain("/openingHours/2 hours-overlap");
  expect(check({ workingDays: ["Monday", "Sunday", "Monday"] })).toEqual([
    "/workingDays/1 closed-that-day",
    "/workingDays/2 second-day",
  ]);
});

test("PARTNER-3: two people of one address or id, or with an address of the brand, are refused", () => {
  const [ines] = inspecta.staff;
  expect(check({ staff: [ines!, { ...ines!, id: "other" }] })).toEqual(["/staff/1 second-of-id"]);
  expect(check({ staff: [{ ...ines!, id: "one", email: "care@aurora.example" }] })).toEqual([
    "/staff/0/email of-the-brand",
  ]);
});

test("PARTNER-3: it stays with its brand, and sees nothing for a kind of task that it does not take", () => {
  const towing = { sees: { towing: ["name" as const] }, inspections: ["inspection", "towing"] };
  expect(check({ brand: "other", ...towing })).toEqual([
    "/brand brand-stays",
    "/sees/towing no-such-task-kind",
    "/inspections/1 no-such-task-kind",
  ]);
});

test.each(["P0D", "PT0H", "P400D", "P1DT2H", "abc", "-P1D", "PT30M", "P1W"])(
  "PARTNER-3: %s is no lead time",
  (lead) => {
    const parsed = partnerSchema.safeParse({ ...inspecta, leadTimes: { inspection: lead } });
    expect(parsed.success).toBe(false);
  },
);

test.each([
  { staff: [] },
  { workingDays: [] },
  { workingDays: ["Someday"] },
  { timeZone: "Mars/Olympus" },
  { openingHours: [] },
  { leadTimes: { "Not a kind": "P1D" } },
  { specialOpeningHours: [{ validFrom: "2027-13-01", validThrough: "2027-13-02" }] },
  { telephone: "555-0190" },
  { sees: { inspection: ["shoe-size"] } },
])("PARTNER-3: %j is refused", (changes) => {
  expect(partnerSchema.safeParse({ ...inspecta, ...changes }).success).toBe(false);
});
