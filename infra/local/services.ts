import type { Instant } from "../../shared/kernel/time.ts";
import { FILE_POLICY } from "../../shared/files/file-policy.ts";
import { createDocumentLog } from "./documents/document-log.ts";
import { createCallCounts } from "./faults/call-counts.ts";
import {
  createDynamodbProxy,
  dynamodbConflicted,
  dynamodbOperation,
  dynamodbThrottled,
} from "./faults/dynamodb-proxy.ts";
import type { FaultRules } from "./faults/fault-rules.ts";
import { faulty } from "./faults/faulty.ts";
import type { FaultyParts } from "./faults/faulty.ts";
import type { Endpoints } from "./functions/function-environment.ts";
import { refusal } from "./http/aws-rest-json.ts";
import type { BucketFiles } from "./files/bucket-files.ts";
import { s3Api } from "./files/s3-api.ts";
import { json, serve } from "./http/serve.ts";
import type { Handle, Server } from "./http/serve.ts";
import { userPoolOperation } from "./identity/user-pool.ts";
import type { UserPool } from "./identity/user-pool.ts";
import type { MailReports } from "./mail/mail-reports.ts";
import type { Mailbox } from "./mail/mailbox.ts";
import { sesApi, sesOperation } from "./mail/ses-api.ts";
import { schedulerApi, schedulerOperation } from "./scheduler/scheduler-api.ts";
import { sampleDealers } from "./sample/seed.ts";
import type { ScheduleStore } from "./scheduler/schedule-store.ts";

export type ServiceParts = {
  readonly engineEndpoint: string;
  readonly schedules: ScheduleStore;
  readonly mailbox: Mailbox;
  readonly reports: MailReports;
  readonly now: () => Instant;
  readonly rules: FaultRules;
  /** What is in the buckets. */
  readonly files: BucketFiles;
  /** Who has an account. */
  readonly userPool: UserPool;
  readonly onWrite: () => void;
};

/** A file, and the fields of the form that sends it. */
const S3_BODY_BYTES = FILE_POLICY.mostBytes + 64 * 1024;

/** The AWS services as the functions see them, each behind the faults a test may ask for. */
export async function startServices(parts: ServiceParts) {
  const { rules } = parts;
  const counts = createCallCounts();
  const documents = createDocumentLog(sampleDealers);
  const proxy = createDynamodbProxy(parts.engineEndpoint, (request) => {
    documents.note(request, parts.now());
    parts.onWrite();
  });
  const [dynamodb, scheduler, ses, s3, pool] = await Promise.all([
    serve(
      0,
      faulty(proxy.handle, {
        target: "dynamodb",
        rules,
        counts,
        operationOf: dynamodbOperation,
        throttled: dynamodbThrottled,
        conflicted: dynamodbConflicted,
      }),
    ),
    serve(
      0,
      faulty(schedulerApi(parts.schedules, parts.now), {
        target: "scheduler",
        rules,
        counts,
        operationOf: schedulerOperation,
        throttled: () => refusal(429, "ThrottlingException", "Rate exceeded"),
      }),
    ),
    serve(
      0,
      faulty(sesApi(parts.mailbox, parts.reports, parts.now), {
        target: "ses",
        rules,
        counts,
        operationOf: sesOperation,
        throttled: () => refusal(429, "TooManyRequestsException", "Maximum sending rate exceeded."),
        overQuota: () => refusal(429, "TooManyRequestsException", "Daily message quota exceeded."),
      }),
    ),
    serve(0, s3Api(parts.files, parts.now), S3_BODY_BYTES),
    serve(0, userPool(parts.userPool, { rules, counts })),
  ]);
  const servers = { dynamodb, scheduler, ses, s3, userPool: pool };
  return {
    endpoints: endpointsOf(servers),
    counts,
    documents,
    stop: async () => {
      await Promise.all(Object.values(servers).map(({ close }) => close()));
      proxy.close();
    },
  };
}

function userPool({ handle }: UserPool, around: Pick<FaultyParts, "rules" | "counts">): Handle {
  return faulty(handle, {
    ...around,
    target: "user-pool",
    operationOf: userPoolOperation,
    throttled: () => json(400, { __type: "TooManyRequestsException" }),
  });
}

function endpointsOf(servers: Record<keyof Endpoints, Server>): Endpoints {
  const url = ({ port }: Server) => `http://127.0.0.1:${port}`;
  const { dynamodb, scheduler, ses, s3, userPool } = servers;
  return {
    dynamodb: url(dynamodb),
    scheduler: url(scheduler),
    ses: url(ses),
    s3: url(s3),
    userPool: url(userPool),
  };
}
