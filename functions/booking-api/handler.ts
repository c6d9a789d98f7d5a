// Looking comes first, so it is there when the function starts.
import "./slots.ts";
import { behindEdge } from "../../shared/platform/http/behind-edge.ts";
import { crossOrigin } from "../../shared/platform/http/cross-origin.ts";
import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { openListing } from "../wiring/open-listing.ts";
import { served } from "../wiring/route.ts";
import { bookingRoutes, bookRoute, slotsRoute } from "./routes.ts";

const listing = openListing();

// Of two routes with one key the later one holds. Looking comes first and booking second, and both
// must be quick; whatever else somebody does is loaded when they do it.
export const handler = behindEdge(
  crossOrigin(
    httpFunction([
      ...served(bookingRoutes, async () => (await import("./other-part.ts")).openOther(listing)),
      ...served([bookRoute], async () => (await import("./open-booking.ts")).openBooking(listing)),
      ...served([slotsRoute], () => listing),
    ]),
    async () => (await import("./sites.ts")).openSites(listing),
  ),
);
