import { instant } from "../kernel/time.ts";
import type { Clock } from "../kernel/time.ts";

/** The machine's clock: read at the edge, handed down as `now`. */
export const systemClock: Clock = { now: () => instant(Date.now()) };
