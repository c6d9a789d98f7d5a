import "../../shared/platform/plain-schemas.ts";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createBlockStore } from "../../shared/booking/blocks/block.store.ts";
import { createBurstStore } from "../../shared/booking/bursts/burst.store.ts";
import { createCalendarLooks } from "../../shared/booking/calendar/calendar-looks.store.ts";
import { createFeedStore } from "../../shared/booking/feeds/feed.store.ts";
import { createWaitingStore } from "../../shared/booking/waiting/waiting.store.ts";
import { createAccountStore } from "../../shared/directory/accounts/account.store.ts";
import { forgetLater } from "../../shared/campaigns/audience/forget-later.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { createPeopleRequestStore } from "../../shared/people/request/request.store.ts";
import { openCaseFiles } from "../../shared/platform/s3/case-files.ts";
import { openExportFiles } from "../../shared/platform/s3/export-files.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { readEnvironment } from "../../shared/platform/environment.ts";
import { createIdempotencyStore } from "../../shared/platform/dynamodb/idempotency.store.ts";
import { createPressStore } from "../../shared/platform/dynamodb/press.store.ts";
import { createReadLog } from "../../shared/reading/read-log.store.ts";
import { createOwnListStore } from "../../shared/own-list/own-list.store.ts";
import { createSameStore } from "../../shared/same-person/same.store.ts";
import { createSearchStore } from "../../shared/search/search.store.ts";
import { createSessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { createWatchStore } from "../../shared/watch/watch.store.ts";
import { openListing } from "./open-listing.ts";
import type { Listing } from "./open-listing.ts";
import { openLimits } from "./open-limits.ts";
import { openRecalls } from "./open-recalls.ts";
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
    blocks: createBlockStore(tables),
    looks: createCalendarLooks(tables),
    feeds: createFeedStore(tables),
    commitments: createCommitmentStore(tables),
    idempotency: createIdempotencyStore(tables),
    presses: createPressStore(tables, systemRandom),
    reads: createReadLog(tables, systemRandom),
    searches: createSearchStore(tables),
    same: createSameStore(tables),
    ownLists: createOwnListStore(tables),
    sessions: createSessionStore(tables),
    accounts: createAccountStore(tables),
    watch: createWatchStore(tables, systemRandom),
    limits: openLimits(tables),
    proofs: openProofs(tables),
    recalls: openRecalls(),

    items: createCaseItemsStore(tables),
    forgetInAudiences: forgetLater(tables, createCommit(tables, systemRandom)),
    requests: createPeopleRequestStore(tables),
    files: openExportFiles(),
    caseFiles: openCaseFiles(),
    bursts: createBurstStore(tables),
    publicUrl: readEnvironment("PUBLIC_URL"),
    mailDomain: readEnvironment("MAIL_DOMAIN"),
  };
}
