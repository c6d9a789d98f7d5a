import { Unavailable, Unfinished } from "../unavailable.ts";

/** A call that was throttled to the end has changed nothing. */
const THROTTLED: ReadonlySet<string> = new Set([
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "ThrottlingException",
]);

/**
 * What the failure of a call means for whoever asked, after the SDK's own retries; undefined when it is
 * an answer like any other. A write that failed inside DynamoDB, or whose answer never came, may have
 * taken effect all the same (DynamoDB developer guide, error handling).
 */
export function troubleOf(error: unknown, writes: boolean): Unavailable | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = { cause: error };
  if (THROTTLED.has(error.name)) return new Unavailable("DynamoDB throttles us", 1, cause);
  const status = metadataOf(error)["httpStatusCode"];
  const failed = typeof status === "number" && status >= 500;
  const unanswered = !failed && (error.name === "TimeoutError" || "code" in error);
  if (!failed && !unanswered) return undefined;
  if (!writes) return new Unavailable("DynamoDB does not answer", 1, cause);
  return new Unfinished("DynamoDB does not say whether it wrote", failed, cause);
}

/** The SDK asked more than once: what the last answer refuses, an earlier one may have written. */
export function wasRepeated(error: unknown): boolean {
  const { attempts } = error instanceof Error ? metadataOf(error) : {};
  return typeof attempts === "number" && attempts > 1;
}

function metadataOf(error: Error): Readonly<Record<string, unknown>> {
  if (!("$metadata" in error)) return {};
  const { $metadata: metadata } = error;
  return typeof metadata === "object" && metadata !== null ? { ...metadata } : {};
}
