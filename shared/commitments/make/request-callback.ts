import * as z from "zod";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import {
  contactInputSchema,
  customerInputSchema,
  lineSchema,
  textSchema,
  vehicleInputSchema,
} from "../../case/customer/customer-input.ts";
import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { KnownPerson } from "../../case/customer/normalise-customer.ts";
import { DRAWS, drawCase } from "../../case/draw-case.ts";
import { slugSchema } from "../../directory/dealer.schema.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import type { RecentDealers } from "../../directory/recent-dealers.ts";
import { newId } from "../../kernel/ids.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import { LOST, raced } from "../../platform/dynamodb/raced.ts";
import { callbackDue } from "./callback-due.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { dueSchema } from "../due/due.schema.ts";
import type { ResolvedDue } from "../due/due.ts";
import { newCommitment } from "./new-commitment.ts";
import { chooseOwner } from "../ladder/people.ts";

export const callbackInputSchema = z.strictObject({
  dealer: slugSchema,
  department: slugSchema.optional(),
  topic: lineSchema(200),
  message: textSchema(4_000).optional(),
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  due: dueSchema.optional(),
});
export type CallbackInput = z.output<typeof callbackInputSchema>;

export type RequestCallbackDeps = {
  readonly recentDealers: RecentDealers;
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "open" | "record" | "countNewCase">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
};

export type CallbackMade = {
  readonly case: Case;
  readonly commitment: Commitment;
  readonly timeZone: string;
};

/**
 * Opens a case with one promise, to call back: owned by the least busy advisor, due in the dealer's
 * own time unless the customer said when. `alongside` adds writes to the same transaction; when its
 * `idempotency` write says no, the same request was committed before: `replayed`.
 */
export async function requestCallback(
  deps: RequestCallbackDeps,
  input: CallbackInput,
  now: Instant,
  alongside: (made: CallbackMade) => readonly Write[] = () => [],
): Promise<Result<CallbackMade, Problem | Replayed>> {
  const dealer = await deps.recentDealers(input.dealer);
  if (dealer === undefined) return fail(NO_DEALER);
  const person = await normaliseCustomer(input, dealer);
  if (!person.ok) return person;
  const settled = await settle(deps, input, dealer, now);
  if (!settled.ok) return settled;
  return raced(DRAWS, async () => {
    const made = drawn(deps.random, { input, person: person.value, dealer, now }, settled.value);
    const writes = [...writesOf(deps, made, now), ...alongside(made)];
    const done = await deps.commit(writes);
    if (done.ok) return ok(made);
    const { refused } = done.failure;
    if (refused.includes("idempotency")) return fail({ code: "replayed" });
    return refused.includes("too-many") ? fail(TOO_MANY) : LOST;
  });
}

const NO_DEALER: Problem = { code: "dealer-not-found" };

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-callbacks",
};

function departmentOf(
  { departments }: Dealer,
  wanted: string | undefined,
): Result<string, Problem> {
  const found = wanted === undefined ? departments[0] : departments.find(({ id }) => id === wanted);
  if (found !== undefined) return ok(found.id);
  const errors = [invalid("/department", "unknown-department")];
  return fail({ code: "invalid-request", errors });
}

type Settled = { readonly department: string; readonly due: ResolvedDue } & ReturnType<
  typeof chooseOwner
>;

/** Who will call, and by when. */
async function settle(
  { commitments }: RequestCallbackDeps,
  input: CallbackInput,
  dealer: Dealer,
  now: Instant,
): Promise<Result<Settled, Problem>> {
  const department = departmentOf(dealer, input.department);
  if (!department.ok) return department;
  const due = callbackDue(dealer, department.value, now, {
    wish: input.due,
    windows: input.contact?.windows,
  });
  if (!due.ok) return due;
  const around = { dealer, date: dateAt(dealer.timeZone, now) };
  const openOf = await commitments.openByOwner(dealer.id);
  const people = chooseOwner(around, department.value, openOf);
  return ok({ department: department.value, due: due.value, ...people });
}

type Request = {
  readonly input: CallbackInput;
  readonly person: KnownPerson;
  readonly dealer: Dealer;
  readonly now: Instant;
};

function drawn(
  random: Random,
  { input, person, dealer, now }: Request,
  settled: Settled,
): CallbackMade {
  const { department } = settled;
  const { topic, message: notes } = input;
  const words = { ...person, dealer: dealer.id, department, topic, notes };
  const matter = drawCase(random, words, now);
  const id = newId("cmt", random);
  const { reference } = matter;
  const made = { id, reference, kind: "callback", what: topic, ...settled } as const;
  const commitment = newCommitment(dealer, made, now);
  return { case: matter, commitment, timeZone: dealer.timeZone };
}

function writesOf(
  { cases, commitments, random }: RequestCallbackDeps,
  { case: matter, commitment }: CallbackMade,
  now: Instant,
): Write[] {
  const by = { kind: "customer" } as const;
  const event = toCommitmentEvent({ type: "commitment.made" }, commitment, { by, at: now, random });
  return [
    ...cases.open(matter),
    commitments.create(commitment),
    cases.record(event),
    ...cases.countNewCase(matter.dealer, matter.customer, now),
  ];
}
