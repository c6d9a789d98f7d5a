import { createCaseStore } from "../../shared/story/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { deskNowRoutes } from "./desk/now/desk-now.routes.ts";
import { readSignIn } from "./desk/sign-in/read-sign-in.ts";

/** The desk's first page, which reads and opens little: many leave it open all day. */
export function deskNowAlone(listing: Listing): readonly Route[] {
  const { tables } = listing;
  return deskNowRoutes({
    ...listing,
    cases: createCaseStore(tables),
    commitments: createCommitmentStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
    signIn: readSignIn(),
  });
}
