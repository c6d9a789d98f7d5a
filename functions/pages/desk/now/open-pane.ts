import { rememberOpened } from "../../../../shared/case/access/remember-opened.ts";
import type { CaseForStaffDeps } from "../../../../shared/case/access/staff-case.ts";
import type { NoteReadDeps } from "../../../../shared/reading/note-read.ts";
import type { CaseStore } from "../../../../shared/story/case.store.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { watchingOf } from "../sign-in/watching.ts";
import type { WatchingDeps } from "../sign-in/watching.ts";
import { openAtDesk } from "../sheet/open-at-desk.ts";
import { asSeenThere } from "../sheet/as-seen-there.ts";
import { caseSheet } from "../sheet/case-sheet.ts";
import { findSheet } from "../sheet/open-sheet.ts";
import { mayWork } from "../sheet/sheet.ts";
import type { CaseSheet } from "../sheet/sheet.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { CallSheet } from "./call-sheet.tsx";
import type { Chosen } from "./now-address.ts";

export type PaneDeps = CaseForStaffDeps &
  NoteReadDeps &
  WatchingDeps & { readonly cases: Pick<CaseStore, "back" | "since" | "opened"> };

/** Who has chosen it. */
export type ByWhom = { readonly request: HttpRequest; readonly session: DeskSession };

/** One entry of the list with its case, and what shows it: loaded when somebody chooses one. */
export type Pane = {
  readonly sheet: CaseSheet;
  readonly promise: Commitment;
  readonly View: typeof CallSheet;
};

/** Undefined for what is not open any more, or is none of theirs: then the list says so. */
export async function openPane(
  deps: PaneDeps,
  { reference, id }: Chosen,
  { request, session }: ByWhom,
): Promise<Pane | undefined> {
  // The list is watched as the dealer's; who else has this case open is asked of the case.
  const ofCase = { ...request, params: { reference } };
  const watching = await watchingOf(deps, ofCase);
  const found = await findSheet(deps, reference, { ...session, watching });
  if (!found.ok) return undefined;
  const { desk, now } = found.value;
  const seen = desk.story.commitments.find((one) => one.id === id && one.status === "open");
  if (seen === undefined || !mayWork(found.value, seen)) return undefined;
  // Whoever sees the call sheet has opened the case.
  await Promise.all([rememberOpened(deps, desk, now), openAtDesk(deps, ofCase, found.value)]);
  const sheet = asSeenThere(await caseSheet(deps, found.value));
  const promise = sheet.desk.story.commitments.find((one) => one.id === id);
  return promise === undefined ? undefined : { sheet, promise, View: CallSheet };
}
