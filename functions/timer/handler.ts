import { systemClock } from "../../shared/platform/clock.ts";
import { openTimers } from "../open-timers.ts";
import { timer } from "./timer.ts";

export const handler = timer({ ...openTimers(), clock: systemClock });
