/**
 * How often an open page asks whether anything has happened. What it may cost is bounded whatever happens: each
 * question takes a token, each page that is made for it takes six, and tokens come at a rate that all of a month
 * costs less than two cents for (docs/decisions, "A page asks for a mark"). A page at rest gathers them for when
 * somebody works at it.
 */
export const PACE = {
  activeMilliseconds: 15_000,
  restingMilliseconds: 300_000,
  /** So long after the last key or touch somebody is still taken to be there. */
  activeForMilliseconds: 120_000,
  /** What only the passing of time changes is shown by then, and it is seen who may still read the page. */
  wholeMilliseconds: 1_800_000,
  mostTokens: 36,
  tokenMilliseconds: 150_000,
  askTokens: 1,
  wholeTokens: 6,
  refusedMilliseconds: 30_000,
  longestMilliseconds: 900_000,
} as const;

export type Pace = {
  readonly askedAt: number;
  readonly wholeAt: number;
  readonly tokens: number;
  readonly tokensAt: number;
  /** Refusals in a row, and until when the last of them asked for silence. */
  readonly refusals: number;
  readonly silentUntil: number;
};

/** Somebody looks at it or not, and when they last did something. */
export type Attention = { readonly hidden: boolean; readonly activeAt: number };

/** A page that was made just now. */
export function beginPace(now: number): Pace {
  const tokens = PACE.mostTokens;
  return { askedAt: now, wholeAt: now, tokens, tokensAt: now, refusals: 0, silentUntil: 0 };
}

/** When to ask next, if nobody touches the page before. */
export function nextAt(pace: Pace, { hidden, activeAt }: Attention, now: number): number {
  const isActive = !hidden && now - activeAt < PACE.activeForMilliseconds;
  const wait = isActive ? PACE.activeMilliseconds : PACE.restingMilliseconds;
  return Math.max(pace.askedAt + wait, soonestAt(pace, now));
}

/** When it may be asked at all: what whoever comes back to the page waits for. */
export function soonestAt(pace: Pace, now: number): number {
  const missing = PACE.wholeTokens - tokensAt(pace, now);
  const enough = missing <= 0 ? now : now + missing * PACE.tokenMilliseconds;
  return Math.max(enough, pace.silentUntil);
}

/** Nobody who is away needs a page made anew; whoever looks at it has one that is not old. */
export function wantsWhole(pace: Pace, { hidden }: Attention, now: number): boolean {
  return !hidden && now - pace.wholeAt >= PACE.wholeMilliseconds;
}

export function afterAnswer(pace: Pace, isWhole: boolean, now: number): Pace {
  const cost = isWhole ? PACE.wholeTokens : PACE.askTokens;
  return {
    askedAt: now,
    wholeAt: isWhole ? now : pace.wholeAt,
    tokens: Math.max(0, tokensAt(pace, now) - cost),
    tokensAt: now,
    refusals: 0,
    silentUntil: 0,
  };
}

/** Refused, or not answered: less and less often, and never before so many milliseconds as the answer asks for. */
export function afterRefusal(pace: Pace, asked: number, now: number): Pace {
  const refusals = pace.refusals + 1;
  const doubled = PACE.refusedMilliseconds * 2 ** Math.min(refusals - 1, 10);
  const own = Math.min(doubled, PACE.longestMilliseconds);
  const tokens = Math.max(0, tokensAt(pace, now) - PACE.askTokens);
  return {
    ...pace,
    askedAt: now,
    tokens,
    tokensAt: now,
    refusals,
    silentUntil: now + Math.max(own, asked),
  };
}

function tokensAt({ tokens, tokensAt }: Pace, now: number): number {
  return Math.min(PACE.mostTokens, tokens + (now - tokensAt) / PACE.tokenMilliseconds);
}
