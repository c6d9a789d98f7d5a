import { ENDLESS_PATIENCE } from "../../kernel/patience.ts";
import type { Patience } from "../../kernel/patience.ts";
import { fraction } from "../../kernel/random.ts";
import type { Random } from "../../kernel/random.ts";
import type { RefusalReason } from "../../platform/ses/why-refused.ts";

/**
 * How fast one run of a function sends. It begins without a limit. When SES says that this is too fast,
 * mails wait for each other, further and further apart until SES takes them, and slowly closer again.
 * When SES takes none at all, the run is over for mail: what was not tried is left for the next one.
 */
export type Pace = Patience & {
  /** Resolves when a mail may be tried; with undefined when the rest is left for the next run. */
  readonly turn: () => Promise<Turn | undefined>;
};

/** One try, which ends in one of the two, unless the mail need not go out any more. */
export type Turn = {
  /** True when others went first, so that what was known of the mail's case may be old. */
  readonly waited: boolean;
  readonly taken: () => void;
  readonly refused: (reason: RefusalReason) => void;
};

export const PACE_POLICY = {
  firstGapMilliseconds: 200,
  /** A slower limit than one every two seconds SES does not have. */
  longestGapMilliseconds: 2_000,
  slower: 1.5,
  faster: 0.95,
  /** So small a gap is none. */
  shortestGapMilliseconds: 20,
  /** Tries without one success in between, after which the run is over. */
  stopAfter: { throttled: 8, unreachable: 3, "over-quota": 1 },
} as const;

type PaceLimits = {
  readonly patience?: Patience;
  /** From the first trouble on mail may keep this run so long. */
  readonly waitingMilliseconds?: number;
};

type Ticking = {
  readonly elapsed: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** The process's own time, not the world's: SES counts in real seconds. */
const REAL_TIME: Ticking = {
  elapsed: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function openPace(
  random: Random,
  { patience = ENDLESS_PATIENCE, waitingMilliseconds = Infinity }: PaceLimits = {},
  { elapsed, wait }: Ticking = REAL_TIME,
): Pace {
  let gap = 0;
  let next = 0;
  let troubles = 0;
  let over = false;
  /** Tries that were under way together meet the same trouble: only the first of them slows us down. */
  let lesson = 0;
  let waitUntil = Infinity;
  const isOver = () => over || patience.isOver();

  function slowDown(reason: Exclude<RefusalReason, "refused">, learned: number): void {
    if (learned !== lesson) return;
    const { firstGapMilliseconds, longestGapMilliseconds, slower, stopAfter } = PACE_POLICY;
    lesson += 1;
    troubles += 1;
    if (troubles >= stopAfter[reason]) over = true;
    waitUntil = Math.min(waitUntil, elapsed() + waitingMilliseconds);
    gap = Math.min(longestGapMilliseconds, Math.max(firstGapMilliseconds, gap * slower));
    // Others send through the same account; who waits equally long meets them again.
    next = elapsed() + gap * (0.75 + fraction(random) / 2);
  }

  function speedUp(): void {
    const { faster, shortestGapMilliseconds } = PACE_POLICY;
    troubles = 0;
    gap = gap * faster < shortestGapMilliseconds ? 0 : gap * faster;
  }

  /** Waits for a place of its own; whoever is told to go slower meanwhile lines up again. */
  async function lineUp(): Promise<{ readonly waited: boolean }> {
    for (let waited = false; ; waited = true) {
      const now = elapsed();
      const at = Math.max(now, next);
      if (at > waitUntil) over = true;
      if (isOver()) return { waited };
      next = at + gap;
      if (at === now) return { waited };
      const learned = lesson;
      await wait(at - now);
      if (learned === lesson) return { waited: true };
    }
  }

  return {
    isOver,
    turn: async () => {
      if (isOver()) return undefined;
      const { waited } = await lineUp();
      if (isOver()) return undefined;
      const learned = lesson;
      return {
        waited,
        taken: speedUp,
        refused: (reason) => {
          if (reason !== "refused") slowDown(reason, learned);
        },
      };
    },
  };
}
