import { DAY } from "../kernel/time.ts";

export const READING_POLICY = {
  rememberedMilliseconds: 90 * DAY,
  /**
   * From so many on within a day of UTC it is unusual. The largest dealer we know of has some 250 visits and
   * 80 calls on a Monday, 330 cases. Were all of them opened by two people, each opened 165; whoever
   * answers for the whole looks at a part of them. Each case is searched for once or twice before it is
   * opened. Tables are taken for a planner or a month's end: a handful.
   */
  unusual: { opened: 250, found: 400, exported: 12 },
} as const;

export type ReadKind = keyof typeof READING_POLICY.unusual;
