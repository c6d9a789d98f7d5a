/** True for what may stand there; by hand, since every cold start reads this. */
type Check = (text: string) => boolean;
const isText: Check = (text) => text !== "";
const isUrl: Check = (text) => /^https?:/.test(text) && URL.canParse(text);
const isSwitch: Check = (text) => text === "on" || text === "off";
const isProofMode: Check = (text) => /^(?:off|auto|always)$/.test(text);
const isLookUp: Check = (text) => text === "none" || isUrl(text);
const isContact: Check = (text) =>
  text === "none" || /^(?:mailto:[^\s@]+@|https:\/\/)\S+$/.test(text);
const isAddress: Check = (text) => /^[^\s@]+@[^\s@]+$/.test(text);

/**
 * What a function finds in its environment, by need. CDK and the local stack set exactly these; a
 * missing one stops the function when it starts, with the name in the message.
 */
export const ENVIRONMENT = {
  CASES_TABLE: isText,
  CALENDAR_TABLE: isText,
  DIRECTORY_TABLE: isText,
  ERASED_TABLE: isText,
  /** Where customers reach the pages, without a slash at the end. */
  PUBLIC_URL: isUrl,
  /** Of the addresses that mail comes from; the UID of a visit in calendars ends in it, and so it stays. */
  MAIL_DOMAIN: isText,
  /** `schedules:arm` */
  SCHEDULE_GROUP: isText,
  TIMER_ARN: isText,
  TIMER_ROLE_ARN: isText,
  TIMER_DEAD_LETTERS_ARN: isText,
  /** `mail:send`: the sending addresses (confirmations; surveys), and the SES configuration sets that report deliveries: that of all, then the brands with their own. */
  MAIL_FROM: isAddress,
  MAIL_SURVEYS_FROM: isAddress,
  MAIL_CONFIGURATION_SETS: isText,
  /** `staff:sign-in`: the OpenID provider as its tokens name it, and who the desk is there. */
  OIDC_ISSUER: isUrl,
  OIDC_CLIENT_ID: isText,
  /** `accounts:keep`: the user pool that staff sign in with, or `none` where the provider is not ours. */
  USER_POOL_ID: isText,
  /** `exports:write`, `exports:read`: where what is given out waits for some days. */
  EXPORTS_BUCKET: isText,
  /** `files:keep`, `files:remove`: where what people put on cases is. */
  FILES_BUCKET: isText,
  /** `edge:only`: what the edge sends along, or `none` where there is no edge. */
  ORIGIN_KEY: isText,
  /** `edge:only`: `on` where networks and all customers of a dealer together are held to limits too. */
  KEPT_LIMITS: isSwitch,
  /** `edge:only`: whether strangers who book prove that work was done for it: `off`, `auto` in a burst, or `always`. */
  KEPT_PROOF: isProofMode,
  /** `edge:only`: where a weakness is told, as an address that begins with `mailto:` or `https:`, or `none`. */
  SECURITY_CONTACT: isContact,
  /** `recalls:look-up`: where recalls of a car are asked for by its VIN, or `none`. */
  KEPT_RECALL_LOOKUP: isLookUp,
} as const satisfies Readonly<Record<string, Check>>;
export type EnvironmentName = keyof typeof ENVIRONMENT;
export type Environment = Record<EnvironmentName, string>;

/** Every function has these. */
export const COMMON_ENVIRONMENT = [
  "CASES_TABLE",
  "CALENDAR_TABLE",
  "DIRECTORY_TABLE",
  "ERASED_TABLE",
  "PUBLIC_URL",
  "MAIL_DOMAIN",
] as const satisfies readonly EnvironmentName[];

/** What a need adds. */
export const ENVIRONMENT_OF_NEED = {
  "schedules:arm": ["SCHEDULE_GROUP", "TIMER_ARN", "TIMER_ROLE_ARN", "TIMER_DEAD_LETTERS_ARN"],
  "mail:send": ["MAIL_FROM", "MAIL_SURVEYS_FROM", "MAIL_CONFIGURATION_SETS"],
  "exports:read": ["EXPORTS_BUCKET"],
  "exports:write": ["EXPORTS_BUCKET"],
  "files:keep": ["FILES_BUCKET"],
  "files:remove": ["FILES_BUCKET"],
  "staff:sign-in": ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
  "accounts:keep": ["USER_POOL_ID"],
  "edge:only": ["ORIGIN_KEY", "KEPT_LIMITS", "KEPT_PROOF", "SECURITY_CONTACT"],
  "recalls:look-up": ["KEPT_RECALL_LOOKUP"],
} as const satisfies Record<string, readonly EnvironmentName[]>;

/** @throws Error naming the variable that is missing or malformed. */
export function readEnvironment(
  name: EnvironmentName,
  variables: NodeJS.ProcessEnv = process.env,
): string {
  const value = variables[name] ?? "";
  if (!ENVIRONMENT[name](value)) {
    throw new Error(`environment variable ${name} is missing or malformed`);
  }
  return value;
}

/** What Lambda gives each function of its role, and where S3 and user pools are if not where they always are. */
export function readAwsAccess(variables: NodeJS.ProcessEnv = process.env) {
  const {
    AWS_REGION: region = "",
    AWS_ACCESS_KEY_ID: accessKeyId = "",
    AWS_SECRET_ACCESS_KEY: secretAccessKey = "",
    AWS_SESSION_TOKEN: sessionToken,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: userPoolEndpoint,
  } = variables;
  return { region, accessKeyId, secretAccessKey, sessionToken, endpoint, userPoolEndpoint };
}
