import "../../shared/platform/plain-schemas.ts";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createBurstStore } from "../../shared/booking/bursts/burst.store.ts";
import { createFeedStore } from "../../shared/booking/feeds/feed.store.ts";
import { createWaitingStore } from "../../shared/booking/waiting/waiting.store.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { createPeopleRequestStore } from "../../shared/people/request/request.store.ts";
import { openExportFiles } from "../../shared/platform/s3/export-files.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { createPressStore } from "../../shared/platform/dynamodb/press.store.ts";
import { createReadLog } from "../../shared/reading/read-log.store.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { openListing } from "./open-listing.ts";
import type { Listing } from "./open-listing.ts";
import { openLimits } from "./open-limits.ts";
import { openProofs } from "./open-proofs.ts";

export type RequestDependencies = ReturnType<typeof openRequestDependencies>;

/** What the functions that answer requests are made of; opened once per instance. */
export function openRequestDependencies(listing: Listing = openListing()) {
  const { tables } = listing;
  return {
    ...listing,
    cases: createCaseStore(tables),
    appointments: createAppointmentStore(tables),
    waiting: createWaitingStore(tables),
    feeds: createFeedStore(tables),
    commitments: createCommitmentStore(tables),
    idempotency: createIdempotencyStore(tables),
    presses: createPressStore(tables, systemRandom),
    reads: createReadLog(tables, systemRandom),
    sessions: createSessionStore(tables),
    limits: openLimits(tables),
    proofs: openProofs(tables),

    items: createCaseItemsStore(tables),
    requests: createPeopleRequestStore(tables),
    files: openExportFiles(),
    bursts: createBurstStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
    mailDomain: readEnvironment("MAIL_DOMAIN"),
  };
}
