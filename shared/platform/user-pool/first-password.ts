import type { Random } from "../../kernel/random.ts";

/** So long one works; our user pool is told the same. */
export const FIRST_PASSWORD_DAYS = 7;

/** Without letters that are taken for one another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKMNPQRTUVWXY34679";
const GROUPS = 4;
const GROUP_LENGTH = 4;
/** The largest multiple of the letters that a byte can be: beyond it some would come more often. */
const FAIR = 256 - (256 % LETTERS.length);

/**
 * To be typed once from a mail: `kQ7m-Tf3x-…`, some 89 bits. It has what the pool asks of a password: lower and
 * upper case, a digit and a mark.
 */
export function firstPassword(random: Random): string {
  for (;;) {
    const groups = Array.from({ length: GROUPS }, () => letters(random, GROUP_LENGTH));
    const password = groups.join("-");
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)) return password;
  }
}

function letters(random: Random, count: number): string {
  let text = "";
  while (text.length < count) {
    const [byte = FAIR] = random.bytes(1);
    if (byte < FAIR) text += LETTERS[byte % LETTERS.length] ?? "";
  }
  return text;
}
