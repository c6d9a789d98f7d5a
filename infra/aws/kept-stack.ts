import path from "node:path";
import { Stack } from "aws-cdk-lib";
import type { StackProps } from "aws-cdk-lib";
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
import { NO_EDGE } from "../../shared/platform/http/behind-edge.ts";
import { Edge } from "./edge.ts";
import { DeployedFunctions } from "./deployed-functions.ts";
import { CaseFilesBucket } from "./case-files-bucket.ts";
import { Exports } from "./exports.ts";
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
  /** The edge's firewall, where it stands in another region than the stage. */
  readonly firewallArn?: string;
};

/** One stage: everything Kept needs in one account and region. */
export class KeptStack extends Stack {
  constructor(scope: Construct, props: Props & Pick<StackProps, "env" | "crossRegionReferences">) {
    const { settings, bundles, firewallArn, ...where } = props;
    const names = stageNames(settings.stage);
    super(scope, names.prefix, {
      stackName: names.prefix,
      description: `Kept, stage ${settings.stage}: appointments and promised callbacks`,
      ...where,
    });
    const api = new Api(this, "Api", names);
    const { publicUrl, originKey } = settings.edge
      ? new Edge(this, "Edge", { names, api, firewallArn })
      : { publicUrl: api.http.apiEndpoint, originKey: NO_EDGE };
    const signIn = staffSignIn(this, { names, publicUrl, settings });
    const resources: StageResources = {
      names,
      data: new Data(this, "Data", names),
      deadLetters: new DeadLetters(this, "DeadLetters", { manifest, names }),
      publicUrl,
      originKey,
      exports: new Exports(this, "Exports"),
      files: new CaseFilesBucket(this, "CaseFiles"),
      mail: new Mail(this, "Mail", { names, settings }),
      timers: new Timers(this, "Timers", names),
      signIn,
    };
    const common = {
      ...resources,
      granted: granted(resources, settings),
      environment: variables(resources, settings),
    };
    const { reserve } = settings;
    const { all: functions } = new DeployedFunctions(this, "Functions", {
      ...common,
      manifest,
      bundles,
      reserve,
    });
    for (const each of functions) connect(this, each, resources);

    api.route(functions, signIn);
    const { accessLogs } = new ApiStage(this, "Stage", { api, names, manifest });
    new FirstBrand(this, "FirstBrand", {
      ...common,
      ...settings,
      bundle: path.join(bundles, FIRST_BRAND.name),
    });

    const { alarmsTo } = settings;
    new Alarms(this, "Alarms", { ...resources, api, accessLogs, functions, alarmsTo });
    addDashboard(this, "Dashboard", { ...resources, api, functions });
    tellWhatNext(this, { ...resources, settings });
    const { exports, files } = resources;
    acknowledgeWildcards(this, names, [exports.bucket, files.bucket]);
  }
}
