// Strangers look for a time first, so that is there when the function starts.
import "./look-part.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { inBrandLook } from "../../shared/directory/look/in-brand-look.ts";
import { behindEdge } from "../../shared/platform/http/behind-edge.ts";
import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createKeptRates } from "../../shared/reports/kept-rate.ts";
import { openListing } from "../wiring/open-listing.ts";
import { served } from "../wiring/route.ts";
import { withKeptAnswers } from "./forms/kept-answers.ts";
import { customerRoutes, lookRoutes } from "./customer-routes.ts";
import { deskNowRoutes, deskRoutes } from "./desk-routes.ts";
import { light } from "./site/light.ts";
import { atOneAddress } from "./site/one-address.ts";
import { showProblemPage } from "./views/problem-page.tsx";

const opened = openListing();
// Whoever only looks sees a dealer as its brand would have it; what staff write they read by themselves.
const listing = { ...opened, recentDealers: inBrandLook(opened.recentDealers, opened.directory) };
const publicUrl = readEnvironment("PUBLIC_URL");
const keptRates = createKeptRates(createCommitmentStore(listing.tables));

// Staff look at what is due before they do anything else; each part is loaded when somebody asks.
export const handler = behindEdge(
  light(
    atOneAddress(
      httpFunction(
        [
          ...withKeptAnswers(
            { ...listing, publicUrl },
            [
              ...served(lookRoutes, () => ({ ...listing, keptRates, publicUrl })),
              ...served(customerRoutes, async () =>
                (await import("./customer-part.ts")).openCustomer(listing),
              ),
            ],
            showProblemPage,
          ),
          ...served(deskNowRoutes, async () =>
            (await import("./desk-now-part.ts")).openDeskNow(listing),
          ),
          ...served(deskRoutes, async () => (await import("./desk-part.ts")).openDesk(listing)),
        ],
        showProblemPage,
      ),
    ),
  ),
);
