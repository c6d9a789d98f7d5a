import { FIELDS_OF_EACH, REPORT_FIELDS } from "../../shared/mail/fate/report-fields.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { caseEventsFilter } from "../../functions/wiring/case-events-filter.ts";
import { manifest } from "../../functions/manifest.ts";
import { CONTEXT, deployedFunction, sorted, synthesizeStage } from "./synthesized-stage.ts";

const stage = synthesizeStage();
const runbook = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");
const asynchronous = manifest.filter(({ trigger }) => trigger.kind !== "http");

function queueOf(name: string) {
  return stage.one("AWS::SQS::Queue", "QueueName", `kept-main-${name}-dead-letters`);
}
const arnOf = (name: string) => ({ "Fn::GetAtt": [stage.idOf(queueOf(name)), "Arn"] });

describe.each(asynchronous)("what $name fails at", ({ name, trigger }) => {
  it("is kept for two weeks, encrypted", () => {
    const { Properties } = queueOf(name);
    expect(Properties["MessageRetentionPeriod"]).toBe(14 * 24 * 3600);
    expect(Properties["SqsManagedSseEnabled"]).toBe(true);
  });

  it.runIf(trigger.kind !== "case-events")("is parked after bounded tries", () => {
    const config = stage
      .ofType("AWS::Lambda::EventInvokeConfig")
      .find((each) => each.Properties["FunctionName"].Ref === deployedFunction(stage, name).id);
    expect(config?.Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: arnOf(name) } },
    });
  });
});

it("reads new events of cases in order, and parks what keeps failing", () => {
  const mapping = stage.only("AWS::Lambda::EventSourceMapping");
  expect(mapping.Properties).toMatchObject({
    BisectBatchOnFunctionError: true,
    FunctionResponseTypes: ["ReportBatchItemFailures"],
    StartingPosition: "TRIM_HORIZON",
    MaximumRetryAttempts: 10,
    MaximumRecordAgeInSeconds: 3600,
    DestinationConfig: { OnFailure: { Destination: arnOf("relay") } },
    FilterCriteria: { Filters: [{ Pattern: JSON.stringify(caseEventsFilter) }] },
  });
});

it("hands on of a mail report nothing that names anybody, so that none waits among dead letters", () => {
  for (const { Properties } of stage.ofType("AWS::Events::Rule").slice(0, -1)) {
    const { InputTransformer: handed } = Properties["Targets"][0];
    expect(Object.values(handed.InputPathsMap)).toEqual(
      expect.arrayContaining(FIELDS_OF_EACH.map((field) => `$.detail.${field}`)),
    );
    expect(JSON.stringify(handed)).not.toMatch(/destination|[rR]ecipients|headers|commonHeaders/);
  }
});

it("keeps a mail report that cannot be handed over", () => {
  const rules = stage.ofType("AWS::Events::Rule");
  expect(rules).toHaveLength(5);
  for (const rule of rules) {
    const [target] = rule.Properties["Targets"];
    expect(target.DeadLetterConfig).toEqual({ Arn: arnOf("mail-events") });
  }
});

it("hears of every end a mail of this stage can come to, and of no other stage's", () => {
  const destination = stage.only("AWS::SES::ConfigurationSetEventDestination");
  const { MatchingEventTypes, EventBridgeDestination } = destination.Properties["EventDestination"];
  expect(sorted(MatchingEventTypes)).toEqual([
    "bounce",
    "complaint",
    "delivery",
    "deliveryDelay",
    "reject",
    "send",
  ]);
  expect(JSON.stringify(EventBridgeDestination)).toContain("event-bus/default");
  const rules = stage.ofType("AWS::Events::Rule");
  const reports = rules.slice(0, -1).map(({ Properties }) => Properties);
  for (const { EventPattern } of reports)
    expect(JSON.stringify(EventPattern)).toContain("configuration-set/kept-main-mail");
  const types = reports.flatMap(({ EventPattern }) => EventPattern["detail-type"]);
  expect(sorted(types)).toEqual(sorted(Object.keys(REPORT_FIELDS)));
  const complaints = rules.at(-1);
  expect(complaints?.Properties["EventPattern"]).toMatchObject({
    source: ["aws.cloudwatch"],
    detail: { alarmName: [{ prefix: "kept-main-surveys-stop" }] },
  });
});

it("hands over nothing in clear, and counts what a brand does apart where it was asked to", () => {
  const sets = (context: Record<string, string>) =>
    synthesizeStage({ ...CONTEXT, ...context })
      .ofType("AWS::SES::ConfigurationSet")
      .map(({ Properties }) => [Properties["Name"], Properties["DeliveryOptions"].TlsPolicy]);
  expect(sets({})).toEqual([["kept-main-mail", "REQUIRE"]]);
  expect(sets({ ownReputation: "aurora,borealis", mailTls: "optional" })).toEqual([
    ["kept-main-mail", "OPTIONAL"],
    ["kept-main-mail-aurora", "OPTIONAL"],
    ["kept-main-mail-borealis", "OPTIONAL"],
  ]);
});

it("parks a recurring run that cannot be started", () => {
  for (const schedule of stage.ofType("AWS::Scheduler::Schedule"))
    expect(schedule.Properties["Target"].DeadLetterConfig).toEqual({ Arn: arnOf("sweep") });
});

describe("alarms", () => {
  const alarms = stage.ofType("AWS::CloudWatch::Alarm");
  const named = (slug: string) => stage.one("AWS::CloudWatch::Alarm", "AlarmName", slug);

  it.each(manifest)("name who is harmed while $name fails", ({ name, errorImpact }) => {
    const { AlarmDescription, Dimensions } = named(`kept-main-${name}-errors`).Properties;
    expect(AlarmDescription).toContain(errorImpact);
    expect(Dimensions[0].Value.Ref).toBe(deployedFunction(stage, name).id);
  });

  it.each(asynchronous)("go off at the first event that $name parks", ({ name, errorImpact }) => {
    const { Properties } = named(`kept-main-${name}-dead-letters`);
    expect(Properties).toMatchObject({ Threshold: 1, TreatMissingData: "notBreaching" });
    expect(Properties["AlarmDescription"]).toContain(errorImpact);
    expect(Properties["Dimensions"][0].Value["Fn::GetAtt"][0]).toBe(stage.idOf(queueOf(name)));
  });

  it.each([
    ["SES takes no mail, whichever function sends", "mail-refused", "mail-refused", "mail:send"],
    ["nobody can hear of a promise", "promise-nobody-hears", "unheard-promises", "schedules:arm"],
  ])("go off when %s", (_, slug, metric, need) => {
    const { Namespace, MetricName } = named(`kept-main-${slug}`).Properties;
    expect(MetricName).toBe(`kept-main-${metric}`);
    const transformation = { MetricNamespace: Namespace, MetricName, MetricValue: "1" };
    const filters = stage
      .ofType("AWS::Logs::MetricFilter")
      .flatMap(({ Properties }) => Properties["MetricTransformations"])
      .filter((one: { MetricName: string }) => one.MetricName === MetricName);
    const counted = manifest.filter(({ needs }) => needs.some((one) => one === need));
    expect(filters).toEqual(counted.map(() => transformation));
  });

  it("go off when sweep has finished no round for a quarter of an hour", () => {
    expect(named("kept-main-sweep-silent").Properties).toMatchObject({
      Namespace: "Kept",
      MetricName: "SweepRounds",
      Period: 900,
      ComparisonOperator: "LessThanThreshold",
      TreatMissingData: "breaching",
    });
  });

  it("are let through by the topic's own policy", () => {
    const { Statement } = stage.only("AWS::SNS::TopicPolicy").Properties["PolicyDocument"];
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Principal: { Service: "cloudwatch.amazonaws.com" },
        Action: "sns:Publish",
      }),
    );
  });

  it("reach a person, and each has an article", () => {
    const subscription = stage.only("AWS::SNS::Subscription");
    expect(subscription.Properties).toMatchObject({
      Protocol: "email",
      Endpoint: "ada@dealers.example",
    });
    for (const { Properties } of alarms) {
      expect(Properties["AlarmActions"]).toHaveLength(1);
      const slug = /docs\/runbook\.md#([a-z-]+)$/.exec(Properties["AlarmDescription"])?.[1];
      expect(runbook).toContain(`\n### ${slug}\n`);
    }
  });

  it("leave no article of the runbook without its alarm", () => {
    const articles = [...runbook.matchAll(/\n### ([a-z-]+)\n/g)].map(([, slug = ""]) => slug);
    const slugs = alarms.map(({ Properties }) =>
      Properties["AlarmName"].slice("kept-main-".length),
    );
    expect(sorted(articles)).toEqual(sorted(slugs));
  });
});
