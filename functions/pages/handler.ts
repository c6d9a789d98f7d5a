import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { createKeptRates } from "../../shared/reports/kept-rate.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import { apiDescriptionRoutes } from "./api-description/api-description.routes.ts";
import { assetsRoutes } from "./views/assets.routes.ts";
import { bookingRoutes } from "./booking/booking.routes.ts";
import { callRoutes } from "./booking/call.routes.ts";
import { caseCallRoutes } from "./case/reach/case-call.routes.ts";
import { caseRoutes } from "./case/overview/case.routes.ts";
import { changeRoutes } from "./case/appointment/change.routes.ts";
import { claimRoutes } from "./case/promise/claim.routes.ts";
import { dealersRoutes } from "./booking/dealers.routes.ts";
import { deskCaseRoutes } from "./desk/case/desk-case.routes.ts";
import { deskFindRoutes } from "./desk/find/desk-find.routes.ts";
import { deskTodayRoutes } from "./desk/today/desk-today.routes.ts";
import { deskHandoffRoutes } from "./desk/promise/desk-handoff.routes.ts";
import { deskMakeRoutes } from "./desk/promise/desk-make.routes.ts";
import { deskNewRoutes } from "./desk/new/desk-new.routes.ts";
import { deskNowRoutes } from "./desk/now/desk-now.routes.ts";
import { deskPromiseRoutes } from "./desk/promise/desk-promise.routes.ts";
import { promiseRoutes } from "./case/promise/promise.routes.ts";
import { reachRoutes } from "./case/reach/reach.routes.ts";
import { signInRoutes } from "./desk/sign-in/sign-in.routes.ts";
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
    ...deskTodayRoutes(dependencies),
    ...deskFindRoutes(dependencies),
    ...later(
      [
        "POST /c/{reference}/appointments/{id}/waiting",
        "GET /c/{reference}/appointments/{id}/calendar",
      ],
      async () =>
        (await import("./case/appointment/waiting.routes.ts")).waitingRoutes(dependencies),
    ),
    ...later(["POST /c/{reference}/feedback"], async () =>
      (await import("./case/feedback/feedback.routes.ts")).feedbackRoutes(dependencies),
    ),
    ...later(["GET /u/{reference}/{mail}", "POST /u/{reference}/{mail}"], async () =>
      (await import("./unsubscribe/unsubscribe.routes.ts")).unsubscribeRoutes(dependencies),
    ),
    ...later(
      [
        "POST /desk/cases/{reference}/appointments/{id}/status",
        "GET /desk/cases/{reference}/appointments/{id}/cancel",
        "POST /desk/cases/{reference}/appointments/{id}/cancel",
      ],
      async () => (await import("./desk/visit/desk-visit.routes.ts")).deskVisitRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/cases/{reference}/appointments/{id}/change",
        "POST /desk/cases/{reference}/appointments/{id}/change",
      ],
      async () =>
        (await import("./desk/visit/desk-change.routes.ts")).deskChangeRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/dealers/{dealer}/book",
        "POST /desk/dealers/{dealer}/book",
        "GET /desk/cases/{reference}/appointments",
        "POST /desk/cases/{reference}/appointments",
      ],
      async () => (await import("./desk/book/desk-book.routes.ts")).deskBookRoutes(dependencies),
    ),
    // What a manager opens now and then; nobody else's first request waits for it.
    ...later(
      [
        "GET /desk/dealers/{dealer}/document",
        "GET /desk/dealers/{dealer}/document/{part}",
        "POST /desk/dealers/{dealer}/document/{part}",
      ],
      async () =>
        (await import("./desk/document/desk-document.routes.ts")).deskDocumentRoutes(dependencies),
    ),
    ...later(["GET /desk/brands/{brand}", "GET /desk/brands/{brand}/report"], async () =>
      (await import("./desk/brand/desk-brand.routes.ts")).deskBrandRoutes(dependencies),
    ),
    ...later(
      [
        "GET /desk/dealers/{dealer}/calendars",
        "POST /desk/dealers/{dealer}/calendars",
        "POST /desk/dealers/{dealer}/calendars/{feed}/revoke",
        "GET /desk/dealers/{dealer}/appointments.csv",
      ],
      async () =>
        (await import("./desk/calendars/desk-calendars.routes.ts")).deskCalendarsRoutes(
          dependencies,
        ),
    ),
    ...later(["GET /desk/dealers/{dealer}/report"], async () =>
      (await import("./desk/report/desk-report.routes.ts")).deskReportRoutes(dependencies),
    ),
  ],
  showProblemPage,
);
