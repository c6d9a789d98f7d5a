import { expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

test("PERSON-6: what is sealed is read with the secret, and with no other", () => {
  const text = JSON.stringify({ name: "Zoë Marin", token: "T0ken" });
  const sealed = seal(text, "POST /v1/appointments", "key-1");
  expect(unseal(sealed, "POST /v1/appointments", "key-1")).toBe(text);
  expect(sealed).not.toContain("Marin");
  expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("Marin");
  expect(() => unseal(sealed, "POST /v1/appointments", "key-2")).toThrow();
});

test("the same text is sealed to the same, and another to another", () => {
  expect(seal("a", "key")).toBe(seal("a", "key"));
  expect(seal("a", "key").slice(0, 16)).not.toBe(seal("b", "key").slice(0, 16));
});

test("what somebody has changed is not read", () => {
  const bytes = Buffer.from(seal("a longer text", "key"), "base64");
  bytes[14] = (bytes[14] ?? 0) ^ 1;
  expect(() => unseal(bytes.toString("base64"), "key")).toThrow();
});
