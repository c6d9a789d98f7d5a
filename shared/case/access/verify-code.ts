import { sameSecret, signature } from "../../kernel/hash.ts";
import { lettersOf, readLetters } from "../../kernel/ids.ts";
import { DAY, instant } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Case } from "../../story/parts/case.schema.ts";

export const VERIFY_CODE_POLICY = {
  /** 40 bits: read out in two groups of four. */
  letters: 8,
  /** A new one each day; how many days ago one that still counts may have begun. */
  daysBack: 7,
} as const;

type Coded = Pick<Case, "reference" | "token" | "verify">;

export type VerifyCode = {
  readonly code: string;
  /** From then on it shows nothing. */
  readonly until: Instant;
};

/** What stands in for a case that is not there, so that looking takes as long. */
const NO_CASE: Coded = { reference: "", token: "" };

/**
 * The code of today (of UTC) that shows a partner's desk what is promised in this case; none once they were taken
 * back. Nothing is stored of it: it follows from the key of the case, the generation and the day.
 */
export function verifyCodeOf(matter: Coded, now: Instant): VerifyCode | undefined {
  if (matter.verify?.revokedAt !== undefined) return undefined;
  const day = dayOf(now);
  return { code: codeOn(matter, day), until: endOf(day) };
}

/**
 * Until when a code as it was typed shows something; undefined when it is wrong, too old, taken back, or there is
 * no such case. Each costs the same: all that count are made and compared in constant time, and none says which.
 */
export function verifiedUntil(
  matter: Coded | undefined,
  typed: string,
  now: Instant,
): Instant | undefined {
  const code = readVerifyCode(typed) ?? "";
  const coded = matter ?? NO_CASE;
  const today = dayOf(now);
  const days = Array.from(
    { length: VERIFY_CODE_POLICY.daysBack + 1 },
    (_day, back) => today - back,
  );
  // All are compared, whichever is right.
  const right = days.map((day) => sameSecret(codeOn(coded, day), code));
  const latest = days[right.indexOf(true)];
  const isOpen = matter !== undefined && matter.verify?.revokedAt === undefined;
  return isOpen && latest !== undefined ? endOf(latest) : undefined;
}

/** As people write it: any case, spaces and dashes, O for 0, I and L for 1. */
export function readVerifyCode(typed: string): string | undefined {
  return readLetters(typed, VERIFY_CODE_POLICY.letters);
}

/** `7KZ3 MQ2W` */
export function verifyCodeText(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** Which codes there are of: those before are dead. */
export function generationOf({ verify }: Pick<Case, "verify">): number {
  return verify?.generation ?? 0;
}

function codeOn(matter: Coded, day: number): string {
  const { reference, token } = matter;
  const made = signature(token, "verify", reference, String(generationOf(matter)), String(day));
  return lettersOf(made, VERIFY_CODE_POLICY.letters);
}

function dayOf(now: Instant): number {
  return Math.floor(now / DAY);
}

function endOf(day: number): Instant {
  return instant((day + VERIFY_CODE_POLICY.daysBack + 1) * DAY);
}
