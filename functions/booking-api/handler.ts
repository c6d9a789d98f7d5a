import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { openListing } from "../wiring/open-listing.ts";
import { bookingApi } from "./function.ts";
import { slotsRoutes } from "./slots.routes.ts";

const listing = openListing();

// Of two routes with one key the later one holds. Looking comes first and booking second, and both
// must be quick; whatever else somebody does is loaded when they do it.
export const handler = httpFunction([
  ...later(
    bookingApi.trigger.routes.filter((on) => on !== "$default"),
    async () => (await import("./other-routes.ts")).otherRoutes(listing),
  ),
  ...later(["POST /v1/appointments"], async () => (await import("./booking.ts")).booking(listing)),
  ...slotsRoutes(listing),
]);
