import { fileURLToPath } from "node:url";
import { App, CliCredentialsStackSynthesizer } from "aws-cdk-lib";
import type { IReusableStackSynthesizer } from "aws-cdk-lib";
import { buildBundles } from "../../infra/aws/build-bundles.ts";
import { KeptStack } from "../../infra/aws/kept-stack.ts";
import { readStageSettings } from "../../infra/aws/stage-settings.ts";
import { adaptToMinistack } from "./adapt-to-ministack.ts";
import { takeEventsAsApiGatewayWrites } from "./as-api-gateway-writes.ts";

/** The real stack with the real bundles, and around them what MiniStack needs. */
const bundles = fileURLToPath(new URL("../../.kept/deploy-test/bundles", import.meta.url));
// The roles that bootstrapping makes get no access to its bucket there; the caller's own may.
const synthesizer = new CliCredentialsStackSynthesizer();
const app = new App({ defaultStackSynthesizer: synthesizer as IReusableStackSynthesizer });
const settings = {
  ...readStageSettings((name) => app.node.tryGetContext(name)),
  // It knows neither CloudFront nor firewalls.
  edge: false,
};
await buildBundles(bundles);
takeEventsAsApiGatewayWrites(bundles);
adaptToMinistack(new KeptStack(app, { settings, bundles }));
app.synth();
