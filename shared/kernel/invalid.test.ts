import { expect, test } from "vitest";
import { broken, invalid, readBroken } from "./invalid.ts";

test("a field that is not right says where, and which rule it breaks", () => {
  expect(invalid("/due", "due-passed")).toEqual({ pointer: "/due", rule: "due-passed" });
  expect(invalid("/due", "due-passed")).not.toHaveProperty("params");
  expect(invalid("/what", "too-long", { most: 5 })).toEqual({
    pointer: "/what",
    rule: "too-long",
    params: { most: 5 },
  });
});

test("a rule is read back from a schema's message, what the library says is not", () => {
  expect(readBroken(broken("due-passed"))).toEqual({ rule: "due-passed" });
  expect(readBroken(broken("too-long", { most: 5 }))).toEqual({
    rule: "too-long",
    params: { most: 5 },
  });
  expect(readBroken("Invalid input: expected string")).toBeUndefined();
});
