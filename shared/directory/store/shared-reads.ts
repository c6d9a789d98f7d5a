import type { DirectoryStore } from "./directory.store.ts";

/** A directory that reads each document once for all that is done at the same time. */
export type SharedDirectory = DirectoryStore & {
  /** Until the last of what is under way has ended, whoever asks for a document gets the same one. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

/** So long one answer may serve a crowd that does not end: by then a change is seen in any case. */
const LONGEST_MILLISECONDS = 1_000;

/**
 * Documents as they are now, one read for a crowd: thousands of promises of one dealer may be due in
 * the same minute. Nothing outlives what is under way, so what begins alone sees every change made
 * before it.
 */
export function sharedReads(store: DirectoryStore): SharedDirectory {
  let underWay = 0;
  const isCrowd = () => underWay > 0;
  const dealer = shared(store.dealer, isCrowd);
  const brand = shared(store.brand, isCrowd);
  const partner = shared(store.partner, isCrowd);
  const dead = shared(store.deadAddresses, isCrowd);
  return {
    ...store,
    dealer: dealer.read,
    brand: brand.read,
    partner: partner.read,
    deadAddresses: dead.read,
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) for (const { forget } of [dealer, brand, partner, dead]) forget();
      }
    },
  };
}

type Reading<Found> = { readonly answer: Promise<Found>; readonly since: number };

function shared<Found>(read: (id: string) => Promise<Found>, isCrowd: () => boolean) {
  const readings = new Map<string, Reading<Found>>();
  return {
    forget: () => readings.clear(),
    read: (id: string): Promise<Found> => {
      if (!isCrowd()) return read(id);
      const since = performance.now();
      const known = readings.get(id);
      if (known !== undefined && since - known.since < LONGEST_MILLISECONDS) return known.answer;
      const answer = read(id);
      readings.set(id, { answer, since });
      // A failure is nobody's answer but of those who waited for it.
      answer.catch(() => readings.delete(id));
      return answer;
    },
  };
}
