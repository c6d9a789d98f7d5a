import { RemovalPolicy } from "aws-cdk-lib";
import { CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { FunctionSpec, RouteKey } from "../../functions/wiring/function-spec.ts";
import type { Api } from "./api.ts";
import type { StageNames } from "./stage-names.ts";

/**
 * What the gateway lets in a second over all callers, and at once: a bound to what a flood can cost, far
 * above what people do. Each caller alone is held at the edge. Six thousand open desks that
 * ask for news every 15 seconds are 400 calls a second.
 */
const ANY_ROUTE = { throttlingRateLimit: 1_000, throttlingBurstLimit: 2_000 };
/** Each of these may write and mail, and needs no sign-in. */
const PUBLIC_CHANGE = { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 };
/** The same, where one key of the gateway stands for many forms. */
const FORMS = { ThrottlingRateLimit: 300, ThrottlingBurstLimit: 600 };
/** Whoever begins to sign in has no account yet, and the provider is asked for each. */
const SIGN_IN: RouteKey = "GET /desk/sign-in";

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
  /** One entry for each call. */
  readonly accessLogs: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    { api, names, manifest }: { api: Api; names: StageNames; manifest: readonly FunctionSpec[] },
  ) {
    super(scope, id);
    this.accessLogs = new LogGroup(this, "AccessLogs", {
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
        destinationArn: this.accessLogs.logGroupArn,
        format: JSON.stringify(ACCESS_LOG_FIELDS),
      },
      defaultRouteSettings: ANY_ROUTE,
      routeSettings: Object.fromEntries(limited(manifest).map((key) => [key, limitOf(key)])),
    });
    // Settings of a route that is not there yet are refused.
    stage.node.addDependency(...api.routes);
  }
}

function limited(manifest: readonly FunctionSpec[]): RouteKey[] {
  return manifest.flatMap(({ trigger }) =>
    trigger.kind === "http" && trigger.auth === "none"
      ? trigger.routes.filter((key) => key === SIGN_IN || /^(?:POST|PUT|DELETE) /.test(key))
      : [],
  );
}

/** In the case CloudFormation wants: the type of this property is untyped JSON. */
function limitOf(key: RouteKey): object {
  return key.endsWith("+}") ? FORMS : PUBLIC_CHANGE;
}
