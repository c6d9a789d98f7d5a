import { createAppointmentWrites } from "../../shared/booking/appointment/appointment-writes.ts";
import { createCommitmentWrites } from "../../shared/commitments/promise/commitment-writes.ts";
import { readOpenByOwner } from "../../shared/commitments/promise/open-by-owner.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createCaseWrites } from "../../shared/story/case-writes.ts";
import type { Listing } from "../wiring/open-listing.ts";
import type { BookPubliclyDeps } from "./book.ts";

/** Booking for somebody new reads nothing of any case, so it opens no more than it writes. */
export function openBooking(listing: Listing): BookPubliclyDeps {
  const { tables } = listing;
  return {
    ...listing,
    cases: createCaseWrites(tables),
    appointments: createAppointmentWrites(tables),
    commitments: {
      ...createCommitmentWrites(tables),
      openByOwner: (dealer) => readOpenByOwner(tables, dealer),
    },
    idempotency: createIdempotencyStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
  };
}
