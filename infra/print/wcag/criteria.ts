import type { Criterion, Row } from "./wcag-criterion.ts";
import { levelA } from "./wcag-level-a.ts";
import { levelAA } from "./wcag-level-aa.ts";

/** All that is reported, level by level. */
export const wcagCriteria: readonly Criterion[] = [
  ...levelA.map((row) => criterionOf("A", row)),
  ...levelAA.map((row) => criterionOf("AA", row)),
];

function criterionOf(
  level: Criterion["level"],
  [id, name, adherence, evidence, remarks]: Row,
): Criterion {
  return { id, level, name, adherence, evidence, remarks };
}
