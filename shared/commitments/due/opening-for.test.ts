import { expect, test } from "vitest";
import { harbour, northside } from "../../../test/fixtures/case-story.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { openingFor } from "./opening-for.ts";

const taken = { department: "sales", host: { dealer: "harbour", department: "service" } };

test("a promise is kept in the hours of its own department", () => {
  expect(openingFor({ department: "sales" }, { dealer: northside })).toBe(
    openingOf(northside, "sales"),
  );
  expect(openingFor({ department: "sales" }, { dealer: northside, host: harbour })).toBe(
    openingOf(northside, "sales"),
  );
});

test("one that another dealer took over is kept in the hours of its department there", () => {
  expect(openingFor(taken, { dealer: northside, host: harbour })).toBe(
    openingOf(harbour, "service"),
  );
});

test("while that dealer has no document, in the hours at home", () => {
  expect(openingFor(taken, { dealer: northside })).toBe(openingOf(northside, "sales"));
});
