import { expect, test } from "vitest";
import { doubtOf } from "./doubtful-address.ts";

test("CASE-15: a likely slip is doubted where it stands, with what may be meant", () => {
  expect(doubtOf({ email: "rosa@gmial.com" }, "/customer/email")).toEqual({
    code: "doubtful-address",
    errors: [
      {
        pointer: "/customer/email",
        rule: "likely-slip",
        params: { suggestion: "rosa@gmail.com" },
      },
    ],
    members: { suggestion: "rosa@gmail.com" },
  });
});

test("CASE-15: what was confirmed, looks right or is not there is no doubt", () => {
  expect(doubtOf({ email: "rosa@gmial.com", addressConfirmed: true }, "/email")).toBeUndefined();
  expect(doubtOf({ email: "rosa@gmail.com" }, "/email")).toBeUndefined();
  expect(doubtOf({}, "/email")).toBeUndefined();
});
