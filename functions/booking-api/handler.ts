import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { openRequestDependencies } from "../open-request-dependencies.ts";
import { appointmentsRoutes } from "./appointments.routes.ts";
import { callbacksRoutes } from "./callbacks.routes.ts";
import { casesRoutes } from "./cases.routes.ts";
import { commitmentsRoutes } from "./commitments.routes.ts";
import { dealersRoutes } from "./dealers.routes.ts";
import { slotsRoutes } from "./slots.routes.ts";
import { waitingRoutes } from "./waiting.routes.ts";

const dependencies = openRequestDependencies();

export const handler = httpFunction([
  ...dealersRoutes(dependencies),
  ...slotsRoutes(dependencies),
  ...appointmentsRoutes(dependencies),
  ...waitingRoutes(dependencies),
  ...callbacksRoutes(dependencies),
  ...casesRoutes(dependencies),
  ...commitmentsRoutes(dependencies),
]);
