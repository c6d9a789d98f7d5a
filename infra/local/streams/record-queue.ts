import { matchesPattern } from "./event-pattern.ts";
import type { EventPattern } from "./event-pattern.ts";
import type { ShardRecord, StreamReader } from "./stream-reader.ts";

/** The records that have been read and pass the filter, waiting to be delivered in order. */
export type RecordQueue = {
  /** Follows another stream from now on: the first one, or that of a table made anew. */
  readonly follow: (reader: Pick<StreamReader, "read">) => void;
  /** Something may have been written; without this the stream is not asked again. */
  readonly expectRecords: () => void;
  /** Reads on when it is empty; false when nothing came. */
  readonly fill: () => Promise<boolean>;
  readonly first: (count: number) => readonly ShardRecord[];
  /** The first ones have been dealt with. */
  readonly drop: (count: number) => void;
};

/** `onProgress` hears of the last record up to which everything has been dealt with. */
export function createRecordQueue(
  filter: EventPattern,
  onProgress: (last: ShardRecord) => void,
): RecordQueue {
  let waiting: readonly ShardRecord[] = [];
  let reader: Pick<StreamReader, "read"> | undefined;
  let expecting = true;

  function note(last: ShardRecord | undefined): void {
    if (last !== undefined) onProgress(last);
  }

  return {
    follow: (next) => {
      reader = next;
      waiting = [];
      expecting = true;
    },
    expectRecords: () => {
      expecting = true;
    },
    fill: async () => {
      if (!expecting) return false;
      // Before the read: what is written while it runs must be asked for again.
      expecting = false;
      const read = (await reader?.read()) ?? [];
      if (read.length === 0) return false;
      expecting = true;
      waiting = read.filter(({ record }) => matchesPattern(filter, record));
      if (waiting.length === 0) note(read.at(-1));
      return true;
    },
    first: (count) => waiting.slice(0, count),
    drop: (count) => {
      if (count > 0) note(waiting[count - 1]);
      waiting = waiting.slice(count);
    },
  };
}
