import * as z from "zod";
import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Problem } from "../../kernel/problem.ts";
import { DAY, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { ownTask } from "../../language/own-words/own-words.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Commitment, Person } from "../../story/parts/commitment.schema.ts";
import { namedDue } from "../due/due.ts";
import { lastResort, leadersOf, managerOf } from "../ladder/people.ts";
import { MAILBOX_ID } from "../ladder/reach.ts";
import { PROMISE_RACE, promising } from "./promising.ts";
import type { PromisingDeps } from "./promising.ts";

export const dataRequestSchema = z.strictObject({ want: z.enum(["export", "erase"]) });

/** What the law gives us for an answer is a month (GDPR art. 12 (3)); no month is shorter for being a wish. */
const ANSWERED_WITHIN_MILLISECONDS = 30 * DAY;

const TASKS = { export: "give-data", erase: "erase-data" } as const;

export type AskForDataDeps = PromisingDeps & { readonly commit: Commit };

export type AskForData = {
  /** The customer's own case: its token has been compared. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
  readonly brand: Brand | undefined;
  readonly want: z.output<typeof dataRequestSchema>["want"];
  readonly now: Instant;
};

/**
 * The customer asks for all that is held of them, or for its end: a promise of whoever leads the dealer, else of
 * the brand, and kept by doing it. Who has asked already has that promise.
 */
export async function askForData(
  deps: AskForDataDeps,
  { story, dealer, brand, want, now }: AskForData,
  alongside: (commitment: Commitment) => readonly Write[] = () => [],
): Promise<Result<Commitment, Problem | Replayed>> {
  const asked = story.commitments.find(
    ({ personalData, status }) => personalData === want && status === "open",
  );
  if (asked !== undefined) return ok(asked);
  const { reference, department } = story.case;
  const { due, ...people } = await dataPromise(deps, { department, dealer, brand, now });
  const wanted = {
    ...ownTask(TASKS[want]),
    kind: "other",
    department,
    personalData: want,
    due,
    people,
  } as const;
  const by = { kind: "customer" } as const;
  const promise = await promising(deps, { dealer, wanted, by }, now);
  const draw = async () => ok(promise({ reference }));
  return commitNew(deps.commit, { race: PROMISE_RACE, draw, alongside, own: "commitment" });
}

type Around = Pick<AskForData, "brand" | "dealer" | "now"> & { readonly department: string };

/** Who would answer for what a customer asks now, and by when. */
export async function dataPromise(
  { directory }: Pick<AskForDataDeps, "directory">,
  { department, dealer, brand, now }: Around,
) {
  const dead = await directory.deadAddresses(dealer.brand);
  const around = { dealer, brand, dead, at: now };
  // Of no department: whoever leads the whole dealer.
  const leaders = leadersOf([], around).filter(({ id }) => id !== MAILBOX_ID);
  const [leader] = [...leaders, ...lastResort(around)];
  const accountable = managerOf(dealer, department);
  const owner: Person = leader === undefined ? accountable : { id: leader.id, name: leader.name };
  const due = namedDue(dealer.timeZone, plus(now, ANSWERED_WITHIN_MILLISECONDS), "P30D");
  return { owner, accountable, due };
}
