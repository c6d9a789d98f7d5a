import { Dashboard, GraphWidget, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { IMetric, IWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { Api } from "./api.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { DeployedFunction } from "./deployed-functions.ts";
import { reputationMetric } from "./mail.ts";
import type { Mail } from "./mail.ts";
import type { StageNames } from "./stage-names.ts";

type Props = {
  readonly names: StageNames;
  readonly functions: readonly DeployedFunction[];
  readonly deadLetters: DeadLetters;
  readonly api: Api;
  readonly mail: Mail;
};

/** One page, from what a customer feels at the top to what causes it below. */
export function addDashboard(scope: Construct, id: string, props: Props): Dashboard {
  return new Dashboard(scope, id, {
    dashboardName: props.names.prefix,
    widgets: [answers(props.api), work(props), trouble(props)],
  });
}

function answers({ http }: Api): IWidget[] {
  return [
    graph("Requests and refusals", [
      http.metricCount(),
      http.metricClientError(),
      http.metricServerError(),
    ]),
    graph("Time to answer, ms", [
      http.metricLatency({ statistic: Stats.p(50) }),
      http.metricLatency({ statistic: Stats.p(99) }),
    ]),
  ];
}

function work({ functions, mail }: Props): IWidget[] {
  const of = (kind: string) => functions.filter(({ spec }) => spec.trigger.kind === kind);
  return [
    graph(
      "Age of the oldest event not yet relayed, ms",
      of("case-events").map(({ lambda }) => lambda.metric("IteratorAge", { statistic: "max" })),
    ),
    graph(
      "Timers fired and sweeps run",
      [...of("timer"), ...of("every")].map(({ lambda }) => lambda.metricInvocations()),
    ),
    graph(
      "Share of mail bounced and complained of",
      mail.configurationSets.flatMap((set) => [
        reputationMetric("BounceRate", set),
        reputationMetric("ComplaintRate", set),
      ]),
    ),
  ];
}

function trouble({ functions, deadLetters }: Props): IWidget[] {
  return [
    graph(
      "Errors by function",
      functions.map(({ lambda }) => lambda.metricErrors()),
    ),
    graph(
      "Events parked for a person",
      [...deadLetters.all.values()].map((queue) =>
        queue.metricApproximateNumberOfMessagesVisible(),
      ),
    ),
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6 });
}
