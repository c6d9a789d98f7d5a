import { expect, test } from "vitest";

/**
 * The keystroke-level model (Card, Moran and Newell 1980): seconds for a key of an average typist and of an
 * experienced one, and for making up one's mind. What somebody says on the phone is no part of it.
 */
const KEY = { average: 0.28, experienced: 0.2 } as const;
const MIND = 1.35;
/** The server's answer after Enter, at the most that is allowed. */
const ANSWER = 0.3;

/** One call: look who it is, decide what happened, the letter, a word or none in the note, Enter. */
function secondsOf(note: string, key: number): number {
  return MIND + MIND + key + note.length * key + key + ANSWER;
}

const NOTES = ["", "", "back at 5", "", "", "wants a price", "", "", "", "left word"];

test("QUEUE-2: by the keystroke-level model ten calls are logged in under a minute", () => {
  const total = (key: number) => NOTES.reduce((sum, note) => sum + secondsOf(note, key), 0);
  // j and Enter choose the first.
  const first = (key: number) => MIND + 2 * key + ANSWER;
  const keys = NOTES.reduce((sum, note) => sum + 2 + note.length, 2);
  expect(keys).toBe(53);
  expect(first(KEY.experienced) + total(KEY.experienced)).toBeCloseTo(42.25, 2);
  expect(first(KEY.average) + total(KEY.average)).toBeCloseTo(46.49, 2);
});
