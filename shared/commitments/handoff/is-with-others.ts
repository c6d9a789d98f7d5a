import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** Whether it was handed to another company, or is offered to one. */
export function isWithOthers({ host, handoff }: Pick<Commitment, "host" | "handoff">): boolean {
  return host !== undefined || handoff?.to.kind === "dealer";
}
