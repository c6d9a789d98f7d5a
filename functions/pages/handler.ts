import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { createKeptRates } from "../../shared/reports/kept-rate.ts";
import { openListing } from "../wiring/open-listing.ts";
import { dealersRoutes } from "./booking/dealers.routes.ts";
import { lookRoutes } from "./booking/look.routes.ts";
import { pages } from "./function.ts";
import { assetsRoutes } from "./views/assets.routes.ts";
import { showProblemPage } from "./views/problem-page.tsx";

const listing = openListing();
const keptRates = createKeptRates(createCommitmentStore(listing.tables));

const keys = pages.trigger.routes.flatMap((on) => (isHead(on) ? [] : [on]));
const isOfDesk = (on: string) => on.includes(" /desk");

function isHead(on: string): on is `HEAD ${string}` {
  return on.startsWith("HEAD ");
}

// Of two routes with one key the later one holds. Strangers look for a time, and staff for what is
// due, before they do anything else; each further part loads when somebody asks for it.
export const handler = httpFunction(
  [
    ...later(
      keys.filter((on) => !isOfDesk(on)),
      async () => (await import("./customer-routes.ts")).customerRoutes(listing),
    ),
    ...later(
      keys.filter((on) => isOfDesk(on)),
      async () => (await import("./desk-routes.ts")).deskRoutes(listing),
    ),
    ...later(["GET /desk", "GET /desk/dealers/{dealer}"], async () =>
      (await import("./desk-now-routes.ts")).deskNowAlone(listing),
    ),
    ...dealersRoutes(listing),
    ...assetsRoutes(),
    ...lookRoutes({ ...listing, keptRates }),
  ],
  showProblemPage,
);
