import { DAY_MINUTES, wallMinutes } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { atWall, startOfDay, addDays } from "../../kernel/zone.ts";
import type { Hold } from "../calendar/calendar-changes.ts";
import { toMinute } from "../calendar/local-day.ts";
import type { Block } from "./block.schema.ts";

type BlockTime = Pick<Block, "date" | "from" | "to">;

/** Real time, from inclusive to exclusive, by the clocks as they go now; nothing where they leave it out. */
export type BlockSpan = { readonly from: Instant; readonly until: Instant };

export function spanOfBlock({ date, from, to }: BlockTime, zone: string): BlockSpan {
  const isEnd = to === undefined || wallMinutes(to) === DAY_MINUTES;
  return {
    from: from === undefined ? startOfDay(zone, date) : atWall(zone, date, wallMinutes(from)),
    until: isEnd ? startOfDay(zone, addDays(date, 1)) : atWall(zone, date, wallMinutes(to)),
  };
}

/** What the calendar keeps for it, on its own day alone. */
export function holdOfBlock(block: BlockTime & Pick<Block, "id" | "resource">, zone: string): Hold {
  const { from, until } = spanOfBlock(block, zone);
  return {
    holder: block.id,
    resources: [block.resource],
    from: toMinute(from),
    until: toMinute(until),
    charges: [],
  };
}
