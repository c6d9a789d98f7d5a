import { fileURLToPath } from "node:url";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { BuildRefused } from "../build.ts";
import { buildBundles } from "./build-bundles.ts";
import { KeptStack } from "./kept-stack.ts";
import { settingsIn } from "./settings-in.ts";

const BUNDLES = fileURLToPath(new URL("../../dist/functions", import.meta.url));

/** Synthesizes the stage that the context describes; every `npx cdk` command runs this. */
async function synthesize(): Promise<void> {
  const app = new App();
  const settings = settingsIn(app);
  if (settings !== undefined) {
    await buildBundles(BUNDLES);
    new KeptStack(app, { settings, bundles: BUNDLES });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  app.synth();
}

try {
  await synthesize();
} catch (error) {
  if (!(error instanceof BuildRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
