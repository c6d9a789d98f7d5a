/**
 * Why a mail was not taken, as far as it matters to whoever sends the next one: `throttled` is too
 * fast, `over-quota` too many for today or not allowed to send at all, `unreachable` is trouble at SES
 * or on the way there, and may have taken effect; `refused` is about this mail alone.
 */
export type RefusalReason = "throttled" | "over-quota" | "unreachable" | "refused";

/** SES says both with the same error; only its words tell them apart (SES developer guide, sending quotas). */
const THROTTLING: ReadonlySet<string> = new Set([
  "TooManyRequestsException",
  "ThrottlingException",
]);
const QUOTA = /quota exceeded/i;

/** Nothing of this account goes out until a person has done something, or a day is over. */
const HELD: ReadonlySet<string> = new Set([
  "LimitExceededException",
  "SendingPausedException",
  "AccountSuspendedException",
]);

export function whyRefused(error: unknown): RefusalReason {
  if (!(error instanceof Error)) return "refused";
  if (HELD.has(error.name)) return "over-quota";
  const status = statusOf(error);
  if (THROTTLING.has(error.name) || status === 429) {
    return QUOTA.test(error.message) ? "over-quota" : "throttled";
  }
  const lost = error.name === "TimeoutError" || "code" in error;
  return lost || (status !== undefined && status >= 500) ? "unreachable" : "refused";
}

/** Undefined when no answer came at all, or the error is none of the SDK's. */
function statusOf(error: Error): number | undefined {
  if (!("$metadata" in error)) return undefined;
  const { $metadata: metadata } = error;
  if (typeof metadata !== "object" || metadata === null) return undefined;
  if (!("httpStatusCode" in metadata)) return undefined;
  const { httpStatusCode: status } = metadata;
  return typeof status === "number" ? status : undefined;
}
