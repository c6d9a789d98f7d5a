import type { Problem } from "../../kernel/problem.ts";

/** Why one of many promises was not handed over. */
export const WHY_NOT_HANDED = [
  "changed",
  "closed",
  "not-yours",
  "not-there",
  "other-department",
  "for-sales",
  "busy",
] as const;
export type WhyNotHanded = (typeof WHY_NOT_HANDED)[number];

/** As the rule of a single one says it. */
export function whyNotHanded({ code }: Problem): WhyNotHanded {
  switch (code) {
    case "precondition-failed":
      return "changed";
    case "wrong-state":
      return "closed";
    case "invalid-request":
      return "not-there";
    case "department-mismatch":
      return "other-department";
    case "purpose-not-allowed":
      return "for-sales";
    default:
      return "not-yours";
  }
}
