import { plus } from "../../../../shared/kernel/time.ts";
import { UNDO_POLICY } from "../../../../shared/commitments/change/undo.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import { partOf } from "../../../wiring/timeline-before.ts";
import { storyWords } from "../../text/story-words.ts";
import type { CaseSheet, Sheet } from "./sheet.ts";
import { toSayOf } from "./to-say-of.ts";

type CaseSheetDeps = { readonly cases: Pick<CaseStore, "back" | "since"> };

/**
 * The case as a page shows it, its timeline before a place of it.
 * @throws HttpProblem 422 when `before` is no place in this case.
 */
export async function caseSheet(
  deps: CaseSheetDeps,
  sheet: Sheet,
  before?: string,
): Promise<CaseSheet> {
  const { desk, reader, now } = sheet;
  const dealer = desk.dealer.document;
  const view = { dealer, reader: "staff", words: storyWords(reader), before } as const;
  const part = await partOf(deps, desk.story, view);
  // An older part ends before what may still be taken back.
  const since = plus(now, -UNDO_POLICY.heardAfterMilliseconds);
  const lately = await deps.cases.since(part, since);
  const toSay = await toSayOf(part, lately, sheet.desk.dealer.document, sheet.now);
  return { ...sheet, part, lately, toSay };
}
