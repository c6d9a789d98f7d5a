import { expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  base,
  northside,
  storyAfter,
} from "../../test/fixtures/case-story.ts";
import { story as words } from "../../functions/pages/text/en/timeline.ts";
import { DAY, HOUR, MINUTE, plus } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { Commitment } from "../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { caseView } from "./case-view.ts";
import type { CaseView } from "./case-view.ts";

/** Those made first are open still; of the others one is kept each day, an hour after it was made. */
const promises = Array.from({ length: 300 }, (_, at): Commitment => {
  const promisedAt = plus(NOW, (at - 300) * DAY);
  const made = { id: `cmt_${at}`, promisedAt, what: "\u0001".repeat(500) };
  return aCommitment(at < 3 ? made : { ...made, status: "kept", keptAt: plus(promisedAt, HOUR) });
});

const CLOSED = promises.slice(3).map(({ id }) => id);

function storyOf(commitments: readonly Commitment[], over: Partial<CaseStory> = {}): CaseStory {
  const events = commitments.flatMap((one): CaseEvent[] => [
    noted(one.promisedAt, `made ${one.id}`),
    ...(one.keptAt === undefined ? [] : [noted(one.keptAt, `kept ${one.id}`)]),
  ]);
  return { ...storyAfter(noted(NOW, "now")), commitments, events, ...over };
}

function noted(at: CaseEvent["at"], text: string): CaseEvent {
  const by = { kind: "customer" } as const;
  return { ...base, by, id: `evt_${text}`, at, type: "case.noted", text };
}

function partsOf(story: CaseStory): CaseView[] {
  const parts: CaseView[] = [];
  let before: string | undefined;
  do {
    const part = caseView(story, { dealer: northside, reader: "staff", words, before }, NOW);
    parts.push(part);
    before = part.timelineBefore;
  } while (before !== undefined);
  return parts;
}

const idsOf = (list: readonly { readonly id: string; readonly status: string }[]) =>
  list.filter(({ status }) => status !== "open" && status !== "confirmed").map(({ id }) => id);

test("CASE-14: of 300 promises the 3 that are open are in each part, each other one in one", () => {
  const parts = partsOf(storyOf(promises));
  expect(parts.map(({ commitments }) => commitments.length)).toEqual([103, 103, 100]);
  const open = (part: CaseView) => part.commitments.filter(({ status }) => status === "open");
  expect(parts.map((part) => open(part).length)).toEqual([3, 3, 3]);
  expect(idsOf(parts[0]?.commitments ?? [])).toHaveLength(100);
  expect(new Set(idsOf(parts[0]?.commitments ?? []))).toEqual(new Set(CLOSED.slice(-100)));
  const all = parts.flatMap(({ commitments }) => idsOf(commitments));
  expect(all).toHaveLength(CLOSED.length);
  expect(new Set(all)).toEqual(new Set(CLOSED));
});

test("CASE-14: an older one is in the part that tells how it ended, and no line is lost", () => {
  const story = storyOf(promises);
  const parts = partsOf(story);
  for (const { commitments, timeline } of parts.slice(1)) {
    const told = new Set(timeline.map(({ text }) => text));
    expect(idsOf(commitments).filter((id) => !told.has(`kept ${id}`))).toEqual([]);
  }
  expect(parts.flatMap(({ timeline }) => timeline)).toHaveLength(story.events.length);
});

test("CASE-14: many that end at once, with nothing said between, are in parts of 100 all the same", () => {
  const ended = promises.map((one, at) =>
    at < 3 ? one : { ...one, keptAt: plus(NOW, (at - 400) * MINUTE) },
  );
  const parts = partsOf(storyOf(ended, { events: storyOf(ended).events.toSorted(byTime) }));
  const counts = parts.map(({ commitments }) => idsOf(commitments).length);
  expect(Math.max(...counts)).toBe(100);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CLOSED.length);
});

test("CASE-14: visits that are over are told like promises, those to come always", () => {
  const visits = Array.from({ length: 250 }, (_, at) => {
    const end = plus(NOW, (at - 250) * DAY);
    const over = { bookedAt: plus(end, -HOUR), start: plus(end, -MINUTE), end };
    const status = at % 2 === 0 ? "completed" : "cancelled";
    return anAppointment({ id: `apt_${at}`, status, ...over });
  });
  const events = visits.flatMap(({ id, bookedAt, end }) => [
    noted(bookedAt, `booked ${id}`),
    noted(end, `over ${id}`),
  ]);
  const appointments = [...visits, anAppointment({ id: "apt_next" })];
  const parts = partsOf(storyOf([], { appointments, events }));
  const counts = parts.map((part) => idsOf(part.appointments).length);
  expect(counts[0]).toBe(100);
  expect(Math.max(...counts)).toBe(100);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(250);
  const next = (part: CaseView) => part.appointments.some(({ id }) => id === "apt_next");
  expect(parts.every(next)).toBe(true);
});

test("CASE-14: a short case holds all of it", () => {
  const [only, ...others] = partsOf(storyOf(promises.slice(-80)));
  expect(others).toEqual([]);
  expect(only?.commitments).toHaveLength(80);
});

test("CASE-14: a part of the largest promises is far from what can be answered", () => {
  const [first] = partsOf(storyOf(promises));
  expect(Buffer.byteLength(JSON.stringify(first))).toBeLessThan(1_000_000);
});

function byTime(left: CaseEvent, right: CaseEvent): number {
  return left.at - right.at;
}
