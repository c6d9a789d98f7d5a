import { isClearable } from "../../../../shared/booking/bursts/clear-burst.ts";
import { isWished } from "../../../../shared/booking/waiting/wished.ts";
import type { Wished } from "../../../../shared/booking/waiting/wished.ts";
import { isAnswer } from "../../../../shared/commitments/make/answer-promised.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { heldUntil } from "../../../../shared/story/parts/held-until.ts";
import type { CaseStory } from "../../../../shared/story/case-story.ts";
import type { Appointment } from "../../../../shared/story/parts/appointment.schema.ts";
import { ownPage } from "../../../wiring/page.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { seeOther } from "../../forms/see-other.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { openStory } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { caseHref } from "../frame/case-href.ts";
import { answerPage } from "./answer-page.tsx";
import { joinedPage } from "./joined-page.tsx";
import { bookedPage } from "./booked-page.tsx";

/** What came of the form that led here, as long as that is so; afterwards the case says how things stand. */
export const doneRoutes = { show: ownPage(showDone) };

async function showDone(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { case: matter, appointments, commitments, waiting = [] } = opened.story;
  const now = deps.clock.now();
  const [visit] = appointments;
  const [promise] = commitments;
  // A case that has gone on holds more than came of its first form.
  const isFirst = appointments.length + commitments.length === 1;
  const wish = waiting.find(isWished);
  const page = !isFirst
    ? undefined
    : visit !== undefined
      ? await booked(deps, opened, visit, now)
      : wish !== undefined
        ? joined(opened, wish, promise)
        : answered(opened, promise, now);
  return page ?? seeOther(caseHref(matter.reference));
}

async function booked(
  { cases }: RequestDependencies,
  opened: OpenStory,
  visit: Appointment,
  now: Instant,
): Promise<Answer | undefined> {
  if (visit.status !== "confirmed") return undefined;
  const lately = await cases.since(opened.story, visit.bookedAt);
  const until = stillHeld(lately, visit, now);
  const isSent = lately.mails.some(({ state }) => state === "sent" || state === "delivered");
  return bookedPage({ ...opened, visit, until, isSent });
}

function answered(
  opened: OpenStory,
  promise: Commitment | undefined,
  now: Instant,
): Answer | undefined {
  if (promise?.status !== "open" || !isAnswer(promise)) return undefined;
  return answerPage({ ...opened, promise, now });
}

function joined(
  opened: OpenStory,
  wish: Wished,
  promise: Commitment | undefined,
): Answer | undefined {
  const waits = wish.status === "waiting" && promise?.id === wish.wish.promise;
  return waits && promise.status === "open" ? joinedPage({ ...opened, wish, promise }) : undefined;
}

/** Until when a stranger's visit is held; undefined of what is theirs. */
function stillHeld(story: CaseStory, visit: Appointment, now: Instant): Instant | undefined {
  if (!isClearable(story, visit)) return undefined;
  const until = heldUntil(visit);
  return until !== undefined && until > now ? until : undefined;
}
