import type { FieldError } from "../../kernel/problem.ts";
import { durationMinutes } from "../../kernel/duration.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Dealer } from "../document/dealer.schema.ts";
import type { LadderStep } from "../document/values.schema.ts";

type Places = readonly FieldError[];

/** A week of open minutes around the clock: for so long nobody may be left unheard. */
const LONGEST_SILENCE_MINUTES = 7 * 24 * 60;

/** One ladder a kind, its steps in order of time and without a hole, and each rung with somebody on it. */
export function checkLadders(dealer: Dealer): Places {
  const ladders = dealer.escalation ?? [];
  const hasGeneralManager = dealer.staff.some(({ role }) => role === "general-manager");
  return ladders.flatMap(({ kinds, steps }, index) => {
    const at = `/escalation/${index}`;
    const before = new Set(ladders.slice(0, index).flatMap((ladder) => ladder.kinds));
    return [
      ...kinds.flatMap((kind, position) =>
        before.has(kind) ? [invalid(`${at}/kinds/${position}`, "second-ladder")] : [],
      ),
      ...checkOrder(`${at}/steps`, steps),
      ...checkHoles(`${at}/steps`, steps),
      ...steps.flatMap(({ notify }, step) =>
        notify.every((role) => role === "general-manager") && !hasGeneralManager
          ? [invalid(`${at}/steps/${step}/notify`, "nobody-to-reach")]
          : [],
      ),
    ];
  });
}

/** The ladder is climbed in the order it is written in; two steps at one time are one. */
function checkOrder(at: string, steps: readonly LadderStep[]): Places {
  const minutes = steps.map(({ after }) => durationMinutes(after));
  return minutes.flatMap((after, index) => {
    const before = minutes[index - 1];
    if (before === undefined || after > before) return [];
    const rule = after === before ? "steps-at-one-time" : "step-out-of-order";
    return [invalid(`${at}/${index}/after`, rule)];
  });
}

/** Somebody hears that it is late, and from then on the next in time. */
function checkHoles(at: string, steps: readonly LadderStep[]): Places {
  const late = steps.flatMap((step, index) => {
    const minutes = durationMinutes(step.after);
    return minutes < 0 ? [] : [{ minutes, index }];
  });
  if (late.length === 0) return [invalid(at, "silent-when-late")];
  return late.flatMap(({ minutes, index }, position) => {
    const since = late[position - 1];
    const repeats = since !== undefined && steps[since.index]?.repeat !== undefined;
    if (repeats || minutes - (since?.minutes ?? 0) <= LONGEST_SILENCE_MINUTES) return [];
    const most = LONGEST_SILENCE_MINUTES;
    return [invalid(`${at}/${index}/after`, "silent-too-long", { most })];
  });
}
