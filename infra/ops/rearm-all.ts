import { timersOn } from "../../functions/wiring/open-timers.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { timerKinds } from "../../shared/timers/kinds.ts";
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

/** Arms every timer anew; what is armed already stays as it is. */
export const rearmAll: Command = {
  usage: "rearm-all [--go]",
  purpose: "arm the timer of every open promise and appointment; only counts without --go",
  run: async ({ stage, go, say }) => {
    const deployed = await stage();
    const now = systemClock.now();
    const work = await queryWork(deployed.tables, plus(now, HORIZON));
    const timed = work.filter((each) => kindOf(each) !== undefined);
    const ahead = timed.filter(({ at }) => at > now);
    const count = (kind: string) => ahead.filter((each) => each.kind === kind).length;
    say(
      `In stage ${deployed.name} ${count("commitment")} promises and ${count("appointment")} appointments have a next step ahead.`,
    );
    const waits = count("waiting");
    if (waits > 0) say(`${waits} wait for a time to become free, or have one held for them.`);
    const passed = timed.length - ahead.length;
    if (passed > 0) say(`${passed} have one that has passed: sweep takes it within ten minutes.`);
    if (!go) return say("Nothing was changed. Give --go to arm them.");
    await armEach(ahead, deployed, now, say);
  },
};

async function armEach(
  ahead: readonly Work[],
  { tables, schedules }: DeployedStage,
  now: Instant,
  say: (line: string) => void,
): Promise<void> {
  const directory = createDirectoryStore(tables, systemRandom);
  const timers = timersOn({ tables, schedules, directory, random: systemRandom });
  for (let done = 0; done < ahead.length; done += AT_ONCE) {
    const some = ahead.slice(done, done + AT_ONCE);
    await Promise.all(some.map(async (each) => kindOf(each)?.rearm(timers, each, now)));
    if ((done + AT_ONCE) % REPORT_EVERY === 0) say(`${done + AT_ONCE} of ${ahead.length} armed`);
  }
  say(`${ahead.length} armed.`);
}

function kindOf({ kind }: Work) {
  return timerKinds.find(({ work }) => work === kind);
}
