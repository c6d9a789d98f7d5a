import { MessageRejected, TooManyRequestsException } from "@aws-sdk/client-sesv2";
import { expect, test } from "vitest";
import { whyRefused } from "./why-refused.ts";

const answered = (httpStatusCode: number, message = "") => ({
  $metadata: { httpStatusCode },
  message,
});
const named = (name: string, over: object = {}) =>
  Object.assign(new Error("no"), { name, ...over });

test.each([
  [
    "too fast",
    new TooManyRequestsException(answered(429, "Maximum sending rate exceeded.")),
    "throttled",
  ],
  ["too fast, by its other name", named("ThrottlingException"), "throttled"],
  [
    "too many today",
    new TooManyRequestsException(answered(429, "Daily message quota exceeded")),
    "over-quota",
  ],
  ["sending is paused", named("SendingPausedException", answered(400)), "over-quota"],
  ["trouble inside SES", named("InternalFailure", answered(500)), "unreachable"],
  ["no answer in time", named("TimeoutError"), "unreachable"],
  ["nobody there", named("Error", { code: "ECONNREFUSED" }), "unreachable"],
  ["this mail is not wanted", new MessageRejected(answered(400)), "refused"],
  ["a template that does not fit", new TypeError("no appointment"), "refused"],
])("%s", (_, error, reason) => {
  expect(whyRefused(error)).toBe(reason);
});
