import { expect, test } from "vitest";
import { mailboxOf } from "./mailbox.ts";

test.each([
  ["Vera@Example.com", "vera@example.com"],
  ["vera+a@example.com", "vera@example.com"],
  ["vera+a+b@example.com", "vera@example.com"],
  ["v.e.r.a+x@gmail.com", "vera@gmail.com"],
  ["v.era@googlemail.com", "vera@gmail.com"],
  ["v.era@example.com", "v.era@example.com"],
  ["+vera@example.com", "+vera@example.com"],
])("ABUSE-5: %s leads to %s", (email, mailbox) => expect(mailboxOf(email)).toBe(mailbox));
