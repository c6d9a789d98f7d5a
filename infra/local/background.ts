import { setTimeout as wait } from "node:timers/promises";
import { caseEventsFilter } from "../../functions/wiring/case-events-filter.ts";
import type { FunctionSpec } from "../../functions/wiring/function-spec.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { createRecurring } from "./clock/recurring.ts";
import type { LocalClock } from "./clock/local-clock.ts";
import { SCHEDULE_GROUP, functionOfArn } from "./functions/function-environment.ts";
import type { FaultRules } from "./faults/fault-rules.ts";
import type { FunctionsHost } from "./functions/functions-host.ts";
import { handedReport } from "./mail/handed-report.ts";
import { createMailReports } from "./mail/mail-reports.ts";
import type { CapturedMail } from "./mail/mailbox.ts";
import type { SavedState } from "./machine/saved-state.ts";
import { createScheduleRunner } from "./scheduler/schedule-runner.ts";
import { createScheduleStore } from "./scheduler/schedule-store.ts";
import { createRecordQueue } from "./streams/record-queue.ts";
import { createStreamPump } from "./streams/stream-pump.ts";
import { checkpointSchema } from "./streams/stream-reader.ts";
import type { Checkpoint, ShardRecord } from "./streams/stream-reader.ts";
import type { DeadLetters } from "./work/dead-letters.ts";
import { createWorkLoop } from "./work/work-loop.ts";
import { createWorkWatch } from "./work/work-watch.ts";

export type BackgroundParts = {
  readonly manifest: readonly FunctionSpec[];
  readonly functions: FunctionsHost;
  readonly clock: LocalClock;
  readonly saved: SavedState;
  readonly deadLetters: DeadLetters;
  readonly rules: Pick<FaultRules, "losesReport" | "list">;
  readonly firstWorkAt: () => Promise<Instant | undefined>;
  readonly onReported: (mail: CapturedMail) => void;
};

/** Everything that runs functions without a request: the stream, mail reports, schedules, sweep. */
export function createBackground({
  manifest,
  functions,
  clock,
  saved,
  deadLetters,
  rules,
  firstWorkAt,
  onReported,
}: BackgroundParts) {
  const relay = triggered(manifest, "case-events");
  const mailEvents = triggered(manifest, "mail-reports");
  const progress = rememberProgress(saved);
  const schedules = createScheduleStore(saved.load("schedules") ?? [], () =>
    saved.save("schedules", () => schedules.all()),
  );
  schedules.addGroup(SCHEDULE_GROUP);
  const records = createRecordQueue(caseEventsFilter, progress.note);
  const pump = createStreamPump({
    queue: records,
    batchSize: relay?.trigger.kind === "case-events" ? relay.trigger.batchSize : 1,
    deliver: async (event) => relay && functions.invoke(relay.name, event),
    deadLetters,
    wait: (milliseconds) => wait(milliseconds),
  });
  const reports = createMailReports({
    deliver: async (event) => mailEvents && functions.invoke(mailEvents.name, handedReport(event)),
    now: clock.now,
    isLost: rules.losesReport,
    deadLetters,
    onReported,
  });
  const runner = createScheduleRunner({
    store: schedules,
    now: clock.now,
    invoke: (arn, input) => functions.invoke(functionOfArn(arn), input),
    deadLetters,
  });
  const work = createWorkWatch(firstWorkAt);
  const recurring = createRecurring({
    manifest,
    invoke: functions.invoke,
    // A fault that was asked for must meet the calls it was meant for.
    mayHaveWork: async () => rules.list().length > 0 || (await work.isDueBy(clock.now())),
  });
  // Where no function follows the stream, nobody reads it.
  const pumps = relay === undefined ? [] : [pump];
  const loop = createWorkLoop([...pumps, reports, runner, recurring], functions.idle);
  const onWrite = () => {
    records.expectRecords();
    work.expectWork();
    loop.nudge();
  };
  return { records, reports, schedules, runner, recurring, work, loop, progress, onWrite };
}

export type Background = ReturnType<typeof createBackground>;

function triggered(
  manifest: readonly FunctionSpec[],
  kind: FunctionSpec["trigger"]["kind"],
): FunctionSpec | undefined {
  return manifest.find(({ trigger }) => trigger.kind === kind);
}

/** How far relay has read, so that a restart goes on there. */
function rememberProgress(saved: SavedState) {
  const parsed = checkpointSchema.safeParse(saved.load("stream"));
  let checkpoint: Checkpoint | undefined = parsed.success ? parsed.data : undefined;
  return {
    known: () => checkpoint,
    /** From now on it is about this stream. */
    follow: (arn: string) => {
      if (checkpoint?.arn !== arn) checkpoint = { arn, shards: {} };
    },
    note: ({ shard, record }: ShardRecord) => {
      if (checkpoint === undefined) return;
      checkpoint.shards[shard] = record.dynamodb.SequenceNumber;
      saved.save("stream", () => checkpoint);
    },
  };
}
