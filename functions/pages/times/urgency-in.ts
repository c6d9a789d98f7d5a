import type { Urgency } from "../../../shared/story/parts/urgencies.ts";

/** Whether an address or a form says that the car cannot be moved, or not safely. */
export function urgencyIn({
  urgency,
}: Readonly<Record<string, string | undefined>>): Urgency | undefined {
  return urgency === "immobile" || urgency === "unsafe" ? urgency : undefined;
}
