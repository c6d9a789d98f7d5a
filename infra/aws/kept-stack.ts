import path from "node:path";
import { Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { manifest } from "../../functions/manifest.ts";
import { acknowledgeWildcards } from "./acknowledgements.ts";
import { Alarms } from "./alarms.ts";
import { ApiStage } from "./api-stage.ts";
import { Api } from "./api.ts";
import { connect } from "./connections.ts";
import { addDashboard } from "./dashboard.ts";
import { Data } from "./data.ts";
import { DeadLetters } from "./dead-letters.ts";
import { DeployedFunctions } from "./deployed-functions.ts";
import { FIRST_BRAND, FirstBrand } from "./first-brand.ts";
import { Mail } from "./mail.ts";
import { tellWhatNext } from "./outputs.ts";
import { granted, variables } from "./stage-resources.ts";
import type { StageResources } from "./stage-resources.ts";
import { stageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";
import { staffSignIn } from "./staff-sign-in.ts";
import { Timers } from "./timers.ts";

type Props = {
  readonly settings: StageSettings;
  /** Where the build put the functions: one folder each. */
  readonly bundles: string;
};

/** One stage: everything Kept needs in one account and region. */
export class KeptStack extends Stack {
  constructor(scope: Construct, { settings, bundles }: Props) {
    const names = stageNames(settings.stage);
    super(scope, names.prefix, {
      stackName: names.prefix,
      description: `Kept, stage ${settings.stage}: appointments and promised callbacks`,
    });
    const api = new Api(this, "Api", names);
    const signIn = staffSignIn(this, { names, api, settings });
    const resources: StageResources = {
      names,
      data: new Data(this, "Data", names),
      deadLetters: new DeadLetters(this, "DeadLetters", { manifest, names }),
      api,
      mail: new Mail(this, "Mail", { names, settings }),
      timers: new Timers(this, "Timers", names),
      signIn,
    };
    const common = {
      ...resources,
      granted: granted(resources, settings),
      environment: variables(resources, settings),
    };
    const deployed = new DeployedFunctions(this, "Functions", { ...common, manifest, bundles });
    const functions = deployed.all;
    for (const each of functions) connect(this, each, resources);

    api.route(functions, signIn);
    new ApiStage(this, "Stage", { ...resources, manifest });
    new FirstBrand(this, "FirstBrand", {
      ...common,
      ...settings,
      bundle: path.join(bundles, FIRST_BRAND.name),
    });

    new Alarms(this, "Alarms", { ...resources, functions, alarmsTo: settings.alarmsTo });
    addDashboard(this, "Dashboard", { ...resources, functions });
    tellWhatNext(this, { ...resources, settings });
    acknowledgeWildcards(this, names);
  }
}
