import type { Dealer, Service } from "../../directory/document/dealer.schema.ts";
import { withWork } from "../../directory/services/visit-service.ts";
import type { ForServices, VisitService } from "../../directory/services/visit-service.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { RefusalOf } from "./booking-refusal.ts";

type Along = Pick<ForServices, "also" | "jobs"> & {
  /** It is booked like that already, whatever may be combined now. */
  readonly booked?: true | undefined;
};

/**
 * A service with what shall be done along. Nearly everybody wants one alone, and nobody of them waits
 * for what knows how several go together.
 */
export async function doneTogether(
  dealer: Dealer,
  service: Service,
  { also = [], jobs, booked }: Along,
): Promise<Result<VisitService, RefusalOf<"invalid-request">>> {
  if (also.length === 0) return ok(withWork(service, jobs));
  const { combined, serviceOfVisit } = await import("../../directory/services/several-services.ts");
  const known =
    booked === true ? serviceOfVisit(dealer, { service: service.id, also, jobs }) : undefined;
  if (known !== undefined) return ok(known);
  const visit = combined(dealer, withWork(service, jobs), also);
  if (visit.ok) return visit;
  const errors = visit.failure.map(({ index, rule }) => invalid(`/also/${index}`, rule));
  return fail({ code: "invalid-request", detail: "not-given-like-that", errors });
}
