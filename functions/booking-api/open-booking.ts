import { createBurstStore } from "../../shared/booking/bursts/burst.store.ts";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCommitmentWrites } from "../../shared/commitments/promise/commitment-writes.ts";
import { readOpenByOwner } from "../../shared/commitments/promise/open-by-owner.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { openLimits } from "../wiring/open-limits.ts";
import { openRecalls } from "../wiring/open-recalls.ts";
import { openProofs } from "../wiring/open-proofs.ts";
import type { Listing } from "../wiring/open-listing.ts";
import type { BookPubliclyDeps } from "./book.ts";

/** Booking reads no case but to see whether the same customer is booked already; no schema is loaded for it. */
export function openBooking(listing: Listing): BookPubliclyDeps {
  const { tables } = listing;
  return {
    ...listing,
    cases: createCaseStore(tables),
    appointments: createAppointmentStore(tables),
    commitments: {
      ...createCommitmentWrites(tables),
      openByOwner: (dealer) => readOpenByOwner(tables, dealer),
    },
    idempotency: createIdempotencyStore(tables),
    limits: openLimits(tables),
    proofs: openProofs(tables),
    bursts: createBurstStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
    recalls: openRecalls(),
  };
}
