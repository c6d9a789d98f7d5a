import { Annotations, Stack } from "aws-cdk-lib";
import type { App } from "aws-cdk-lib";
import { SettingsRefused, readStageSettings } from "./stage-settings.ts";
import type { StageSettings } from "./stage-settings.ts";

/**
 * What the app's context says. Undefined for a stage that cannot be: in its place stands a stack with
 * nothing in it but what is wrong. `cdk bootstrap`, which needs no stage, takes it; `cdk synth` and
 * `cdk deploy` refuse it.
 */
export function settingsIn(app: App): StageSettings | undefined {
  try {
    return readStageSettings((name) => app.node.tryGetContext(name));
  } catch (error) {
    if (!(error instanceof SettingsRefused)) throw error;
    Annotations.of(new Stack(app, "kept")).addError(error.message);
    return undefined;
  }
}
