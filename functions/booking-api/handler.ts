import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { openRequestDependencies } from "../open-request-dependencies.ts";
import { dealersRoutes } from "./dealers.routes.ts";
import { slotsRoutes } from "./slots.routes.ts";

const dependencies = openRequestDependencies();

const APPOINTMENT = "/v1/cases/{reference}/appointments/{id}";
const COMMITMENT = "/v1/cases/{reference}/commitments/{id}";

// Looking comes first and must be quick; what somebody does next is loaded when they do it.
export const handler = httpFunction([
  ...dealersRoutes(dependencies),
  ...slotsRoutes(dependencies),
  ...later(
    ["POST /v1/appointments", `POST ${APPOINTMENT}/reschedule`, `POST ${APPOINTMENT}/cancel`],
    async () => (await import("./appointments.routes.ts")).appointmentsRoutes(dependencies),
  ),
  ...later(["GET /v1/dealers/{dealer}/feeds/{feed}"], async () =>
    (await import("./feeds.routes.ts")).feedsRoutes(dependencies),
  ),
  ...later(["POST /v1/callbacks"], async () =>
    (await import("./callbacks.routes.ts")).callbacksRoutes(dependencies),
  ),
  ...later(["GET /v1/cases/{reference}", "POST /v1/cases/{reference}/link"], async () =>
    (await import("./cases.routes.ts")).casesRoutes(dependencies),
  ),
  ...later(
    [
      "POST /v1/cases/{reference}/commitments",
      `POST ${COMMITMENT}/confirm`,
      `POST ${COMMITMENT}/dispute`,
      `POST ${COMMITMENT}/withdraw`,
      "PUT /v1/cases/{reference}/contact",
    ],
    async () => (await import("./commitments.routes.ts")).commitmentsRoutes(dependencies),
  ),
  ...later(
    [
      `POST ${APPOINTMENT}/waiting`,
      `POST ${APPOINTMENT}/waiting/accept`,
      `POST ${APPOINTMENT}/waiting/decline`,
      `POST ${APPOINTMENT}/waiting/leave`,
    ],
    async () => (await import("./waiting.routes.ts")).waitingRoutes(dependencies),
  ),
]);
