import type { Instant } from "../../shared/kernel/time.ts";
import { createDocumentLog } from "./documents/document-log.ts";
import { createExports } from "./exports.ts";
import { createCallCounts } from "./faults/call-counts.ts";
import {
  createDynamodbProxy,
  dynamodbConflicted,
  dynamodbOperation,
  dynamodbThrottled,
} from "./faults/dynamodb-proxy.ts";
import type { FaultRules } from "./faults/fault-rules.ts";
import { faulty } from "./faults/faulty.ts";
import type { Endpoints } from "./functions/function-environment.ts";
import { refusal } from "./http/aws-rest-json.ts";
import { serve } from "./http/serve.ts";
import type { Server } from "./http/serve.ts";
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
  readonly onWrite: () => void;
};

/** The AWS services as the functions see them, each behind the faults a test may ask for. */
export async function startServices(parts: ServiceParts) {
  const { rules } = parts;
  const counts = createCallCounts();
  const documents = createDocumentLog(sampleDealers);
  const proxy = createDynamodbProxy(parts.engineEndpoint, (request) => {
    documents.note(request, parts.now());
    parts.onWrite();
  });
  const exports = createExports(parts.now);
  const [dynamodb, scheduler, ses, s3] = await Promise.all([
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
    serve(0, exports.handle),
  ]);
  const servers = { dynamodb, scheduler, ses, s3 };
  return {
    endpoints: endpointsOf(servers),
    counts,
    documents,
    exports,
    stop: async () => {
      await Promise.all(Object.values(servers).map(({ close }) => close()));
      proxy.close();
    },
  };
}

function endpointsOf({ dynamodb, scheduler, ses, s3 }: Record<keyof Endpoints, Server>): Endpoints {
  const url = ({ port }: Server) => `http://127.0.0.1:${port}`;
  return { dynamodb: url(dynamodb), scheduler: url(scheduler), ses: url(ses), s3: url(s3) };
}
