import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import type { Listing } from "../wiring/open-listing.ts";
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
    publicUrl: readEnvironment("PUBLIC_URL"),
    signIn: readSignIn(),
  };
}
