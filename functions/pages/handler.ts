import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { createKeptRates } from "../../shared/reports/kept-rate.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { openRequestDependencies } from "../open-request-dependencies.ts";
import { apiDescriptionRoutes } from "./api-description.routes.ts";
import { assetsRoutes } from "./assets.routes.ts";
import { bookingRoutes } from "./booking.routes.ts";
import { callRoutes } from "./call.routes.ts";
import { caseCallRoutes } from "./case-call.routes.ts";
import { caseRoutes } from "./case.routes.ts";
import { changeRoutes } from "./change.routes.ts";
import { claimRoutes } from "./claim.routes.ts";
import { dealersRoutes } from "./dealers.routes.ts";
import { deskCaseRoutes } from "./desk-case.routes.ts";
import { deskDayRoutes } from "./desk-day.routes.ts";
import { deskHandoffRoutes } from "./desk-handoff.routes.ts";
import { deskMakeRoutes } from "./desk-make.routes.ts";
import { deskNewRoutes } from "./desk-new.routes.ts";
import { deskNowRoutes } from "./desk-now.routes.ts";
import { deskPromiseRoutes } from "./desk-promise.routes.ts";
import { promiseRoutes } from "./promise.routes.ts";
import { reachRoutes } from "./reach.routes.ts";
import { signInRoutes } from "./sign-in.routes.ts";
import { showProblemPage } from "./views/problem-page.tsx";

const dependencies = {
  ...openRequestDependencies(),
  signIn: {
    issuer: readEnvironment("OIDC_ISSUER"),
    clientId: readEnvironment("OIDC_CLIENT_ID"),
  },
};

const keptRates = createKeptRates(dependencies.commitments);

export const handler = httpFunction(
  [
    ...dealersRoutes(dependencies),
    ...assetsRoutes(),
    ...apiDescriptionRoutes(),
    ...bookingRoutes({ ...dependencies, keptRates }),
    ...callRoutes(dependencies),
    ...caseRoutes(dependencies),
    ...changeRoutes(dependencies),
    ...promiseRoutes(dependencies),
    ...claimRoutes(dependencies),
    ...caseCallRoutes(dependencies),
    ...reachRoutes(dependencies),
    ...signInRoutes(dependencies),
    ...deskNowRoutes(dependencies),
    ...deskCaseRoutes(dependencies),
    ...deskPromiseRoutes(dependencies),
    ...deskHandoffRoutes(dependencies),
    ...deskMakeRoutes(dependencies),
    ...deskNewRoutes(dependencies),
    ...deskDayRoutes(dependencies),
    ...later(
      [
        "POST /c/{reference}/appointments/{id}/waiting",
        "GET /c/{reference}/appointments/{id}/calendar",
      ],
      async () => (await import("./waiting.routes.ts")).waitingRoutes(dependencies),
    ),
    ...later(["POST /c/{reference}/feedback"], async () =>
      (await import("./feedback.routes.ts")).feedbackRoutes(dependencies),
    ),
    ...later(["GET /u/{reference}/{mail}", "POST /u/{reference}/{mail}"], async () =>
      (await import("./unsubscribe.routes.ts")).unsubscribeRoutes(dependencies),
    ),
    ...later(
      [
        "POST /desk/cases/{reference}/appointments/{id}/status",
        "GET /desk/cases/{reference}/appointments/{id}/cancel",
        "POST /desk/cases/{reference}/appointments/{id}/cancel",
      ],
      async () => (await import("./desk-visit.routes.ts")).deskVisitRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/cases/{reference}/appointments/{id}/change",
        "POST /desk/cases/{reference}/appointments/{id}/change",
      ],
      async () => (await import("./desk-change.routes.ts")).deskChangeRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/dealers/{dealer}/book",
        "POST /desk/dealers/{dealer}/book",
        "GET /desk/cases/{reference}/appointments",
        "POST /desk/cases/{reference}/appointments",
      ],
      async () => (await import("./desk-book.routes.ts")).deskBookRoutes(dependencies),
    ),
    // What a manager opens now and then; nobody else's first request waits for it.
    ...later(
      [
        "GET /desk/dealers/{dealer}/document",
        "GET /desk/dealers/{dealer}/document/{part}",
        "POST /desk/dealers/{dealer}/document/{part}",
      ],
      async () => (await import("./desk-document.routes.ts")).deskDocumentRoutes(dependencies),
    ),
    ...later(["GET /desk/brands/{brand}", "GET /desk/brands/{brand}/report"], async () =>
      (await import("./desk-brand.routes.ts")).deskBrandRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/dealers/{dealer}/calendars",
        "POST /desk/dealers/{dealer}/calendars",
        "POST /desk/dealers/{dealer}/calendars/{feed}/revoke",
        "GET /desk/dealers/{dealer}/appointments.csv",
      ],
      async () => (await import("./desk-calendars.routes.ts")).deskCalendarsRoutes(dependencies),
    ),
    ...later(["GET /desk/dealers/{dealer}/report"], async () =>
      (await import("./desk-report.routes.ts")).deskReportRoutes(dependencies),
    ),
  ],
  showProblemPage,
);
