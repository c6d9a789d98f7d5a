import { Stack } from "aws-cdk-lib";
import type { App, Environment } from "aws-cdk-lib";
import { FIREWALL_REGION, WebAcl } from "./web-acl.ts";
import { KeptStack } from "./kept-stack.ts";
import { stageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";

type Props = {
  readonly settings: StageSettings;
  readonly bundles: string;
  /** The account and region that the credentials belong to; nothing without credentials. */
  readonly where: Environment;
};

/**
 * One stage in the app: a single stack, or two where it stands outside the region in which AWS wants
 * firewalls of CloudFront. Without a region it is synthesized as for that one.
 */
export function addStage(app: App, { settings, bundles, where }: Props): KeptStack {
  const { region = FIREWALL_REGION } = where;
  if (!settings.edge || region === FIREWALL_REGION)
    return new KeptStack(app, { settings, bundles, env: where });
  const { prefix } = stageNames(settings.stage);
  const apart = new Stack(app, `${prefix}-firewall`, {
    stackName: `${prefix}-firewall`,
    description: `Kept, stage ${settings.stage}: the firewall of its edge`,
    env: { ...where, region: FIREWALL_REGION },
    crossRegionReferences: true,
  });
  const { arn: firewallArn } = new WebAcl(apart, "Firewall", { prefix });
  const common = { settings, bundles, env: where, crossRegionReferences: true };
  return new KeptStack(app, { ...common, firewallArn });
}
