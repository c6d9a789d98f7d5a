import * as z from "zod";
import { refusal } from "../../directory/rights/rights.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { keeperKey } from "../../story/party-key.ts";
import type { Decide } from "../change/change-commitment.ts";
import { transition } from "../promise/life-cycle.ts";
import { handOver } from "./hand-over.ts";
import type { Answering } from "./handoff-answer.ts";
import { peopleWhoFit } from "./who-takes.ts";

export const giveInputSchema = z.strictObject({ to: slugSchema });

/**
 * Who leads where it is kept gives one promise to somebody of its department who is there, and nobody is
 * asked: there may be no quarter of an hour left for an answer. Whose it is already, it stays.
 */
export function give({ to }: z.output<typeof giveInputSchema>, giving: Answering): Decide {
  return (commitment, present) => {
    const status = transition("hand-over", commitment);
    if (!status.ok) return status;
    const { dealer: origin, host: keeper = origin, brand, dead, now } = present;
    const refused = refusedToGive(commitment, giving);
    if (refused !== undefined) return fail(refused);
    const { host, owner } = commitment;
    const dealer = host === undefined ? origin : keeper;
    if (owner.id === to) return ok({ commitment, facts: [] });
    const fit = peopleWhoFit([commitment], owner.id, { dealer, brand, dead, at: now });
    const taker = fit.find(({ id }) => id === to);
    if (taker === undefined) return fail(NOT_THERE);
    return handOver({ from: owner.id, to: taker, quiet: false })(commitment, present);
  };
}

/**
 * Who leads where it is kept, at that very dealer: what another one took over, its own people share out.
 * A manager gives away what is their own departments'.
 */
export function mayGive(commitment: Kept, giving: Answering): boolean {
  return refusedToGive(commitment, giving) === undefined;
}

type Kept = Pick<Commitment, "dealer" | "department" | "host">;

function refusedToGive({ dealer: home, department: own, host }: Kept, { staff, at }: Answering) {
  const dealer = at === keeperKey({ dealer: home, host });
  const department = dealer && staff.departments.includes(host?.department ?? own);
  return refusal(staff, "promise:give-at-once", { dealer, department });
}

const NOT_THERE: Problem = { code: "invalid-request", errors: [invalid("/to", "not-there")] };
