import type { Asking } from "../../../../shared/booking/appointment/asking-of.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { isTheirs } from "../../../../shared/case/access/host-view.ts";
import type { CaseAtDesk } from "../../../../shared/case/access/staff-case.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { WordsToSay } from "../../../../shared/mail/write/words-to-say.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../reader/when.ts";
import type { DeskFrame } from "../frame/at-dealer.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** A case as a page of the desk shows it. */
export type Sheet = {
  readonly session: DeskSession;
  readonly desk: CaseAtDesk;
  /** Whose desk they sit at: the case's dealer, or another that a promise was offered to. */
  readonly home: Dealer;
  readonly reader: Reader;
  readonly now: Instant;
};

/** The case itself on a page: the part of its timeline that is read, and what is needed to work on it now. */
export type CaseSheet = Sheet & {
  /** Of each visit that is over, by its id: whether its customer is asked how it was. */
  readonly asking?: ReadonlyMap<string, Asking>;
  readonly part: CaseStory;
  readonly lately: CaseStory;
  /** What the mails of a promise, by its id, would have said to a customer who gets none. */
  readonly toSay: ReadonlyMap<string, readonly WordsToSay[]>;
};

/** What is around a page about this case. */
export function sheetFrame({ session, desk, home, reader }: Sheet): DeskFrame {
  return { session, person: desk.staff.name, dealer: home, language: reader.language };
}

/** Below the case: `/desk/cases/…/promises/…/log`. */
export function deskPromiseHref(
  { reference, id }: Pick<Commitment, "reference" | "id">,
  what:
    | "log"
    | "acknowledge"
    | "snooze"
    | "move"
    | "withdraw"
    | "undo"
    | "hand-off"
    | "accept"
    | "return"
    | "settle"
    | "escalate"
    | "apply-policy",
): string {
  return `/desk/cases/${reference}/promises/${id}/${what}`;
}

export function deskCaseHref(reference: string, id?: string): string {
  return `/desk/cases/${reference}${id === undefined ? "" : `#${id}`}`;
}

/** Another dealer's staff work the promise that is theirs, and nothing else of the case. */
export function mayWork({ desk, now }: Pick<Sheet, "desk" | "now">, promise: Commitment): boolean {
  return isTheirs(promise, desk, now);
}
