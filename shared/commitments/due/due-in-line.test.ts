import { expect, test } from "vitest";
import { dueInLine } from "./due-in-line.ts";

test.each([
  ["call Smith tomorrow-morning about the smell", "call Smith about the smell", "tomorrow-morning"],
  ["Call Smith Tomorrow Morning", "Call Smith", "tomorrow-morning"],
  ["call Smith tomorrow\u00A0morning", "call Smith", "tomorrow-morning"],
  ["wash the car end  of day", "wash the car", "end-of-day"],
  ["wash the car end of  day", "wash the car", "end-of-day"],
  ["order the part  end  of  week", "order the part", "end-of-week"],
  ["order the part end of\u00A0 week", "order the part", "end-of-week"],
  ["call Smith tomorrow  morning", "call Smith", "tomorrow-morning"],
  ["send the offer by  tomorrow", "send the offer", "tomorrow"],
  ["tomorrow: send the offer", "send the offer", "tomorrow"],
  [
    "send the offer tomorrow, with the winter tyres",
    "send the offer, with the winter tyres",
    "tomorrow",
  ],
  ["wash the car end of day!", "wash the car!", "end-of-day"],
  ["send the offer by tomorrow", "send the offer", "tomorrow"],
  ["By end of day call Smith", "call Smith", "end-of-day"],
  ["order the part, end-of-week", "order the part", "end-of-week"],
])("“%s” is: %s, by %s", (line, what, by) => {
  expect(dueInLine(line)).toEqual({ what, by });
});

test.each([
  "call Smith about the smell",
  "call Smith tomorrow or end of week",
  "tomorrow",
  "ask Mr Tomorrowland",
  "the tomorrow-never promise",
  "call Smith the day after tomorrow",
  "call Smith, but not by tomorrow",
  "order the part a week from  tomorrow",
  "call Smith, but not by  tomorrow",
  "order the part a week from tomorrow",
  "call Smith about tomorrow's visit",
  "call Smith about tomorrow’s visit",
  "",
])("“%s” names no one time for something to do", (line) => {
  expect(dueInLine(line)).toBeUndefined();
});
