import type { Instant } from "../kernel/time.ts";
import { toUtc } from "../kernel/time.ts";

/** Of the hour and the network, whose hash says nothing once the day's salt is gone: `2027-05-05T09-4f2a90c1`. */
export function burstOf(network: string, now: Instant): string {
  return `${toUtc(now).slice(0, "2027-05-05T09".length)}-${network.slice(0, 8)}`;
}
