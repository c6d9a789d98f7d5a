import { expect, test } from "vitest";
import { textsOf } from "../personal-data/texts-of.ts";
import { storedPartSchema } from "./stored-part.schema.ts";

test("DATA-1: no mark of a case was lost to a rule that was added behind it", () => {
  const lost = textsOf(storedPartSchema).filter(({ is }) => is === undefined);
  expect(lost.map(({ path }) => path)).toEqual([]);
});
