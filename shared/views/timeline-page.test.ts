import { expect, test } from "vitest";
import { NOW, aCommitment, base, northside, storyAfter } from "../../test/fixtures/case-story.ts";
import { story as words } from "../../functions/pages/text/en/timeline.ts";
import { DAY, HOUR, MINUTE, plus } from "../kernel/time.ts";
import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { caseView } from "./case-view.ts";

const noted = (at: number, by: CaseEvent["by"] = base.by): CaseEvent => ({
  ...base,
  by,
  id: `evt_${at}`,
  at: plus(NOW, at * MINUTE),
  type: "case.noted",
  text: `remark ${at}`,
});

const stillOpen = (day: number, commitment = aCommitment()): CaseEvent => ({
  ...base,
  by: { kind: "system" },
  id: `evt_${commitment.id}_${day}`,
  at: plus(NOW, day * DAY),
  type: "commitment.still-open",
  commitment,
  notified: [],
});

function storyOf(events: readonly CaseEvent[]): CaseStory {
  return { ...storyAfter(noted(0)), events };
}

function viewOf(story: CaseStory, before?: string, reader: "staff" | "customer" = "staff") {
  return caseView(story, { dealer: northside, reader, words, before }, NOW);
}

function allOf(story: CaseStory, reader: "staff" | "customer" = "staff") {
  const pages = [];
  let before: string | undefined;
  do {
    const page = viewOf(story, before, reader);
    pages.push(page);
    before = page.timelineBefore;
  } while (before !== undefined);
  return pages;
}

test("CASE-9: a case of 450 remarks is told in three parts, the newest first, each line once", () => {
  const story = storyOf(Array.from({ length: 450 }, (_, at) => noted(at)));
  const pages = allOf(story);
  expect(pages.map(({ timeline }) => timeline.length)).toEqual([200, 200, 50]);
  expect(pages[0]?.timeline.at(-1)?.text).toBe("remark 449");
  const texts = pages.toReversed().flatMap(({ timeline }) => timeline.map(({ text }) => text));
  expect(texts).toEqual(story.events.map(({ id }) => `remark ${id.slice(4)}`));
});

test("CASE-9: exactly 200 lines have nothing older, for a customer of whom the rest is hidden too", () => {
  const own = Array.from({ length: 200 }, (_, at) => noted(at + 300));
  expect(allOf(storyOf(own))).toHaveLength(1);
  const staff = { kind: "staff", id: "ana", name: "Ana" } as const;
  const hidden = Array.from({ length: 300 }, (_, at) => noted(at, staff));
  expect(allOf(storyOf([...hidden, ...own]), "customer")).toHaveLength(1);
  expect(allOf(storyOf([...hidden, ...own]))).toHaveLength(3);
});

test("CASE-9: each mail is in the part that tells what it was written for", () => {
  const events = Array.from({ length: 250 }, (_, at) => noted(at));
  const mails = events.map((event, at) => mailOf(event, at));
  const pages = allOf({ ...storyOf(events), mails });
  expect(pages.map((page) => page.mails.length)).toEqual([200, 50]);
  expect(pages[1]?.mails.at(-1)?.id).toBe("mail_49");
});

test("CASE-10: what is said day after day is one line with the days", () => {
  const { timeline } = viewOf(storyOf(Array.from({ length: 5 }, (_, day) => stillOpen(day))));
  expect(timeline).toEqual([
    {
      at: "2027-05-05T15:10:00-04:00",
      type: "commitment.still-open",
      text: "Still open: Call back about Trade-in value; told nobody (on 5 days from Wednesday, May 5, 2027 to Sunday, May 9, 2027)",
      times: 5,
      until: "2027-05-09T15:10:00-04:00",
    },
  ]);
});

test("CASE-10: two promises that are both still open are two lines", () => {
  const other = aCommitment({ id: "cmt_2", what: "Find the keys" });
  const events = [0, 1, 2].flatMap((day) => [stillOpen(day), stillOpen(day, other)]);
  expect(viewOf(storyOf(events)).timeline.map(({ times }) => times)).toEqual([3, 3]);
});

test("CASE-10: whatever else happens between them ends the run", () => {
  const between = { ...noted(0), at: plus(NOW, 2 * DAY + HOUR) };
  const events = [stillOpen(0), stillOpen(1), between, stillOpen(3), stillOpen(4)];
  const { timeline } = viewOf(storyOf(events));
  expect(timeline.map(({ type, times }) => [type, times])).toEqual([
    ["commitment.still-open", 2],
    ["case.noted", undefined],
    ["commitment.still-open", 2],
  ]);
});

test("CASE-10: what became of the mails about it does not end the run, and is one line too", () => {
  const days = [0, 1, 2].map((day) => stillOpen(day));
  const mails = days.map((event, at) => mailOf(event, at));
  const events = days.flatMap((event, at): CaseEvent[] => [
    event,
    {
      ...base,
      id: `evt_mail_${at}`,
      at: plus(event.at, MINUTE),
      type: "mail.delivered",
      mail: `mail_${at}`,
    },
  ]);
  const { timeline } = viewOf({ ...storyOf(events), mails });
  expect(timeline.map(({ type, times }) => [type, times])).toEqual([
    ["commitment.still-open", 3],
    ["mail.delivered", 3],
  ]);
});

test("CASE-10: a promise that stays open for 2,000 days is told in bounded parts", () => {
  const pages = allOf(storyOf(Array.from({ length: 2_000 }, (_, day) => stillOpen(day))));
  expect(pages.map(({ timeline }) => timeline[0]?.times)).toEqual([600, 600, 600, 200]);
});

function mailOf(event: CaseEvent, at: number): CaseStory["mails"][number] {
  return {
    id: `mail_${at}`,
    reference: event.reference,
    dealer: event.dealer,
    event: event.id,
    template: "promise-still-open",
    messageClass: "transactional",
    recipient: {
      kind: "staff",
      id: "ana",
      name: "Ana",
      email: "ana@northside.example",
      language: "en-US",
    },
    subject: "Still open",
    state: "delivered",
    tries: 1,
    at: event.at,
  };
}
