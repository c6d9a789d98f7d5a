import { Duration, Stack } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { EventBus } from "aws-cdk-lib/aws-events";
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { StageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";

/** The sender SES verifies, and the configuration set through which it reports what became of mail. */
export class Mail extends Construct {
  private readonly identity: EmailIdentity | undefined;
  readonly configurationSetArn: string;

  constructor(
    scope: Construct,
    id: string,
    { names, settings }: { names: StageNames; settings: StageSettings },
  ) {
    super(scope, id);
    this.identity = this.emailIdentity(settings);
    const set = new ConfigurationSet(this, "Set", {
      configurationSetName: names.mailConfigurationSet,
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetArn = this.ses("configuration-set", names.mailConfigurationSet);
    new ConfigurationSetEventDestination(this, "Reports", {
      configurationSet: set,
      destination: EventDestination.eventBus(
        EventBus.fromEventBusName(this, "DefaultBus", "default"),
      ),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.DELIVERY_DELAY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
  }

  /** What proves the domain to SES, as name and value. */
  get dkimRecords(): string {
    const records = this.identity?.dkimRecords ?? [];
    return records.map(({ name, value }) => `${name} CNAME ${value}`).join(", ");
  }

  get identitiesArn(): string {
    return this.ses("identity", "*");
  }

  private emailIdentity({ mailIdentity }: StageSettings): EmailIdentity | undefined {
    switch (mailIdentity.kind) {
      case "exists":
        return undefined;
      case "domain":
        return new EmailIdentity(this, "Identity", {
          identity: Identity.domain(mailIdentity.domain),
        });
      case "address":
        return new EmailIdentity(this, "Identity", {
          identity: Identity.email(mailIdentity.address),
        });
    }
  }

  private ses(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({ service: "ses", resource, resourceName });
  }
}

/** Of this stage's mail alone; the whole account is paused by SES when it passes a tenth. */
export function reputationMetric(rate: "BounceRate" | "ComplaintRate", names: StageNames): Metric {
  return new Metric({
    namespace: "AWS/SES",
    metricName: `Reputation.${rate}`,
    dimensionsMap: { "ses:configuration-set": names.mailConfigurationSet },
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });
}
