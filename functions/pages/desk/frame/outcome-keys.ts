import type { CommitmentKind } from "../../../../shared/directory/document/values.schema.ts";

/** What one press logs, with its key; the browser's own access keys are the same letters. */
export const OUTCOME_KEYS = [
  { outcome: "reached", key: "r", for: "call" },
  { outcome: "done", key: "d", for: "other" },
  { outcome: "informed", key: "i", for: "other" },
  { outcome: "no-answer", key: "n", for: "both" },
  { outcome: "voicemail", key: "v", for: "call" },
  { outcome: "busy", key: "l", for: "call" },
  { outcome: "wrong-number", key: "w", for: "call" },
  { outcome: "bad-time", key: "b", for: "call" },
] as const;

/** What can come of a promise of this kind: of a call more than of anything else. */
export function outcomesOf(kind: CommitmentKind) {
  const what = kind === "callback" ? "call" : "other";
  return OUTCOME_KEYS.filter((each) => each.for === "both" || each.for === what);
}
