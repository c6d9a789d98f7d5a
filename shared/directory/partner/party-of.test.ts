import { expect, test } from "vitest";
import { inspecta } from "../../../test/fixtures/inspecta.ts";
import { spansOn, openingOf } from "../opening/opening.ts";
import { localDate } from "../../kernel/time.ts";
import { partyOf } from "./party-of.ts";

test("PARTNER-2: a partner is reached as a dealer is: one department, its people, whom the brand asks leads", () => {
  const party = partyOf(inspecta);
  expect(party.departments).toEqual([{ id: "partner", name: "Inspecta", manager: "ivo" }]);
  expect(party.staff.map(({ id, role }) => [id, role])).toEqual([
    ["ines", "advisor"],
    ["ivo", "manager"],
  ]);
  expect(party.email).toBe("ivo@inspecta.example");
  const { contact: _asked, ...others } = inspecta;
  const without = partyOf(others);
  expect(without.departments[0]!.manager).toBe("ines");
  expect(without.email).toBe("ines@inspecta.example");
});

test("PARTNER-2: it is open in its hours, on its working days, and not on its holidays", () => {
  const party = partyOf(inspecta);
  const hours = (date: string) => spansOn(openingOf(party, "partner"), localDate(date)).length;
  expect(hours("2027-02-26")).toBe(1);
  // A Saturday with hours that is no working day, and a holiday.
  expect(hours("2027-02-27")).toBe(0);
  expect(hours("2027-12-24")).toBe(0);
});

test("one document is one party", () => {
  expect(partyOf(inspecta)).toBe(partyOf(inspecta));
});
