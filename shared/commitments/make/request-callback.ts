import * as z from "zod";
import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import {
  addressConfirmedSchema,
  contactInputSchema,
  customerInputSchema,
  lineSchema,
  textSchema,
  vehicleInputSchema,
} from "../../case/customer/customer-input.ts";
import { urgencyInputFields } from "../../case/customer/urgency-input.ts";
import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import { drawCase } from "../../case/draw-case.ts";
import { purposeOf } from "../../directory/rights/purpose.ts";
import { slugSchema } from "../../directory/document/values.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import { answerPromised } from "./answer-promised.ts";
import { callbackDue } from "./callback-due.ts";
import { calledAtOnce, departmentForUrgent } from "./urgent-call.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { dueSchema } from "../due/due.schema.ts";
import { placedCall } from "./placed-call.ts";
import type { PlacedCallDeps } from "./placed-call.ts";
import { PLACE_RACE, promising } from "./promising.ts";
import type { PromisingDeps, Wanted } from "./promising.ts";

export const callbackInputSchema = z.strictObject({
  dealer: slugSchema,
  department: slugSchema.optional(),
  topic: lineSchema(200),
  message: textSchema(4_000).optional(),
  customer: customerInputSchema,
  vehicle: vehicleInputSchema.optional(),
  contact: contactInputSchema.optional(),
  due: dueSchema.optional(),
  ...urgencyInputFields,
  addressConfirmed: addressConfirmedSchema,
});
export type CallbackInput = z.output<typeof callbackInputSchema>;

export type RequestCallbackDeps = PromisingDeps &
  PlacedCallDeps & {
    readonly recentDealers: RecentDealers;
    readonly commit: Commit;
    readonly cases: Pick<CaseStore, "open" | "record" | "countNewCase">;
  };

export type CallbackMade = {
  readonly case: Case;
  readonly commitment: Commitment;
  readonly dealer: Dealer;
};

/**
 * Opens a case with one promise, to call back or to answer in writing: owned by the least busy advisor, due in the dealer's
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
  const wanted = answerWanted({ ...input, ...person.value }, dealer, now);
  if (!wanted.ok) return wanted;
  const by = { kind: "customer" } as const;
  const { windows } = input.contact ?? {};
  const asked = { dealer, wanted: wanted.value, windows, isNamed: input.due !== undefined };
  const { topic, message: notes, urgency, accessNote } = input;
  const { department } = wanted.value;
  const words = {
    ...person.value,
    dealer: dealer.id,
    department,
    topic,
    notes,
    urgency,
    accessNote,
    publicly: true,
  } as const;
  return commitNew(deps.commit, {
    race: PLACE_RACE,
    alongside,
    own: "commitment",
    final: { "too-many": TOO_MANY, "proof-spent": { code: "proof-required" } },
    draw: async () => {
      const placed = await placedCall(deps, asked, now);
      if (!placed.ok) return placed;
      const promise = await promising(deps, { dealer, wanted: placed.value, by }, now);
      const matter = drawCase(deps.random, words, now);
      const { made: commitment, writes } = promise(matter);
      const counts = deps.cases.countNewCase(dealer.id, matter.customer, now);
      return ok({
        made: { case: matter, commitment, dealer },
        writes: [...deps.cases.open(matter), ...writes, ...counts],
      });
    },
  });
}

/** How, by whom, and by when: nothing is known of the customer but what they say. */
export function answerWanted(
  input: Pick<CallbackInput, "department" | "topic" | "due" | "contact" | "customer" | "urgency">,
  dealer: Dealer,
  now: Instant,
): Result<Wanted, Problem> {
  const { urgency } = input;
  const department = departmentOf(dealer, input);
  if (!department.ok) return department;
  const answer = answerPromised(input, input.topic);
  if (!answer.ok) return answer;
  const windows = answer.value.kind === "callback" ? input.contact?.windows : undefined;
  const timed = urgency === undefined ? dealer : calledAtOnce(dealer);
  const due = callbackDue(timed, department.value, now, { wish: input.due, windows });
  if (!due.ok) return due;
  return ok({
    ...answer.value,
    department: department.value,
    due: due.value,
    ...(urgency === undefined ? {} : { urgency }),
  });
}

const NO_DEALER: Problem = { code: "dealer-not-found" };

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-callbacks",
};

function departmentOf(
  dealer: Dealer,
  { department: wanted, urgency }: Pick<CallbackInput, "department" | "urgency">,
): Result<string, Problem> {
  const { departments } = dealer;
  const usual = urgency === undefined ? departments[0] : departmentForUrgent(dealer);
  const found = wanted === undefined ? usual : departments.find(({ id }) => id === wanted);
  // Whoever sells is not there for a car that stands.
  const sells = found !== undefined && purposeOf(dealer, found.id) === "sales";
  if (urgency !== undefined && sells && usual !== undefined) return ok(usual.id);
  if (found !== undefined) return ok(found.id);
  const errors = [invalid("/department", "unknown-department")];
  return fail({ code: "invalid-request", errors });
}
