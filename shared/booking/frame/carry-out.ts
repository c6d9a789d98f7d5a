import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { readDays } from "../calendar/read-days.ts";
import { spreadOf } from "../slots/choose-resources.ts";
import { NOTHING } from "./decision.ts";
import type { Decide, Decision, SeenOfCase } from "./decision.ts";
import { writeDecision } from "./write-decision.ts";
import type { WriteDecisionDeps } from "./write-decision.ts";

export type CarryOutDeps = WriteDecisionDeps & { readonly commit: Commit };

/** What was decided on what was seen, and what was told of it; nothing when all was well as it was. */
export type CarriedOut<Seen> = {
  readonly seen: Seen;
  readonly decision: Decision;
  readonly events: readonly CaseEvent[];
};

type Change<Seen, Gone> = {
  readonly read: (round: number) => Promise<Result<Seen, Gone>>;
  /** Goes into the same transaction, such as the memory of the answer. */
  readonly alongside: (done: CarriedOut<Seen>) => readonly Write[];
};

/**
 * Reads, decides, and commits in one transaction exactly on what was read. After a lost race everything is
 * read again. A round that was refused by its own event committed before, and only its answer got lost.
 */
export async function carryOut<Seen extends SeenOfCase, Refusal, Gone>(
  deps: CarryOutDeps,
  { read, alongside }: Change<Seen, Gone>,
  decide: Decide<Refusal, Seen>,
): Promise<Result<CarriedOut<Seen>, Refusal | Gone>> {
  const event = newId("evt", deps.random);
  return raced(BOOKING_RACE, async (round) => {
    const found = await read(round);
    if (!found.ok) return found;
    const seen = found.value;
    const told = seen.story.events.filter(({ id }) => id === event);
    if (told.length > 0) return ok({ seen, decision: NOTHING, events: told });
    const looked = await look(deps, decide, seen, round);
    if (!looked.ok) return looked;
    const { decision } = looked.value;
    if (decision === NOTHING) return ok({ seen, decision, events: [] });
    const written = await writeDecision(deps, seen, { ...looked.value, event, round });
    const done = { seen, decision, events: written.events };
    const saved = await deps.commit([...written.writes, ...alongside(done)]);
    return saved.ok ? ok(done) : LOST;
  });
}

async function look<Seen extends SeenOfCase, Refusal>(
  { calendar, random }: CarryOutDeps,
  decide: Decide<Refusal, Seen>,
  seen: Seen,
  round: number,
) {
  const decided = decide(seen);
  if ("ok" in decided) return decided.ok ? ok({ decision: decided.value }) : decided;
  const busy = await readDays(calendar, seen.dealer.id, decided.days);
  const then = decided.decide(busy, spreadOf(round, random));
  return then.ok ? ok({ decision: then.value, busy }) : then;
}
