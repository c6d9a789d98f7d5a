import { Duration, Fn } from "aws-cdk-lib";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import type { BehaviorOptions } from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { ORIGIN_KEY_HEADER, VIEWER_HEADER } from "../../shared/platform/http/behind-edge.ts";
import { acknowledge } from "./acknowledgements.ts";
import type { Api } from "./api.ts";
import type { StageNames } from "./stage-names.ts";
import { WebAcl } from "./web-acl.ts";

type Props = {
  readonly names: StageNames;
  readonly api: Api;
  /** Absent: the stage is where firewalls are, and makes its own. */
  readonly firewallArn: string | undefined;
};

/**
 * What stands in front of the API: CloudFront with a firewall. The API answers nobody who comes past
 * it, for only the edge knows the key; who calls is told by the edge alone.
 */
export class Edge extends Construct {
  /** What the edge sends along and the functions ask for. It stands in no template. */
  readonly originKey: string;
  private readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { names, api, firewallArn }: Props) {
    super(scope, id);
    const secret = new Secret(this, "OriginKey", {
      secretName: `${names.prefix}-origin-key`,
      description: "What the edge sends along, so that nobody calls the API past it",
      generateSecretString: { excludePunctuation: true, passwordLength: 48 },
    });
    acknowledge(
      secret,
      "SMG4",
      "A new key is a new secret and one more deployment; see the runbook.",
    );
    this.originKey = secret.secretValue.unsafeUnwrap();
    const origin = new HttpOrigin(Fn.select(1, Fn.split("//", api.http.apiEndpoint)), {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      // Functions have ten seconds; a moment more, so that it is theirs that is heard.
      readTimeout: Duration.seconds(15),
      customHeaders: { [ORIGIN_KEY_HEADER]: this.originKey },
    });
    const common: Omit<BehaviorOptions, "cachePolicy"> = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // The API knows itself by its own host name only.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: this.nameViewer(names) },
      ],
    };
    this.distribution = new Distribution(this, "Distribution", {
      comment: names.prefix,
      httpVersion: HttpVersion.HTTP2_AND_3,
      webAclId: firewallArn ?? new WebAcl(this, "Firewall", names).arn,
      defaultBehavior: {
        ...common,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      // Files that never change under their name, and those that say themselves for how long they do not.
      additionalBehaviors: {
        "/assets/*": { ...common, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
        "/files/*": { ...common, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
        "/embed/*": { ...common, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
      },
    });
    acknowledge(this.distribution, "CFR1", "Customers open their case wherever they travel.");
    acknowledge(
      this.distribution,
      "CFR3",
      "Its log would hold paths and query strings, and so case tokens; the gateway logs each call without.",
    );
    acknowledge(
      this.distribution,
      "CFR4",
      "CloudFront's own name has CloudFront's own certificate; a name of the dealers' brings one of theirs.",
    );
  }

  /** Where people reach the stage, without a slash at the end. */
  get publicUrl(): string {
    return `https://${this.distribution.distributionDomainName}`;
  }

  /** Written over whatever a caller put there. */
  private nameViewer(names: StageNames): Function {
    return new Function(this, "Viewer", {
      functionName: `${names.prefix}-viewer`,
      comment: "Says who calls",
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(
        `function handler(event) { event.request.headers["${VIEWER_HEADER}"] = { value: event.viewer.ip }; return event.request; }`,
      ),
    });
  }
}
