import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import { isProof } from "../../../../shared/case/access/prove-address.ts";
import { renewLink } from "../../../../shared/case/access/renew-link.ts";
import { HOUR, plus } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { seeOther } from "../../forms/see-other.ts";
import { mailKeyOf, openCase } from "../access/case-cookie.ts";
import { FIND_HREF } from "../access/find-href.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { caseHref } from "../frame/case-href.ts";
import { linkReplacedPage, replaceLinkPage } from "./replace-link-page.tsx";

/** Another key for whoever fears that somebody has theirs: it goes by mail, and into the browser that asked. */
export const replaceLinkRoutes = { ask: ownPage(ask), replace: ownForm(replace) };

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const { case: matter } = opened.story;
  const now = deps.clock.now();
  const { tokenSince: since } = matter;
  const isJustReplaced = since !== undefined && plus(since, HOUR) > now;
  if (request.query["replaced"] !== undefined && isJustReplaced) return linkReplacedPage(opened);
  // Its page offers what there is for a key that only reads.
  if (isNarrowed(opened.story, now)) return seeOther(caseHref(matter.reference));
  return replaceLinkPage(opened, isReadBy(opened, mailKeyOf(request)));
}

/** Whether somebody is known to read at their address; whoever came by a mail to it shows that as they press. */
function isReadBy({ story }: OpenStory, mailKey: string | undefined): boolean {
  const { customer, unproven } = story.case;
  if (customer.email === undefined) return false;
  return unproven === undefined || (mailKey !== undefined && isProof(story.case, mailKey));
}

async function replace(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form: _form, ...opened } = await openStoryToChange(deps, request);
  const done = await renewLink(deps, opened.story.case, deps.clock.now());
  if (done.ok) return openCase(done.value, deps.publicUrl, { page: "/new-link?replaced=yes" });
  const { code } = done.failure;
  // Somebody else was first: what this browser holds is dead, and the new link is in the mail.
  if (code === "precondition-failed") return seeOther(`${FIND_HREF}?sent=renewed`);
  return replaceLinkPage(opened, isReadBy(opened, mailKeyOf(request)), code);
}
