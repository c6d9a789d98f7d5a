import { log } from "../platform/log.ts";
import type { Read } from "./read.schema.ts";
import type { Reader, ReadLog } from "./read-log.store.ts";
import { READING_POLICY } from "./reading-policy.ts";

export type NoteReadDeps = { readonly reads: Pick<ReadLog, "add"> };

/**
 * Leaves who read what, and tells once a day and kind that it is unusually much. Nobody is kept from a
 * customer who waits because it cannot be noted; an alarm hears of that too.
 */
export async function noteRead({ reads }: NoteReadDeps, reader: Reader, read: Read): Promise<void> {
  const { dealer } = reader;
  try {
    const count = await reads.add(reader, read);
    if (count === READING_POLICY.unusual[read.what]) log.warn("reading.unusual", { dealer, count });
  } catch (error) {
    log.error("reading.not-noted", error, { dealer });
  }
}
