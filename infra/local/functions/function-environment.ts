import type { Environment } from "../../../shared/platform/environment.ts";
import type { ProofMode } from "../../../shared/proof/proofs.store.ts";

const REGION = "us-east-1";
const ACCOUNT = "000000000000";

/** Made-up: no engine of this machine looks at them, and the SDK does not start without. */
export const LOCAL_AWS = {
  region: REGION,
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
} as const;

export const SCHEDULE_GROUP = "kept";

export type Endpoints = {
  readonly dynamodb: string;
  readonly scheduler: string;
  readonly ses: string;
  readonly s3: string;
  readonly userPool: string;
};

/** What strangers are held to, and whether they prove something. */
type Defence = { readonly limits?: "on" | "off"; readonly proof?: ProofMode };

/** Where recalls are asked for; the sample of this machine without it. */
type Outside = { readonly recalls?: string | undefined };

/** What the functions find in their environment; CDK sets the same names. */
export function functionEnvironment(
  publicUrl: string,
  endpoints: Endpoints,
  staff: { readonly issuer: string; readonly audience: string },
  {
    limits = "off",
    proof = "off",
    recalls = `${publicUrl}/_local/recalls`,
  }: Defence & Outside = {},
): Readonly<Record<string, string>> {
  const product = {
    CASES_TABLE: "cases",
    CALENDAR_TABLE: "calendar",
    DIRECTORY_TABLE: "directory",
    ERASED_TABLE: "erased",
    PUBLIC_URL: publicUrl,
    MAIL_DOMAIN: "aurora.example",
    SCHEDULE_GROUP,
    TIMER_ARN: functionArn("timer"),
    TIMER_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/kept-scheduler`,
    TIMER_DEAD_LETTERS_ARN: `arn:aws:sqs:${REGION}:${ACCOUNT}:kept-timer-dead-letters`,
    MAIL_FROM: "*@aurora.example",
    MAIL_SURVEYS_FROM: "*-news@aurora.example",
    MAIL_CONFIGURATION_SETS: "kept",
    OIDC_ISSUER: staff.issuer,
    OIDC_CLIENT_ID: staff.audience,
    USER_POOL_ID: `${REGION}_kept`,
    ORIGIN_KEY: "none",
    EXPORTS_BUCKET: "kept-exports",
    FILES_BUCKET: "kept-files",
    KEPT_LIMITS: limits,
    KEPT_PROOF: proof,
    SECURITY_CONTACT: "mailto:security@aurora.example",
    KEPT_RECALL_LOOKUP: recalls,
  } satisfies Environment;
  return {
    ...product,
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_ACCESS_KEY_ID: LOCAL_AWS.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_AWS.credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SCHEDULER: endpoints.scheduler,
    AWS_ENDPOINT_URL_SESV2: endpoints.ses,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoints.userPool,
  };
}

function functionArn(name: string): string {
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:kept-${name}`;
}

/** The function an ARN names, `arn:…:function:kept-timer` → `timer`. */
export function functionOfArn(arn: string): string {
  return arn.replace(/^.*:function:kept-/, "");
}
