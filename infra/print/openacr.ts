import { stringify } from "yaml";
import { HOW_JUDGED } from "./conformance-page.ts";
import { wcagCriteria } from "./wcag/criteria.ts";
import type { Criterion } from "./wcag/criterion.ts";

/**
 * The accessibility conformance report as programs read it, in the form of OpenACR 0.1.0 (schema
 * `openacr-0.1.0.json` and catalogue `2.5-edition-wcag-2.2-en` of github.com/GSA/openacr).
 */
export function openAcr(): string {
  const report = {
    title: "Kept Accessibility Conformance Report",
    product: { name: "Kept", description: "Books visits at car dealers and keeps promises." },
    // Whoever runs Kept answers for their report and puts their own address here.
    author: { name: "The Kept maintainers", email: "accessibility@kept.example" },
    catalog: "2.5-edition-wcag-2.2-en",
    evaluation_methods_used: HOW_JUDGED,
    license: "MIT",
    chapters: {
      success_criteria_level_a: { criteria: ofLevel("A") },
      success_criteria_level_aa: { criteria: ofLevel("AA") },
      success_criteria_level_aaa: { disabled: true, notes: "Not evaluated." },
    },
  };
  return `# Printed by \`npm run docs\`; edit the code instead.\n${stringify(report)}`;
}

function ofLevel(level: Criterion["level"]) {
  return wcagCriteria
    .filter((one) => one.level === level)
    .map(({ id, adherence, remarks, evidence }) => ({
      num: id,
      components: [
        {
          name: "web",
          adherence: {
            level: adherence.replaceAll(" ", "-"),
            notes: [
              remarks,
              ...(evidence.length === 0 ? [] : [`Evidence: ${evidence.join(", ")}.`]),
            ].join(" "),
          },
        },
      ],
    }));
}
