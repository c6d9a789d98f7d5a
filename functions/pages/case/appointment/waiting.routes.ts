import * as z from "zod";
import { acceptOffer } from "../../../../shared/booking/change/accept-offer.ts";
import { endOffer } from "../../../../shared/booking/change/end-offer.ts";
import { joinWaiting } from "../../../../shared/booking/change/join-waiting.ts";
import type { Waiting } from "../../../../shared/story/parts/waiting.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { calendarEntry } from "./calendar-entry.ts";
import { seeOther } from "../../forms/see-other.ts";
import { goneOfferPage } from "./gone-offer-page.tsx";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { shownOf } from "./shown-appointment.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

const BY_CUSTOMER = { kind: "customer" } as const;
const pressSchema = z.enum(["join", "accept", "decline", "leave"]);

/** The customer who would rather come earlier, and the one who keeps a calendar. */
export const waitingRoutes = {
  press: ownForm(press),
  calendar: ownPage(async (deps: RequestDependencies, request) => {
    const opened = await openStory(deps, request);
    const { appointment } = shownOf(opened, request);
    const { publicUrl, mailDomain } = deps;
    return calendarEntry({ ...opened, appointment, publicUrl, mailDomain });
  }),
};

async function press(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { appointment, shown } = shownOf(opened, request);
  const { story } = opened;
  const { reference } = story.case;
  const now = deps.clock.now();
  const input = { story, appointment: appointment.id, by: BY_CUSTOMER };
  const back = seeOther(`/c/${reference}#${appointment.id}`);
  const what = checked(pressSchema, form["do"]);
  if (what === "join") {
    const joined = await joinWaiting(deps, input, now);
    return joined.ok ? back : goneOfferPage(shown);
  }
  if (what === "accept") {
    const accepted = await acceptOffer(deps, input, now);
    return accepted.ok ? back : goneOfferPage(shown);
  }
  const next = what === "leave" ? "left" : "waiting";
  const when = ({ offer }: Waiting) => next === "left" || offer !== undefined;
  const end = {
    reference,
    id: appointment.id,
    when,
    by: BY_CUSTOMER,
    refused: true,
    next,
  } as const;
  return (await endOffer(deps, end, now)) === undefined ? goneOfferPage(shown) : back;
}
