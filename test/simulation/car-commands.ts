import { complain } from "../../shared/booking/condition/complain.ts";
import type { ConditionInput } from "../../shared/booking/condition/condition-input.ts";
import { noteCondition } from "../../shared/booking/condition/note-condition.ts";
import { ana } from "./at-case.ts";
import type { Command, Commands } from "./at-case.ts";
import { dealer } from "./cast.ts";
import { visited } from "./visit-commands.ts";

const STAFF = { kind: "staff", id: ana.id, name: ana.name } as const;

const looked = (at: ConditionInput["at"], seats: string, odometer: number): Command =>
  visited(async (deps, of, now) => {
    const noted = { at, items: { seats, odometer } };
    return noteCondition(deps, { ...of, noted, by: STAFF, dealer }, now);
  });

const says = (text: string): Command =>
  visited((deps, { story, appointment }, now) =>
    complain(deps, { story, dealer, appointment, text }, now),
  );

/** What may become of a car that is left, and of what its customer says of it. */
export const OF_CARS: Commands = {
  "look at it": looked("arrival", "Clean", 48_210),
  "look once more": looked("arrival", "Stained", 48_210),
  "look again": looked("hand-back", "Crumbs", 48_222),
  "something is wrong": says("Crumbs on the seat"),
  "that as well": says("And a scratch"),
};
