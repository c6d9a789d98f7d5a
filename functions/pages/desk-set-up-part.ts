import { newDealerRoutes } from "./desk/set-up/new-dealer.routes.ts";
import { setUpRoutes } from "./desk/set-up/set-up.routes.ts";

/** What a new dealer is set up with. */
export const deskSetUpPart = { newDealer: newDealerRoutes, setUp: setUpRoutes };
