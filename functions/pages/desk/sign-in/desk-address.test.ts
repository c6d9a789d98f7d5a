import { expect, test } from "vitest";
import { deskAddress, signInHref } from "./desk-address.ts";

test.each([
  "/desk",
  "/desk/cases/7KZ3MQ2W4D",
  "/desk/dealers/northside?show=mine",
  "/desk/cases/7KZ3MQ2W4D/promises/cmt_3F9/move",
  "/desk/cases/7KZ3MQ2W4D?at=cmt_3F9",
  "/desk/dealers/northside/today?date=2027-06-10",
  "/desk/cases/7KZ3MQ2W4D#cmt_3F9",
])("%s is where somebody goes on after signing in", (wanted) => {
  expect(deskAddress(wanted)).toBe(wanted);
});

test.each([
  "https://evil.example/desk",
  "//evil.example",
  "/desk//evil.example",
  "/\\evil.example",
  "/desk/..//evil.example",
  "/desk@evil.example",
  "/deskevil",
  "/desk?to=https://evil.example",
  "/desk#//evil.example",
  "/desk\r\nset-cookie: a=b",
  "javascript:alert(1)",
  "/c/7KZ3MQ2W4D",
  "",
  undefined,
])("%s leads to the desk's first page instead", (wanted) => {
  expect(deskAddress(wanted)).toBe("/desk");
});

test("an address goes to the sign-in and back as it was", () => {
  const href = signInHref("/desk/dealers/northside?show=mine");
  expect(new URL(href, "https://kept.example").searchParams.get("to")).toBe(
    "/desk/dealers/northside?show=mine",
  );
});
