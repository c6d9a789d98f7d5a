import { systemRandom } from "../../shared/kernel/random.ts";
import { createLimits } from "../../shared/limits/limits.store.ts";
import type { Limits } from "../../shared/limits/limits.store.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";

/** The limits of this stage. */
export function openLimits(tables: Pick<Tables, "client" | "cases">): Limits {
  const networks = readEnvironment("KEPT_LIMITS") === "on";
  return createLimits(tables, { networks, random: systemRandom });
}
