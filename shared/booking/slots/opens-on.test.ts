import { expect, test } from "vitest";
import { localDate } from "../../kernel/time.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { Service } from "../../directory/document/dealer.schema.ts";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { hangsOnLease, opensOn } from "./opens-on.ts";

const [, inspection] = dealerSchema.parse(dealerDocument("salem", "America/New_York")).services;
const opening = (opensBefore?: string): Service => ({
  ...inspection!,
  ...(opensBefore === undefined ? {} : { opensBefore }),
});

test("LEASE-1: sixty days before 31 March is 30 January, and in a leap year a day later", () => {
  expect(opensOn(opening("P60D"), localDate("2027-03-31"))).toBe("2027-01-30");
  expect(opensOn(opening("P60D"), localDate("2028-03-31"))).toBe("2028-01-31");
});

test("LEASE-1: what hangs on no lease opens at any time, and nothing where no day is known", () => {
  expect(hangsOnLease(opening())).toBe(false);
  expect(opensOn(opening(), localDate("2027-03-31"))).toBeUndefined();
  expect(hangsOnLease(opening("P60D"))).toBe(true);
  expect(opensOn(opening("P60D"), undefined)).toBeUndefined();
  expect(opensOn(opening("P60D"), "any")).toBeUndefined();
});

test("LEASE-1: of two services in one visit the later one to open decides", () => {
  const both = { ...opening(), parts: [opening("P60D"), opening("P30D")] };
  expect(hangsOnLease(both)).toBe(true);
  expect(opensOn(both, localDate("2027-03-31"))).toBe("2027-03-01");
});
