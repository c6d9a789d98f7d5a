import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);

const APPOINTMENT = "/v1/admin/cases/{reference}/appointments/{id}";
const visits = { who: "appointment:change" } as const;

/** What staff say of a visit that stays as it is, and of a car that stays. */
export const stayRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  {
    on: `POST ${APPOINTMENT}/confirm-as-is`,
    ...visits,
    load: desk((it) => it.appointments.confirmAsIs),
  },
  { on: `POST ${APPOINTMENT}/transport`, ...visits, load: desk((it) => it.stays.transport) },
  { on: `POST ${APPOINTMENT}/overnight`, ...visits, load: desk((it) => it.stays.overnight) },
];
