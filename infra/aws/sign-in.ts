import { Aws, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnUserPoolUser,
  ClientAttributes,
  Mfa,
  OAuthScope,
  UserPool,
} from "aws-cdk-lib/aws-cognito";
import type { UserPoolClient } from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledgements.ts";
import type { StageNames } from "./stage-names.ts";

type Props = {
  readonly names: StageNames;
  readonly firstUser: string;
  /** Where the desk page receives people back. */
  readonly callbackUrl: string;
  /** Where the provider sends a browser whose session it has ended. */
  readonly signedOutUrl: string;
};

/** Staff sign in here unless the deployment names an OIDC provider of its own. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(
    scope: Construct,
    id: string,
    { names, firstUser, callbackUrl, signedOutUrl }: Props,
  ) {
    super(scope, id);
    this.pool = this.userPool(names);
    this.client = this.pool.addClient("Desk", {
      userPoolClientName: `${names.prefix}-desk`,
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [callbackUrl],
        logoutUrls: [signedOutUrl],
      },
      preventUserExistenceErrors: true,
      // The directory knows people by their address, so nobody may change their own.
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
    });
    // The pages people sign in on; the name is unique in the world, hence the account.
    this.pool.addDomain("Domain", {
      cognitoDomain: { domainPrefix: `${names.prefix}-${Aws.ACCOUNT_ID}` },
    });
    new CfnUserPoolUser(this, "FirstUser", {
      userPoolId: this.pool.userPoolId,
      username: firstUser,
      desiredDeliveryMediums: ["EMAIL"],
      userAttributes: [
        { name: "email", value: firstUser },
        { name: "email_verified", value: "true" },
      ],
    });
  }

  /** The issuer as it stands in the tokens. */
  get issuer(): string {
    const { region, urlSuffix } = Stack.of(this);
    return `https://cognito-idp.${region}.${urlSuffix}/${this.pool.userPoolId}`;
  }

  private userPool(names: StageNames): UserPool {
    const pool = new UserPool(this, "Pool", {
      userPoolName: `${names.prefix}-staff`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason = "A dozen staff with a second factor; the plus plan costs more than the rest.";
    acknowledge(pool, "COG8", reason);
    return pool;
  }
}
