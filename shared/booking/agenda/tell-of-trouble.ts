import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Appointment, Trouble } from "../../story/parts/appointment.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { documentSeen } from "../../directory/store/document-work.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import { log } from "../../platform/log.ts";
import { LOST, raced } from "../../platform/raced.ts";
import type { Race } from "../../platform/raced.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { isSameTrouble, troubleOf } from "../appointment/trouble.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { upcomingOf } from "./upcoming.ts";

export type TellOfTroubleDeps = ChangeAppointmentDeps & {
  readonly tables: Pick<Tables, "cases">;
  readonly commit: Commit;
  readonly random: Random;
  readonly cases: Pick<CaseStore, "record">;
  readonly appointments: Pick<AppointmentStore, "between" | "change" | "one" | "point">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

const SIDE_BY_SIDE = 4;
const RACE: Race = { rounds: 8, lost: "a visit keeps changing while its trouble is noted" };

/**
 * Writes down which visits a dealer's document has left without host, car, bay or opening, each once, so
 * that its department is told. Looked at when a document was written, and every morning, for a booking
 * may have been agreed with the document of before.
 * @throws AggregateError after the last dealer when some could not be looked at: they are the next round's.
 */
export async function tellOfTrouble(
  deps: TellOfTroubleDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  const written = new Set(work.flatMap(({ kind, id }) => (kind === "document" ? [id] : [])));
  const opening = work.flatMap(({ kind, id }) => (kind === "daily" ? [id] : []));
  await eachApart([...new Set([...written, ...opening])], {
    sideBySide: SIDE_BY_SIDE,
    work: (id) => lookAt(deps, id, written.has(id), now),
    onFailure: (error, dealer) => log.error("sweep.trouble-failed", error, { dealer }),
  });
}

async function lookAt(
  deps: TellOfTroubleDeps,
  id: string,
  isWritten: boolean,
  now: Instant,
): Promise<void> {
  const dealer = await deps.directory.dealer(id);
  if (dealer === undefined) return;
  const visits = await upcomingOf(deps, dealer.document, now);
  // Few dealers have any. What is at another time now goes there before anybody looks what stands against it.
  if (visits.some(({ kind }) => kind === "event")) {
    const { followEvents } = await import("../events/follow-events.ts");
    await followEvents(deps, visits, dealer.document, now);
  }
  await eachApart(
    visits.filter((visit) => noted(visit, dealer.document) !== undefined),
    {
      sideBySide: SIDE_BY_SIDE,
      work: async (visit) => {
        await raced(RACE, () => note(deps, visit, dealer.document, now));
      },
      onFailure: (error, { id: appointment }) =>
        log.error("sweep.trouble-failed", error, { appointment }),
    },
  );
  // Refused when the document was written meanwhile: then that is looked at next.
  if (isWritten) await deps.commit([documentSeen(deps.tables, id, dealer.etag)]);
}

async function note(
  deps: TellOfTroubleDeps,
  { reference, id }: Appointment,
  dealer: Dealer,
  now: Instant,
): Promise<typeof LOST | "noted"> {
  const seen = await deps.appointments.one(reference, id);
  const change = seen === undefined ? undefined : noted(seen, dealer);
  if (change === undefined || !allows("note-trouble", change.appointment.status)) return "noted";
  const { appointment, trouble } = change;
  const fact = { type: "appointment.in-trouble", appointment } as const;
  const frame = { by: { kind: "system" }, at: now, random: deps.random } as const;
  const saved = await deps.commit([
    deps.appointments.change("note-trouble", appointment, dealer.timeZone),
    ...(trouble === undefined
      ? []
      : [
          deps.appointments.point(appointment),
          deps.cases.record(toEvent({ ...fact, trouble }, appointment, frame)),
        ]),
  ]);
  return saved.ok ? "noted" : LOST;
}

type Noted = { readonly appointment: Appointment; readonly trouble: Trouble | undefined };

/**
 * The visit as it knows of its trouble; `trouble` where somebody has to be told. What was said of one
 * that is over is forgotten: should it come back, it is asked again.
 */
function noted(seen: Appointment, dealer: Dealer): Noted | undefined {
  const { troubleTold: told, confirmedDespite: despite, ...visit } = seen;
  const trouble = troubleOf(dealer, seen);
  const isDecided = despite !== undefined && isSameTrouble(trouble, despite);
  const isKnown = isSameTrouble(trouble, told) && (despite === undefined || isDecided);
  if (isKnown || (isDecided && told === undefined)) return undefined;
  const appointment = {
    ...visit,
    revision: seen.revision + 1,
    ...(trouble === undefined ? {} : { troubleTold: trouble }),
    ...(isDecided ? { confirmedDespite: despite } : {}),
  };
  return { appointment, trouble: isDecided ? undefined : trouble };
}
