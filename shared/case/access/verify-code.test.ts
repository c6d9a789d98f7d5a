import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, MINUTE, instant, plus } from "../../kernel/time.ts";
import { LIMITS } from "../../limits/limit-policy.ts";
import {
  VERIFY_CODE_POLICY,
  readVerifyCode,
  verifiedUntil,
  verifyCodeOf,
  verifyCodeText,
} from "./verify-code.ts";

const NOW = instant(Date.parse("2027-03-02T14:00:00Z"));
const matter = { reference: "7KZ3MQ2W4D", token: "a".repeat(43) };
const { code, until } = verifyCodeOf(matter, NOW)!;

describe("the code for a partner's desk", () => {
  test("VERIFY-3: is another each day, of eight letters, and counts until a week after its day", () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(verifyCodeOf(matter, plus(NOW, DAY))?.code).not.toBe(code);
    expect(until).toBe(instant(Date.parse("2027-03-10T00:00:00Z")));
    expect(verifiedUntil(matter, code, plus(until, -1))).toBe(until);
    expect(verifiedUntil(matter, code, until)).toBeUndefined();
  });

  test("VERIFY-3: counts for nothing before its day", () => {
    expect(verifiedUntil(matter, code, plus(NOW, -DAY))).toBeUndefined();
  });

  test("VERIFY-3: whatever it is, it is read as people write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const at = plus(NOW, days * DAY);
        const made = verifyCodeOf(matter, at)!;
        const typed = verifyCodeText(made.code)
          .toLowerCase()
          .replaceAll("0", "o")
          .replaceAll("1", "I");
        expect(readVerifyCode(typed)).toBe(made.code);
        expect(verifiedUntil(matter, typed, at)).toBe(made.until);
      }),
    );
  });

  test.each(["", "7KZ3MQ2", "7KZ3MQ2WX", "7KZ3MQ2U", "7KZ3 MQ2W 4D", "🚗🚗🚗🚗"])(
    "VERIFY-4: %j is none",
    (typed) => expect(verifiedUntil(matter, typed, NOW)).toBeUndefined(),
  );

  test("VERIFY-7: 10,000 guesses are some hundred compared, of which one in a hundred million is right", () => {
    const { most, milliseconds } = LIMITS.verifyCodesOfCase;
    const minutes = 10_000 / 200;
    const compared = most * Math.ceil((minutes * MINUTE) / milliseconds);
    const codes = VERIFY_CODE_POLICY.daysBack + 1;
    expect(compared).toBe(100);
    expect((compared * codes) / 32 ** VERIFY_CODE_POLICY.letters).toBeLessThan(1e-8);
  });

  test("VERIFY-5: another generation, another key and another case have others; revoked there is none", () => {
    const others = [
      { ...matter, verify: { generation: 1 } },
      { ...matter, token: "b".repeat(43) },
      { ...matter, reference: "0000000000" },
    ];
    for (const other of others) {
      expect(verifyCodeOf(other, NOW)?.code).not.toBe(code);
      expect(verifiedUntil(other, code, NOW)).toBeUndefined();
    }
    const revoked = { ...matter, verify: { generation: 0, revokedAt: NOW } };
    expect(verifyCodeOf(revoked, NOW)).toBeUndefined();
    expect(verifiedUntil(revoked, code, NOW)).toBeUndefined();
    expect(verifiedUntil(undefined, code, NOW)).toBeUndefined();
  });
});
