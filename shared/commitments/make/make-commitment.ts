import * as z from "zod";
import { lineSchema } from "../../case/customer/customer-input.ts";
import { notePurposeRefused } from "../../case/access/purpose-refused.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { commitmentKindSchema, slugSchema } from "../../directory/document/values.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import {
  isClosedToSales,
  isForSales,
  PURPOSE_NOT_ALLOWED,
} from "../../directory/rights/purpose.ts";
import type { StaffAtDealer } from "../../directory/rights/staff-access.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import type { Opening } from "../../directory/opening/opening.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
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
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { dueInLine } from "../due/due-in-line.ts";
import { dueSchema } from "../due/due.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { unmeetable } from "../change/meetable.ts";
import { overrideSchema } from "../change/move.ts";
import { comeBackAsked, comeBackInputSchema } from "./come-back.ts";
import { byWhom } from "./by-whom.ts";
import { PLACE_RACE, promising } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";
import { reach } from "../ladder/reach.ts";
import { managerOf } from "../ladder/people.ts";

export const commitmentInputSchema = z.strictObject({
  /** A call, unless something else is said. */
  kind: commitmentKindSchema.default("callback"),
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
  /** Why a manager gives it to people who do not belong to the matter, or promises more than can be kept. */
  override: overrideSchema.optional(),
});
export type CommitmentInput = z.output<typeof commitmentInputSchema>;

export type MakeCommitmentDeps = PromisingDeps & {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "now" | "cases" | "record" | "refuseOnce">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner" | "list" | "callLoad">;
  /** Makes the transaction one about the visit as it was seen, so that neither is overlooked. */
  readonly appointments: {
    readonly tie: (seen: Appointment, zone: string, change?: "come-back") => Write;
  };
};

export type CommitmentRequest = {
  readonly desk: CaseAtDesk;
  readonly input: CommitmentInput;
  readonly now: Instant;
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
  const asked = promiseAsked({ desk, input, now });
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
  const promise = await promising(deps, { dealer, wanted, by, overrideReason }, now);
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
export function promiseAsked({ desk, input, now }: CommitmentRequest): Result<Wanted, Problem> {
  const department = input.department ?? desk.story.case.department;
  const wrong = wrongAssignment(desk, { ...input, department });
  if (wrong !== undefined) return fail(wrong);
  const opening = openingOf(desk.dealer.document, department);
  const said = whatIsSaid({ desk, input, now }, opening);
  if (!said.ok) return said;
  const due = resolveDue(said.value.due, { opening, now, visit: visitOf({ desk, input }) });
  if (!due.ok) return due;
  const { appointment, notAfter } = input;
  if (notAfter !== undefined && notAfter < due.value.dueAt) return fail(TOO_LATE);
  const { kind } = input;
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

type Said = Pick<Wanted, "what" | "comeBack"> & { readonly due: Due };

/** What, and by when: in words, in a field, or in months. */
function whatIsSaid(
  { desk, input, now }: CommitmentRequest,
  opening: Opening,
): Result<Said, Problem> {
  const back = comeBackAsked(desk, input, { opening, now });
  if (!back.ok) return back;
  const said = back.value === undefined ? inLine(input) : { ...back.value, what: input.what };
  return said === undefined ? fail(NO_DUE) : ok(said);
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

function inLine({ what, due }: CommitmentInput): { what: string; due: Due } | undefined {
  if (due !== undefined) return { what, due };
  const said = dueInLine(what);
  return said && { what: said.what, due: { by: said.by } };
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

const NO_DUE: Problem = {
  code: "invalid-request",
  errors: [invalid("/due", "due-missing")],
};

const TOO_LATE: Problem = {
  code: "invalid-request",
  errors: [invalid("/notAfter", "last-before-due")],
};
