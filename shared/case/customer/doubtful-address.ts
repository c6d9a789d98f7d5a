import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { likelyEmail } from "./likely-email.ts";

type Asked = {
  readonly email?: string | undefined;
  readonly addressConfirmed?: boolean | undefined;
};

/**
 * An address whose domain is a likely slip, which nobody has confirmed: `doubtful-address` with the
 * one that may be meant as `suggestion`. `pointer` is where it stands in the body.
 */
export function doubtOf({ email, addressConfirmed }: Asked, pointer: string): Problem | undefined {
  if (email === undefined || addressConfirmed === true) return undefined;
  const suggestion = likelyEmail(email);
  if (suggestion === undefined) return undefined;
  const errors = [invalid(pointer, "likely-slip", { suggestion })];
  return { code: "doubtful-address", errors, members: { suggestion } };
}
