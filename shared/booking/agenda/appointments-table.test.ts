import { expect, test } from "vitest";
import { tableQuerySchema } from "./appointments-table.ts";

test.each([
  ["", "2027-05-10", "/from"],
  ["2027-05-10", "<b>", "/to"],
  ["2027-02-30", "2027-03-02", "/from"],
  ["1969-12-31", "1970-01-02", "/from"],
  ["2027-05-10", "3000-01-01", "/to"],
  ["2027-05-10", "2027-05-09", "/to"],
  ["2027-05-10", "2027-07-11", "/to"],
])("the days from %j to %j are refused where they are wrong", (from, to, pointer) => {
  const { error } = tableQuerySchema.safeParse({ from, to });
  expect(error?.issues.map(({ path }) => `/${path.join("/")}`)).toEqual([pointer]);
});
