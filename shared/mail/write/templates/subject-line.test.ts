import { expect, test } from "vitest";
import { MOST_OF_SUBJECT, subjectLine } from "./subject-line.ts";

const write = ({ service, when }: { readonly service: string; readonly when: string }) =>
  `${service} confirmed: ${when}`;
const when = "Tue, Dec 1, 9:00 AM";

test("a subject with names of usual length says them whole", () => {
  expect(subjectLine(write, { service: "Test drive (500e)", when }, ["service"])).toBe(
    "Test drive (500e) confirmed: Tue, Dec 1, 9:00 AM",
  );
});

test("a long name is cut at a word, and the time stays", () => {
  const service = "Lease-end inspection with photographs and report";
  const subject = subjectLine(write, { service, when }, ["service"]);
  expect(subject).toBe("Lease-end inspection with… confirmed: Tue, Dec 1, 9:00 AM");
  expect(subject.length).toBeLessThanOrEqual(MOST_OF_SUBJECT);
});

test("a name without a place to cut it ends where there is no more room", () => {
  const subject = subjectLine(write, { service: "Ö".repeat(200), when }, ["service"]);
  expect([...subject]).toHaveLength(MOST_OF_SUBJECT);
});

test("the second name is cut only where the first is not enough", () => {
  const both = ({ who, what }: { readonly who: string; readonly what: string }) =>
    `${who}: ${what}`;
  const subject = subjectLine(both, { who: "w".repeat(70), what: "x".repeat(70) }, ["what", "who"]);
  expect(subject).toBe(`${"w".repeat(47)}…: ${"x".repeat(9)}…`);
});
