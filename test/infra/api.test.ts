import { expect, it } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { matchRoute, routesOf } from "../../infra/local/gateway/routes.ts";
import { deployedFunction, synthesizeStage, sorted } from "./synthesized-stage.ts";

const stage = synthesizeStage();
const routes = stage.ofType("AWS::ApiGatewayV2::Route");
const apiStage = stage.only("AWS::ApiGatewayV2::Stage");

it("has the routes of the manifest, as the local router does", () => {
  const deployed = sorted(routes.map(({ Properties }) => Properties["RouteKey"]));
  expect(deployed).toEqual(sorted(routesOf(manifest).map(({ key }) => key)));
});

it.each(routesOf(manifest))("$key reaches its function, behind the right door", (route) => {
  const deployed = stage.one("AWS::ApiGatewayV2::Route", "RouteKey", route.key);
  const integration = stage.byId(deployed.Properties["Target"]["Fn::Join"][1][1].Ref);
  expect(integration.Properties["IntegrationUri"]).toEqual({
    "Fn::GetAtt": [deployedFunction(stage, route.function.name).id, "Arn"],
  });
  expect(integration.Properties["PayloadFormatVersion"]).toBe("2.0");
  expect(deployed.Properties["AuthorizationType"]).toBe(route.auth === "staff" ? "JWT" : "NONE");
  // Route scopes would refuse every ID token.
  expect(deployed.Properties["AuthorizationScopes"]).toBeUndefined();
});

const served = manifest.flatMap(({ name, trigger }) => {
  if (trigger.kind !== "http") return [];
  const { auth, routes: known, serves = known } = trigger;
  return serves.filter((on) => on !== "$default").map((on) => ({ on, name, auth }));
});
const gateway = (on: string) => {
  const [method = "", path = ""] = on.replaceAll(/\{\w+\}/g, "x").split(" ");
  return matchRoute(routesOf(manifest), method, path)?.route;
};

it.each(served)("leads $on to the function that serves it", ({ on, name, auth }) => {
  expect(gateway(on)).toMatchObject({ function: { name }, auth });
});

it.each(["GET", "HEAD", "OPTIONS", "PATCH", "POST"])(
  "asks for a token before anything of the admin API, also with %s",
  (method) => {
    for (const path of ["me", "dealers/x", "nothing/of/ours"])
      expect(gateway(`${method} /v1/admin/${path}`)?.auth).toBe("staff");
  },
);

it("takes no form by the route that has no limit of its own", () => {
  const changes = served.filter(({ on, auth }) => auth === "none" && !on.startsWith("GET "));
  expect(changes.filter(({ on }) => gateway(on)?.key === "$default")).toEqual([]);
});

it("stays far from the 500 resources that a stack may hold, whatever pages are added", () => {
  expect(routes.length).toBeLessThan(75);
  expect(stage.all.length).toBeLessThan(300);
});

it("opens staff routes to ID tokens of the pool's client", () => {
  const authorizer = stage.only("AWS::ApiGatewayV2::Authorizer");
  const client = stage.only("AWS::Cognito::UserPoolClient");
  expect(authorizer.Properties["JwtConfiguration"].Audience).toEqual([{ Ref: stage.idOf(client) }]);
});

it("takes another provider's tokens when one is named, and then makes no user pool", () => {
  const other = synthesizeStage({
    senderDomain: "dealers.example",
    firstUser: "ada@dealers.example",
    oidcIssuer: "https://id.dealers.example",
    oidcClientId: "kept",
  });
  const authorizer = other.only("AWS::ApiGatewayV2::Authorizer");
  expect(authorizer.Properties["JwtConfiguration"]).toEqual({
    Issuer: "https://id.dealers.example",
    Audience: ["kept"],
  });
  expect(other.all.filter(({ Type }) => Type.startsWith("AWS::Cognito"))).toEqual([]);
});

it("asks staff for a second factor and lets nobody sign up", () => {
  const pool = stage.only("AWS::Cognito::UserPool");
  expect(pool.Properties).toMatchObject({
    MfaConfiguration: "ON",
    EnabledMfas: ["SOFTWARE_TOKEN_MFA"],
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    DeletionProtection: "ACTIVE",
  });
  const client = stage.only("AWS::Cognito::UserPoolClient");
  expect(client.Properties["WriteAttributes"]).not.toContain("email");
});

it("tells staff in the first mail where they sign in, and how", () => {
  const { AdminCreateUserConfig, VerificationMessageTemplate } =
    stage.only("AWS::Cognito::UserPool").Properties;
  const invitation = JSON.stringify(AdminCreateUserConfig.InviteMessageTemplate.EmailMessage);
  // Cognito refuses a text without both.
  expect(invitation).toContain("{username}");
  expect(invitation).toContain("{####}");
  expect(invitation).toContain("/desk");
  expect(JSON.stringify(VerificationMessageTemplate.EmailMessage)).toContain("{####}");
});

it("lets in fewer calls where anybody may write", () => {
  const limits = apiStage.Properties["RouteSettings"];
  const publicPosts = routesOf(manifest)
    .filter(({ auth, method }) => auth === "none" && /^(?:POST|PUT|DELETE)$/.test(method))
    .map(({ key }) => key)
    .concat("GET /desk/sign-in");
  expect(sorted(Object.keys(limits))).toEqual(sorted(publicPosts));
  const { ThrottlingRateLimit: anyRoute } = apiStage.Properties["DefaultRouteSettings"];
  for (const { ThrottlingRateLimit } of Object.values<any>(limits))
    expect(ThrottlingRateLimit).toBeLessThan(anyRoute);
});

it("logs no query string, no path and no caller", () => {
  const format: string = apiStage.Properties["AccessLogSettings"].Format;
  expect(JSON.parse(format)).toMatchObject({ requestId: "$context.requestId" });
  expect(format).not.toMatch(/query|path|identity|authorizer|claims|userAgent|header/i);
});
