import { page, table } from "./markdown.ts";
import { wcagCriteria } from "./wcag/criteria.ts";
import type { Criterion } from "./wcag/criterion.ts";

/** What stands over every form of the report. */
export const HOW_JUDGED =
  "How the pages of customers and staff meet WCAG 2.2, judged by whoever builds them: by tests in this repository and by reading, with Chromium alone. Nobody from outside has audited them, and no screen reader was run. Mails and the pages of the identity provider are not in it.";

/** An accessibility conformance report in the form of OpenACR's Markdown: each criterion with its evidence. */
export function conformancePage(): string {
  return page(
    "Accessibility conformance report",
    `${HOW_JUDGED} The same for programs: \`docs/accessibility.openacr.yaml\`.`,
    "Terms: **supports** without known defects; **partially supports**, some of it does not or only part was evaluated; **does not support**; **not applicable**; **not evaluated**.",
    "## Summary",
    table(
      ["Level", "Criteria", "Supports", "Partially", "Does not", "Not applicable", "Not evaluated"],
      (["A", "AA"] as const).map(countsOf),
    ),
    ...(["A", "AA"] as const).flatMap((level) => [
      `## Success criteria, level ${level}`,
      table(
        ["Criterion", "Conformance", "Remarks", "Evidence"],
        wcagCriteria.filter((one) => one.level === level).map(rowOf),
      ),
    ]),
  );
}

function countsOf(level: Criterion["level"]): string[] {
  const all = wcagCriteria.filter((one) => one.level === level);
  const count = (adherence: Criterion["adherence"]) =>
    String(all.filter((one) => one.adherence === adherence).length);
  return [
    level,
    String(all.length),
    count("supports"),
    count("partially supports"),
    count("does not support"),
    count("not applicable"),
    count("not evaluated"),
  ];
}

function rowOf({ id, name, adherence, remarks, evidence }: Criterion): string[] {
  return [`${id} ${name}`, adherence, remarks, evidence.map((file) => `\`${file}\``).join(", ")];
}
