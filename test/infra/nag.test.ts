import { readFileSync } from "node:fs";
import path from "node:path";
import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, it } from "vitest";
import { synthesizeStage } from "./synthesized-stage.ts";

it("breaks no rule of the AwsSolutions pack without a reason", () => {
  const { app } = synthesizeStage();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const { directory } = app.synth({ force: true });
  const report = JSON.parse(readFileSync(path.join(directory, "validation-report.json"), "utf8"));
  const [nag] = report.pluginReports;
  expect(nag).toMatchObject({ pluginName: "AwsSolutions", violations: [] });
  expect(nag.suppressedViolations.length).toBeGreaterThan(0);
  for (const { reason } of nag.suppressedViolations) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
});
