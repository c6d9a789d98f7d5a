import type { StaffMember } from "../../directory/rights/staff-access.ts";
import type { Patience } from "../../kernel/patience.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Surroundings } from "../ladder/reach.ts";
import { handOverWhatFits } from "./hand-over-all.ts";
import type { HandedOver, HandOverDeps } from "./hand-over-all.ts";
import { mayGiveAllOf } from "./may-give-all-of.ts";

type These = {
  /** Whoever they are of; what is closed or theirs no more stays as it is. */
  readonly promises: readonly Commitment[];
  /** Without them each goes to whom a new promise of its department would. */
  readonly to: string | undefined;
  readonly staff: StaffMember;
  readonly patience: Patience;
};

/** Gives away some open promises of people whom the giver leads or who are gone, each as all of theirs. */
export async function handOverThese(
  deps: HandOverDeps,
  around: Surroundings,
  { promises, to, staff, patience }: These,
  now: Instant,
): Promise<HandedOver> {
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const theirs = [...Map.groupBy(promises, ({ owner }) => owner.id)].filter(
    ([from]) => from !== to && mayGiveAllOf(staff, around.dealer, from).ok,
  );
  // One after the other: the next looks at what the one before has given to whom.
  const done = await sideBySide(theirs, 1, ([from, own]) => {
    const only = new Set(own.map(({ id }) => id));
    return handOverWhatFits(deps, around, { from, to, only, by, patience }, now);
  });
  return {
    moved: done.reduce((sum, { moved }) => sum + moved, 0),
    left: done.flatMap(({ left }) => left),
  };
}
