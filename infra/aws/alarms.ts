import { Duration, Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import type { IMetric } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { LogGroup } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Api } from "./api.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { DeployedFunction } from "./deployed-functions.ts";
import { countBursts } from "./bursts.ts";
import { reputationMetric } from "./mail.ts";
import type { Mail } from "./mail.ts";
import { countRefusedMail } from "./refused-mail.ts";
import { countUnheardPromises } from "./unheard-promises.ts";
import { countUnusualReading } from "./unusual-reading.ts";
import type { StageNames } from "./stage-names.ts";

type Props = {
  readonly names: StageNames;
  readonly alarmsTo: string;
  readonly functions: readonly DeployedFunction[];
  readonly deadLetters: DeadLetters;
  readonly api: Api;
  readonly accessLogs: LogGroup;
  readonly mail: Mail;
};

type Rule = {
  /** Also the heading of its article in docs/runbook.md. */
  readonly slug: string;
  /** Tells alarms apart that have one article. */
  readonly of?: string;
  /** Who is harmed, and how: what the person who is woken reads first. */
  readonly impact: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly below?: boolean;
};

const FIVE_MINUTES = Duration.minutes(5);
/** Three runs missed: one may be late or lost without anybody noticing. */
const HEARTBEAT = Duration.minutes(15);

/** In five minutes; sixty desks with a mistake in every tenth call make some 300. */
const MANY_REFUSALS = 1_000;
const MANY_TOO_MANY = 50;
/** In a quarter of an hour; a proof is asked of nobody on a busy day. */
const MANY_ASKED = 10;

/** One alarm per function, dead-letter queue and heartbeat; each mails the person who must know. */
export class Alarms extends Construct {
  private readonly topic: Topic;
  private readonly names: StageNames;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    this.names = props.names;
    this.topic = new Topic(this, "Topic", {
      topicName: `${props.names.prefix}-alarms`,
      displayName: `Kept ${props.names.prefix}`,
      enforceSSL: true,
    });
    // A policy of its own replaces the one that lets alarms publish.
    this.topic.grantPublish(
      new ServicePrincipal("cloudwatch.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    this.topic.addSubscription(new EmailSubscription(props.alarmsTo));
    for (const rule of rules(props)) this.alarm(rule);
  }

  private alarm(rule: Rule): void {
    const of = rule.of ?? "";
    const alarm = new Alarm(this, `${rule.slug}${of}`, {
      alarmName: `${this.names.prefix}-${rule.slug}${of}`,
      alarmDescription: `${rule.impact}. What to do: docs/runbook.md#${rule.slug}`,
      metric: rule.metric,
      threshold: rule.threshold,
      evaluationPeriods: 1,
      comparisonOperator: rule.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: rule.below ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}

function rules({ functions, deadLetters, api, accessLogs, mail, names }: Props): Rule[] {
  return [
    ...mail.configurationSets.flatMap((set) => reputation(set, names)),
    {
      slug: "mail-refused",
      impact:
        "Customers wait for a confirmation, or for word of a late promise, that SES does not take",
      metric: countRefusedMail(functions, names),
      threshold: 3,
    },
    {
      slug: "strangers-in-bulk",
      impact:
        "Customers of one dealer may find no free time: somebody books in bulk, and each log line says at which dealer",
      metric: countBursts(functions, names),
      threshold: MANY_ASKED,
    },
    {
      slug: "unusual-reading",
      impact:
        "Customers of one dealer may be read by somebody who has no business with them; the log line says at which dealer",
      metric: countUnusualReading(functions, names),
      threshold: 1,
    },
    {
      slug: "promise-nobody-hears",
      impact:
        "A promise to a customer that nobody can hear of: nobody of the dealer or its brand gets mail",
      metric: countUnheardPromises(functions, names),
      threshold: 1,
    },
    {
      slug: "api-errors",
      impact: "Customers and staff get an error where they asked for a booking or a promise",
      metric: api.http.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      threshold: 5,
    },
    {
      slug: "api-refusals",
      impact: "Somebody tries what is not theirs, or a page or a program of ours calls wrongly",
      metric: api.http.metricClientError({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      threshold: MANY_REFUSALS,
    },
    {
      slug: "api-too-many",
      impact: "Somebody floods the booking calls, or customers of a busy dealer meet our limits",
      metric: countTooMany(accessLogs, names),
      threshold: MANY_TOO_MANY,
    },
    ...functions.flatMap((each) => [errors(each), ...late(each), ...heartbeat(each)]),
    ...functions.flatMap((each) => parked(each, deadLetters)),
  ];
}

/** Of one configuration set; the last one also stops surveys, by its name. */
function reputation(set: string, names: StageNames): Rule[] {
  const of = set.slice(names.mailConfigurationSet.length);
  const complaints = reputationMetric("ComplaintRate", set);
  return [
    {
      slug: "mail-bounces",
      of,
      impact:
        "Customers will get no confirmation at all once SES pauses the account for its bounces",
      metric: reputationMetric("BounceRate", set),
      threshold: 0.05,
    },
    {
      slug: "mail-complaints",
      of,
      impact:
        "Customers take our mail for spam; their providers will soon keep confirmations from others",
      metric: complaints,
      threshold: 0.001,
    },
    {
      slug: "surveys-stop",
      of,
      impact: "So many complain that nobody is asked how it was; confirmations still go out",
      metric: complaints,
      threshold: 0.003,
    },
  ];
}

/** Answers with 429, of the gateway and of ours; what the edge refuses is counted by the edge. */
function countTooMany(accessLogs: LogGroup, names: StageNames): IMetric {
  const filter = accessLogs.addMetricFilter("TooMany", {
    // The gateway writes every field of its log as text.
    filterPattern: FilterPattern.stringValue("$.status", "=", "429"),
    metricNamespace: "Kept",
    metricName: `${names.prefix}-too-many`,
    metricValue: "1",
  });
  return filter.metric({ statistic: Stats.SUM, period: FIVE_MINUTES });
}

function errors({ spec, lambda }: DeployedFunction): Rule {
  return {
    slug: `${spec.name}-errors`,
    impact: spec.errorImpact,
    metric: lambda.metricErrors({ period: FIVE_MINUTES, statistic: Stats.SUM }),
    threshold: 1,
  };
}

function late({ spec, lambda }: DeployedFunction): Rule[] {
  if (spec.trigger.kind !== "case-events") return [];
  const metric = lambda.metric("IteratorAge", { period: FIVE_MINUTES, statistic: Stats.MAXIMUM });
  const threshold = FIVE_MINUTES.toMilliseconds();
  return [{ slug: `${spec.name}-late`, impact: spec.errorImpact, metric, threshold }];
}

/** A round that left something undone does not count, so neither silence nor failure stays unheard. */
function heartbeat({ spec, lambda }: DeployedFunction): Rule[] {
  if (spec.trigger.kind !== "every") return [];
  const metric = new Metric({
    namespace: "Kept",
    metricName: "SweepRounds",
    dimensionsMap: { FunctionName: lambda.functionName },
    period: HEARTBEAT,
    statistic: Stats.SUM,
  });
  const slug = `${spec.name}-silent`;
  return [{ slug, impact: spec.errorImpact, metric, threshold: 1, below: true }];
}

function parked({ spec }: DeployedFunction, deadLetters: DeadLetters): Rule[] {
  const queue = deadLetters.all.get(spec.name);
  if (queue === undefined) return [];
  const metric = queue.metricApproximateNumberOfMessagesVisible({
    period: FIVE_MINUTES,
    statistic: Stats.MAXIMUM,
  });
  return [{ slug: `${spec.name}-dead-letters`, impact: spec.errorImpact, metric, threshold: 1 }];
}
