import { bookingProblem } from "../../../../shared/booking/slots/booking-refusal.ts";
import { cancel } from "../../../../shared/booking/change/cancel.ts";
import { mayChange } from "../../../../shared/booking/change/change-rules.ts";
import { reschedule } from "../../../../shared/booking/change/reschedule.ts";
import type { RescheduleRefusal } from "../../../../shared/booking/change/reschedule.ts";
import { wantsNoCalls } from "../../../../shared/commitments/make/answer-promised.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { earliestReturn } from "../../../../shared/commitments/parts/awaited.ts";
import { serviceOfVisit } from "../../../../shared/directory/services/several-services.ts";
import { choiceAgain } from "../../times/choice.ts";
import { listFree } from "../../times/list-free.ts";
import { cancelPage } from "./cancel-page.tsx";
import { seeOther } from "../../forms/see-other.ts";
import type { Changing } from "./change-frame.tsx";
import { closedChangePage } from "./closed-change-page.tsx";
import { changePage } from "./change-page.tsx";
import { confirmChangePage } from "./confirm-change-page.tsx";
import { hostsOfMove, NOBODY, readHost, withHost } from "./host-of-move.ts";
import { lostChangePage } from "./lost-change-page.tsx";
import { nextAnswer } from "../frame/next-answer.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { shownOf } from "./shown-appointment.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownForm } from "../access/own-form.ts";
import { ownPage } from "../../../wiring/page.ts";

const BY_CUSTOMER = { kind: "customer" } as const;

/** Moving and cancelling an appointment: a question first, then a POST behind a button. */
export const changeRoutes = {
  askForTime: ownPage(askForTime),
  change: ownForm(changeTime),
  askToCancel: ownPage(askToCancel),
  cancel: ownForm(cancelIt),
};

async function askForTime(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const now = deps.clock.now();
  const { opened, appointment, shown } = await appointmentOf(deps, request);
  const { dealer, formToken } = opened;
  const service = serviceOfVisit(dealer, appointment);
  const allowed = mayChange("reschedule", appointment, service, BY_CUSTOMER, now);
  if (!allowed.ok || service === undefined) {
    const tooLate = !allowed.ok && allowed.failure.code === "too-late-to-change";
    return closedChangePage({ ...shown, tooLate, wanted: "change" });
  }
  const hosts = hostsOfMove(dealer, service, appointment);
  // Who is not there any more is not asked for.
  const asked = readHost(request.query["host"], hosts);
  const asking = { ...shown, hosts, ...(asked === "gone" ? {} : asked) };
  const start = instantTextSchema.safeParse(request.query["start"]).data;
  if (start !== undefined) return confirmChangePage({ ...asking, start, formToken });
  const visit = withHost(appointment, asking.host);
  const notBefore = earliestReturn(opened.story, appointment.jobs, dealer, now);
  const lease = opened.story.case.leaseMaturityDate;
  const choice = { ...choiceAgain(dealer, service, visit, request.query), notBefore, lease };
  const week = await listFree(deps, dealer, choice, now);
  const next = await nextAnswer(deps, opened, now);
  const letter = wantsNoCalls(opened.story.case);
  return changePage({ ...asking, week, service, callBy: next?.dueAt, letter });
}

async function changeTime(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { appointment, shown } = shownOf(opened, request);
  const start = instantTextSchema.safeParse(form["start"]).data;
  // Sent without a choice: back to the times, which need no explanation.
  if (start === undefined) return seeOther(request.path);
  const { dealer, formToken } = opened;
  const service = serviceOfVisit(dealer, appointment);
  const hosts = service === undefined ? NOBODY : hostsOfMove(dealer, service, appointment);
  const asked = readHost(form["host"], hosts);
  const wanted = { ...shown, start, formToken };
  if (asked === "gone") return lostChangePage({ ...wanted, ...NOT_WITH_THEM });
  const { host } = asked;
  const visit = { story: opened.story, appointment: appointment.id };
  const input = { ...visit, start, host, by: BY_CUSTOMER };
  const done = await reschedule(deps, input, deps.clock.now());
  if (done.ok) return seeOther(`/c/${opened.story.case.reference}`);
  return refusedChange({ ...wanted, host }, done.failure);
}

/** Whom they asked for has left since: nothing is changed for them without a word. */
const NOT_WITH_THEM = {
  code: "slot-not-offered",
  status: PROBLEMS["slot-not-offered"].status,
  alternatives: [],
} as const;

function refusedChange(
  shown: Changing & { readonly start: Instant; readonly formToken: string },
  refusal: RescheduleRefusal,
): Answer {
  switch (refusal.code) {
    case "slot-taken":
    case "slot-not-offered": {
      const { code } = refusal;
      const { host, appointment } = shown;
      const present = instantTextSchema.parse(appointment.start);
      const asBefore = host === undefined || (host ?? undefined) === appointment.host;
      const alternatives = refusal.alternatives.filter((at) => !asBefore || at !== present);
      return lostChangePage({ ...shown, code, status: PROBLEMS[code].status, alternatives });
    }
    case "too-late-to-change":
    case "wrong-state":
    case "car-was-here":
      return closedChangePage({
        ...shown,
        tooLate: refusal.code === "too-late-to-change",
        wanted: "change",
      });
    default:
      throw new HttpProblem(bookingProblem(refusal));
  }
}

async function askToCancel(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { opened, appointment, shown } = await appointmentOf(deps, request);
  const { dealer, formToken } = opened;
  const service = serviceOfVisit(dealer, appointment);
  const allowed = mayChange("cancel", appointment, service, BY_CUSTOMER, deps.clock.now());
  if (allowed.ok) return cancelPage({ ...shown, formToken });
  return closedChangePage({
    ...shown,
    tooLate: allowed.failure.code === "too-late-to-change",
    wanted: "cancel",
  });
}

async function cancelIt(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { appointment, shown } = shownOf(opened, request);
  const reason = form["reason"]?.slice(0, MOST_REASON_LETTERS);
  const { again } = request;
  const visit = { story: opened.story, appointment: appointment.id, by: BY_CUSTOMER };
  const input = { ...visit, reason, again };
  const done = await cancel(deps, input, deps.clock.now());
  if (done.ok) return seeOther(`/c/${opened.story.case.reference}`);
  const { failure } = done;
  if (failure.code === "dealer-not-found") throw new HttpProblem(bookingProblem(failure));
  return closedChangePage({
    ...shown,
    tooLate: failure.code === "too-late-to-change",
    wanted: "cancel",
  });
}

/** As many as the field takes; more cannot come from it. */
const MOST_REASON_LETTERS = 500;

async function appointmentOf(deps: RequestDependencies, request: HttpRequest) {
  const opened = await openStory(deps, request);
  return { opened, ...shownOf(opened, request) };
}
