import { proveAddress } from "../../../../shared/case/access/prove-address.ts";
import { renewLink } from "../../../../shared/case/access/renew-link.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { isProof } from "../../forms/form-token.tsx";
import { readForm } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { mailKeyOf } from "./case-cookie.ts";
import { FIND_HREF } from "./find-href.ts";
import { openStory } from "./open-story.ts";
import { ownForm } from "./own-form.ts";

/** A new key by mail, for whoever holds an old one; this browser's is dead as well, so it leads out of the case. */
export const renewRoutes = { renew: ownForm(renew) };

async function renew(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const form = readForm(request, deps.publicUrl);
  const { story, formToken } = await openStory(deps, request);
  if (!isProof(form["form"], formToken)) throw new HttpProblem({ code: "foreign-form" });
  const matter = await proveAddress(deps, story.case, mailKeyOf(request));
  const done = await renewLink(deps, matter, deps.clock.now());
  if (!done.ok) throw new HttpProblem(done.failure);
  return seeOther(`${FIND_HREF}?sent=renewed`);
}
