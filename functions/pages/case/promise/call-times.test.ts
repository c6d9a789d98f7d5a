import { expect, test } from "vitest";
import type { Contact } from "../../../../shared/story/parts/case.schema.ts";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import { noonsAndCloses } from "./call-times.ts";

const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const timesAt = (now: string, wish: { callWindows?: Contact["windows"] } = {}) =>
  noonsAndCloses(dealer, { department: "service", ...wish }, instantTextSchema.parse(now)).map(
    (at) => toOffsetText("Europe/London", at).slice(0, 16),
  );

test("a call can be had by the noon and the close of the next open days", () => {
  expect(timesAt("2027-06-11T10:00:00+01:00")).toEqual([
    "2027-06-11T12:00",
    "2027-06-11T18:00",
    "2027-06-12T12:00",
    "2027-06-12T18:00",
    "2027-06-14T12:00",
    "2027-06-14T18:00",
  ]);
});

test("what is less than an hour away is left to the telephone", () => {
  expect(timesAt("2027-06-11T11:30:00+01:00")[0]).toBe("2027-06-11T18:00");
});

test("no call is offered before the customer may be called", () => {
  const callWindows = [{ days: ["saturday" as const], from: "13:00", to: "15:00" }];
  expect(timesAt("2027-06-11T10:00:00+01:00", { callWindows })[0]).toBe("2027-06-12T18:00");
});
