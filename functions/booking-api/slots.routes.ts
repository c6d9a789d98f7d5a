import * as z from "zod";
import { bookingProblem } from "../../shared/booking/booking-refusal.ts";
import { listSlots } from "../../shared/booking/list-slots.ts";
import type { ListSlotsDeps, SlotList } from "../../shared/booking/list-slots.ts";
import { slotText } from "../../shared/booking/slot-text.ts";
import { placeKindSchema } from "../../shared/directory/dealer.schema.ts";
import { localDateSchema } from "../../shared/kernel/time.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { json } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { checked } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";

export const slotsQuerySchema = z.strictObject({
  from: localDateSchema,
  to: localDateSchema,
  location: placeKindSchema.default("dealer"),
});

export const slotsAnswerSchema = z.object({
  timeZone: z.string(),
  days: z.array(
    z.object({
      date: localDateSchema,
      slots: z.array(z.object({ start: z.string(), end: z.string() })),
    }),
  ),
  nextAvailable: z.string().optional(),
});

export type SlotsRoutesDeps = ListSlotsDeps & { readonly clock: Clock };

const OPTION = "option.";

/** What can be booked; changes with every booking, so it is not for shared caches. */
export function slotsRoutes(deps: SlotsRoutesDeps): Route[] {
  return [
    {
      on: "GET /v1/dealers/{dealer}/services/{service}/slots",
      handle: async (request) => {
        const { dealer = "", service = "" } = request.params;
        const { location: place, from, to, options } = readQuestion(request);
        const question = { dealer, service, from, to, place, options };
        const listed = await listSlots(deps, question, deps.clock.now());
        if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
        return json(200, slotsAnswerSchema, toAnswer(listed.value));
      },
    },
  ];
}

function readQuestion({ query }: HttpRequest) {
  const isOption = ([name]: readonly [string, string]) => name.startsWith(OPTION);
  const parameters = Object.entries(query);
  const fixed = parameters.filter((parameter) => !isOption(parameter));
  const options = parameters
    .filter(isOption)
    .map(([name, value]) => [name.slice(OPTION.length), value] as const);
  return {
    ...checked(slotsQuerySchema, Object.fromEntries(fixed)),
    options: Object.fromEntries(options),
  };
}

function toAnswer({ timeZone, days, nextAvailable }: SlotList): z.input<typeof slotsAnswerSchema> {
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
