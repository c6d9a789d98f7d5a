import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IRole } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import type { StageNames } from "./stage-names.ts";

/** What running a function takes; the manifest says more of most. */
export type LambdaSpec = Pick<
  FunctionSpec,
  "name" | "purpose" | "timeoutSeconds" | "memoryMegabytes"
>;

type Props = {
  readonly spec: LambdaSpec;
  readonly names: StageNames;
  /** The folder of the bundle, as the build made it. */
  readonly bundle: string;
  readonly environment: Record<string, string>;
  readonly statements: readonly PolicyStatement[];
  /** So many run at once at most, and so many always may. */
  readonly reserved?: number | undefined;
  /** Where an event goes that this function failed at, when it is called without waiting. */
  readonly failedEvents?: Queue;
};

/** One Lambda with its log group and a role that holds what it is given here, and nothing else. */
export class KeptFunction extends Construct {
  readonly lambda: Function;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { spec, names } = props;
    this.logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/aws/lambda/${names.function(spec.name)}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.lambda = new Function(this, "Function", {
      functionName: names.function(spec.name),
      description: spec.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: "index.handler",
      code: Code.fromAsset(props.bundle),
      memorySize: spec.memoryMegabytes,
      timeout: Duration.seconds(spec.timeoutSeconds),
      ...(props.reserved === undefined ? {} : { reservedConcurrentExecutions: props.reserved }),
      environment: props.environment,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      role: this.role(props),
    });
    if (props.failedEvents !== undefined) this.keepFailures(props.failedEvents);
  }

  /** Inline, so that the permissions exist as soon as the role does and no first event is refused. */
  private role({ spec, statements, failedEvents }: Props): IRole {
    const all = [this.writeLogs(), ...statements];
    if (failedEvents !== undefined) all.push(sendTo(failedEvents));
    return new Role(this, "Role", {
      description: `What ${spec.name} may do`,
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: { needs: new PolicyDocument({ statements: all }) },
    }).withoutPolicyUpdates();
  }

  private writeLogs(): PolicyStatement {
    return new PolicyStatement({
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [this.logGroup.logGroupArn],
    });
  }

  /** Lambda tries an event twice more, then parks it; after an hour it would be too late anyway. */
  private keepFailures(queue: Queue): void {
    this.lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(queue),
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
    });
  }
}

export function sendTo(queue: Queue): PolicyStatement {
  return new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [queue.queueArn] });
}
