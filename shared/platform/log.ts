import type { Instant } from "../kernel/time.ts";

/**
 * What a log line may carry: ids, numbers and codes. There is no key for a name, a phone number or a
 * mail address, so such a line does not compile.
 */
export type LogFields = {
  readonly request?: string;
  readonly route?: string;
  readonly reference?: string;
  readonly appointment?: string;
  readonly commitment?: string;
  readonly event?: string;
  readonly mail?: string;
  readonly dealer?: string;
  readonly brand?: string;
  readonly partner?: string;
  readonly configurationSet?: string;
  readonly schedule?: string;
  readonly level?: number;
  readonly generation?: number;
  readonly status?: number;
  readonly count?: number;
  readonly milliseconds?: number;
};

/** `area.what-happened`: a fixed text per place in the code, to search and alarm by. */
export type LogCode = `${string}.${string}`;

export type Log = {
  readonly info: (code: LogCode, fields?: LogFields) => void;
  readonly warn: (code: LogCode, fields?: LogFields) => void;
  /** Prints the error's name and stack without its message: a message can hold what somebody typed. */
  readonly error: (code: LogCode, error: unknown, fields?: LogFields) => void;
  /** A count that CloudWatch turns into a metric of this function (embedded metric format). */
  readonly metric: (name: MetricName, value: number, now: Instant) => void;
};

/** What alarms and the dashboard may count on; in namespace `Kept`, by function. */
type MetricName = "SweepRounds";

/** One JSON object a line on standard output, as CloudWatch Logs Insights reads it. */
export const log: Log = {
  info: (code, fields) => write("info", code, fields),
  warn: (code, fields) => write("warn", code, fields),
  error: (code, error, fields) => write("error", code, { ...fields, ...described(error) }),
  metric: (name, value, now) => {
    const Metrics = [{ Name: name, Unit: "Count" }];
    const CloudWatchMetrics = [{ Namespace: "Kept", Dimensions: [["FunctionName"]], Metrics }];
    const line = {
      _aws: { Timestamp: now, CloudWatchMetrics },
      FunctionName: process.env["AWS_LAMBDA_FUNCTION_NAME"] ?? "local",
      [name]: value,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  },
};

function write(level: string, code: LogCode, fields: object = {}): void {
  process.stdout.write(`${JSON.stringify({ severity: level, code, ...fields })}\n`);
}

function described(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...(frames === undefined ? {} : { stack: frames.join("\n") }) };
}
