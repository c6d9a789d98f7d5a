import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createWaitingStore } from "../../shared/booking/waiting/waiting.store.ts";
import { forgetLater } from "../../shared/campaigns/audience/forget-later.ts";
import { noteLater } from "../../shared/campaigns/outcome/note-later.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { sharedReads } from "../../shared/directory/store/shared-reads.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import type { Random } from "../../shared/kernel/random.ts";
import { createMailStore } from "../../shared/mail/mail.store.ts";
import { indexLater } from "../../shared/search/index-later.ts";
import { forgetting } from "../../shared/same-person/forget-same.ts";
import { createSameStore } from "../../shared/same-person/same.store.ts";
import { openTables } from "../../shared/platform/dynamodb/tables.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { openSchedules } from "../../shared/platform/scheduler/schedules.ts";
import type { Schedules } from "../../shared/platform/scheduler/schedules.ts";

type Around = {
  readonly tables: Tables;
  readonly random: Random;
  readonly directory: DirectoryStore;
  readonly schedules: Schedules;
};

/** What aligning and firing timers is made of. */
export function timersOn({ tables, ...around }: Around) {
  return {
    tables,
    ...around,
    commit: createCommit(tables, around.random),
    cases: createCaseStore(tables),
    appointments: createAppointmentStore(tables),
    calendar: createCalendarStore(tables),
    waiting: createWaitingStore(tables),
    commitments: createCommitmentStore(tables),
    mails: createMailStore(tables),
    leadTo: indexLater(tables),
    noteOutcome: noteLater(tables),
    forgetInAudiences: forgetLater(tables, createCommit(tables, around.random)),
    forgetSame: forgetting(createCommit(tables, around.random), createSameStore(tables)),
  };
}

export type Timers = ReturnType<typeof timersOn>;

/** Opened once per instance. */
export function openTimers() {
  const tables = openTables();
  const random = systemRandom;
  const directory = sharedReads(createDirectoryStore(tables, random));
  return { ...timersOn({ tables, random, directory, schedules: openSchedules() }), directory };
}
