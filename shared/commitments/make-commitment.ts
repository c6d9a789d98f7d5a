import * as z from "zod";
import type { CaseStore } from "../cases/case.store.ts";
import { lineSchema } from "../cases/customer-input.ts";
import type { CaseAtDesk } from "../cases/staff-case.ts";
import { commitmentKindSchema, slugSchema } from "../directory/dealer.schema.ts";
import { openingOf } from "../directory/opening.ts";
import { newId } from "../kernel/ids.ts";
import type { Problem } from "../kernel/problem.ts";
import type { Random } from "../kernel/random.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { dateAt } from "../kernel/zone.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { commit } from "../platform/dynamodb/transaction.ts";
import type { Write } from "../platform/dynamodb/transaction.ts";
import type { Replayed } from "../platform/idempotency.store.ts";
import { toCommitmentEvent } from "./commitment-event.ts";
import type { Commitment, Person } from "./commitment.schema.ts";
import type { CommitmentStore } from "./commitment.store.ts";
import { dueSchema, resolveDue } from "./due.ts";
import { newCommitment } from "./new-commitment.ts";
import { chooseOwner, managerOf } from "./people.ts";

export const commitmentInputSchema = z.strictObject({
  kind: commitmentKindSchema,
  what: lineSchema(500),
  department: slugSchema.optional(),
  owner: slugSchema.optional(),
  due: dueSchema,
  appointment: lineSchema(40).optional(),
});
type CommitmentInput = z.output<typeof commitmentInputSchema>;

export type MakeCommitmentDeps = {
  readonly tables: Pick<Tables, "client">;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
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
  const { staff, story } = desk;
  const dealer = desk.dealer.document;
  const department = input.department ?? story.case.department;
  const wrong = wrongReference(desk, { ...input, department });
  if (wrong !== undefined) return fail(wrong);
  const due = resolveDue(input.due, { opening: openingOf(dealer, department), now });
  if (!due.ok) return due;
  const commitment = newCommitment(
    dealer,
    {
      id: newId("cmt", deps.random),
      reference: story.case.reference,
      kind: input.kind,
      what: input.what,
      department,
      owner: await ownerOf(deps, { desk, input, now }, department),
      accountable: managerOf(dealer, department),
      due: due.value,
      appointment: input.appointment,
    },
    now,
  );
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  const frame = { by, at: now, random: deps.random };
  const event = toCommitmentEvent({ type: "commitment.made" }, commitment, frame);
  const writes = [deps.commitments.create(commitment), deps.cases.record(event)];
  const done = await commit(deps.tables, [...writes, ...alongside(commitment)], deps.random);
  if (done.ok) return ok(commitment);
  if (done.failure.refused.includes("idempotency")) return fail({ code: "replayed" });
  throw new Error("a new commitment was refused");
}

async function ownerOf(
  { commitments }: MakeCommitmentDeps,
  { desk, input, now }: CommitmentRequest,
  department: string,
): Promise<Person> {
  const { staff, dealer } = desk;
  const named = dealer.document.staff.find(({ id }) => id === input.owner);
  if (named !== undefined) return { id: named.id, name: named.name };
  if (staff.role === "advisor" && staff.departments.includes(department)) {
    return { id: staff.id, name: staff.name };
  }
  const openOf = await commitments.openByOwner(dealer.document.id);
  const date = dateAt(dealer.document.timeZone, now);
  return chooseOwner({ dealer: dealer.document, date }, department, openOf).owner;
}

function wrongReference(
  { dealer, story }: CaseAtDesk,
  input: CommitmentInput & { readonly department: string },
): Problem | undefined {
  const { departments, staff } = dealer.document;
  const errors = [
    ...(departments.some(({ id }) => id === input.department)
      ? []
      : [{ pointer: "/department", detail: "is not a department of this dealer" }]),
    ...(input.owner === undefined || staff.some(({ id }) => id === input.owner)
      ? []
      : [{ pointer: "/owner", detail: "is not one of this dealer's staff" }]),
    ...(input.appointment === undefined ||
    story.appointments.some(({ id }) => id === input.appointment)
      ? []
      : [{ pointer: "/appointment", detail: "is not an appointment of this case" }]),
  ];
  if (errors.length === 0) return undefined;
  return { code: "invalid-request", detail: "Some fields are not right.", errors };
}
