import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { openRequestDependencies } from "../open-request-dependencies.ts";
import { apiDescriptionRoutes } from "./api-description.routes.ts";
import { assetsRoutes } from "./assets.routes.ts";
import { bookingRoutes } from "./booking.routes.ts";
import { callRoutes } from "./call.routes.ts";
import { caseRoutes } from "./case.routes.ts";
import { changeRoutes } from "./change.routes.ts";
import { claimRoutes } from "./claim.routes.ts";
import { dealersRoutes } from "./dealers.routes.ts";
import { promiseRoutes } from "./promise.routes.ts";
import { showProblemPage } from "./views/problem-page.tsx";

const dependencies = openRequestDependencies();

export const handler = httpFunction(
  [
    ...dealersRoutes(dependencies),
    ...assetsRoutes(),
    ...apiDescriptionRoutes(),
    ...bookingRoutes(dependencies),
    ...callRoutes(dependencies),
    ...caseRoutes(dependencies),
    ...changeRoutes(dependencies),
    ...promiseRoutes(dependencies),
    ...claimRoutes(dependencies),
  ],
  showProblemPage,
);
