import { fileURLToPath } from "node:url";
import { App, Validations } from "aws-cdk-lib";
import type { Environment } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { BuildRefused } from "../build.ts";
import { buildBundles } from "./build-bundles.ts";
import { addStage } from "./kept-app.ts";
import { settingsIn } from "./settings-in.ts";

const BUNDLES = fileURLToPath(new URL("../../dist/functions", import.meta.url));

/** Synthesizes the stage that the context describes; every `npx cdk` command runs this. */
async function synthesize(): Promise<void> {
  const app = new App();
  const settings = settingsIn(app);
  if (settings !== undefined) {
    await buildBundles(BUNDLES);
    addStage(app, { settings, bundles: BUNDLES, where: whereCredentialsBelong() });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  app.synth();
}

/** As the CDK's command line says it. */
function whereCredentialsBelong(): Environment {
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  return account === undefined || region === undefined ? {} : { account, region };
}

try {
  await synthesize();
} catch (error) {
  if (!(error instanceof BuildRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
