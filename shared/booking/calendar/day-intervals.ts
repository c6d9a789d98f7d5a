/**
 * The busy times of one resource on one local day are one stored string, `540-600/apt_…,…`: minutes
 * from the first instant of that day (elapsed ones, so days of 23 or 25 hours need no care), from
 * inclusive to exclusive, each with its holder. Read by hand: a listing reads a thousand of them.
 */
export type BusyInterval = {
  readonly from: number;
  readonly to: number;
  readonly holder: string;
};

const ZERO = 48;

/** @throws Error when the text is not what {@link printDay} writes. */
export function readDay(text: string): BusyInterval[] {
  const intervals: BusyInterval[] = [];
  scan(text, (from, to, holderFrom, holderTo) => {
    intervals.push({ from, to, holder: text.slice(holderFrom, holderTo) });
  });
  return intervals;
}

/** In order of time. */
export function printDay(intervals: readonly BusyInterval[]): string {
  return intervals
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
    .map(({ from, to, holder }) => `${from}-${to}/${holder}`)
    .join(",");
}

export function withInterval(text: string, interval: BusyInterval): string {
  return printDay([...readDay(text), interval]);
}

/** Removes what `holder` holds and nothing else. */
export function withoutHolder(text: string, holder: string): string {
  return printDay(readDay(text).filter((interval) => interval.holder !== holder));
}

export function busyMinutes(text: string): number {
  let sum = 0;
  scan(text, (from, to) => {
    sum += to - from;
  });
  return sum;
}

type EachInterval = (from: number, to: number, holderFrom: number, holderTo: number) => void;

function scan(text: string, visit: EachInterval): void {
  let position = 0;
  while (position < text.length) {
    const dash = text.indexOf("-", position);
    const slash = text.indexOf("/", dash);
    const comma = text.indexOf(",", slash);
    const end = comma === -1 ? text.length : comma;
    const from = numberAt(text, position, dash);
    visit(from, numberAt(text, dash + 1, slash), slash + 1, end);
    position = end + 1;
  }
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let position = from; position < to; position += 1) {
    const digit = text.charCodeAt(position) - ZERO;
    if (!(digit >= 0 && digit <= 9)) throw new Error(`malformed calendar day at ${position}`);
    value = value * 10 + digit;
  }
  if (to <= from) throw new Error(`malformed calendar day at ${from}`);
  return value;
}
