import { locationInputSchema } from "../../../../shared/booking/appointment/location-input.ts";
import { bookOwn } from "../../../../shared/booking/change/book-own.ts";
import type { OwnRefusal } from "../../../../shared/booking/change/book-own.ts";
import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import { leaseServices } from "../../../../shared/directory/services/lease-services.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { LocalDate } from "../../../../shared/kernel/time.ts";
import { dateAt } from "../../../../shared/kernel/zone.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { locationOf } from "../../times/location-of.ts";
import { fieldProblems } from "../../forms/field-problems.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { dayText } from "../../reader/day-text.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { readChoice } from "../../times/choice.ts";
import type { Choice } from "../../times/choice.ts";
import { listFree } from "../../times/list-free.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { ownConfirmPage, ownTimesPage } from "./own-times-page.tsx";
import { waysPage } from "./ways-page.tsx";

/** Before the lease ends: how the car is inspected, booked in the case itself. */
export const leaseRoutes = { ways: ownPage(ways), times: ownPage(times), book: ownForm(bookIt) };

async function ways(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  return waysPage(opened, leaseOf(opened), deps.clock.now());
}

async function times(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const now = deps.clock.now();
  if (isNarrowed(opened.story, now)) throw new HttpProblem({ code: "link-narrowed" });
  const choice = choiceOf(opened, request.query);
  const start = instantTextSchema.safeParse(request.query["start"]).data;
  if (start !== undefined) return ownConfirmPage({ opened, choice }, start);
  return ownTimesPage({ opened, choice }, await listFree(deps, opened.dealer, choice, now));
}

async function bookIt(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { dealer, story } = opened;
  const now = deps.clock.now();
  const choice = choiceOf(opened, form);
  const start = instantTextSchema.safeParse(form["start"]).data;
  if (start === undefined) return seeOther(request.path);
  const location = readAs(locationInputSchema, locationOf(dealer, choice, form));
  if (!location.ok) {
    const errors = location.failure.map(({ pointer, ...error }) => ({
      ...error,
      pointer: `/location${pointer}`,
    }));
    const problems = fieldProblems(errors, form, readerAt(dealer).language);
    if (problems === undefined) throw new HttpProblem({ code: "invalid-request", errors });
    return ownConfirmPage({ opened, choice }, start, { values: form, problems });
  }
  const wish = { service: choice.service.id, options: choice.options, start };
  const asked = { story, dealer, ...wish, location: location.value };
  const done = await bookOwn(deps, asked, now, () => []);
  if (done.ok) return seeOther(caseHref(story.case.reference, done.value.appointment.id));
  const note = noteOf(opened, done.failure);
  return ownTimesPage({ opened, choice, note }, await listFree(deps, dealer, choice, now));
}

/** Why it is not booked, in words. @throws HttpProblem for what no other time can mend. */
function noteOf({ dealer }: OpenStory, failure: OwnRefusal): string {
  const reader = readerAt(dealer);
  const text = leaseTexts(reader.language).times;
  switch (failure.code) {
    case "slot-taken":
    case "slot-not-offered": {
      const { opensAt } = failure;
      if (opensAt === undefined) return text.gone;
      return text.notOpen(dayText(reader, dateAt(dealer.timeZone, opensAt)));
    }
    case "already-booked":
      return text.already;
    case "address-not-proven":
      return text.unproven;
    case "replayed":
      throw new HttpProblem({ code: "wrong-state" });
    default:
      throw new HttpProblem(bookingProblem(failure));
  }
}

/** @throws HttpProblem 404 for a case that nobody said of when its lease ends. */
function leaseOf({ story, dealer }: OpenStory): LocalDate {
  const { leaseMaturityDate } = story.case;
  if (leaseMaturityDate === undefined || leaseServices(dealer).length === 0) {
    throw new HttpProblem({ code: "service-not-found" });
  }
  return leaseMaturityDate;
}

function choiceOf(opened: OpenStory, { start: _time, ...asked }: Form): Choice {
  const { dealer } = opened;
  const lease = leaseOf(opened);
  const choice = readChoice(dealer, { ...asked, lease });
  const isOfLease = leaseServices(dealer).some(({ id }) => id === choice?.service.id);
  if (choice === undefined || !isOfLease) throw new HttpProblem({ code: "service-not-found" });
  const { place = choice.service.locations[0] } = choice;
  return { ...choice, place, embedded: false };
}
