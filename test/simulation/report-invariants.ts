import { countsOf } from "../../shared/reports/counted.ts";
import { recount } from "./recount.ts";
import type { World } from "./world.ts";

/** Not told again: how many there are, and sums of others. */
const LEFT_OUT = new Set(["promises", "notKept", "exhausted"]);

/** The report says what a recount of all that happened says, of everybody. */
export function* wrongFigures(world: World): Generator<string> {
  const told = recount(world.events(), world.now, (at) => world.clocksAt(at)).toSorted();
  const shown = world
    .commitments()
    .flatMap((commitment) => countsOf(commitment, world.now))
    .filter(({ figure }) => !LEFT_OUT.has(figure))
    .flatMap(({ figure, by, times }) => Array<string>(times).fill(`${figure} ${by.id}`))
    .toSorted();
  const missing = told.filter((line, index) => shown[index] !== line);
  if (told.length !== shown.length || missing.length > 0) {
    yield `the report is not what happened: ${differing(told, shown)}`;
  }
}

function differing(told: readonly string[], shown: readonly string[]): string {
  const count = (lines: readonly string[]) => Map.groupBy(lines, (line) => line);
  const [want, have] = [count(told), count(shown)];
  return [...new Set([...told, ...shown])]
    .map((line) => ({ line, due: want.get(line)?.length ?? 0, is: have.get(line)?.length ?? 0 }))
    .filter(({ due, is }) => due !== is)
    .map(({ line, due, is }) => `${line} ${is} instead of ${due}`)
    .join(", ");
}
