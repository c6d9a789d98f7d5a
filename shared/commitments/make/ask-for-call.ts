import * as z from "zod";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import { lineSchema } from "../../case/customer/customer-input.ts";
import type { Dealer } from "../../directory/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import { callbackDue } from "./callback-due.ts";
import { toCommitmentEvent } from "../promise/commitment-event.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CommitmentStore } from "../promise/commitment.store.ts";
import { newCommitment } from "./new-commitment.ts";
import { chooseOwner } from "../ladder/people.ts";

export const askForCallSchema = z.strictObject({ topic: lineSchema(200) });

/** Who waits for so many calls in one matter needs a person, not a form. */
const MOST_OPEN_CALLS = 3;

export type AskForCallDeps = {
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly commitments: Pick<CommitmentStore, "create" | "openByOwner">;
};

export type AskForCall = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseStory;
  readonly dealer: Dealer;
  readonly input: z.output<typeof askForCallSchema>;
  readonly now: Instant;
};

/**
 * A call within a case that there is already, by the department of the case and in the dealer's own
 * time, as if it had been asked for with a new one. `alongside` adds writes to the same transaction;
 * when its `idempotency` write says no: `replayed`.
 */
export async function askForCall(
  deps: AskForCallDeps,
  { story, dealer, input, now }: AskForCall,
  alongside: () => readonly Write[],
): Promise<Result<Commitment, Problem | Replayed>> {
  const { reference, department, contact } = story.case;
  const open = story.commitments.filter(
    ({ kind, status }) => kind === "callback" && status === "open",
  );
  if (open.length >= MOST_OPEN_CALLS) return fail(TOO_MANY);
  const due = callbackDue(dealer, department, now, { windows: contact?.windows });
  if (!due.ok) return due;
  const around = { dealer, date: dateAt(dealer.timeZone, now) };
  const people = chooseOwner(around, department, await deps.commitments.openByOwner(dealer.id));
  const id = newId("cmt", deps.random);
  const made = { id, reference, kind: "callback", what: input.topic, department } as const;
  const commitment = newCommitment(dealer, { ...made, ...people, due: due.value }, now);
  const frame = { by: { kind: "customer" } as const, at: now, random: deps.random };
  const event = toCommitmentEvent({ type: "commitment.made" }, commitment, frame);
  const writes = [deps.commitments.create(commitment), deps.cases.record(event), ...alongside()];
  const done = await deps.commit(writes);
  if (done.ok) return ok(commitment);
  if (done.failure.refused.includes("idempotency")) return fail({ code: "replayed" });
  throw new Error("a new commitment was refused");
}

const TOO_MANY: Problem = {
  code: "too-many-requests",
  detail: "too-many-calls",
  params: { most: MOST_OPEN_CALLS },
};
