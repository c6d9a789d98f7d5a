import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { armAppointment } from "../../shared/timers/arm-appointment.ts";
import { armTimer } from "../../shared/timers/commitment-timer.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
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
    const rearm = rearmers(deployed, now);
    const work = await queryWork(deployed.tables, plus(now, HORIZON));
    const timed = work.filter(({ kind }) => rearm.has(kind));
    const ahead = timed.filter(({ at }) => at > now);
    const count = (kind: string) => ahead.filter((each) => each.kind === kind).length;
    say(
      `In stage ${deployed.name} ${count("commitment")} promises and ${count("appointment")} appointments have a next step ahead.`,
    );
    const passed = timed.length - ahead.length;
    if (passed > 0) say(`${passed} have one that has passed: sweep takes it within ten minutes.`);
    if (!go) return say("Nothing was changed. Give --go to arm them.");
    await armEach(ahead, rearm, say);
  },
};

type Rearm = (reference: string, id: string) => Promise<void>;

/** Each reads again first: what was listed may have been kept or moved since. */
function rearmers({ tables, schedules }: DeployedStage, now: Instant): ReadonlyMap<string, Rearm> {
  const commitments = createCommitmentStore(tables);
  const appointments = createAppointmentStore(tables);
  return new Map<Work["kind"], Rearm>([
    [
      "commitment",
      async (reference, id) => {
        const commitment = await commitments.one(reference, id);
        if (commitment !== undefined) await armTimer(schedules, commitment, now);
      },
    ],
    [
      "appointment",
      async (reference, id) => {
        const appointment = await appointments.one(reference, id);
        if (appointment !== undefined) await armAppointment(schedules, appointment, now);
      },
    ],
  ]);
}

async function armEach(
  ahead: readonly Work[],
  rearm: ReadonlyMap<string, Rearm>,
  say: (line: string) => void,
): Promise<void> {
  for (let done = 0; done < ahead.length; done += AT_ONCE) {
    const some = ahead.slice(done, done + AT_ONCE);
    await Promise.all(
      some.map(async ({ kind, reference, id }) => rearm.get(kind)?.(reference, id)),
    );
    if ((done + AT_ONCE) % REPORT_EVERY === 0) say(`${done + AT_ONCE} of ${ahead.length} armed`);
  }
  say(`${ahead.length} armed.`);
}
