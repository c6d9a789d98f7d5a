import { expect, test } from "vitest";
import { openCase } from "./case-cookie.ts";

const matter = { reference: "7KZ3MQ2W4D", token: "secret" };

test("the way to a case leads to its bare address and keeps the token in a cookie for it alone", () => {
  const answer = openCase(matter, "https://kept.example");
  expect(answer).toMatchObject({ status: 303, headers: { location: "/c/7KZ3MQ2W4D" } });
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.cookies).toEqual([
    "case=secret; Path=/c/7KZ3MQ2W4D; Max-Age=129600; HttpOnly; SameSite=Lax; Secure",
  ]);
});

test("on one machine, without https, the cookie is kept all the same", () => {
  expect(openCase(matter, "http://127.0.0.1:3000").cookies?.[0]).not.toContain("Secure");
});
