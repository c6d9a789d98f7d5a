import { canBeCalled } from "../../case/customer/can-be-called.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import type { CallWindow, Case } from "../../story/parts/case.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { managerNow, managerOf } from "../ladder/people.ts";
import { callbackDue } from "./callback-due.ts";
import { promising } from "./promising.ts";
import type { People, PromisedIn, PromisingDeps, Wanted } from "./promising.ts";

/** A call that a change owes the customer, beside it. */
export type OwedCall = Pick<
  Wanted,
  "what" | "ours" | "department" | "confirms" | "ready" | "complaint" | "tells"
> & {
  /** Open minutes; the dealer's own time without it. */
  readonly within?: string;
  /** Instead, where it can be met. */
  readonly wish?: Due;
  /** The manager calls, and not whoever has least to do. */
  readonly byManager?: true;
  readonly windows?: readonly CallWindow[] | undefined;
};

type Owing = {
  readonly dealer: Dealer;
  readonly matter: Pick<Case, "customer" | "contact">;
};

/**
 * The promise of it; none where the department does not open: the desk still sees the appointment.
 * Nobody is promised a call on a number that we do not have: their manager decides how else to reach them.
 */
export function owedCall(
  { dealer, matter }: Owing,
  { department: asked, within, wish, windows: known, byManager, ...about }: OwedCall,
  now: Instant,
): Wanted | undefined {
  const department = presentDepartment(dealer, asked);
  const call = canBeCalled(matter);
  const windows = call ? known : undefined;
  const timed = within === undefined ? dealer : { ...dealer, callbackWithin: within };
  const wished = callbackDue(timed, department, now, { wish, windows });
  const due = wished.ok ? wished : callbackDue(timed, department, now, { windows });
  if (!due.ok) return undefined;
  const led = byManager === true || !call;
  return {
    department,
    due: due.value,
    ...(call ? { kind: "callback", ...about } : withoutCall(about)),
    ...(led ? { people: ledIn(dealer, department, now) } : {}),
  };
}

type About = Omit<OwedCall, "department" | "within" | "wish" | "windows" | "byManager">;

/** An answer to a complaint can be written to whoever was asked in writing; the rest reaches nobody. */
function withoutCall(about: About): About & Pick<Wanted, "kind"> {
  if (about.complaint === true) return { kind: "other", ...about };
  const { service, about: subject = service } = about.ours?.params ?? {};
  const task = ownTask("no-way-to-reach", { about: String(subject ?? about.what) });
  return { kind: "verification", ...about, ...task };
}

/** By who leads there now, so that it is nobody's who is away. */
function ledIn(dealer: Dealer, department: string, now: Instant): People {
  const accountable = managerOf(dealer, department);
  const manager = managerNow({ accountable, department }, { dealer, at: now });
  return { owner: manager, accountable: manager };
}

/** The promises of calls beside a change, for its transaction; who calls is settled at once. */
export async function owing(
  deps: PromisingDeps,
  { calls, by, ...of }: Owing & { readonly calls: readonly OwedCall[]; readonly by: Actor },
  now: Instant,
): Promise<(of: PromisedIn) => Made<Commitment>[]> {
  const wanted = calls.flatMap((call) => owedCall(of, call, now) ?? []);
  const promises = await Promise.all(
    wanted.map((one) => promising(deps, { dealer: of.dealer, wanted: one, by }, now)),
  );
  return (place) => promises.map((promise) => promise(place));
}

/** A department that is gone leaves the calls about its visits to the dealer's first. */
function presentDepartment({ departments }: Dealer, asked: string): string {
  return (departments.find(({ id }) => id === asked) ?? departments[0])?.id ?? asked;
}
