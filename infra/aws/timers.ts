import { ArnFormat, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { CfnSchedule, ScheduleGroup } from "aws-cdk-lib/aws-scheduler";
import { Construct } from "constructs";
import type { StageNames } from "./stage-names.ts";

type Caller = { readonly roleName?: string; readonly functionArn: string; readonly queue: Queue };

/**
 * The group that holds an armed schedule for each open promise, and the roles the Scheduler takes on.
 * The group outlives the stack: removing it would silently drop every promise's next step.
 */
export class Timers extends Construct {
  readonly group: ScheduleGroup;
  private readonly names: StageNames;

  constructor(scope: Construct, id: string, names: StageNames) {
    super(scope, id);
    this.names = names;
    this.group = new ScheduleGroup(this, "Group", {
      scheduleGroupName: names.scheduleGroup,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /**
   * Written out, as the role's below: the function's own variables carry both, and a reference to
   * itself would be a circle.
   */
  get timerArn(): string {
    return Stack.of(this).formatArn({
      service: "lambda",
      resource: "function",
      resourceName: this.names.function("timer"),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }

  get timerRoleArn(): string {
    const resourceName = this.names.timerRole;
    return Stack.of(this).formatArn({ service: "iam", region: "", resource: "role", resourceName });
  }

  get schedulesArn(): string {
    return Stack.of(this).formatArn({
      service: "scheduler",
      resource: "schedule",
      resourceName: `${this.names.scheduleGroup}/*`,
    });
  }

  /** A role for schedules of this group alone, good for one function and its queue. */
  caller(id: string, { roleName, functionArn, queue }: Caller): Role {
    const statements = [
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [functionArn] }),
      new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [queue.queueArn] }),
    ];
    return new Role(this, id, {
      ...(roleName === undefined ? {} : { roleName }),
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: {
          StringEquals: {
            "aws:SourceAccount": Stack.of(this).account,
            "aws:SourceArn": this.group.scheduleGroupArn,
          },
        },
      }),
      inlinePolicies: { call: new PolicyDocument({ statements }) },
    });
  }

  /** Runs a function again and again; an hour late is as good as never, for the next run is due. */
  every(
    minutes: number,
    id: string,
    { functionArn, queue }: { functionArn: string; queue: Queue },
  ): void {
    const role = this.caller(`${id}-role`, { functionArn, queue });
    new CfnSchedule(this, id, {
      groupName: this.group.scheduleGroupName,
      scheduleExpression: `rate(${minutes} minutes)`,
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: queue.queueArn },
        retryPolicy: {
          maximumEventAgeInSeconds: Duration.minutes(minutes).toSeconds(),
          maximumRetryAttempts: 2,
        },
      },
    });
  }
}
