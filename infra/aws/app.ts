import { fileURLToPath } from "node:url";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { buildBundles } from "./build-bundles.ts";
import { KeptStack } from "./kept-stack.ts";
import { SettingsRefused, readStageSettings } from "./stage-settings.ts";
import { BuildRefused } from "../build.ts";

const BUNDLES = fileURLToPath(new URL("../../dist/functions", import.meta.url));

/** Synthesizes the stage that the context describes; `npx cdk synth` and `npx cdk deploy` run this. */
async function synthesize(): Promise<void> {
  const app = new App();
  const settings = readStageSettings((name) => app.node.tryGetContext(name));
  await buildBundles(BUNDLES);
  new KeptStack(app, { settings, bundles: BUNDLES });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

try {
  await synthesize();
} catch (error) {
  if (!(error instanceof BuildRefused || error instanceof SettingsRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
