import { createAppointmentWrites } from "../../shared/booking/appointment/appointment-writes.ts";
import { createCaseWrites } from "../../shared/story/case-writes.ts";
import { createCommitmentWrites } from "../../shared/commitments/promise/commitment-writes.ts";
import { readOpenByOwner } from "../../shared/commitments/promise/open-by-owner.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import type { Route } from "../../shared/platform/http/http-function.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import type { Listing } from "../wiring/open-listing.ts";
import { bookRoutes } from "./book.routes.ts";

/** Booking for somebody new reads nothing of any case, so it opens no more than it writes. */
export function booking(listing: Listing): readonly Route[] {
  const { tables } = listing;
  return bookRoutes({
    ...listing,
    cases: createCaseWrites(tables),
    appointments: createAppointmentWrites(tables),
    commitments: {
      ...createCommitmentWrites(tables),
      openByOwner: (dealer) => readOpenByOwner(tables, dealer),
    },
    idempotency: createIdempotencyStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
  });
}
