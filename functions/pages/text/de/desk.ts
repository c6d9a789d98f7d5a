import type { DeskTexts } from "../desk-texts.ts";
import { calendars } from "./desk-calendars.ts";
import { brand, desk as frame, find, handoff, keys, now, problem } from "./desk-day.ts";
import { dealer } from "./desk-dealer.ts";
import { report, setup } from "./desk-setup.ts";
import { sheet, visit } from "./desk-sheet.ts";
import { timeline } from "./timeline.ts";

export const desk: DeskTexts = {
  brand,
  calendars,
  dealer,
  desk: frame,
  find,
  handoff,
  keys,
  now,
  problem,
  report,
  setup,
  sheet,
  timeline,
  visit,
};
