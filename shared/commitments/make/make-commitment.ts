import { notePurposeRefused } from "../../case/access/purpose-refused.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import {
  isClosedToSales,
  isForSales,
  PURPOSE_NOT_ALLOWED,
} from "../../directory/rights/purpose.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Made } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { unanswerable } from "./answer-promised.ts";
import { promisesSeenBy } from "../../case/access/seen-by.ts";
import { MANAGER, wrongAssignment } from "./assignment.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import type { PartnerTask } from "../handoff/task-asked.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { resolveDue } from "../due/due.ts";
import { unmeetable } from "../change/meetable.ts";
import { kindOf } from "./commitment-input.ts";
import type { CommitmentInput, CommitmentRequest } from "./commitment-input.ts";
import { offeringOf, taskWanted } from "./to-partner-at-once.ts";
import { byWhom } from "./by-whom.ts";
import { PLACE_RACE, promising } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";
import { reach } from "../ladder/reach.ts";
import { managerOf } from "../ladder/people.ts";
import { badTime, whatIsSaid } from "./what-is-said.ts";

export type MakeCommitmentDeps = PromisingDeps & {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "now" | "back" | "cases" | "record" | "refuseOnce">;
  readonly commitments: Pick<
    CommitmentStore,
    "create" | "offered" | "openByOwner" | "list" | "callLoad"
  >;
  readonly directory: Pick<DirectoryStore, "deadAddresses" | "partner" | "partnerStays">;
  /** Makes the transaction one about the visit as it was seen, so that neither is overlooked. */
  readonly appointments: {
    readonly tie: (seen: Appointment, zone: string, change?: "come-back") => Write;
  };
};

/**
 * A promise of the staff on a case; the customer gets it in writing. Without `owner` it belongs to
 * the advisor who makes it, else to the least busy one of the department. `alongside` adds writes to
 * the same transaction; when its `idempotency` write says no: `replayed`.
 */
export async function makeCommitment(
  deps: MakeCommitmentDeps,
  { desk: first, input, now }: CommitmentRequest,
  alongside: (commitment: Commitment) => readonly Write[] = () => [],
): Promise<Result<Commitment, Problem | Replayed>> {
  const matter = first.story.case;
  const { reference } = matter;
  if (isMisused(first, input)) {
    await notePurposeRefused(deps, matter, first.staff, now);
    return fail(PURPOSE_NOT_ALLOWED);
  }
  return commitNew(deps.commit, {
    race: PLACE_RACE,
    alongside,
    own: "commitment",
    draw: async (round) => {
      const story = round === 0 ? first.story : ((await deps.cases.now(reference)) ?? first.story);
      return drawn(deps, { desk: { ...first, story }, input, now });
    },
  });
}

/** What a customer said to service is no task for sales, whatever the task is called and whoever makes it. */
export function isMisused(
  { dealer: { document }, story }: CaseAtDesk,
  input: CommitmentInput,
): boolean {
  const { department = story.case.department, owner, comeBack } = input;
  const booked = document.services.find(({ id }) => id === comeBack?.service);
  return (
    isClosedToSales(story.case, document) &&
    (isForSales({ department, owner }, document) ||
      (booked !== undefined && isForSales({ department: booked.department }, document)))
  );
}

/** The promise as it would be made now, with what writes it. */
export async function drawn(
  deps: MakeCommitmentDeps,
  { desk, input, now }: CommitmentRequest,
): Promise<Result<Made<Commitment>, Problem>> {
  const task = await taskWanted(deps, { desk, input, now });
  if (!task.ok) return task;
  const asked = promiseAsked({ desk, input, now }, task.value);
  if (!asked.ok) return asked;
  const dealer = desk.dealer.document;
  const { department } = asked.value;
  const named = ownerNamed({ desk, input, now }, department);
  const about = { desk, wanted: asked.value, named, override: input.override };
  const { owner, place } = await byWhom(deps, about, now);
  const unmet = unmeetableBy(owner, { desk, input, now }, asked.value) ?? failureOf(place);
  if (unmet !== undefined) return fail(await withLoad(deps, unmet, { ...desk, now }, owner));
  const people = { owner, accountable: managerOf(dealer, department) };
  const { id, name } = desk.staff;
  const by = { kind: "staff", id, name } as const;
  const wanted = { ...asked.value, ...(place.ok ? place.value : {}), people };
  const overrideReason = input.override?.reason;
  const offering = task.value && (await offeringOf(deps, { desk, wanted, task: task.value, now }));
  const promise = await promising(deps, { dealer, wanted, by, overrideReason, offering }, now);
  const { made, writes } = promise({ reference: desk.story.case.reference });
  return ok({ made, writes: [...writes, ...tied(deps, { desk, input }, dealer.timeZone)] });
}

/** To the visit as it was seen: of two who promise the same for it one reads again. */
function tied(
  { appointments }: Pick<MakeCommitmentDeps, "appointments">,
  { desk, input }: Pick<CommitmentRequest, "desk" | "input">,
  zone: string,
): Write[] {
  const visit = visitOf({ desk, input });
  if (visit !== undefined) return [appointments.tie(visit, zone)];
  const left = desk.story.appointments.find(({ id }) => id === input.comeBack?.visit);
  return left === undefined ? [] : [appointments.tie(left, zone, "come-back")];
}

function failureOf<Failure>(result: Result<unknown, Failure>): Failure | undefined {
  return result.ok ? undefined : result.failure;
}

function visitOf({ desk, input }: Pick<CommitmentRequest, "desk" | "input">) {
  return desk.story.appointments.find(({ id }) => id === input.appointment);
}

/** What is promised and by when, whoever will own it. */
export function promiseAsked(
  { desk, input, now }: CommitmentRequest,
  task?: PartnerTask,
): Result<Wanted, Problem> {
  const kind = kindOf(input);
  const department = input.department ?? desk.story.case.department;
  const wrong = wrongAssignment(desk, { ...input, kind, department });
  if (wrong !== undefined) return fail(wrong);
  const opening = openingOf(desk.dealer.document, department);
  const said = whatIsSaid({ desk, input, now }, opening, task);
  if (!said.ok) return said;
  const due = resolveDue(said.value.due, { opening, now, visit: visitOf({ desk, input }) });
  if (!due.ok) return due;
  const { appointment, notAfter } = input;
  const wrongTime = badTime(due.value.dueAt, { desk, notAfter }, task);
  if (wrongTime !== undefined) return fail(wrongTime);
  const refused = kind === "callback" ? unanswerable(desk.story.case) : undefined;
  if (refused !== undefined) return fail(refused);
  const { what, comeBack } = said.value;
  const promised = { kind, what, department, due: due.value, appointment, notAfter, comeBack };
  return ok({ ...promised, ...urgencyOf(desk, kind) });
}

/** The first call about a car that cannot be moved is the urgent one; later ones are like any other. */
function urgencyOf(
  { story: { case: matter, commitments } }: CaseAtDesk,
  kind: Wanted["kind"],
): Pick<Wanted, "urgency"> {
  const { urgency } = matter;
  const isFirst = kind === "callback" && commitments.every((one) => one.urgency === undefined);
  return urgency === undefined || !isFirst ? {} : { urgency };
}

function unmeetableBy(
  owner: Person,
  { desk, now }: CommitmentRequest,
  { kind, department, due }: Wanted,
): Problem | undefined {
  const dealer = desk.dealer.document;
  const opening = openingOf(dealer, department);
  const windows = desk.story.case.contact?.windows ?? [];
  const keeper = { id: owner.id, dealer };
  return unmeetable(due.dueAt, { kind, opening, windows, owner: keeper, now });
}

/** Undefined: whoever of the department has promised least. */
export function ownerNamed(
  { desk: { staff, dealer: versioned }, input, now }: CommitmentRequest,
  department: string,
): Person | undefined {
  const dealer = versioned.document;
  const named = dealer.staff.find(({ id }) => id === input.owner);
  if (named !== undefined) return { id: named.id, name: named.name };
  if (input.owner === MANAGER) return managerOrDelegate(dealer, department, now);
  const own = staff.role === "advisor" && staff.departments.includes(department);
  return own ? { id: staff.id, name: staff.name } : undefined;
}

/** Owned by the role: its holder, else whoever stands in for them there. */
function managerOrDelegate(dealer: Dealer, department: string, now: Instant): Person | undefined {
  const manager = managerOf(dealer, department);
  const [present] = reach(manager.id, { dealer, at: now, brand: undefined });
  const member = dealer.staff.find(({ id }) => id === present?.id);
  if (member?.departments.includes(department) !== true) return undefined;
  return { id: member.id, name: member.name };
}

/** What the owner has promised already, as whoever asks may see it, so that whoever asks sees why it cannot be met. */
async function withLoad(
  { commitments, cases }: Pick<MakeCommitmentDeps, "commitments" | "cases">,
  problem: Problem,
  { staff, dealer: { document: dealer }, now }: StaffAtDealer & { readonly now: Instant },
  owner: Person,
): Promise<Problem> {
  if (problem.code !== "due-cannot-be-met") return problem;
  const { id, timeZone } = dealer;
  const query = { dealer: id, status: "open", owner: owner.id, limit: MOST_SHOWN } as const;
  const { items } = await commitments.list(query);
  const list = items.map((promise) => ({ promise }));
  const seen = await promisesSeenBy(cases, { staff, dealer, now }, list);
  const openPromises = seen.map(({ promise: { reference, what, dueAt } }) => ({
    reference,
    what,
    dueAt: toOffsetText(timeZone, dueAt),
  }));
  return { ...problem, members: { ...problem.members, owner, openPromises } };
}

const MOST_SHOWN = 10;
