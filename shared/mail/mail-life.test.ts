import { describe, expect, test } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { NOW, anAppointment, base } from "../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { DAY, MINUTE, plus } from "../kernel/time.ts";
import {
  abandoned,
  accepted,
  claimed,
  dueAt,
  isDue,
  isLost,
  lookedAt,
  refused,
  reported,
} from "./mail-life.ts";
import { newMail } from "./plan/new-mail.ts";
import type { RefusalReason } from "../platform/ses/why-refused.ts";
import type { Mail } from "../story/parts/mail.schema.ts";

const event = {
  ...base,
  type: "appointment.booked",
  appointment: anAppointment(),
} as const satisfies CaseEvent;

function queued(kind: "customer" | "staff" = "customer"): Mail {
  const recipient = { kind, id: kind, name: "Rosa", email: "rosa@example.com", language: "en-US" };
  const planned = {
    recipient,
    template: "appointment-booked",
  } as const;
  return newMail(planned, event, "Confirmed", NOW);
}

const at = (minutes: number) => plus(NOW, minutes * MINUTE);
const report = (
  fact: "sent" | "delivered" | "bounced" | "complained" | "rejected",
  minutes = 1,
) => ({
  fact,
  permanent: true,
  at: at(minutes),
  messageId: "ses-1",
});

test("MAIL-1: the same event and person give the same mail, another person another one", () => {
  expect(queued().id).toBe(queued().id);
  expect(queued().id).not.toBe(queued("staff").id);
  expect(queued().id).toMatch(/^mail_t[0-9a-z]{9}_[0-9a-f]{24}$/);
});

describe("a try", () => {
  test("that is refused waits a minute, then twice as long, then at most 15 minutes", () => {
    let mail = queued();
    const waits = [];
    for (let count = 0; count < 6; count += 1) {
      mail = refused(claimed(mail, "c", NOW), NOW);
      waits.push((mail.nextTryAt! - NOW) / MINUTE);
    }
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    expect(mail.state).toBe("queued");
  });

  /** The mail after tries that ended so, each after so many days. */
  function after(...tries: readonly (readonly [days: number, reason: RefusalReason])[]): Mail {
    return tries.reduce(
      (mail, [days, reason]) => refused(claimed(mail, "c", NOW), plus(NOW, days * DAY), reason),
      queued(),
    );
  }

  test("that SES refuses for a day is the last and stays visible", () => {
    expect(after([0, "refused"], [0.9, "refused"]).state).toBe("queued");
    const mail = after([0, "refused"], [1, "refused"]);
    expect([mail.state, mail.nextTryAt]).toEqual(["failed", undefined]);
    expect(dueAt(lookedAt(mail))).toBeUndefined();
  });

  test("that was the last of a confirmation nobody has looked at leaves it to be looked at", () => {
    expect(dueAt(after([0, "refused"], [1, "refused"]))).toBe(at(17));
  });

  test.each(["throttled", "over-quota", "unreachable"] as const)(
    "that ended %s, as all did for three days, is the last",
    (reason) => {
      expect(after([0, reason], [2.9, reason]).state).toBe("queued");
      expect(after([0, reason], [1.5, "throttled"], [3, reason]).state).toBe("failed");
    },
  );

  test("counts from the first that ended so, however long the mail had waited before", () => {
    // At opening after a long weekend, or after days without SES.
    expect(after([4, "refused"]).state).toBe("queued");
    expect(after([4, "throttled"], [5, "unreachable"]).state).toBe("queued");
    expect(after([0, "over-quota"], [2, "refused"], [2.9, "refused"]).state).toBe("queued");
    expect(after([0, "over-quota"], [2, "refused"], [3, "refused"]).state).toBe("failed");
  });

  test.each([
    ["refused", 3, [2, 4]],
    ["unreachable", 3, [2, 4]],
    ["throttled", 3, [1, 1]],
    ["over-quota", 1, [15, 30]],
  ] as const)("that ended %s waits longer or shorter by chance, a minute at least", (...row) => {
    const [reason, tries, waits] = row;
    const mail = { ...claimed(queued(), "c", NOW), tries };
    const waited = [0, 1].map((chance) => refused(mail, NOW, reason, chance).nextTryAt! - NOW);
    expect(waited.map((milliseconds) => milliseconds / MINUTE)).toEqual(waits);
  });

  test.each(["staff", "customer"] as const)(
    "MAIL-2: to %s whose sender died is sent once more, and not a third time",
    (kind) => {
      const again = abandoned(claimed(queued(kind), "c", NOW), at(5));
      expect([again.state, again.nextTryAt, again.repeated]).toEqual(["queued", at(5), true]);
      const second = claimed(again, "d", at(5));
      expect([isLost(second, at(9)), isLost(second, at(10))]).toEqual([false, true]);
      expect(abandoned(second, at(10)).state).toBe("unknown");
      expect(isLost(claimed(queued(kind), "c", NOW), at(5))).toBe(false);
    },
  );

  test("is looked at again when its sender has had five minutes", () => {
    const sending = claimed(queued(), "c", NOW);
    expect(isDue(sending, at(4))).toBe(false);
    expect(isDue(sending, at(5))).toBe(true);
  });

  test("is never taken from a function that may still be running", () => {
    const lease = dueAt(claimed(queued(), "c", NOW))! - NOW;
    const senders = manifest.filter(({ needs }) => needs.includes("mail:send"));
    expect(senders).not.toEqual([]);
    for (const { timeoutSeconds } of senders) expect(timeoutSeconds * 1_000).toBeLessThan(lease);
  });
});

describe("a report", () => {
  const sending = claimed(queued(), "c", NOW);

  test.each([
    ["while it is being sent", sending],
    ["while it waits after a try without an answer", refused(sending, NOW)],
    ["when its sender died", abandoned(sending, at(3))],
    ["after it was sent", accepted(sending, { subject: "Confirmed", messageId: "ses-1" })],
  ])("of delivery %s ends the trying", (_, mail) => {
    const next = reported(mail, report("delivered"))!;
    expect(next.state).toBe("delivered");
    expect(next.messageId).toBe("ses-1");
    expect(dueAt(next)).toBeUndefined();
  });

  test("that SES took it stops a repetition too, and is not news later", () => {
    const next = reported(refused(sending, NOW), report("sent"))!;
    expect(next.state).toBe("sent");
    expect(reported(next, report("sent"))).toBeUndefined();
    expect(reported(reported(next, report("delivered"))!, report("sent"))).toBeUndefined();
  });

  test("that comes twice changes nothing the second time", () => {
    const delivered = reported(sending, report("delivered"))!;
    expect(reported(delivered, report("delivered", 5))).toBeUndefined();
  });

  test("of delivery after a bounce takes the bounce back, but not one from before it", () => {
    const bounced = reported(sending, report("bounced", 10))!;
    expect(reported(bounced, report("delivered", 9))).toBeUndefined();
    expect(reported(bounced, report("delivered", 10))?.state).toBe("delivered");
  });

  test("of a bounce after delivery holds: the mailbox refused it in the end", () => {
    const delivered = reported(sending, report("delivered", 1))!;
    expect(reported(delivered, report("bounced", 2))?.state).toBe("bounced");
  });

  test("of a complaint stays, whatever follows", () => {
    const complained = reported(reported(sending, report("delivered"))!, report("complained", 2))!;
    expect(complained.state).toBe("complained");
    expect(reported(complained, report("delivered", 3))).toBeUndefined();
    expect(reported(complained, report("bounced", 3))).toBeUndefined();
  });

  test("of rejection by SES is a failure that people see", () => {
    expect(
      reported(accepted(sending, { subject: "", messageId: "ses-1" }), report("rejected"))?.state,
    ).toBe("failed");
  });
});
