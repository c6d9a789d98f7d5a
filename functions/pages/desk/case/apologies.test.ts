import { describe, expect, test } from "vitest";
import { HOUR, plus } from "../../../../shared/kernel/time.ts";
import { NOW, aCommitment, anAppointment } from "../../../../test/fixtures/case-story.ts";
import { apologies } from "./apologies.ts";

const promise = aCommitment({
  what: "The oil leak",
  status: "open",
  dueAt: NOW,
  originalDueAt: NOW,
});

describe("whoever speaks with the customer next is told what to be sorry for", () => {
  test("a promise that is late, by how much", () => {
    const story = { commitments: [promise], appointments: [] };
    expect(apologies(story, "en", plus(NOW, 2 * HOUR))).toEqual([
      "The oil leak: we are late by 2 h.",
    ]);
  });

  test("one that was moved, since it was promised first", () => {
    const moved = { ...promise, dueAt: plus(NOW, HOUR) };
    const story = { commitments: [moved], appointments: [] };
    expect(apologies(story, "en", plus(NOW, 2 * HOUR))).toEqual([
      "The oil leak: we are late by 2 h.",
    ]);
  });

  test("what we logged as done and they deny", () => {
    const denied = { ...promise, dueAt: plus(NOW, HOUR), disputedAt: NOW };
    const story = { commitments: [denied], appointments: [] };
    expect(apologies(story, "en", NOW)).toEqual([
      "The oil leak: the customer has objected to what we noted.",
    ]);
  });

  test("a visit that was missed because our confirmation never came", () => {
    const missed = anAppointment({ status: "missed-unconfirmed" });
    expect(apologies({ commitments: [], appointments: [missed] }, "en", NOW)).toEqual([
      "Test drive: our confirmation never arrived; do not blame the customer.",
    ]);
  });
});

test("nobody apologises for what is on time, closed, or the customer's own doing", () => {
  const kept = { ...promise, status: "kept" as const, disputedAt: NOW };
  const own = anAppointment({ status: "no-show" });
  const story = { commitments: [promise, kept], appointments: [own] };
  expect(apologies(story, "en", NOW)).toEqual([]);
});
