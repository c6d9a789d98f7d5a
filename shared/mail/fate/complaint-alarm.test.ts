import { expect, it } from "vitest";
import { instant } from "../../kernel/time.ts";
import { readComplaintAlarm } from "./complaint-alarm.ts";

/** As EventBridge brings it: the time within has an offset without a colon. */
function alarm(value: string, dimensions: object) {
  return {
    source: "aws.cloudwatch",
    "detail-type": "CloudWatch Alarm State Change",
    time: "2026-12-01T09:00:04Z",
    detail: {
      alarmName: "kept-main-surveys-stop",
      state: { value, timestamp: "2026-12-01T09:00:04.118+0000" },
      configuration: {
        metrics: [
          {
            id: "m1",
            metricStat: {
              metric: { namespace: "AWS/SES", name: "Reputation.ComplaintRate", dimensions },
              period: 3600,
              stat: "Maximum",
            },
            returnData: true,
          },
        ],
      },
    },
  };
}

const OURS = { "ses:configuration-set": "kept-main-mail-aurora" };

it.each([
  ["ALARM", true],
  ["OK", false],
  ["INSUFFICIENT_DATA", false],
])("%s of a set's complaints says whether it rings", (value, rings) => {
  expect(readComplaintAlarm(alarm(value, OURS))).toEqual({
    set: "kept-main-mail-aurora",
    rings,
    at: instant(Date.parse("2026-12-01T09:00:04Z")),
  });
});

it("takes a report of SES for none", () => {
  expect(readComplaintAlarm({ source: "aws.ses", detail: {} })).toBeUndefined();
});

it("parks the alarm of another metric, rather than stop anything", () => {
  expect(() => readComplaintAlarm(alarm("ALARM", { FunctionName: "relay" }))).toThrow(
    /configuration-set/,
  );
});
