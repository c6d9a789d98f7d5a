import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Linux's file system in memory; in a container it may be a few megabytes. */
const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 ** 30;

/**
 * Where data goes that nobody keeps: in memory when there is room, because an engine waits for the disk
 * with each of its checkpoints, and disks differ more than anything else between machines.
 */
export function scratchRoot(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    // Another system.
    return tmpdir();
  }
}
