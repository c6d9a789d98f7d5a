import { allows } from "../../booking/appointment/appointment-transitions.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Case } from "../../story/parts/case.schema.ts";

const CASES_AT_ONCE = 10;

/** What would end with these cases: visits that can be cancelled still, and open promises. */
export async function whatEnds(
  { cases }: { readonly cases: Pick<CaseStore, "now"> },
  matters: readonly Case[],
): Promise<{ readonly visits: number; readonly promises: number }> {
  let visits = 0;
  let promises = 0;
  await sideBySide(matters, CASES_AT_ONCE, async ({ reference }) => {
    const story = await cases.now(reference);
    visits += story?.appointments.filter(({ status }) => allows("cancel", status)).length ?? 0;
    promises += story?.commitments.filter(({ status }) => status === "open").length ?? 0;
  });
  return { visits, promises };
}
