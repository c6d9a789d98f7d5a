import type { CaseAtDesk } from "../../../../shared/cases/staff-case.ts";
import type { Commitment } from "../../../../shared/commitments/commitment.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Reader } from "../../text/when.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** A case as a page of the desk shows it. */
export type Sheet = {
  readonly session: DeskSession;
  readonly desk: CaseAtDesk;
  readonly reader: Reader;
  readonly now: Instant;
};

/** Below the case: `/desk/cases/…/promises/…/log`. */
export function deskPromiseHref(
  { reference, id }: Pick<Commitment, "reference" | "id">,
  what: "log" | "acknowledge" | "move" | "withdraw" | "hand-off" | "accept" | "return" | "escalate",
): string {
  return `/desk/cases/${reference}/promises/${id}/${what}`;
}

export function deskCaseHref(reference: string, id?: string): string {
  return `/desk/cases/${reference}${id === undefined ? "" : `#${id}`}`;
}
