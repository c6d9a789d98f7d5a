import { expect, test } from "vitest";
import { senderOf } from "./senders.ts";

const OF_EACH = { from: "*@dealers.example", surveysFrom: "*-news@dealers.example" };

test("each dealer has an address of its own, and another for what can be declined", () => {
  const north = { id: "northside" };
  expect(senderOf(OF_EACH, "transactional", north)).toBe("northside@dealers.example");
  expect(senderOf(OF_EACH, "update", north)).toBe("northside@dealers.example");
  expect(senderOf(OF_EACH, "survey", north)).toBe("northside-news@dealers.example");
});

test("where one address is all that is verified, all write from it", () => {
  const one = { from: "me@mail.example", surveysFrom: "me@mail.example" };
  expect(senderOf(one, "transactional", { id: "northside" })).toBe("me@mail.example");
});

test("the longest id that a dealer may have makes no address that is too long", () => {
  const id = "d".repeat(64);
  for (const kind of ["transactional", "survey"] as const) {
    const [local = ""] = senderOf(OF_EACH, kind, { id }).split("@");
    expect(local).toHaveLength(64);
  }
});
