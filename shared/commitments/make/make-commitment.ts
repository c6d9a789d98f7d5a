import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import { lineSchema, textSchema } from "../../case/customer/customer-input.ts";
import type { CaseAtDesk } from "../../case/access/staff-case.ts";
import { commitmentKindSchema, slugSchema } from "../../directory/dealer.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { openingOf } from "../../directory/opening.ts";
import { newId } from "../../kernel/ids.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt, toOffsetText } from "../../kernel/zone.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import { MANAGER, wrongAssignment } from "./assignment.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { dueInLine } from "../due/due-in-line.ts";
import { dueSchema } from "../due/due.schema.ts";
import type { Due } from "../due/due.schema.ts";
import { resolveDue } from "../due/due.ts";
import { unmeetable } from "../change/meetable.ts";
import { newCommitment } from "./new-commitment.ts";
import { absencesWithoutSubstitute, chooseOwner, managerOf, reach } from "../ladder/people.ts";
import type { Surroundings } from "../ladder/people.ts";

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
  /** A date from outside that nobody can move, such as the end of a lease; not before `due`. */
  notAfter: instantTextSchema.optional(),
  /** Why a manager gives it to people who do not belong to the matter. */
  override: z.strictObject({ reason: textSchema(2_000).min(1) }).optional(),
});
type CommitmentInput = z.output<typeof commitmentInputSchema>;

export type MakeCommitmentDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner" | "list">;
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
  { desk, input, now }: CommitmentRequest,
  alongside: (commitment: Commitment) => readonly Write[] = () => [],
): Promise<Result<Commitment, Problem | Replayed>> {
  const promised = await promiseOf(deps, { desk, input, now });
  if (!promised.ok) return promised;
  const commitment = promised.value;
  const { staff } = desk;
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const frame = { by, at: now, random: deps.random };
  const made = { type: "commitment.made", overrideReason: input.override?.reason } as const;
  const event = toCommitmentEvent(made, commitment, frame);
  const writes = [deps.commitments.create(commitment), deps.cases.record(event)];
  const done = await deps.commit([...writes, ...alongside(commitment)]);
  if (done.ok) return ok(commitment);
  if (done.failure.refused.includes("idempotency")) return fail({ code: "replayed" });
  throw new Error("a new commitment was refused");
}

async function promiseOf(
  deps: MakeCommitmentDeps,
  { desk, input, now }: CommitmentRequest,
): Promise<Result<Commitment, Problem>> {
  const { reference, contact, ...matter } = desk.story.case;
  const dealer = desk.dealer.document;
  const department = input.department ?? matter.department;
  const wrong = wrongAssignment(desk, { ...input, department });
  if (wrong !== undefined) return fail(wrong);
  const said = inLine(input);
  if (said === undefined) return fail(NO_DUE);
  const opening = openingOf(dealer, department);
  const due = resolveDue(said.due, { opening, now });
  if (!due.ok) return due;
  const { kind, appointment, notAfter } = input;
  if (notAfter !== undefined && notAfter < due.value.dueAt) return fail(TOO_LATE);
  const owner = await ownerOf(deps, { desk, input, now }, department);
  const absences = absencesWithoutSubstitute(owner.id, dealer);
  const windows = contact?.windows ?? [];
  const unmet = unmeetable(due.value.dueAt, { kind, opening, windows, absences, now });
  if (unmet !== undefined) return fail(await withLoad(deps, unmet, dealer, owner));
  const id = newId("cmt", deps.random);
  const accountable = managerOf(dealer, department);
  const who = { department, owner, accountable, due: due.value };
  const made = { id, reference, kind, what: said.what, ...who, appointment, notAfter };
  return ok(newCommitment(dealer, made, now));
}

function inLine({ what, due }: CommitmentInput): { what: string; due: Due } | undefined {
  if (due !== undefined) return { what, due };
  const said = dueInLine(what);
  return said && { what: said.what, due: { by: said.by } };
}

async function ownerOf(
  { commitments }: MakeCommitmentDeps,
  { desk, input, now }: CommitmentRequest,
  department: string,
): Promise<Person> {
  const { staff, dealer } = desk;
  const named = dealer.document.staff.find(({ id }) => id === input.owner);
  if (named !== undefined) return { id: named.id, name: named.name };
  const date = dateAt(dealer.document.timeZone, now);
  const around = { dealer: dealer.document, date };
  const openOf = () => commitments.openByOwner(dealer.document.id);
  if (input.owner === MANAGER) return managerOrDelegate(around, department, openOf);
  if (staff.role === "advisor" && staff.departments.includes(department)) {
    return { id: staff.id, name: staff.name };
  }
  return chooseOwner(around, department, await openOf()).owner;
}

/** Owned by the role: its holder, else whoever stands in for them there, else an advisor who is there. */
async function managerOrDelegate(
  around: Pick<Surroundings, "dealer" | "date">,
  department: string,
  openOf: () => Promise<ReadonlyMap<string, number>>,
): Promise<Person> {
  const { dealer } = around;
  const manager = managerOf(dealer, department);
  const [present] = reach(manager.id, { ...around, brand: undefined });
  const member = dealer.staff.find(({ id }) => id === present?.id);
  if (member?.departments.includes(department) === true)
    return { id: member.id, name: member.name };
  return chooseOwner(around, department, await openOf()).owner;
}

/** What the owner has promised already, so that whoever asks sees why it cannot be met. */
async function withLoad(
  { commitments }: MakeCommitmentDeps,
  problem: Problem,
  { id, timeZone }: Dealer,
  owner: Person,
): Promise<Problem> {
  const query = { dealer: id, status: "open", owner: owner.id, limit: MOST_SHOWN } as const;
  const { items } = await commitments.list(query);
  const openPromises = items.map(({ reference, what, dueAt }) => ({
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
