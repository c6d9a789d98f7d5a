import { Duration, Stack } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { EventBus } from "aws-cdk-lib/aws-events";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import {
  ConfigurationSet,
  ConfigurationSetEventDestination,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { ownSetOf } from "../../shared/platform/ses/configuration-sets.ts";
import type { StageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";

/** The sender SES verifies, and the configuration sets through which it reports what became of mail. */
export class Mail extends Construct {
  private readonly identity: EmailIdentity | undefined;
  /** Of all brands together, and of each that has its own. */
  readonly configurationSets: readonly string[];
  readonly configurationSetArns: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    { names, settings }: { names: StageNames; settings: StageSettings },
  ) {
    super(scope, id);
    this.identity = this.emailIdentity(settings);
    const common = names.mailConfigurationSet;
    const own = settings.ownReputation.map((brand) => ownSetOf(brand, common));
    this.configurationSets = [common, ...own];
    this.configurationSetArns = this.configurationSets.map((set) =>
      this.ses("configuration-set", set),
    );
    const bus = EventBus.fromEventBusName(this, "DefaultBus", "default");
    this.configurationSet("", common, { bus, settings });
    for (const set of own) this.configurationSet(set.slice(common.length), set, { bus, settings });
  }

  private configurationSet(
    suffix: string,
    configurationSetName: string,
    { bus, settings }: { bus: IEventBus; settings: StageSettings },
  ): void {
    const set = new ConfigurationSet(this, `Set${suffix}`, {
      configurationSetName,
      tlsPolicy: TLS[settings.mailTls],
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    new ConfigurationSetEventDestination(this, `Reports${suffix}`, {
      configurationSet: set,
      destination: EventDestination.eventBus(bus),
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
          mailFromDomain: mailFromOf(mailIdentity.domain),
          // Until the records are there, and whenever they are not: mail goes, under SES's own name.
          mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
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

const TLS = {
  required: ConfigurationSetTlsPolicy.REQUIRE,
  optional: ConfigurationSetTlsPolicy.OPTIONAL,
} as const;

/** Where bounces go, and whose SPF record a provider asks for (SES developer guide, "custom MAIL FROM"). */
function mailFromOf(domain: string): string {
  return `mail.${domain}`;
}

/** What lets providers know whose mail it is, beside DKIM, and what they do with mail that is not. */
export function senderRecords(domain: string, region: string): readonly string[] {
  const mailFrom = mailFromOf(domain);
  return [
    `${mailFrom} MX 10 feedback-smtp.${region}.amazonses.com`,
    `${mailFrom} TXT "v=spf1 include:amazonses.com ~all"`,
    `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@${domain}"`,
  ];
}

/** Of one configuration set's mail alone; the whole account is paused by SES when it passes a tenth. */
export function reputationMetric(rate: "BounceRate" | "ComplaintRate", set: string): Metric {
  return new Metric({
    namespace: "AWS/SES",
    metricName: `Reputation.${rate}`,
    dimensionsMap: { "ses:configuration-set": set },
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });
}
