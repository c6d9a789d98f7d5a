import { armTimer } from "../../shared/commitments/commitment-timer.ts";
import { createCommitmentStore } from "../../shared/commitments/commitment.store.ts";
import { DAY, plus } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { queryWork } from "../../shared/platform/dynamodb/query-work.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import type { Command } from "./command.ts";
import type { DeployedStage } from "./deployed-stage.ts";

/** Further ahead than any promise may lie. */
const HORIZON = 100 * 365 * DAY;
/** At once; the service takes more, but its quota is shared with the running stage. */
const AT_ONCE = 20;
const REPORT_EVERY = 1000;

/** Arms the timer of every open promise anew; what is armed already stays as it is. */
export const rearmAll: Command = {
  usage: "rearm-all [--go]",
  purpose: "arm the timer of every open promise; only counts them unless --go is given",
  run: async ({ stage, go, say }) => {
    const deployed = await stage();
    const now = systemClock.now();
    const work = await queryWork(deployed.tables, plus(now, HORIZON));
    const promises = work.filter(({ kind }) => kind === "commitment");
    const ahead = promises.filter(({ at }) => at > now);
    say(`${ahead.length} open promises have a next step ahead in stage ${deployed.name}.`);
    const passed = promises.length - ahead.length;
    if (passed > 0) say(`${passed} have one that has passed: sweep takes it within ten minutes.`);
    if (!go) return say("Nothing was changed. Give --go to arm them.");
    await armEach(deployed, ahead, now, say);
  },
};

async function armEach(
  { tables, schedules }: DeployedStage,
  promises: readonly Work[],
  now: Instant,
  say: (line: string) => void,
): Promise<void> {
  const commitments = createCommitmentStore(tables);
  for (let done = 0; done < promises.length; done += AT_ONCE) {
    const some = promises.slice(done, done + AT_ONCE);
    await Promise.all(
      some.map(async ({ reference, id }) => {
        // Read again: what was listed may have been kept or moved since.
        const commitment = await commitments.one(reference, id);
        if (commitment !== undefined) await armTimer(schedules, commitment, now);
      }),
    );
    if ((done + AT_ONCE) % REPORT_EVERY === 0) say(`${done + AT_ONCE} of ${promises.length} armed`);
  }
  say(`${promises.length} armed.`);
}
