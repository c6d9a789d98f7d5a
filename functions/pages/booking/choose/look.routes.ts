import type { ListSlotsDeps } from "../../../../shared/booking/slots/list-slots.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Random } from "../../../../shared/kernel/random.ts";
import type { Clock, LocalDate } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Tables } from "../../../../shared/platform/dynamodb/tables.ts";
import type { KeptRates } from "../../../../shared/reports/kept-rate.ts";
import { callBy } from "../../times/call-by.ts";
import { isReadyForTimes } from "../../times/choice.ts";
import { freeMonth, monthOf } from "../../times/free-month.ts";
import { listFree } from "../../times/list-free.ts";
import type { Choice } from "../../times/choice.ts";
import { calledBy } from "../../../../shared/commitments/make/urgent-call.ts";
import { urgencyIn } from "../../times/urgency-in.ts";
import { choiceOf } from "../frame/choice-of.ts";
import { comingBack } from "../frame/choice-sent.ts";
import { choicesPage } from "./choices-page.tsx";
import { dealerOf } from "../frame/dealer-of.ts";
import { servicesPage } from "./services-page.tsx";
import { monthPage } from "./month-page.tsx";
import { timesPage } from "./times-page.tsx";
import { publicPage } from "../../../wiring/page.ts";

export type LookRoutesDeps = ListSlotsDeps & {
  readonly clock: Clock;
  readonly random: Random;
  readonly keptRates: KeptRates;
  readonly tables: Tables;
  readonly publicUrl: string;
};

/** One address for the whole way: each step is the first question the address leaves open. */
export const lookRoutes = { look: publicPage(nextStep) };

async function nextStep(deps: LookRoutesDeps, request: HttpRequest): Promise<Answer> {
  // With all that booking needs: until a time is chosen, nobody waits for its schemas. Before the
  // dealer, whose language's texts are loaded for the pages that are there.
  const booking =
    request.query["start"] === undefined ? undefined : await import("../details/booking.routes.ts");
  return lookAtStep(deps, await dealerOf(deps.recentDealers, request), request, booking);
}

type BookingStep = typeof import("../details/booking.routes.ts");

/** The step that the address stands at; without `booking` it goes as far as the times. */
export async function lookAtStep(
  deps: LookRoutesDeps,
  dealer: Dealer,
  request: HttpRequest,
  booking?: BookingStep,
): Promise<Answer> {
  const { query } = request;
  const now = deps.clock.now();
  if (query["service"] === undefined) {
    const urgency = urgencyIn(query);
    if (urgency !== undefined) {
      const { urgentPage } = await import("./urgent-page.tsx");
      return urgentPage({ dealer, urgency, query, callBy: calledBy(dealer, now) });
    }
    const kept = await deps.keptRates(dealer, now);
    return servicesPage(dealer, query, { kept, publicUrl: deps.publicUrl });
  }
  const chosen = choiceOf(dealer, query);
  if (!isReadyForTimes(dealer, chosen)) {
    return choicesPage(dealer, chosen, query["asked"] !== undefined);
  }
  const { choice, known } = await comingBack(deps, dealer, chosen, {
    request,
    host: query["host"],
  });
  const details = await booking?.askDetails(deps, dealer, { choice, known }, request);
  if (details !== undefined) return details;
  return timesOf(deps, dealer, choice, monthOf(query["month"]));
}

/** A month where one is asked for, else the week. */
async function timesOf(
  deps: LookRoutesDeps,
  dealer: Dealer,
  choice: Choice,
  month: LocalDate | undefined,
): Promise<Answer> {
  const now = deps.clock.now();
  if (month !== undefined) {
    const free = await freeMonth(deps, dealer, choice, month, now);
    return monthPage({ dealer, choice, free, by: await callBy(deps, dealer, choice.service, now) });
  }
  const [week, by] = await Promise.all([
    listFree(deps, dealer, choice, now),
    callBy(deps, dealer, choice.service, now),
  ]);
  return timesPage({ dealer, choice, week, callBy: by });
}
