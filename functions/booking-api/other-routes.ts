import { later } from "../../shared/platform/http/later.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import { appointmentsRoutes } from "./appointments.routes.ts";
import { callbacksRoutes } from "./callbacks.routes.ts";
import { casesRoutes } from "./cases.routes.ts";
import { commitmentsRoutes } from "./commitments.routes.ts";
import { dealersRoutes } from "./dealers.routes.ts";
import { feedbackRoutes } from "./feedback.routes.ts";
import { waitingRoutes } from "./waiting.routes.ts";

/** All that is neither looking nor booking; together, since they share nearly all they load. */
export function otherRoutes(listing: Listing): readonly Route[] {
  const dependencies = openRequestDependencies(listing);
  return [
    ...dealersRoutes(dependencies),
    ...appointmentsRoutes(dependencies),
    ...callbacksRoutes(dependencies),
    ...casesRoutes(dependencies),
    ...commitmentsRoutes(dependencies),
    ...waitingRoutes(dependencies),
    ...feedbackRoutes(dependencies),
    // The only one that writes a calendar.
    ...later(["GET /v1/dealers/{dealer}/feeds/{feed}"], async () =>
      (await import("./feeds.routes.ts")).feedsRoutes(dependencies),
    ),
  ];
}
