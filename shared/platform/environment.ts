import * as z from "zod";

/**
 * What a function finds in its environment, by need. CDK and the local stack set exactly these; a
 * missing one stops the function at its first event with the name in the message.
 */
export const environmentSchema = z.object({
  CASES_TABLE: z.string(),
  CALENDAR_TABLE: z.string(),
  DIRECTORY_TABLE: z.string(),
  /** Where customers reach the pages, without a slash at the end. */
  PUBLIC_URL: z.url(),
  /** `schedules:arm` */
  SCHEDULE_GROUP: z.string(),
  TIMER_ARN: z.string(),
  TIMER_ROLE_ARN: z.string(),
  TIMER_DEAD_LETTERS_ARN: z.string(),
  /** `mail:send`: the sending address, and the SES configuration set that reports deliveries. */
  MAIL_FROM: z.email(),
  MAIL_CONFIGURATION_SET: z.string(),
  /** `staff:sign-in`: the OpenID provider as its tokens name it, and who the desk is there. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
  OIDC_CLIENT_ID: z.string(),
});
export type Environment = z.infer<typeof environmentSchema>;
export type EnvironmentName = keyof Environment;

/** Every function has these. */
export const COMMON_ENVIRONMENT = [
  "CASES_TABLE",
  "CALENDAR_TABLE",
  "DIRECTORY_TABLE",
  "PUBLIC_URL",
] as const satisfies readonly EnvironmentName[];

/** What a need adds. */
export const ENVIRONMENT_OF_NEED = {
  "schedules:arm": ["SCHEDULE_GROUP", "TIMER_ARN", "TIMER_ROLE_ARN", "TIMER_DEAD_LETTERS_ARN"],
  "mail:send": ["MAIL_FROM", "MAIL_CONFIGURATION_SET"],
  "staff:sign-in": ["OIDC_ISSUER", "OIDC_CLIENT_ID"],
} as const satisfies Record<string, readonly EnvironmentName[]>;

/** @throws Error naming the variable that is missing or malformed. */
export function readEnvironment<Name extends EnvironmentName>(
  name: Name,
  variables: NodeJS.ProcessEnv = process.env,
): Environment[Name] {
  const parsed = environmentSchema.shape[name].safeParse(variables[name]);
  if (!parsed.success) throw new Error(`environment variable ${name} is missing or malformed`);
  return parsed.data;
}
