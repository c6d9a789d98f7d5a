import { domainOf } from "../../shared/mail/write/senders.ts";
import type { Environment } from "../../shared/platform/environment.ts";
import type { Data } from "./data.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { Mail } from "./mail.ts";
import type { CaseFilesBucket } from "./case-files-bucket.ts";
import type { Exports } from "./exports.ts";
import type { Granted } from "./permissions.ts";
import type { StaffSignIn } from "./staff-sign-in.ts";
import type { StageNames } from "./stage-names.ts";
import type { StageSettings } from "./stage-settings.ts";
import type { Timers } from "./timers.ts";

/** What the functions of a stage work on. */
export type StageResources = {
  readonly names: StageNames;
  readonly data: Data;
  readonly deadLetters: DeadLetters;
  /** Where people reach the stage, without a slash at the end. */
  readonly publicUrl: string;
  /** What the edge sends along, or `none`. */
  readonly originKey: string;
  readonly mail: Mail;
  readonly exports: Exports;
  readonly files: CaseFilesBucket;
  readonly timers: Timers;
  readonly signIn: StaffSignIn;
};

/** What a need gives access to in this stage. */
export function granted(
  { data, exports, files, mail, timers, signIn }: StageResources,
  settings: StageSettings,
): Granted {
  return {
    cases: data.cases,
    calendar: data.calendar,
    directory: data.directory,
    erased: data.erased,
    exportsArn: exports.bucket.arnForObjects("*"),
    filesBucketArn: files.bucket.bucketArn,
    filesArn: files.bucket.arnForObjects("*"),
    schedulesArn: timers.schedulesArn,
    timerRoleArn: timers.timerRoleArn,
    mailIdentitiesArn: mail.identitiesArn,
    mailConfigurationSetArns: mail.configurationSetArns,
    senders: [...new Set([settings.mailFrom, settings.surveysFrom])],
    userPoolArn: signIn.pool?.pool.userPoolArn,
  };
}

/** Every variable there is; a function gets those that its needs call for. */
export function variables(resources: StageResources, settings: StageSettings): Environment {
  const { names, data, deadLetters, timers, signIn } = resources;
  return {
    ...data.names,
    PUBLIC_URL: resources.publicUrl,
    MAIL_DOMAIN: domainOf(settings.mailFrom),
    SCHEDULE_GROUP: names.scheduleGroup,
    TIMER_ARN: timers.timerArn,
    TIMER_ROLE_ARN: timers.timerRoleArn,
    TIMER_DEAD_LETTERS_ARN: deadLetters.of("timer").queueArn,
    MAIL_FROM: settings.mailFrom,
    MAIL_SURVEYS_FROM: settings.surveysFrom,
    MAIL_CONFIGURATION_SETS: [names.mailConfigurationSet, ...settings.ownReputation].join(" "),
    OIDC_ISSUER: signIn.issuer,
    OIDC_CLIENT_ID: signIn.audience,
    USER_POOL_ID: signIn.pool?.pool.userPoolId ?? "none",
    ORIGIN_KEY: resources.originKey,
    EXPORTS_BUCKET: resources.exports.bucket.bucketName,
    FILES_BUCKET: resources.files.bucket.bucketName,
    KEPT_LIMITS: "on",
    KEPT_PROOF: "auto",
    SECURITY_CONTACT: settings.securityContact,
    KEPT_RECALL_LOOKUP: settings.recallLookup,
  };
}
