import { sha256 } from "../../kernel/hash.ts";
import { MONTH_MILLISECONDS, retentionOf } from "../../directory/document/retention.ts";
import type { StaffAtDealer, StaffMember } from "../../directory/rights/staff-access.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { noteRead } from "../../reading/note-read.ts";
import type { NoteReadDeps } from "../../reading/note-read.ts";
import type { CaseAtDesk } from "./staff-case.ts";
import { isSamePerson } from "../../story/same-actor.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Opened } from "../../story/parts/opened.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";

/** A write a person and day is enough to say who knows the case. */
const AGAIN_AFTER_MILLISECONDS = 20 * HOUR;

/**
 * Notes that this person has looked at the case: no event, nobody is told. Reading goes on when it
 * cannot be noted; it is noted with the next look.
 */
export async function rememberOpened(
  { cases, reads }: NoteReadDeps & { readonly cases: Pick<CaseStore, "opened"> },
  { story, staff, dealer, brand, at }: CaseAtDesk,
  now: Instant,
): Promise<void> {
  const { opened = [] } = story;
  const { reference } = story.case;
  const { id, name, email } = staff;
  const by = personKey(email);
  const before = opened.find((one) => one.by === by);
  if (before !== undefined && now - before.lastAt < AGAIN_AFTER_MILLISECONDS) return;
  const firstAt = before?.firstAt ?? now;
  try {
    const kept = keptMilliseconds({ dealer, brand });
    await Promise.all([
      cases.opened(reference, { by, id, name, firstAt, lastAt: now }, plus(now, kept)),
      noteRead({ reads }, { dealer: at, email }, { what: "opened", at: now, reference }),
    ]);
  } catch (error) {
    log.error("case.opening-not-noted", error, { reference });
  }
}

/** Whether this person has looked at the case, or left a mark on it, however long ago. */
export async function hasOpened(
  cases: Pick<CaseStore, "back">,
  story: CaseNow,
  { id, email }: Pick<StaffMember, "id" | "email">,
): Promise<boolean> {
  const by = personKey(email);
  if (story.opened?.some((one) => one.by === by) === true) return true;
  const isMark = (event: CaseEvent) =>
    event.type !== "case.purpose-refused" &&
    event.by.kind === "staff" &&
    // What somebody of another house with the same id did is nothing that this person has seen.
    isSamePerson(event.by, { id });
  const { events } = await cases.back(story, (read) => read.events.some(isMark));
  return events.some(isMark);
}

/** Who has opened it and when, as long as that is kept: what has expired may lie there for days. */
export function readersOf(
  { opened = [] }: CaseNow,
  at: Pick<StaffAtDealer, "dealer" | "brand">,
  now: Instant,
): Opened[] {
  const kept = keptMilliseconds(at);
  return opened
    .filter(({ lastAt }) => plus(lastAt, kept) > now)
    .toSorted((left, right) => left.firstAt - right.firstAt);
}

function keptMilliseconds({ dealer, brand }: Pick<StaffAtDealer, "dealer" | "brand">): number {
  return retentionOf(dealer.document, brand?.document).readsMonths * MONTH_MILLISECONDS;
}

function personKey(email: string): string {
  return sha256(email.toLowerCase()).slice(0, 24);
}
