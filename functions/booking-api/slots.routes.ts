import { bookingProblem } from "../../shared/booking/booking-refusal.ts";
import { listSlots } from "../../shared/booking/list-slots.ts";
import type { ListSlotsDeps, SlotList } from "../../shared/booking/list-slots.ts";
import { slotText } from "../../shared/booking/slot-text.ts";
import { PLACE_KINDS } from "../../shared/directory/vocabulary.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { isLocalDate } from "../../shared/kernel/time.ts";
import type { Clock, LocalDate } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { plainJson } from "../../shared/platform/http/answer.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { HttpProblem } from "../../shared/platform/http/http-problem.ts";
import { jsonPointer } from "../../shared/platform/http/json-pointer.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import type { SlotsAnswer } from "./slots.schema.ts";

export type SlotsRoutesDeps = ListSlotsDeps & { readonly clock: Clock };

const OPTION = "option.";
const KNOWN: ReadonlySet<string> = new Set(["from", "to", "location"]);

/** What can be booked; changes with every booking, so it is not for shared caches. */
export function slotsRoutes(deps: SlotsRoutesDeps): Route[] {
  return [
    {
      on: "GET /v1/dealers/{dealer}/services/{service}/slots",
      handle: async (request) => {
        const { dealer = "", service = "" } = request.params;
        const question = { dealer, service, ...readQuestion(request) };
        const listed = await listSlots(deps, question, deps.clock.now());
        if (!listed.ok) throw new HttpProblem(bookingProblem(listed.failure));
        return plainJson(200, toAnswer(listed.value));
      },
    },
  ];
}

/** By hand: whoever looks comes first, and a schema costs the start of the function more than all of this. */
function readQuestion({ query }: HttpRequest) {
  const errors: FieldError[] = [];
  const refuse = (name: string, detail: string) =>
    errors.push({ pointer: jsonPointer([name]), detail });
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith(OPTION)) options[name.slice(OPTION.length)] = value;
    else if (!KNOWN.has(name)) refuse(name, "is not a known field");
  }
  const day = (name: string): LocalDate | undefined => {
    const text = query[name];
    if (text !== undefined && isLocalDate(text)) return text;
    refuse(name, text === undefined ? "is missing" : "use a day such as 2026-12-01");
    return undefined;
  };
  const from = day("from");
  const to = day("to");
  const { location = "dealer" } = query;
  const place = PLACE_KINDS.find((kind) => kind === location);
  if (place === undefined) refuse("location", `use one of ${PLACE_KINDS.join(", ")}`);
  if (from !== undefined && to !== undefined && place !== undefined && errors.length === 0) {
    return { from, to, place, options };
  }
  throw wrongFields(errors);
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
