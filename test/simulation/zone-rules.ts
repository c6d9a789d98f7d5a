import { byIntl } from "../../shared/audit/hours.ts";
import type { Clocks } from "../../shared/audit/hours.ts";
import { intlChanges } from "../../shared/kernel/intl-offsets.ts";
import { DAY, HOUR, MINUTE } from "../../shared/kernel/time.ts";
import { replaceRules } from "../../shared/kernel/zone-offsets.ts";
import { bookOrChange } from "./bookings.ts";
import { askForCall } from "./cast.ts";
import { rest } from "./settle.ts";
import type { World } from "./world.ts";

const LONDON = "Europe/London";
/** Clocks change at night, one o'clock in Greenwich. */
const NIGHT = HOUR;
/** When London's clocks change next by the rules of today. */
const AUTUMN = Date.parse("2027-10-31T01:00:00Z");

type Decided = { readonly from: number; readonly offset: number };

/**
 * Britain decides that in one of the next nights its clocks go back for good, or forward once more. The
 * rules come with new instances, so nothing is under way; the chore that follows them comes within
 * minutes, or later where people are faster.
 */
export async function decideOnClocks(world: World, act: () => void): Promise<void> {
  const { chance } = world;
  // Or there would be little that it means anything to.
  if (chance.happens(0.7)) askForCall(world, { by: chance.pick(["tomorrow", "end-of-week"]) });
  if (chance.happens(0.7)) bookOrChange(world);
  await rest(world);
  world.advance(MINUTE);
  const nights = 1 + chance.below(2);
  const from = world.now - (world.now % DAY) + nights * DAY + NIGHT;
  const decided = { from, offset: chance.pick([0, 2 * HOUR]) };
  follow(decided);
  world.clocks = { since: world.now, shows: clocksOf(decided) };
  for (let faster = chance.below(3); faster > 0; faster -= 1) {
    act();
    if (world.calm) await rest(world);
  }
  await (world.calm ? rest(world) : world.turns.take(chance.below(60)));
  world.sweep();
  // No chore is under way for a day, which may be what passes next.
  if (world.calm) await rest(world);
}

/** What the system goes by from now on. */
function follow({ from, offset }: Decided): void {
  replaceRules((zone, year) => {
    const usual = intlChanges(zone, year);
    if (zone !== LONDON || year !== new Date(from).getUTCFullYear()) return usual;
    const [before, after] = [
      usual.filter((one) => one.from < from),
      usual.filter((one) => one.from > from),
    ];
    return [...before, { from, offset }, ...after];
  });
}

/** The same, as the model tells the time. */
function clocksOf({ from, offset }: Decided): Clocks {
  return (zone, at) => {
    if (zone !== LONDON || at < from || at >= AUTUMN) return byIntl(zone, at);
    return new Date(at + offset).toISOString().slice(0, "2027-05-10T09:00".length);
  };
}

/** As it was before the history. */
export function usualClocks(): void {
  replaceRules();
}
