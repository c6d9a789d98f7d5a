import { WHY_MANAGER } from "../../../../shared/commitments/change/agreement-law.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** Why a manager must agree on a time, each reason in words, and what somebody else can do instead. */
export function whyManager({ members }: Problem, language: string): string {
  const { needManager, whyManager: words } = sheetTexts(language).sheet;
  const reasons = members?.["reasons"];
  const given: readonly unknown[] = Array.isArray(reasons) ? reasons : [];
  const found = WHY_MANAGER.filter((reason) => given.includes(reason));
  return [...found.map((reason) => words[reason]), needManager].join(" ");
}
