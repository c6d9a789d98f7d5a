import { bookingProblem } from "../../shared/booking/slots/booking-refusal.ts";
import { listSlots } from "../../shared/booking/slots/list-slots.ts";
import type { ListSlotsDeps, SlotList } from "../../shared/booking/slots/list-slots.ts";
import { slotText } from "../../shared/booking/slots/slot-text.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { plainJson } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { readSlotsQuestion } from "./slots-question.ts";
import type { SlotsAnswer } from "./slots.schema.ts";

export type SlotsRoutesDeps = ListSlotsDeps & { readonly clock: Clock };

/** What can be booked; changes with every booking, so it is not for shared caches. */
export function slotsRoutes(deps: SlotsRoutesDeps): Route[] {
  return [
    {
      on: "GET /v1/dealers/{dealer}/services/{service}/slots",
      handle: async (request) => {
        const { dealer = "", service = "" } = request.params;
        const question = { dealer, service, ...readSlotsQuestion(request.query) };
        const listed = await listSlots(deps, question, deps.clock.now());
        if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
        return plainJson(200, toAnswer(listed.value));
      },
    },
  ];
}

function toAnswer({ timeZone, days, nextAvailable }: SlotList): SlotsAnswer {
  return {
    timeZone,
    days: days.map(({ date, slots }) => {
      const text = slotText(timeZone, date);
      return {
        date,
        slots: slots.map(({ start, end }) => ({ start: text(start), end: text(end) })),
      };
    }),
    ...(nextAvailable === undefined
      ? {}
      : { nextAvailable: toOffsetText(timeZone, nextAvailable) }),
  };
}
