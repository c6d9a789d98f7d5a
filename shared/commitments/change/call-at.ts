import * as z from "zod";
import { isCall } from "../../case/customer/call-windows.ts";
import { ownReason } from "../../language/own-words/own-words.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail } from "../../kernel/result.ts";
import type { Decide } from "./change-commitment.ts";
import { dueSchema } from "../due/due.schema.ts";
import { pickTime } from "./move.ts";

export const callAtInputSchema = z.strictObject({ due: dueSchema });

/** "Call me at this time": the customer names the time of a call that was promised. */
export function callAt({ due }: z.output<typeof callAtInputSchema>): Decide {
  const picked = pickTime({ due, ...ownReason("customer-picked") });
  return (commitment, present) =>
    isCall(commitment.kind) ? picked(commitment, present) : fail(NO_CALL);
}

const NO_CALL: Problem = { code: "wrong-state", detail: "no-call" };
