import { Stack } from "aws-cdk-lib";
import { CfnAuthorizer, CfnIntegration, CfnRoute, HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { RouteKey } from "../../functions/wiring/function-spec.ts";
import { acknowledge } from "./acknowledgements.ts";
import type { DeployedFunction } from "./deployed-functions.ts";
import type { StageNames } from "./stage-names.ts";

export type Issuer = { readonly issuer: string; readonly audience: string };

/** The HTTP API; its routes are those of the manifest. */
export class Api extends Construct {
  readonly http: HttpApi;
  readonly routes: CfnRoute[] = [];

  constructor(scope: Construct, id: string, names: StageNames) {
    super(scope, id);
    this.http = new HttpApi(this, "Http", {
      apiName: names.prefix,
      description: "Bookings and promised callbacks at car dealers",
      createDefaultStage: false,
    });
  }

  /** @param issuer of the ID tokens that open staff routes */
  route(functions: readonly DeployedFunction[], issuer: Issuer): void {
    const authorizer = new CfnAuthorizer(this, "Staff", {
      apiId: this.http.apiId,
      name: "staff",
      authorizerType: "JWT",
      identitySource: ["$request.header.Authorization"],
      jwtConfiguration: { issuer: issuer.issuer, audience: [issuer.audience] },
    });
    for (const each of functions) this.routesOf(each, authorizer);
  }

  private routesOf({ spec, lambda }: DeployedFunction, authorizer: CfnAuthorizer): void {
    if (spec.trigger.kind !== "http") return;
    const integration = new CfnIntegration(this, `${spec.name}-integration`, {
      apiId: this.http.apiId,
      integrationType: "AWS_PROXY",
      integrationUri: lambda.functionArn,
      payloadFormatVersion: "2.0",
    });
    // One permission a function: one for each route would outgrow what a function's policy holds.
    lambda.addPermission("FromApi", {
      principal: new ServicePrincipal("apigateway.amazonaws.com"),
      sourceArn: Stack.of(this).formatArn({
        service: "execute-api",
        resource: this.http.apiId,
        resourceName: "*",
      }),
    });
    const target = `integrations/${integration.ref}`;
    for (const routeKey of spec.trigger.routes)
      this.routes.push(
        spec.trigger.auth === "staff"
          ? this.staffRoute(routeKey, target, authorizer)
          : this.publicRoute(routeKey, target),
      );
  }

  private staffRoute(routeKey: RouteKey, target: string, authorizer: CfnAuthorizer): CfnRoute {
    const signedIn = { authorizationType: "JWT", authorizerId: authorizer.ref };
    return new CfnRoute(this, routeId(routeKey), {
      apiId: this.http.apiId,
      routeKey,
      target,
      ...signedIn,
    });
  }

  private publicRoute(routeKey: RouteKey, target: string): CfnRoute {
    const route = new CfnRoute(this, routeId(routeKey), {
      apiId: this.http.apiId,
      routeKey,
      target,
      authorizationType: "NONE",
    });
    const reason =
      "Customers need no account; a case opens by its token, which the function checks.";
    acknowledge(route, "APIG4", reason);
    return route;
  }
}

/** Stable: a route keeps its logical id whatever stands before it in the manifest. */
function routeId(routeKey: RouteKey): string {
  return routeKey.replaceAll(/[^A-Za-z0-9]+/g, "-");
}
