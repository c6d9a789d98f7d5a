import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { followExport } from "../../shared/people/export/export-person.ts";
import { followErasure, lookAtRequests } from "../../shared/people/ask/follow-request.ts";
import type { OfRequest } from "../../shared/people/request/of-request.ts";
import { createPeopleRequestStore } from "../../shared/people/request/request.store.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Work } from "../../shared/platform/dynamodb/query-work.ts";
import { openCaseFiles } from "../../shared/platform/s3/case-files.ts";
import { openExportFiles } from "../../shared/platform/s3/export-files.ts";
import type { Timers } from "../wiring/open-timers.ts";
import { storyIn } from "./story-in.ts";

/** What follows from a wish for a person's data; rare, so it is loaded with the first. */
function openPeople(timers: Timers) {
  const { tables } = timers;
  return {
    ...timers,
    items: createCaseItemsStore(tables),
    requests: createPeopleRequestStore(tables),
    files: openExportFiles(),
    caseFiles: openCaseFiles(),
    storyIn,
  };
}

export function erase(timers: Timers, of: OfRequest, now: Instant): Promise<void> {
  return followErasure(openPeople(timers), of, now);
}

export function giveOut(timers: Timers, of: OfRequest, now: Instant): Promise<void> {
  return followExport(openPeople(timers), of, now);
}

export function look(timers: Timers, work: readonly Work[], now: Instant): Promise<void> {
  return lookAtRequests(openPeople(timers), work, now);
}
