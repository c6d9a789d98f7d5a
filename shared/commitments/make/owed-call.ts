import type { CallWindow } from "../../story/parts/case.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/event.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { managerOf } from "../ladder/people.ts";
import { callbackDue } from "./callback-due.ts";
import { promising } from "./promising.ts";
import type { People, PromisedIn, PromisingDeps, Wanted } from "./promising.ts";

/** A call that a change owes the customer, beside it. */
export type OwedCall = Pick<
  Wanted,
  "what" | "ours" | "department" | "confirms" | "ready" | "complaint"
> & {
  /** Open minutes; the dealer's own time without it. */
  readonly within?: string;
  /** Instead, where it can be met. */
  readonly wish?: Due;
  /** The manager calls, and not whoever has least to do. */
  readonly byManager?: true;
  readonly windows?: readonly CallWindow[] | undefined;
};

/** The promise of it; none where the department does not open: the desk still sees the appointment. */
export function owedCall(
  dealer: Dealer,
  { department: asked, within, wish, windows, byManager, ...about }: OwedCall,
  now: Instant,
): Wanted | undefined {
  const department = presentDepartment(dealer, asked);
  const timed = within === undefined ? dealer : { ...dealer, callbackWithin: within };
  const wished = callbackDue(timed, department, now, { wish, windows });
  const due = wished.ok ? wished : callbackDue(timed, department, now, { windows });
  if (!due.ok) return undefined;
  return {
    kind: "callback",
    department,
    due: due.value,
    ...about,
    ...(byManager === true ? { people: ledBy(managerOf(dealer, department)) } : {}),
  };
}

function ledBy(manager: People["owner"]): People {
  return { owner: manager, accountable: manager };
}

/** The promises of calls beside a change, for its transaction; who calls is settled at once. */
export async function owing(
  deps: PromisingDeps,
  { dealer, calls, by }: { dealer: Dealer; calls: readonly OwedCall[]; by: Actor },
  now: Instant,
): Promise<(of: PromisedIn) => Made<Commitment>[]> {
  const wanted = calls.flatMap((call) => owedCall(dealer, call, now) ?? []);
  const promises = await Promise.all(
    wanted.map((one) => promising(deps, { dealer, wanted: one, by }, now)),
  );
  return (of) => promises.map((promise) => promise(of));
}

/** A department that is gone leaves the calls about its visits to the dealer's first. */
function presentDepartment({ departments }: Dealer, asked: string): string {
  return (departments.find(({ id }) => id === asked) ?? departments[0])?.id ?? asked;
}
