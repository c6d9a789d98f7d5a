import { httpFunction } from "../../shared/platform/http/http-function.ts";
import { later } from "../../shared/platform/http/later.ts";
import { openListing } from "../open-listing.ts";
import { bookingApi } from "./function.ts";
import { slotsRoutes } from "./slots.routes.ts";

const listing = openListing();
const slots = slotsRoutes(listing);

// Looking comes first and must be quick; whatever somebody does next is loaded when they do it.
export const handler = httpFunction([
  ...slots,
  ...later(
    bookingApi.trigger.routes.flatMap((on) =>
      on === "$default" || slots.some((route) => route.on === on) ? [] : on,
    ),
    async () => (await import("./request-routes.ts")).requestRoutes(listing),
  ),
]);
