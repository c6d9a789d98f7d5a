import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import { agendaRoutes } from "./agenda.routes.ts";
import { appointmentsRoutes } from "./appointments.routes.ts";
import { casesRoutes } from "./cases.routes.ts";
import { commitmentsRoutes } from "./commitments.routes.ts";
import { directoryRoutes } from "./directory.routes.ts";
import { feedsRoutes } from "./feeds.routes.ts";
import { reportRoutes } from "./report.routes.ts";

const dependencies = openRequestDependencies();

export const handler = httpFunction([
  ...directoryRoutes(dependencies),
  ...casesRoutes(dependencies),
  ...appointmentsRoutes(dependencies),
  ...agendaRoutes(dependencies),
  ...commitmentsRoutes(dependencies),
  ...reportRoutes(dependencies),
  ...feedsRoutes(dependencies),
]);
