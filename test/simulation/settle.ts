import { MINUTE, plus } from "../../shared/kernel/time.ts";
import type { World } from "./world.ts";

const NO_REST = "the system does not come to rest";

/** More timers than any five minutes have. */
const MOST_STOPS = 50;

/** Lets everything come to rest at this instant, as long as that takes. */
export async function rest(world: World): Promise<void> {
  // It takes long to find out, and what came before has broken it.
  if (world.violations.includes(NO_REST)) return;
  for (let round = 0; round < 300 && !world.idle; round += 1) {
    world.deliverStream();
    await world.turns.take(400);
    // Turns alone bring it to rest long before; what is left waits for something real.
    if (round > 200 && !world.idle) await world.turns.moment();
  }
  if (!world.idle) world.violations.push(NO_REST);
}

/** Without any more trouble: every timer, sweep and report that is due within so many rounds of five minutes. */
export async function settle(world: World, rounds = 10): Promise<void> {
  world.turns.trouble = 0;
  await rest(world);
  for (let round = 0; round < rounds; round += 1) {
    const until = plus(world.now, 5 * MINUTE);
    // Where no step may be late the clock stops at each timer.
    for (let stops = 0; world.calm && stops < MOST_STOPS; stops += 1) {
      const next = nextTimer(world);
      if (next === undefined || next >= until) break;
      world.advance(Math.max(0, next - world.now));
      world.fireDue();
      await rest(world);
    }
    world.advance(until - world.now);
    world.fireDue();
    await rest(world);
    world.sweep();
    await rest(world);
  }
}

function nextTimer({ scheduler }: World): number | undefined {
  const times = [...scheduler.armed.values()].map(({ at }) => at);
  return times.length === 0 ? undefined : Math.min(...times);
}
