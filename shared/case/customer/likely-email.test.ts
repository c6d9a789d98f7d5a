import { describe, expect, test } from "vitest";
import { likelyEmail } from "./likely-email.ts";

describe("an address that looks mistyped", () => {
  test.each([
    ["rosa@gmial.com", "rosa@gmail.com"],
    ["rosa@gmail.con", "rosa@gmail.com"],
    ["rosa@gmail.co", "rosa@gmail.com"],
    ["rosa@gmaill.com", "rosa@gmail.com"],
    ["Rosa.Marin@Hotnail.com", "Rosa.Marin@hotmail.com"],
    ["rosa@gmailcom", "rosa@gmail.com"],
    ["rosa@yahoo.co.ku", "rosa@yahoo.co.uk"],
    ["rosa@t-onlin.de", "rosa@t-online.de"],
  ])("%s may mean %s", (typed, meant) => {
    expect(likelyEmail(typed)).toBe(meant);
  });

  test.each([
    "rosa@gmail.com",
    "rosa@GMail.com",
    "rosa@mail.com",
    "rosa@ymail.com",
    "rosa@example.com",
    "rosa@yahoo.ca",
    "rosa@gnomail.com",
    "rosa",
    "@gmial.com",
    "",
  ])("%s is left alone", (typed) => {
    expect(likelyEmail(typed)).toBeUndefined();
  });
});
