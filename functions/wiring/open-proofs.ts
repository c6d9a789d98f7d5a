import { systemRandom } from "../../shared/kernel/random.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createProofs } from "../../shared/proof/proofs.store.ts";
import type { ProofMode, Proofs } from "../../shared/proof/proofs.store.ts";

const MODES: Readonly<Record<string, ProofMode>> = { auto: "auto", always: "always" };

/** What this stage asks of strangers who book. */
export function openProofs(tables: Pick<Tables, "client" | "cases">): Proofs {
  const mode = MODES[readEnvironment("KEPT_PROOF")] ?? "off";
  return createProofs(tables, { mode, random: systemRandom });
}
