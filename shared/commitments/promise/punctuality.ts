import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

/** Due means until that very millisecond; the next one is late. */
export function isOverdue({ status, dueAt }: Pick<Commitment, "status" | "dueAt">, now: Instant) {
  return status === "open" && now > dueAt;
}

/** Undefined while it is not kept. */
export function keptOnTime({ keptAt, dueAt }: Pick<Commitment, "keptAt" | "dueAt">) {
  return keptAt === undefined ? undefined : keptAt <= dueAt;
}
