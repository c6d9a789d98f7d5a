import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { createOwnListStore } from "../../shared/own-list/own-list.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createReadLog } from "../../shared/reading/read-log.store.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { createWatchStore } from "../../shared/watch/watch.store.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { deskRefusal } from "./desk-refusal.ts";
import { deskNowRoutes } from "./desk/now/desk-now.routes.ts";
import type { DeskNowRoutesDeps } from "./desk/now/desk-now.routes.ts";
import { readSignIn } from "./desk/sign-in/read-sign-in.ts";

/** The desk's first page loads and opens little: many leave it open all day. */
export const deskNowPart = { now: deskNowRoutes };

export function openDeskNow(listing: Listing): DeskNowRoutesDeps {
  const { tables } = listing;
  return {
    ...listing,
    cases: createCaseStore(tables),
    commitments: createCommitmentStore(tables),
    sessions: createSessionStore(tables),
    ownLists: createOwnListStore(tables),
    watch: createWatchStore(tables, listing.random),
    reads: createReadLog(tables, listing.random),
    comingOn: async (dealer, date) =>
      (await import("./desk/now/coming-on.ts")).comingOn(tables, dealer, date),
    troubledAt: async (dealer, now) =>
      (await import("../../shared/booking/agenda/count-troubled.ts")).countTroubled(
        tables,
        dealer,
        now,
      ),
    publicUrl: readEnvironment("PUBLIC_URL"),
    signIn: readSignIn(),
    refuse: deskRefusal(listing),
  };
}
