import * as z from "zod";
import type { Notified } from "../../story/parts/actor.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { isSamePerson, ownerThere } from "../../story/same-actor.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import { isBeforeDue } from "../ladder/ladder.ts";
import { BRAND_CARE_ID } from "../ladder/reach.ts";
import { ofHouse, peopleFor } from "../ladder/people.ts";
import { transition } from "../promise/life-cycle.ts";
import type { Decide, Present } from "./change-commitment.ts";

/** The level the person saw: the step that fired last, or the one asked last; null before both. */
export const escalateInputSchema = z.strictObject({ level: z.int().min(0).nullable() });

/**
 * The people of the next step hear at once who asks for help, and by when it is due. No step is taken
 * by it: each still fires in its time. A second press from the same view changes nothing.
 */
export function escalate({ level }: z.output<typeof escalateInputSchema>): Decide {
  return (commitment, present) => {
    const status = transition("escalate", commitment);
    if (!status.ok) return status;
    const { steps } = commitment.policy;
    const seen = level ?? -1;
    if (seen >= steps.length) return fail(NO_SUCH_LEVEL);
    const told = toldUpTo(commitment);
    const next = steps.findIndex((step, index) => index > seen && !isBeforeDue(step));
    // Somebody was faster, or that view never was.
    if (seen > told || (next !== -1 && next <= told)) return ok({ commitment, facts: [] });
    if (next === -1) return fail(AT_THE_TOP);
    const asked = askedFrom(next, commitment, present);
    return ok({
      commitment: {
        ...commitment,
        asked: { level: asked.level, at: present.now },
        revision: commitment.revision + 1,
      },
      facts: [{ type: "commitment.escalated", ...asked }],
    });
  };
}

/** The highest step that has fired or was asked by hand; -1 before both. */
export function toldUpTo({ level, asked }: Pick<Commitment, "level" | "asked">): number {
  return Math.max(level ?? -1, asked?.level ?? -1);
}

type Asked = { readonly level: number; readonly notified: Notified[] };

/** Whoever asks, and whoever is to do it, is no help: then the step above is asked. */
function askedFrom(from: number, commitment: Commitment, present: Present): Asked {
  const { by, now } = present;
  const around = { ...present, at: now };
  const owner = ownerThere(commitment);
  const isHelp = (person: Notified) => {
    const known = ofHouse(person, present.host);
    return !isSamePerson(known, owner) && !(by.kind === "staff" && isSamePerson(known, by));
  };
  for (const [index, { notify }] of commitment.policy.steps.entries()) {
    if (index < from) continue;
    const notified = peopleFor(commitment, notify, around).filter(isHelp);
    if (notified.length > 0) return { level: index, notified };
  }
  return { level: from, notified: peopleFor(commitment, [BRAND_CARE_ID], around) };
}

const NO_SUCH_LEVEL: Problem = {
  code: "invalid-request",
  errors: [invalid("/level", "no-such-step")],
};

const AT_THE_TOP: Problem = {
  code: "wrong-state",
  detail: "at-the-top",
};
