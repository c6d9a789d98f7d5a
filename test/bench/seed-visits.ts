import { book } from "../../shared/booking/change/book.ts";
import { createAppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import { createCalendarStore } from "../../shared/booking/calendar/calendar.store.ts";
import { createCommitmentStore } from "../../shared/commitments/promise/commitment.store.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { localDate, wallMinutes } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { addDays, atWall } from "../../shared/kernel/zone.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createOutboxStore } from "../../shared/relay/outbox.store.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import { dealerDocument } from "../scenarios/harness/dealers.ts";
import { openSeedingEngine } from "./seeding-engine.ts";

const PEOPLE = 60;
const SIDE_BY_SIDE = 8;
const ZONE = "Europe/London";
/** Half an hour each, from nine to six. */
const STARTS_A_DAY = 18;

const EVERY_DAY = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** A house of sixty who receive people for half an hour each, every day of the week. */
function bigHouse() {
  const { staff, services, ...document } = dealerDocument("hall", ZONE, {
    openingHours: [{ dayOfWeek: EVERY_DAY, opens: "09:00", closes: "18:00" }],
  });
  const people = Array.from({ length: PEOPLE }, (_, at) => ({
    id: `person-${at}`,
    name: `Person ${at}`,
    email: `person-${at}@hall.example`,
    role: "advisor",
    departments: ["service"],
  }));
  const [, inspection] = services;
  return dealerSchema.parse({
    ...document,
    staff: [...staff, ...people],
    resources: people.map(({ id, name }) => ({ id, name, type: "service-advisor" })),
    services: [
      { ...inspection, id: "drop-off", name: "Drop-off", duration: "PT30M", locations: ["dealer"] },
    ],
  });
}

export type SeededVisits = {
  readonly folder: string;
  readonly month: string;
  readonly count: number;
  readonly now: Instant;
};

/** So many visits within the month, booked by the use case straight on an engine; nobody is mailed for them. */
export async function seedVisits({ folder, month, count, now }: SeededVisits): Promise<void> {
  const { tables, close } = await openSeedingEngine(folder);
  const document = bigHouse();
  const directory = createDirectoryStore(tables, systemRandom);
  await directory.putDealer(document, undefined);
  const cases = createCaseStore(tables);
  const outbox = createOutboxStore(tables);
  const deps = {
    commit: createCommit(tables, systemRandom),
    random: systemRandom,
    cases,
    appointments: createAppointmentStore(tables),
    calendar: createCalendarStore(tables),
    commitments: createCommitmentStore(tables),
    directory,
    recentDealers: async () => document,
  };
  const perDay = Math.ceil(count / DAYS);
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const day = addDays(localDate(`${month}-01`), Math.floor(index / perDay));
      const slot = index % perDay;
      const minutes = wallMinutes("09:00") + (slot % STARTS_A_DAY) * 30;
      const done = await book(
        deps,
        {
          dealer: document.id,
          service: "drop-off",
          start: atWall(ZONE, day, minutes),
          location: { kind: "dealer" },
          host: { id: `person-${Math.floor(slot / STARTS_A_DAY)}`, known: true },
          for: {
            kind: "new-case",
            person: { customer: { name: `Visitor ${index}`, email: `v${index}@example.com` } },
            updates: "important",
            salesContact: false,
          },
          by: { kind: "customer" },
        },
        now,
      );
      if (!done.ok) throw new Error(`${index}: ${done.failure.code}`);
      const story = await cases.story(done.value.case.reference);
      for (const event of story?.events ?? []) await outbox.finish(event);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  await close();
}

const DAYS = 30;
