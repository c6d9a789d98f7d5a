import type { Choice } from "./choice.ts";

/** Whether somebody may bring the car for a recall only: not where they want something else done along. */
export function asksForRecall({ service, also = [] }: Choice): boolean {
  return service.kind === "service-drop-off" && also.length === 0;
}
