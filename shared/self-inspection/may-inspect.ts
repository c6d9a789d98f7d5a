import type { Dealer, Service } from "../directory/document/dealer.schema.ts";
import { leaseServices, offersSelfInspection } from "../directory/services/lease-services.ts";
import { invalid } from "../kernel/invalid.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import { wallMinutes } from "../kernel/time.ts";
import type { Instant } from "../kernel/time.ts";
import { atWall, dateAt, toOffsetText } from "../kernel/zone.ts";
import { opensOn } from "../booking/slots/opens-on.ts";
import type { Case } from "../story/parts/case.schema.ts";

/** The inspection that the customer may do themselves, where the dealer has one. */
export function ownInspection(dealer: Pick<Dealer, "services">): Service | undefined {
  return leaseServices(dealer).find(offersSelfInspection);
}

/** What is inspected, where its customer may do that today. */
export function mayInspect(
  { leaseMaturityDate: lease }: Pick<Case, "leaseMaturityDate">,
  dealer: Dealer,
  now: Instant,
): Result<Service, Problem> {
  const service = ownInspection(dealer);
  if (service === undefined) return fail({ code: "service-not-found" });
  if (lease === undefined) {
    const errors = [invalid("/leaseMaturityDate", "lease-end-unknown")];
    return fail({ code: "invalid-request", errors });
  }
  const zone = dealer.timeZone;
  const opens = opensOn(service, lease);
  if (opens === undefined || dateAt(zone, now) >= opens) return ok(service);
  const opensAt = toOffsetText(zone, atWall(zone, opens, wallMinutes("00:00")));
  const members = { reason: "not-open-yet", opensAt };
  return fail({ code: "wrong-state", detail: "not-open-yet", members });
}
