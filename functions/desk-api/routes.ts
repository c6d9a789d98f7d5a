import type { ApiRoute } from "../wiring/operation.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import { from } from "../wiring/route.ts";

const agenda = async () => (await import("./agenda.ts")).agenda;
const appointments = async () => (await import("./appointments.ts")).appointments;
const cases = async () => (await import("./cases.ts")).cases;
const commitments = async () => (await import("./commitments.ts")).commitments;
const directory = async () => (await import("./directory.ts")).directory;
const feeds = async () => (await import("./feeds.ts")).feeds;

const DEALER = "/v1/admin/dealers/{dealer}";
const BRAND = "/v1/admin/brands/{brand}";
const CASE = "/v1/admin/cases/{reference}";
const APPOINTMENT = `${CASE}/appointments/{id}` as const;
const COMMITMENT = `${CASE}/commitments/{id}` as const;

const works = { who: "promise:change" } as const;
const visits = { who: "appointment:change" } as const;

/** What staff do; every call takes an ID token. */
export const deskRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  { on: "GET /v1/admin/me", who: "self:read", load: from(directory, "me") },
  { on: `GET ${DEALER}`, who: "directory:read", load: from(directory, "dealer") },
  { on: `PUT ${DEALER}`, who: "directory:write", load: from(directory, "replaceDealer") },
  { on: `GET ${BRAND}`, who: "brand:read", load: from(directory, "brand") },
  { on: `PUT ${BRAND}`, who: "brand:write", load: from(directory, "replaceBrand") },
  { on: `GET ${DEALER}/commitments`, who: "promise:read", load: from(commitments, "list") },
  {
    on: `GET ${DEALER}/report`,
    who: "report:read",
    load: async () => (await import("./report.ts")).report,
  },
  { on: `POST ${DEALER}/cases`, who: "case:open", load: from(cases, "open") },
  { on: `GET ${CASE}`, who: "case:read", load: from(cases, "read") },
  { on: `POST ${CASE}/commitments`, who: "promise:make", load: from(commitments, "make") },
  { on: `POST ${COMMITMENT}/attempts`, ...works, load: from(commitments, "attempt") },
  { on: `POST ${COMMITMENT}/keep`, ...works, load: from(commitments, "keep") },
  { on: `POST ${COMMITMENT}/move`, ...works, load: from(commitments, "move") },
  { on: `POST ${COMMITMENT}/acknowledge`, ...works, load: from(commitments, "acknowledge") },
  { on: `POST ${COMMITMENT}/withdraw`, ...works, load: from(commitments, "withdraw") },
  { on: `POST ${COMMITMENT}/escalate`, ...works, load: from(commitments, "escalate") },
  { on: `POST ${COMMITMENT}/handoff`, ...works, load: from(commitments, "handOff") },
  { on: `POST ${COMMITMENT}/accept`, ...works, load: from(commitments, "accept") },
  { on: `POST ${COMMITMENT}/return`, ...works, load: from(commitments, "return") },
  { on: `POST ${COMMITMENT}/apply-policy`, ...works, load: from(commitments, "applyPolicy") },
  { on: `POST ${CASE}/notes`, who: "case:change", load: from(cases, "note") },
  { on: `GET ${DEALER}/agenda`, who: "agenda:read", load: from(agenda, "day") },
  { on: `GET ${DEALER}/affected`, who: "agenda:read", load: from(agenda, "affected") },
  { on: `POST ${DEALER}/find`, who: "case:find", load: from(agenda, "find") },
  { on: `POST ${CASE}/appointments`, ...visits, load: from(appointments, "book") },
  { on: `POST ${APPOINTMENT}/reschedule`, ...visits, load: from(appointments, "reschedule") },
  { on: `POST ${APPOINTMENT}/cancel`, ...visits, load: from(appointments, "cancel") },
  { on: `POST ${APPOINTMENT}/status`, ...visits, load: from(appointments, "status") },
  { on: `POST ${CASE}/rotate-link`, who: "case:change", load: from(cases, "rotateLink") },
  { on: `GET ${DEALER}/appointments.csv`, who: "agenda:read", load: from(agenda, "table") },
  { on: `GET ${DEALER}/feeds`, who: "calendar-link:read", load: from(feeds, "list") },
  { on: `POST ${DEALER}/feeds`, who: "calendar-link:make", load: from(feeds, "open") },
  { on: `DELETE ${DEALER}/feeds/{feed}`, who: "calendar-link:make", load: from(feeds, "revoke") },
];
