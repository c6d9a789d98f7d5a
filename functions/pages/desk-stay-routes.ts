import { partOf } from "../wiring/route.ts";
import type { Route } from "../wiring/route.ts";
import type { DeskDependencies } from "./desk/frame/desk-dependencies.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);

const VISIT = "/desk/cases/{reference}/appointments/{id}";
const visits = { who: "appointment:change" } as const;

/** What staff say of a car that stays, and of one that is fetched. */
export const deskStayRoutes: readonly Route<DeskDependencies>[] = [
  { on: `GET ${VISIT}/transport`, ...visits, load: desk((it) => it.stay.askTransport) },
  { on: `POST ${VISIT}/transport`, ...visits, load: desk((it) => it.stay.transport) },
  { on: `GET ${VISIT}/overnight`, ...visits, load: desk((it) => it.stay.askNight) },
  { on: `POST ${VISIT}/overnight`, ...visits, load: desk((it) => it.stay.night) },
  { on: `GET ${VISIT}/hand-back`, ...visits, load: desk((it) => it.handBack.ask) },
  { on: `POST ${VISIT}/hand-back`, ...visits, load: desk((it) => it.handBack.keep) },
];
