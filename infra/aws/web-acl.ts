import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";
import type { StageNames } from "./stage-names.ts";
import { RATES } from "./edge-rates.ts";
import type { Rate } from "./edge-rates.ts";

/** A firewall for CloudFront lives here, wherever the stage is. */
export const FIREWALL_REGION = "us-east-1";

/**
 * Rules of the managed groups that only count: a name with `<b>` in it is text to us, and a dealer's
 * document is larger than the 8 KB at which the rule stops; our own limit is 64 KB.
 */
const ONLY_COUNTED = [
  "SizeRestrictions_BODY",
  "CrossSiteScripting_BODY",
  "GenericRFI_BODY",
  "EC2MetaDataSSRF_BODY",
  // A dealer's own scripts need not say who they are.
  "NoUserAgent_HEADER",
];

/** By AWS's list: whoever is known for attacks, what is known to be one, and the common rules. */
const MANAGED: readonly { readonly name: string; readonly counted?: readonly string[] }[] = [
  { name: "AWSManagedRulesAmazonIpReputationList" },
  { name: "AWSManagedRulesKnownBadInputsRuleSet" },
  { name: "AWSManagedRulesCommonRuleSet", counted: ONLY_COUNTED },
];

/** What somebody over a rate is told, as JSON like every other refusal. */
const TOO_MANY = "too-many-requests";
const RETRY_AFTER_SECONDS = 300;

/**
 * The firewall in front of a stage: rates of each caller, then AWS's managed rules. It keeps no
 * samples of requests, which would show case tokens in the console.
 */
export class WebAcl extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { prefix: name }: Pick<StageNames, "prefix">) {
    super(scope, id);
    const rules = [...RATES.map(rateRule), ...MANAGED.map(managedRule)];
    const acl = new CfnWebACL(this, "Acl", {
      name,
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: visibleAs(name),
      customResponseBodies: {
        [TOO_MANY]: {
          contentType: "APPLICATION_JSON",
          content: JSON.stringify({
            type: "about:blank",
            title: "Too many requests",
            status: 429,
            code: TOO_MANY,
          }),
        },
      },
      rules: rules.map((rule, priority) => ({ ...rule, priority })),
    });
    this.arn = acl.attrArn;
  }
}

type Rule = Omit<CfnWebACL.RuleProperty, "priority">;

function rateRule({ slug, calls, within, where }: Rate): Rule {
  return {
    name: slug,
    action: {
      block: {
        customResponse: {
          responseCode: 429,
          customResponseBodyKey: TOO_MANY,
          responseHeaders: [{ name: "Retry-After", value: String(RETRY_AFTER_SECONDS) }],
        },
      },
    },
    statement: {
      rateBasedStatement: {
        aggregateKeyType: "IP",
        limit: calls,
        evaluationWindowSec: within,
        ...(where === undefined ? {} : { scopeDownStatement: where }),
      },
    },
    visibilityConfig: visibleAs(slug),
  };
}

function managedRule({ name, counted = [] }: (typeof MANAGED)[number]): Rule {
  return {
    name,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: "AWS",
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: visibleAs(name),
  };
}

function visibleAs(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
