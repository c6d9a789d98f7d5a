import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import type { Waiting } from "../../../shared/story/parts/waiting.schema.ts";
import { HOUR, plus } from "../../../shared/kernel/time.ts";
import {
  NOW,
  appointment,
  base,
  commitment,
  dealer,
  end,
  reference,
  start,
} from "./sample-case.ts";

const waiting: Waiting = {
  id: "wsh_sample",
  reference,
  dealer,
  service: "test-drive",
  status: "waiting",
  generation: 1,
  before: plus(start, 24 * HOUR),
  joinedAt: NOW,
  refused: [],
  wish: {
    serviceName: "Test drive",
    department: "sales",
    options: { model: "500e" },
    location: { kind: "dealer" },
    promise: commitment.id,
  },
};
const left: Waiting = { ...waiting, status: "left", generation: 2 };

/** Of whoever waits for an earlier time, or for any. */
export const WAITING_EVENTS = {
  "earlier-time": {
    ...base,
    type: "waiting.offered",
    waiting: {
      id: appointment.id,
      reference,
      dealer,
      service: "test-drive",
      status: "offered",
      generation: 2,
      joinedAt: NOW,
      refused: [],
      offer: {
        holder: "offer_sample",
        start: plus(start, -24 * HOUR),
        end: plus(end, -24 * HOUR),
        busyFrom: plus(start, -24 * HOUR),
        busyUntil: plus(end, -24 * HOUR),
        resources: appointment.resources,
        charges: [],
        until: plus(NOW, HOUR),
      },
    },
  },
  "waiting-joined": { ...base, by: { kind: "customer" }, type: "waiting.joined", waiting },
  "freed-time": {
    ...base,
    type: "waiting.offered",
    waiting: {
      ...waiting,
      status: "offered",
      generation: 2,
      offer: {
        holder: "offer_sample",
        start,
        end,
        busyFrom: start,
        busyUntil: end,
        resources: appointment.resources,
        charges: [],
        until: plus(NOW, HOUR),
      },
    },
  },
  "waiting-ended": { ...base, type: "waiting.left", because: "over", waiting: left },
  "waiting-stopped": { ...base, type: "waiting.left", because: "not-offered", waiting: left },
} as const satisfies Readonly<Record<string, CaseEvent>>;
