import { changeBySystem } from "../booking/confirmation/doubt-confirmation.ts";
import { wordKeptComing } from "../booking/word/word-kept-coming.ts";
import type { Instant } from "../kernel/time.ts";
import type { TimerDeps } from "../timers/kinds.ts";

type OfVisit = { readonly reference: string; readonly appointment: string };

/** Doing it again changes nothing. @throws Error when the visit is gone. */
export async function keepWordComingOf(
  deps: TimerDeps,
  visit: OfVisit,
  now: Instant,
): Promise<void> {
  await changeBySystem(deps, visit, wordKeptComing, now);
}
