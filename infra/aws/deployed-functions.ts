import path from "node:path";
import type { Function } from "aws-cdk-lib/aws-lambda";
import type { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import type { Environment } from "../../shared/platform/environment.ts";
import { streamStatements } from "./case-events.ts";
import type { DeadLetters } from "./dead-letters.ts";
import { environmentFor } from "./function-environment.ts";
import { KeptFunction, sendTo } from "./kept-function.ts";
import { statementsFor } from "./permissions.ts";
import type { Granted } from "./permissions.ts";
import type { StageNames } from "./stage-names.ts";

export type DeployedFunction = {
  readonly spec: FunctionSpec;
  readonly lambda: Function;
  readonly logGroup: LogGroup;
};

type Props = {
  readonly manifest: readonly FunctionSpec[];
  readonly names: StageNames;
  /** Holds one folder per function. */
  readonly bundles: string;
  readonly environment: Environment;
  readonly granted: Granted;
  readonly deadLetters: DeadLetters;
  readonly reserve: boolean;
};

/** Every function of the manifest, with the environment and the permissions its needs call for. */
export class DeployedFunctions extends Construct {
  readonly all: readonly DeployedFunction[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.all = props.manifest.map((spec) => {
      const { lambda, logGroup } = this.deploy(spec, props);
      return { spec, lambda, logGroup };
    });
  }

  private deploy(spec: FunctionSpec, props: Props): KeptFunction {
    const { names, bundles, environment, granted, deadLetters, reserve } = props;
    const statements = spec.needs.flatMap((need) => statementsFor(need, granted));
    const common = {
      spec,
      names,
      bundle: path.join(bundles, spec.name),
      environment: environmentFor(spec, environment),
      reserved: reserve ? spec.reserved : undefined,
    };
    switch (spec.trigger.kind) {
      case "http":
        return new KeptFunction(this, spec.name, { ...common, statements });
      case "case-events": {
        // A stream's failures are parked by its mapping, in this function's name.
        const reading = [...streamStatements(granted.cases), sendTo(deadLetters.of(spec.name))];
        const all = { ...common, statements: [...statements, ...reading] };
        return new KeptFunction(this, spec.name, all);
      }
      default: {
        const failedEvents = deadLetters.of(spec.name);
        return new KeptFunction(this, spec.name, { ...common, statements, failedEvents });
      }
    }
  }
}
