import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import { seeOther } from "../../forms/see-other.ts";
import { leaseServices } from "../../../../shared/directory/services/lease-services.ts";
import { leaseHref } from "./lease-href.ts";
import { againCookie } from "../access/again-cookie.ts";
import { openStory } from "../access/open-story.ts";

/** From a case to its dealer's form, which asks its customer nothing twice. */
export const againRoutes = { again: ownPage(bookAgain) };

/** @throws HttpProblem 403 where the key is for reading alone. */
async function bookAgain(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { story, dealer: offered } = await openStory(deps, request);
  if (isNarrowed(story, deps.clock.now())) throw new HttpProblem({ code: "link-narrowed" });
  const { dealer, reference } = story.case;
  const cookie = againCookie(story.case, deps.publicUrl);
  const { service } = request.query;
  // What hangs on the end of the lease is booked in the case that knows it.
  const hangs = leaseServices(offered).some(({ id }) => id === service);
  if (hangs && story.case.leaseMaturityDate !== undefined) return seeOther(leaseHref(reference));
  const chosen = isOffered(service, offered) ? `service=${service}&` : "";
  return { ...seeOther(`/d/${dealer}?${chosen}again=${reference}`), cookies: [cookie] };
}

/** A promise to come back leads to its service; one that is gone leaves the choice to whoever comes. */
function isOffered(service: string | undefined, { services }: Pick<Dealer, "services">): boolean {
  return services.some(({ id }) => id === service);
}
