import { CustomResource, Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import type { Environment } from "../../shared/platform/environment.ts";
import { KeptFunction } from "./kept-function.ts";
import type { LambdaSpec } from "./kept-function.ts";
import { statementsFor } from "./permissions.ts";
import type { Granted } from "./permissions.ts";
import type { StageNames } from "./stage-names.ts";

/** Not in the manifest: it runs while a stage is deployed, and nothing in the running system calls it. */
export const FIRST_BRAND = {
  name: "first-brand",
  purpose: "Writes the first brand document while a stage is deployed",
  timeoutSeconds: 30,
  memoryMegabytes: 512,
} as const satisfies LambdaSpec;

type Props = {
  readonly names: StageNames;
  readonly bundle: string;
  readonly environment: Environment;
  readonly granted: Granted;
  readonly brand: string;
  readonly firstUser: string;
};

/** The brand document with the first person in it, without whom nobody could write any document. */
export class FirstBrand extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { names, bundle, granted, brand, firstUser } = props;
    const { CASES_TABLE, CALENDAR_TABLE, DIRECTORY_TABLE, ERASED_TABLE } = props.environment;
    const { lambda } = new KeptFunction(this, "Writer", {
      spec: FIRST_BRAND,
      names,
      bundle,
      environment: { CASES_TABLE, CALENDAR_TABLE, DIRECTORY_TABLE, ERASED_TABLE },
      statements: [
        ...statementsFor("directory:read", granted),
        ...statementsFor("directory:write", granted),
      ],
    });
    new CustomResource(this, "Document", {
      resourceType: "Custom::KeptFirstBrand",
      serviceToken: lambda.functionArn,
      // A writer that dies without an answer fails the deployment now, not after an hour.
      serviceTimeout: Duration.minutes(2),
      properties: { brand, firstUser },
    });
  }
}
