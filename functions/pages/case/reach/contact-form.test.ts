import { expect, test } from "vitest";
import { contactProblems, contactRequest, contactValues, rowsOf } from "./contact-form.ts";
import { caseTexts } from "../../text/case-texts.ts";
import { invalid } from "../../../../shared/kernel/invalid.ts";

const known = {
  channels: ["phone" as const],
  phones: [
    { label: "home", number: "+12125550124" },
    { label: "work", number: "+12125550125" },
  ],
  never: ["work"],
  windows: [
    {
      days: ["monday" as const, "tuesday" as const],
      from: "19:00",
      to: "20:30",
      timeZone: "America/New_York",
    },
  ],
  authorised: [{ name: "Luis Marin", relation: "husband" }],
};

test("what is known comes back as it was when nothing is changed, numbers as they are dialled", () => {
  const phones = [
    { label: "home", number: "(212) 555-0124" },
    { label: "work", number: "(212) 555-0125" },
  ];
  expect(contactRequest(contactValues(known, "US"))).toEqual({ ...known, phones });
});

test("rows left empty are not there, and a number without a name gets one", () => {
  const form = { "phone2-number": "555 0100", "window1-from": "09:00", "window1-to": "10:00" };
  expect(contactRequest(form)).toEqual({
    phones: [{ number: "555 0100", label: "#3" }],
    never: [],
    windows: [{ days: [], from: "09:00", to: "10:00" }],
    authorised: [],
  });
});

test("there is always a row to add, until there may be no more", () => {
  expect(rowsOf("phone", {})).toHaveLength(3);
  expect(rowsOf("phone", { "phone3-number": "1" })).toHaveLength(5);
  expect(rowsOf("phone", { "phone9-number": "1" })).toHaveLength(10);
});

test("a problem stands at the row it was entered in", () => {
  const form = { "phone2-number": "12", "window1-from": "10:00" };
  const text = caseTexts("en").reach;
  const errors = [
    invalid("/phones/0/number", "not-a-phone"),
    invalid("/windows/0/to", "ends-before-it-begins"),
  ];
  expect(contactProblems(errors, form, text)).toEqual([
    { field: "phone2-number", message: text.badPhone },
    { field: "window1-from", message: text.badWindow },
  ]);
  expect(contactProblems([invalid("/elsewhere", "unknown-field")], form, text)).toBeUndefined();
});
