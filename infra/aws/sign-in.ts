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
import { FIRST_PASSWORD_DAYS } from "../../shared/platform/user-pool/first-password.ts";
import type { StageNames } from "./stage-names.ts";

type Props = {
  readonly names: StageNames;
  readonly firstUser: string;
  /** Where the desk page receives people back. */
  readonly callbackUrl: string;
  /** Where the provider sends a browser whose session it has ended. */
  readonly signedOutUrl: string;
  /** Where staff begin. */
  readonly deskUrl: string;
};

/**
 * The only mails that are not in `shared/mail`, with one text for all readers. Cognito sends them itself: to the
 * first person of a stage, before there is anything else of ours, and the code to whoever forgot a password.
 */
function signInMails(deskUrl: string) {
  return {
    userInvitation: {
      emailSubject: "How to sign in to your dealer's desk",
      emailBody: [
        "You can now sign in to your dealer's desk.",
        `Open ${deskUrl} and sign in as {username} with this first password: {####}`,
        `It works for ${FIRST_PASSWORD_DAYS} days. You are then asked for a password of your own and for a code from an authenticator app.`,
        "If it has expired, ask whoever looks after your dealer's staff for another one.",
      ].join("<br><br>"),
    },
    userVerification: {
      emailSubject: "Your code to sign in again",
      emailBody: [
        "Somebody, we think you, cannot sign in to your dealer's desk and asked for a new password.",
        "The code is {####}",
        `If it was not you, do nothing: your password stays as it is. The desk is at ${deskUrl}`,
      ].join("<br><br>"),
    },
  };
}

/** Staff sign in here unless the deployment names an OIDC provider of its own. */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(
    scope: Construct,
    id: string,
    { names, firstUser, callbackUrl, signedOutUrl, deskUrl }: Props,
  ) {
    super(scope, id);
    this.pool = this.userPool(names, deskUrl);
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
      refreshTokenValidity: Duration.days(1),
      // Each is good once. An answer that was lost is asked for again within the minute; it never leaves us.
      refreshTokenRotationGracePeriod: Duration.minutes(1),
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

  private userPool(names: StageNames, deskUrl: string): UserPool {
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
        tempPasswordValidity: Duration.days(FIRST_PASSWORD_DAYS),
      },
      ...signInMails(deskUrl),
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const reason = "A dozen staff with a second factor; the plus plan costs more than the rest.";
    acknowledge(pool, "COG8", reason);
    return pool;
  }
}
