import type { Construct } from "constructs";
import { relayCaseEvents } from "./case-events.ts";
import type { Data } from "./data.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { DeployedFunction } from "./deployed-functions.ts";
import { routeMailReports } from "./mail-reports.ts";
import type { Mail } from "./mail.ts";
import type { StageNames } from "./stage-names.ts";
import type { Timers } from "./timers.ts";

type Props = {
  readonly names: StageNames;
  readonly data: Data;
  readonly deadLetters: DeadLetters;
  readonly mail: Mail;
  readonly timers: Timers;
};

/** Lets what triggers a function, other than a request, reach it. */
export function connect(scope: Construct, { spec, lambda }: DeployedFunction, props: Props): void {
  const { names, data, deadLetters, mail, timers } = props;
  const { trigger } = spec;
  const id = `${spec.name}-trigger`;
  switch (trigger.kind) {
    case "http":
      return;
    case "case-events": {
      const { batchSize } = trigger;
      const queue = deadLetters.of(spec.name);
      relayCaseEvents(scope, id, {
        cases: data.cases,
        target: lambda,
        batchSize,
        deadLetters: queue,
      });
      return;
    }
    case "timer":
      timers.caller(id, {
        roleName: names.timerRole,
        functionArn: lambda.functionArn,
        queue: deadLetters.of(spec.name),
      });
      return;
    case "every":
      timers.every(trigger.minutes, id, {
        functionArn: lambda.functionArn,
        queue: deadLetters.of(spec.name),
      });
      return;
    case "mail-reports":
      routeMailReports(scope, id, {
        configurationSetArns: mail.configurationSetArns,
        surveysStop: names.surveysStop,
        target: lambda,
        deadLetters: deadLetters.of(spec.name),
      });
  }
}
