import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { commitmentKindSchema, slugSchema } from "../../directory/document/values.schema.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { overrideSchema } from "../change/move.ts";
import { dueSchema } from "../due/due.schema.ts";
import { comeBackInputSchema } from "./come-back.ts";

/** What staff promise. */
export const commitmentInputSchema = z.strictObject({
  /** A call, unless something else is said; for a partner `other`. */
  kind: commitmentKindSchema.optional(),
  what: lineSchema(500),
  department: slugSchema.optional(),
  /** Somebody of the staff by id, or `manager`: the department's own, whoever that is. */
  owner: slugSchema.optional(),
  /** Without it `what` says it in one phrase: "call Smith tomorrow-morning about the smell". */
  due: dueSchema.optional(),
  appointment: lineSchema(40).optional(),
  /** That the car comes back: an `update` with a link to book, never a call; `due` or months say when. */
  comeBack: comeBackInputSchema.optional(),
  /** A date from outside that nobody can move, such as the end of a lease; not before `due`. */
  notAfter: instantTextSchema.optional(),
  /** A partner that it is offered to at once; without `due` it is due when that can do it at the earliest. */
  partner: slugSchema.optional(),
  /** What the partner is asked for; without it the kind of the promise, or the only one that it takes. */
  task: slugSchema.optional(),
  /** Why a manager gives it to people who do not belong to the matter, or promises more than can be kept. */
  override: overrideSchema.optional(),
});
export type CommitmentInput = z.output<typeof commitmentInputSchema>;

export type CommitmentRequest = {
  readonly desk: CaseAtDesk;
  readonly input: CommitmentInput;
  readonly now: Instant;
};

/** A partner calls nobody unless it is asked to. */
export function kindOf({ kind, partner }: Pick<CommitmentInput, "kind" | "partner">) {
  return kind ?? (partner === undefined ? "callback" : "other");
}
