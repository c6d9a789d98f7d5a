import { expect, test } from "vitest";
import { NOW, at, northside } from "../../../test/fixtures/case-story.ts";
import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { findTime } from "./find-time.ts";

const rosa = { name: "Rosa Marin", email: "rosa@example.com" };
const phone = "+12125550123";

const promised = (
  customer: Parameters<typeof findTime>[0]["customer"],
  {
    before = plus(NOW, 20 * DAY),
    contact,
    now = NOW,
  }: {
    readonly before?: Instant;
    readonly contact?: Parameters<typeof findTime>[0]["contact"];
    readonly now?: Instant;
  } = {},
) =>
  findTime(
    { customer, contact },
    { dealer: northside, department: "sales", service: "Test drive", before },
    now,
  );

test("WAITING-5: whom mail reaches is promised word in writing, by the end of the next open day", () => {
  expect(promised(rosa)).toMatchObject({
    ok: true,
    value: {
      kind: "update",
      what: "Find a time, or say what can be done: Test drive",
      ours: { code: "find-time", params: { service: "Test drive" } },
      department: "sales",
      due: { duePhrase: "tomorrow" },
    },
  });
});

test("WAITING-9: whom no mail reaches is promised a call, and whom nothing reaches nothing", () => {
  expect(promised({ name: "Tom", phone })).toMatchObject({ ok: true, value: { kind: "callback" } });
  const contact = { channels: ["phone" as const] };
  expect(promised({ ...rosa, phone }, { contact })).toMatchObject({
    ok: true,
    value: { kind: "callback" },
  });
  expect(promised({ name: "Tom", phone }, { contact: { channels: ["email"] } })).toMatchObject({
    ok: false,
    failure: { code: "invalid-request", errors: [{ pointer: "/customer/email" }] },
  });
});

test("WAITING-5: never later than they wait", () => {
  const usual = promised(rosa);
  if (!usual.ok) throw new Error("nothing was promised");
  const { dueAt } = usual.value.due;
  expect(promised(rosa, { before: dueAt })).toMatchObject({ value: { due: { dueAt } } });
  const sooner = promised(rosa, { before: plus(dueAt, -1) });
  if (!sooner.ok) throw new Error("nothing was promised");
  expect(sooner.value.due.dueAt).toBeLessThan(dueAt);
});

test("where nobody could tell them in time it is no promise", () => {
  // It is a Wednesday evening, and nobody is there before the next morning.
  const now = at("2027-05-05T23:00:00-04:00");
  const before = plus(now, 3 * 60 * MINUTE);
  expect(promised(rosa, { before, now })).toMatchObject({
    ok: false,
    failure: {
      code: "invalid-request",
      errors: [{ pointer: "/before", rule: "too-soon-to-wait" }],
    },
  });
});
