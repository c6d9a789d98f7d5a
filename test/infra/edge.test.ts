import { runInNewContext } from "node:vm";
import { App } from "aws-cdk-lib";
import type { Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { afterEach, describe, expect, it, vi } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { RATES } from "../../infra/aws/edge-rates.ts";
import { addStage } from "../../infra/aws/kept-app.ts";
import { readStageSettings } from "../../infra/aws/stage-settings.ts";
import { functionEnvironment } from "../../infra/local/functions/function-environment.ts";
import { CONTEXT, deployedFunction, emptyBundles, synthesizeStage } from "./synthesized-stage.ts";

const stage = synthesizeStage();
const requests = manifest.filter(({ trigger }) => trigger.kind === "http");
const distribution = stage.only("AWS::CloudFront::Distribution").Properties["DistributionConfig"];
const firewall = stage.only("AWS::WAFv2::WebACL").Properties;
const variablesOf = (name: string) =>
  deployedFunction(stage, name).lambda.Properties["Environment"].Variables;

describe("what stands in front of a stage", () => {
  it("is CloudFront behind a firewall, and it is where people are sent", () => {
    expect(JSON.stringify(distribution.WebACLId)).toContain("Firewall");
    for (const { name } of manifest)
      expect(JSON.stringify(variablesOf(name).PUBLIC_URL)).toContain("EdgeDistribution");
    const client = stage.only("AWS::Cognito::UserPoolClient").Properties;
    expect(JSON.stringify(client["CallbackURLs"])).toContain("EdgeDistribution");
  });

  it("keeps what never changes and nothing else", () => {
    const disabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    expect(distribution.DefaultCacheBehavior.CachePolicyId).toBe(disabled);
    const kept = [
      { PathPattern: "/assets/*" },
      { PathPattern: "/files/*" },
      { PathPattern: "/embed/*" },
    ];
    expect(distribution.CacheBehaviors).toMatchObject(kept);
    for (const { CachePolicyId } of distribution.CacheBehaviors)
      expect(CachePolicyId).not.toBe(disabled);
  });

  it("lets through every method, every cookie and query, and not the name that people call", () => {
    expect(distribution.DefaultCacheBehavior.AllowedMethods).toContain("PUT");
    expect(distribution.DefaultCacheBehavior).toMatchObject({
      OriginRequestPolicyId: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
      ViewerProtocolPolicy: "redirect-to-https",
    });
  });

  it("says who calls, whatever a caller says", () => {
    const { FunctionCode } = stage.only("AWS::CloudFront::Function").Properties;
    const run = runInNewContext(`${FunctionCode}; handler`);
    const event = { viewer: { ip: "203.0.113.9" }, request: { headers: { "kept-viewer": "me" } } };
    expect(run(event).headers["kept-viewer"]).toEqual({ value: "203.0.113.9" });
    for (const { FunctionAssociations } of [
      distribution.DefaultCacheBehavior,
      ...distribution.CacheBehaviors,
    ])
      expect(FunctionAssociations).toMatchObject([{ EventType: "viewer-request" }]);
  });

  it("alone knows the key, which stands in no template", () => {
    const [origin] = distribution.Origins;
    const [header] = origin.OriginCustomHeaders;
    expect(header.HeaderName).toBe("kept-origin-key");
    expect(JSON.stringify(header.HeaderValue)).toContain("{{resolve:secretsmanager:");
    for (const { name } of requests)
      expect(variablesOf(name).ORIGIN_KEY).toEqual(header.HeaderValue);
  });
});

describe("past the edge", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(requests)("$name answers nobody", async ({ name }) => {
    const endpoints = {
      dynamodb: "http://x",
      scheduler: "http://x",
      ses: "http://x",
      s3: "http://x",
      userPool: "http://x",
    };
    const staff = { issuer: "http://x", audience: "x" };
    const environment = functionEnvironment("http://x", endpoints, staff);
    for (const [key, value] of Object.entries({ ...environment, ORIGIN_KEY: "only-the-edge" }))
      vi.stubEnv(key, value);
    const { handler } = await import(`../../functions/${name}/handler.ts`);
    const http = { method: "GET", path: "/v1/health", sourceIp: "203.0.113.9" };
    const event = { routeKey: "GET /v1/health", headers: {}, requestContext: { http } };
    expect(await handler(event)).toEqual({ statusCode: 403 });
  });
});

describe("the firewall", () => {
  const rules: any[] = firewall["Rules"];

  it("holds each caller to a rate, with 429 and when to come again", () => {
    const rates = rules.filter(({ Statement }) => Statement.RateBasedStatement !== undefined);
    expect(rates.map(({ Name }) => Name)).toEqual(RATES.map(({ slug }) => slug));
    for (const { Action, Statement } of rates) {
      expect(Statement.RateBasedStatement.AggregateKeyType).toBe("IP");
      const { ResponseCode, ResponseHeaders } = Action.Block.CustomResponse;
      expect(ResponseCode).toBe(429);
      expect(ResponseHeaders).toMatchObject([{ Name: "Retry-After" }]);
    }
  });

  it.each([
    ["POST", "/v1/appointments", ["changes-by-strangers", "calls"]],
    ["PUT", "/v1/cases/R/customer", ["changes-by-strangers", "calls"]],
    ["POST", "/c/R/customer", ["changes-by-strangers", "calls"]],
    ["PUT", "/v1/admin/dealers/d", ["changes-by-staff", "calls"]],
    ["POST", "/desk/d/now", ["changes-by-staff", "calls"]],
    ["GET", "/desk/sign-in", ["sign-ins", "calls"]],
    ["GET", "/d/northside", ["calls"]],
  ])("counts %s %s", (method, path, expected) => {
    const counted = RATES.filter(({ where }) => where === undefined || holds(where, method, path));
    expect(counted.map(({ slug }) => slug)).toEqual(expected);
  });

  it("has AWS's rules, of which those that our customers' words would break only count", () => {
    const common = rules.find(({ Name }) => Name === "AWSManagedRulesCommonRuleSet");
    const overridden = common.Statement.ManagedRuleGroupStatement.RuleActionOverrides;
    expect(overridden).toContainEqual({
      Name: "CrossSiteScripting_BODY",
      ActionToUse: { Count: {} },
    });
    expect(rules.map(({ Name }) => Name)).toContain("AWSManagedRulesKnownBadInputsRuleSet");
  });

  it("keeps no sample of a request, whose address may hold a case token", () => {
    for (const { VisibilityConfig } of [
      ...rules,
      { VisibilityConfig: firewall["VisibilityConfig"] },
    ])
      expect(VisibilityConfig.SampledRequestsEnabled).toBe(false);
  });

  it("stands where AWS wants it, also for a stage elsewhere", () => {
    const app = new App({ analyticsReporting: false });
    const settings = readStageSettings((name) => ({ ...CONTEXT })[name as keyof typeof CONTEXT]);
    const where = { account: "123456789012", region: "eu-central-1" };
    const main = addStage(app, { settings, bundles: emptyBundles(), where });
    const apart = app.node.findChild("kept-main-firewall") as Stack;
    expect(apart.region).toBe("us-east-1");
    Template.fromStack(apart).resourceCountIs("AWS::WAFv2::WebACL", 1);
    Template.fromStack(main).resourceCountIs("AWS::WAFv2::WebACL", 0);
    Template.fromStack(main).resourceCountIs("AWS::CloudFront::Distribution", 1);
  });
});

it("can be left out, and then the API answers for itself", () => {
  const without = synthesizeStage({ ...CONTEXT, edge: "off" });
  expect(without.all.filter(({ Type }) => /CloudFront|WAFv2|SecretsManager/.test(Type))).toEqual(
    [],
  );
  const { Variables } = deployedFunction(without, "pages").lambda.Properties["Environment"];
  expect(Variables.ORIGIN_KEY).toBe("none");
  expect(JSON.stringify(Variables.PUBLIC_URL)).toContain("ApiEndpoint");
});

describe("what keeps promises", () => {
  const reservedOf = (of: typeof stage, name: string) =>
    deployedFunction(of, name).lambda.Properties["ReservedConcurrentExecutions"];

  it("runs whatever floods the front", () => {
    for (const name of ["timer", "relay", "sweep"])
      expect(reservedOf(stage, name), name).toBeGreaterThan(1);
    for (const { name } of requests) expect(reservedOf(stage, name), name).toBeUndefined();
  });

  it("shares with all in an account that has nothing to reserve", () => {
    const sharing = synthesizeStage({ ...CONTEXT, reserve: "off" });
    for (const { name } of manifest) expect(reservedOf(sharing, name), name).toBeUndefined();
  });
});

/** What a statement of ours says of a request; the firewall's own way of reading it. */
function holds(statement: any, method: string, path: string): boolean {
  const { byteMatchStatement, notStatement, orStatement, andStatement } = statement;
  const inner = (each: unknown) => holds(each, method, path);
  if (notStatement !== undefined) return !inner(notStatement.statement);
  if (orStatement !== undefined) return orStatement.statements.some(inner);
  if (andStatement !== undefined) return andStatement.statements.every(inner);
  const { fieldToMatch, positionalConstraint, searchString } = byteMatchStatement;
  const field = fieldToMatch.method === undefined ? path : method;
  return positionalConstraint === "EXACTLY"
    ? field === searchString
    : field.startsWith(searchString);
}
