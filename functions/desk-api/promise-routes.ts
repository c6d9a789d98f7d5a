import type { ApiRoute } from "../wiring/operation.ts";
import { partOf } from "../wiring/route.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";

const desk = partOf(async () => (await import("./desk-part.ts")).deskPart);

/** By itself: companies seldom settle anything between them. */
const settling = partOf(async () => (await import("./settling.ts")).settling);

const PARTNER = "/v1/admin/partners/{partner}";
const COMMITMENT = "/v1/admin/cases/{reference}/commitments/{id}";

const works = { who: "promise:change" } as const;
/** Also by whom it was handed to. */
const answers = { who: "promise:answer" } as const;

/** What staff, and the people of partners, do with a promise. */
export const promiseRoutes: readonly ApiRoute<RequestDependencies, "staff">[] = [
  {
    on: `GET ${PARTNER}/commitments`,
    who: "partner:tasks",
    load: desk((it) => it.partnerTasks.list),
  },
  {
    on: `GET ${PARTNER}/settlements`,
    who: "partner:tasks",
    load: settling((it) => it.list),
  },
  { on: `POST ${COMMITMENT}/settle`, ...answers, load: settling((it) => it.settle) },
  { on: `POST ${COMMITMENT}/attempts`, ...answers, load: desk((it) => it.commitments.attempt) },
  { on: `POST ${COMMITMENT}/keep`, ...answers, load: desk((it) => it.commitments.keep) },
  { on: `POST ${COMMITMENT}/move`, ...works, load: desk((it) => it.commitments.move) },
  {
    on: `POST ${COMMITMENT}/acknowledge`,
    ...works,
    load: desk((it) => it.commitments.acknowledge),
  },
  { on: `POST ${COMMITMENT}/snooze`, ...works, load: desk((it) => it.commitments.snooze) },
  { on: `POST ${COMMITMENT}/withdraw`, ...works, load: desk((it) => it.commitments.withdraw) },
  { on: `POST ${COMMITMENT}/escalate`, ...works, load: desk((it) => it.commitments.escalate) },
  { on: `POST ${COMMITMENT}/undo`, ...works, load: desk((it) => it.commitments.undo) },
  { on: `POST ${COMMITMENT}/handoff`, ...works, load: desk((it) => it.handing.handOff) },
  { on: `POST ${COMMITMENT}/handover`, ...works, load: desk((it) => it.handing.handOver) },
  { on: `POST ${COMMITMENT}/accept`, ...answers, load: desk((it) => it.handing.accept) },
  { on: `POST ${COMMITMENT}/return`, ...answers, load: desk((it) => it.handing.return) },
  {
    on: `POST ${COMMITMENT}/acknowledge-request`,
    ...answers,
    load: desk((it) => it.handing.acknowledgeRequest),
  },
  {
    on: `POST ${COMMITMENT}/apply-policy`,
    ...works,
    load: desk((it) => it.commitments.applyPolicy),
  },
];
