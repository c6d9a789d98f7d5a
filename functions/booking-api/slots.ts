import { listSlots } from "../../shared/booking/slots/list-slots.ts";
import type { ListSlotsDeps, SlotList } from "../../shared/booking/slots/list-slots.ts";
import { slotText } from "../../shared/booking/slots/slot-text.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { plainJson } from "../../shared/platform/http/answer.ts";
import { bookingDone } from "../wiring/booking-done.ts";
import type { Operation } from "../wiring/operation.ts";
import { readSlotsQuestion } from "./slots-question.ts";
import type { SlotsAnswer } from "./slots.schema.ts";

/**
 * What can be booked; changes with every booking, so it is not for shared caches. It is read and
 * written without the schemas that describe it, which would cost more than the listing itself.
 */
export const slots: Operation<ListSlotsDeps & { readonly clock: Clock }, "public"> = {
  by: "public",
  describe: async () => (await import("./slots.schema.ts")).slotsDescription,
  answer: async (deps, { params: { dealer = "", service = "" }, query }) => {
    const question = { dealer, service, ...readSlotsQuestion(query) };
    return plainJson(200, toAnswer(bookingDone(await listSlots(deps, question, deps.clock.now()))));
  },
};

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
