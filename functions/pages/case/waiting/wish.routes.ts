import * as z from "zod";
import { endWaiting } from "../../../../shared/booking/change/end-waiting.ts";
import { takeFreedTime } from "../../../../shared/booking/change/take-freed-time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { checked } from "../../../../shared/platform/http/request.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { seeOther } from "../../forms/see-other.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { goneWishPage } from "./gone-wish-page.tsx";
import { leavePage } from "./leave-page.tsx";
import { wishOfCase } from "./wish-of-case.ts";

const BY_CUSTOMER = { kind: "customer" } as const;
const pressSchema = z.enum(["accept", "decline", "leave"]);

/** Somebody who waits without an appointment: taking the time that is held, or not, and leaving. */
export const wishRoutes = {
  press: ownForm(press),
  askToLeave: ownPage(async (deps: RequestDependencies, request) => {
    const opened = await openStory(deps, request);
    const wish = wishOfCase(opened.story, request.params["id"] ?? "");
    return wish === undefined ? goneWishPage(opened, false) : leavePage(opened, wish);
  }),
};

async function press(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const { story } = opened;
  const { reference } = story.case;
  const { id = "" } = request.params;
  const what = checked(pressSchema, form["do"]);
  const now = deps.clock.now();
  if (wishOfCase(story, id) === undefined) return goneWishPage(opened, false);
  if (what === "accept") {
    const taken = await takeFreedTime(deps, { story, id, by: BY_CUSTOMER }, now);
    if (taken.ok) return seeOther(caseHref(reference, taken.value.appointment.id));
    return goneWishPage(opened, await waitsOn(deps, reference, id));
  }
  const ending = what === "leave" ? "left" : "refused";
  const ended = await endWaiting(deps, { reference, id, by: BY_CUSTOMER, ending }, now);
  if (ended === undefined) return goneWishPage(opened, await waitsOn(deps, reference, id));
  return seeOther(caseHref(reference, what === "leave" ? undefined : `earlier-${id}`));
}

/** As it is now: somebody else of theirs may have pressed in between. */
async function waitsOn({ cases }: RequestDependencies, reference: string, id: string) {
  const present = await cases.now(reference);
  return present !== undefined && wishOfCase(present, id) !== undefined;
}
