import { describe, expect, test } from "vitest";
import { printedRows, SITUATIONS } from "../../../test/fixtures/who-may-page.ts";
import { FINER_RIGHTS, mattersTo, may, refusal, RIGHTS, ROLES } from "./rights.ts";
import type { FinerRight } from "./rights.ts";

const rows = printedRows("Within a call");
const isRight = (name: string): name is FinerRight => name in FINER_RIGHTS;

test("RIGHTS-13: each right within a call has its row in the page that people agreed on, and no other", () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(FINER_RIGHTS).toSorted());
});

describe.each(rows)("RIGHTS-13: $name", ({ name, ties }) => {
  const cases = ROLES.flatMap((role) => SITUATIONS.map((has) => ({ role, has })));

  test.each(cases)("$role with $has", ({ role, has }) => {
    if (!isRight(name)) throw new Error(`${name} is no right`);
    const situation = { dealer: false, ...Object.fromEntries(has.map((tie) => [tie, true])) };
    const expected = ties[role].some((tie) => has.some((one) => one === tie));
    expect(may({ role }, name, situation)).toBe(expected);
    expect(refusal({ role }, name, situation)?.code).toBe(
      expected ? undefined : "role-not-allowed",
    );
  });
});

test("RIGHTS-13: whoever asks at their own dealer need not say so, and says no more than is asked", () => {
  expect(may({ role: "manager" }, "promise:overbook")).toBe(true);
  expect(may({ role: "manager" }, "promise:overbook", { dealer: false })).toBe(false);
  expect(may({ role: "advisor" }, "promise:change-this")).toBe(false);
  expect(mattersTo({ role: "advisor" }, "promise:change-this", "opened")).toBe(true);
  expect(mattersTo({ role: "manager" }, "promise:change-this", "opened")).toBe(false);
});

test("RIGHTS-13: who is refused hears why, where there is more to say than the role", () => {
  const why = (right: FinerRight) => refusal({ role: "advisor" }, right, { dealer: false })?.detail;
  expect(why("promise:change-this")).toBe("case-not-opened");
  expect(why("promise:accept")).toBe("offered-to-others");
  expect(why("promise:give-at-once")).toBe("not-yours-to-give");
  expect(why("promise:give-all-of")).toBe("not-yours-to-give");
  expect(why("promise:give-back")).toBe("not-yours-to-return");
  expect(why("promise:take-back")).toBe("not-yours-to-return");
  expect(why("promise:give-elsewhere")).toBe("may-not-override");
  expect(why("calendar-link:make-of")).toBe("own-calendars");
  expect(why("directory:lead")).toBeUndefined();
});

test("the general manager can do whatever a manager can", () => {
  const lost = Object.entries(RIGHTS).filter(
    ([, row]) => row.manager.includes("dealer") && !row["general-manager"].includes("dealer"),
  );
  expect(lost).toEqual([]);
});
