import { expect, test } from "vitest";
import { createRefreshTokens } from "./refresh-tokens.ts";

const ANA = { email: "ana@northside.example", at: 1 };

test("a refresh token is good once, and one that comes again ends what came of it", () => {
  const tokens = createRefreshTokens();
  tokens.issue("first", ANA);
  tokens.issue("of another sign-in", { ...ANA });
  expect(tokens.spend("first")).toBe(true);
  tokens.issue("second", ANA);
  expect(tokens.of("second")).toEqual(ANA);
  expect(tokens.spend("first")).toBe(false);
  expect(tokens.of("second")).toBeUndefined();
  expect(tokens.spend("second")).toBe(false);
  expect(tokens.spend("of another sign-in")).toBe(true);
});

test("a refresh token that nobody was given is none", () => {
  expect(createRefreshTokens().spend("guessed")).toBe(false);
});
