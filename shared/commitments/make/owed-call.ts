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
import { absenceAt } from "../../directory/opening/absence.ts";
import { answerPromised, isAnswer } from "./answer-promised.ts";
import type { Answer } from "./answer-promised.ts";
import { callbackDue } from "./callback-due.ts";
import { promising } from "./promising.ts";
import type { People, PromisedIn, PromisingDeps, Wanted } from "./promising.ts";

/** A call that a change owes the customer, beside it. */
export type OwedCall = Pick<
  Wanted,
  "what" | "ours" | "department" | "confirms" | "ready" | "complaint" | "tells" | "urgency"
> & {
  /** Open minutes; the dealer's own time without it. */
  readonly within?: string;
  /** Instead, where it can be met. */
  readonly wish?: Due;
  /** The manager calls, and not whoever has least to do. */
  readonly byManager?: true;
  /** Somebody of the staff, where they are there and of its department: whoever has to do with it already. */
  readonly by?: string | undefined;
  /** Whoever wants no calls is answered in writing. */
  readonly orWritten?: true;
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
  { department: asked, within, wish, windows: known, byManager, by, orWritten, ...about }: OwedCall,
  now: Instant,
): Wanted | undefined {
  const department = presentDepartment(dealer, asked);
  const windows = canBeCalled(matter) ? known : undefined;
  const timed = within === undefined ? dealer : { ...dealer, callbackWithin: within };
  const wished = callbackDue(timed, department, now, { wish, windows });
  const due = wished.ok ? wished : callbackDue(timed, department, now, { windows });
  if (!due.ok) return undefined;
  const way = wayTo(matter, about, orWritten);
  const led = byManager === true || !isAnswer(way);
  const people = led ? ledIn(dealer, department, now) : doneBy(by, dealer, department, now);
  const promised = { department, due: due.value, ...way };
  return people === undefined ? promised : { ...promised, people };
}

/** A call, what is written where they want none, or that somebody decides how else to reach them. */
function wayTo(
  matter: Owing["matter"],
  about: About,
  orWritten: true | undefined,
): About & Pick<Wanted, "kind"> {
  if (canBeCalled(matter)) return { kind: "callback", ...about };
  const written = orWritten === true ? writtenTo(matter, about) : undefined;
  return written ?? withoutCall(about);
}

type About = Pick<
  OwedCall,
  "what" | "ours" | "confirms" | "ready" | "complaint" | "tells" | "urgency"
>;

/** To whoever named other ways than a call, and can be reached by one of them. */
function writtenTo(matter: Owing["matter"], about: About): (About & Answer) | undefined {
  const { work = about.what } = about.ours?.params ?? {};
  const answer = answerPromised(matter, String(work));
  return answer.ok ? { ...about, ...answer.value } : undefined;
}

/** That person; undefined where they are away, gone, or of another department by now. */
export function doneBy(
  id: string | undefined,
  dealer: Dealer,
  department: string,
  now: Instant,
): People | undefined {
  const member = dealer.staff.find((one) => one.id === id);
  if (member === undefined || !member.departments.includes(department)) return undefined;
  if (absenceAt(member, dealer.timeZone, now) !== undefined) return undefined;
  const owner = { id: member.id, name: member.name };
  return { owner, accountable: ledIn(dealer, department, now).accountable };
}

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
