import type { Case } from "../../story/parts/case.schema.ts";
import type { Dealer, Service } from "../../directory/document/dealer.schema.ts";
import { agendaMark } from "../../directory/services/event-of.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Appointment, Intent, Job, Visitor } from "../../story/parts/appointment.schema.ts";
import type { AgreedTime } from "../slots/decide-time.ts";
import type { Wish } from "./read-wish.ts";
import { nextOfVisit } from "../appointment/part-look.ts";
import type { RecallFound } from "../recall/look-up-recalls.ts";

export type NewAppointment = {
  readonly id: string;
  readonly case: Case;
  readonly wish: Pick<Wish, "location" | "options" | "also" | "host" | "transport"> & {
    readonly visitor?: Visitor | undefined;
    readonly jobs?: readonly Job[] | undefined;
    readonly intent?: Intent | undefined;
    readonly recall?: RecallFound | undefined;
  };
  readonly service: Service;
  readonly time: AgreedTime;
  readonly dealer: Dealer;
};

/** A confirmed appointment as it is first stored. */
export function newAppointment(
  { id, case: matter, wish, service, time, dealer }: NewAppointment,
  now: Instant,
): Appointment {
  const { location, options = {}, also = [], host } = wish;
  const told = agendaMark(service);
  const { wall, start, end, busyFrom, busyUntil, resources, charges } = time;
  return {
    id,
    reference: matter.reference,
    dealer: matter.dealer,
    service: service.id,
    ...(also.length === 0 ? {} : { also: [...also] }),
    serviceName: service.name,
    kind: service.kind,
    department: service.department,
    status: "confirmed",
    revision: 0,
    ...(wall === undefined ? {} : { wall }),
    start,
    end,
    busyFrom,
    busyUntil,
    location,
    ...(Object.keys(options).length === 0 ? {} : { options: { ...options } }),
    ...whatAndWho(wish),
    ...(told === undefined ? {} : { agendaTold: told }),
    ...(host === undefined ? {} : { host: host.id }),
    resources: [...resources],
    ...(charges.length === 0 ? {} : { charges: [...charges] }),
    sequence: 0,
    bookedAt: now,
    generation: 1,
    nextAction: nextOfVisit({ ...wish, ...service, start }, service, dealer, now),
  };
}

/** What it is for, who comes and how they get on, where that was said. */
function whatAndWho({ jobs = [], intent, recall, transport, visitor }: NewAppointment["wish"]) {
  return {
    ...(jobs.length === 0 ? {} : { jobs: [...jobs] }),
    ...(intent === undefined ? {} : { intent }),
    ...(recall?.none === true ? { recallKnown: false as const } : {}),
    ...(transport === undefined ? {} : { transport: { kind: transport } }),
    ...(visitor === undefined ? {} : { visitor }),
  };
}
