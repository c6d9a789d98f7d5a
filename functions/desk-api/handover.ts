import * as z from "zod";
import {
  handOverAll,
  handOverInputSchema,
} from "../../shared/commitments/handoff/hand-over-all.ts";
import { mayGiveAllOf } from "../../shared/commitments/handoff/may-give-all-of.ts";
import { WHY_LEFT } from "../../shared/commitments/handoff/who-takes.ts";
import type { HandOverDeps } from "../../shared/commitments/handoff/hand-over-all.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { promisesSeenBy } from "../../shared/case/access/seen-by.ts";
import { atDealer } from "../wiring/by-staff.ts";

type Deps = HandOverDeps & {
  readonly cases: Pick<CaseStore, "cases">;
  readonly directory: Pick<DirectoryStore, "deadAddresses">;
};

const answerSchema = z.object({
  moved: z.number(),
  /** Soonest due first in each case. */
  left: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      what: z.string(),
      why: z.enum(WHY_LEFT),
    }),
  ),
});

export const handover = {
  all: atDealer({
    summary:
      "Hand over all open promises of one person, to somebody who is there or to whom a new one would go",
    body: handOverInputSchema,
    mayBeEmpty: true,
    answers: { status: 200, body: answerSchema },
    handle: async (deps: Deps, { caller, body: { to }, param, now }) => {
      const { staff, dealer, brand } = caller;
      const { document } = dealer;
      required(mayGiveAllOf(staff, document, param("id")));
      const dead = await deps.directory.deadAddresses(document.brand);
      const around = { dealer: document, brand: brand?.document, dead, at: now };
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      const asked = { from: param("id"), to, by };
      const { moved, left } = required(await handOverAll(deps, around, asked, now));
      const viewer = { staff, dealer: document, now };
      const seen = await promisesSeenBy(deps.cases, viewer, left);
      const stays = seen.map(({ promise: { id, reference, what }, why }) => {
        return { id, reference, what, why };
      });
      return { value: { moved, left: stays } };
    },
  }),
};
