import type { Criterion, Row } from "./criterion.ts";
import { operable } from "./operable.ts";
import { perceivable } from "./perceivable.ts";
import { robust } from "./robust.ts";
import { understandable } from "./understandable.ts";

const reported = [...perceivable, ...operable, ...understandable, ...robust].map(criterionOf);

/** All that is reported, level by level. */
export const wcagCriteria: readonly Criterion[] = [
  ...reported.filter(({ level }) => level === "A"),
  ...reported.filter(({ level }) => level === "AA"),
];

function criterionOf([id, level, name, adherence, evidence, remarks]: Row): Criterion {
  return { id, level, name, adherence, evidence, remarks };
}
