import { RemovalPolicy } from "aws-cdk-lib";
import { CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import type { Api } from "./api.ts";
import type { StageNames } from "./stage-names.ts";

/** Calls a second over all callers, and how many may come at once. */
const ANY_ROUTE = { throttlingRateLimit: 200, throttlingBurstLimit: 400 };
/** Each of these writes and mails, and needs no sign-in: a flood of them costs money and reputation. */
const PUBLIC_POST = { throttlingRateLimit: 20, throttlingBurstLimit: 40 };

/**
 * Ids, codes and times. No path (it holds case references), no query string (it can hold a case
 * token), no caller's address.
 */
const ACCESS_LOG_FIELDS = {
  requestId: "$context.requestId",
  at: "$context.requestTimeEpoch",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  bytes: "$context.responseLength",
  gatewayError: "$context.error.responseType",
  integrationStatus: "$context.integration.status",
} as const;

/** The one stage of the API, at the root of its address. */
export class ApiStage extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { api, names, manifest }: { api: Api; names: StageNames; manifest: readonly FunctionSpec[] },
  ) {
    super(scope, id);
    const logs = new LogGroup(this, "AccessLogs", {
      // Log groups under this path share one resource policy, whose size is limited.
      logGroupName: `/aws/vendedlogs/${names.prefix}/access`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new CfnStage(this, "Stage", {
      apiId: api.http.apiId,
      stageName: "$default",
      autoDeploy: true,
      accessLogSettings: {
        destinationArn: logs.logGroupArn,
        format: JSON.stringify(ACCESS_LOG_FIELDS),
      },
      defaultRouteSettings: ANY_ROUTE,
      routeSettings: Object.fromEntries(publicPosts(manifest).map((key) => [key, routeLimit()])),
    });
    // Settings of a route that is not there yet are refused.
    stage.node.addDependency(...api.routes);
  }
}

function publicPosts(manifest: readonly FunctionSpec[]): string[] {
  return manifest.flatMap(({ trigger }) =>
    trigger.kind === "http" && trigger.auth === "none"
      ? trigger.routes.filter((key) => key.startsWith("POST "))
      : [],
  );
}

/** In the case CloudFormation wants: the type of this property is untyped JSON. */
function routeLimit(): object {
  return {
    ThrottlingRateLimit: PUBLIC_POST.throttlingRateLimit,
    ThrottlingBurstLimit: PUBLIC_POST.throttlingBurstLimit,
  };
}
