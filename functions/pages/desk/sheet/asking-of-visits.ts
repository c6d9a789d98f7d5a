import { askingOf } from "../../../../shared/booking/appointment/asking-of.ts";
import type { Asking } from "../../../../shared/booking/appointment/asking-of.ts";
import { askAtOf } from "../../../../shared/booking/appointment/what-follows-visit.ts";
import { promisedElsewhere } from "../../../../shared/booking/reminders-and-feedback/promised-elsewhere.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Sheet } from "./sheet.ts";

type AskingDeps = { readonly cases: Pick<CaseStore, "foundBy" | "now" | "askedLast"> };

/** By the very rules that decide it; other cases are read only while the question of some visit lies ahead. */
export async function askingOfVisits(
  { cases }: AskingDeps,
  { desk: { story }, now }: Sheet,
): Promise<ReadonlyMap<string, Asking>> {
  const isAhead = story.appointments.some(
    (visit) => visit.status === "completed" && askAtOf(visit) !== undefined,
  );
  const { dealer, customer } = story.case;
  const [elsewhere, askedLast] = isAhead
    ? await Promise.all([promisedElsewhere(cases, story), cases.askedLast(dealer, customer)])
    : [[], undefined];
  const commitments = [...story.commitments, ...elsewhere];
  const each = story.appointments.map(
    (visit) => [visit.id, askingOf(visit, { commitments }, now, askedLast)] as const,
  );
  return new Map(each.flatMap(([id, asking]) => (asking === undefined ? [] : [[id, asking]])));
}
