import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { recountCalls } from "../../shared/commitments/promise/recount-calls.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import type { Command } from "./command.ts";
import { OpsRefusal } from "./refusal.ts";

/** For when hours say that they are full and are not, or the other way round: after a restore, say. */
export const recountCallsOf: Command = {
  usage: "recount-calls DEALER",
  purpose: "count the calls that a dealer has promised anew, from its open promises",
  run: async ({ stage, parameters: [id], say }) => {
    if (id === undefined) throw new OpsRefusal("Say which dealer.");
    const { tables, name } = await stage();
    const dealer = (await createDirectoryStore(tables, systemRandom).dealer(id))?.document;
    if (dealer === undefined) throw new OpsRefusal(`There is no dealer ${id} in stage ${name}.`);
    const commitments = createCommitmentStore(tables);
    const deps = { tables, commitments, commit: createCommit(tables, systemRandom) };
    const wrong = await recountCalls(deps, dealer, systemClock.now());
    say(`${wrong} hours were counted wrongly and are right now.`);
  },
};
