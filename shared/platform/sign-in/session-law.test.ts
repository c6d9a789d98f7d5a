import { describe, expect, test } from "vitest";
import { instant, HOUR, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { endedAfter, hashOf, standingOf, tokenCounts } from "./session-law.ts";
import type { Ended, Session } from "./session-law.ts";

const START = instant(1_800_000_000_000);
const SESSION: Session = {
  startedAt: START,
  seenAt: START,
  freshUntil: plus(START, HOUR),
  secret: hashOf("now"),
  sealed: "",
};
const at = (milliseconds: number) => plus(START, milliseconds);
const later = (seenAt: Instant, more: Partial<Session> = {}): Session => ({
  ...SESSION,
  seenAt,
  freshUntil: plus(seenAt, HOUR),
  ...more,
});

describe("RIGHTS-11: a session", () => {
  test.each<[string, Session, Ended, string, Instant, string]>([
    ["is good with its secret", SESSION, {}, "now", at(1), "good"],
    ["is asked for again after an hour", SESSION, {}, "now", at(HOUR), "stale"],
    ["is nobody's with another secret", SESSION, {}, "guessed", at(1), "used-again"],
    ["ends when nobody was there for twelve hours", SESSION, {}, "now", at(12 * HOUR), "ended"],
    ["goes on until then", SESSION, {}, "now", at(12 * HOUR - 1), "stale"],
    ["ends after a day all the same", later(at(23 * HOUR)), {}, "now", at(24 * HOUR), "ended"],
    ["goes on for a day", later(at(23 * HOUR)), {}, "now", at(24 * HOUR - 1), "good"],
    ["ends when its person says so", SESSION, { everywhere: at(0) }, "now", at(1), "ended"],
    ["ends with their place", SESSION, { removed: at(5) }, "now", at(6), "ended"],
    ["is not ended by what was before it", SESSION, { everywhere: at(-1) }, "now", at(1), "good"],
  ])("%s", (_name, session, ended, secret, now, standing) => {
    expect(standingOf(session, ended, secret, now)).toBe(standing);
  });

  const given = { secret: hashOf("before"), coming: hashOf("next") };
  const settled = {
    secret: hashOf("next"),
    former: { hash: hashOf("before"), until: at(MINUTE) },
  };

  test.each<[string, Partial<Session>, string, number, string]>([
    ["the new secret when it comes", given, "next", 1, "new-secret"],
    ["the one before, for the answer may be lost", given, "before", 1, "good"],
    ["the one before, sent side by side with the new one", settled, "before", MINUTE - 1, "good"],
    ["no secret that was replaced: it is with two people", settled, "before", MINUTE, "used-again"],
    ["the new one from then on", settled, "next", MINUTE, "good"],
  ])("takes %s", (_name, more, secret, after, standing) => {
    expect(standingOf({ ...SESSION, ...more }, {}, secret, at(after))).toBe(standing);
  });
});

describe("RIGHTS-10: signing out everywhere", () => {
  const second = Math.floor(START / 1_000);

  test.each<[string, number, number, boolean]>([
    ["of an earlier second", second - 1, 0, false],
    ["of the second in which they signed out, as whole seconds are said", second, 400, false],
    ["of the second after", second + 1, 400, true],
    ["of later in the same second, where the provider says it", second + 0.5, 400, true],
    ["of earlier in the same second", second + 0.3, 400, false],
  ])("a token %s", (_name, issued, after, counts) => {
    expect(tokenCounts({ everywhere: at(after) }, issued)).toBe(counts);
  });

  test("no token of theirs is refused for a place they have left", () => {
    expect(tokenCounts({ removed: at(0) }, second - 1)).toBe(true);
    expect(endedAfter({ removed: at(0) }, at(-1))).toBe(true);
  });

  test("a token that does not say when it was issued counts no more", () => {
    expect(tokenCounts({ everywhere: at(0) }, 0)).toBe(false);
    expect(tokenCounts({}, 0)).toBe(true);
  });
});
