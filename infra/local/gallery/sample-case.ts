import type { Appointment } from "../../../shared/story/parts/appointment.schema.ts";
import { DEFAULT_LADDER } from "../../../shared/commitments/ladder/default-ladder.ts";
import type { Commitment } from "../../../shared/story/parts/commitment.schema.ts";
import { HOUR, MINUTE, instant, plus } from "../../../shared/kernel/time.ts";

export const NOW = instant(Date.UTC(2027, 4, 5, 15, 10));
export const reference = "7KZ3MQ2W4D";
export const start = instant(Date.UTC(2027, 4, 10, 14));
export const end = plus(start, 45 * MINUTE);
export const dealer = "northside";
export const notified = [{ id: "maya", name: "Maya Chen", email: "maya@northside.example" }];

export const appointment: Appointment = {
  id: "apt_sample",
  reference,
  dealer,
  service: "test-drive",
  serviceName: "Test drive",
  kind: "test-drive",
  department: "sales",
  status: "confirmed",
  revision: 0,
  start,
  end,
  busyFrom: start,
  busyUntil: end,
  location: { kind: "dealer" },
  options: { model: "500e" },
  resources: [
    { id: "demo-500e", type: "demonstrator", name: "500e Icon" },
    { id: "ana", type: "sales-advisor", name: "Ana Lopez" },
  ],
  sequence: 1,
  bookedAt: NOW,
  generation: 1,
};

/** The third visit for one thing, and all of them. */
export const onceMore: Appointment = {
  ...appointment,
  jobs: [{ id: "job_sample", concern: "Oil on the garage floor", reason: "repair" }],
};
export const trips = [2, 1, 0].map((before) => ({
  ...onceMore,
  id: before === 0 ? onceMore.id : `apt_${before}`,
  bookedAt: plus(NOW, -before * 24 * HOUR),
}));

/** Ready, and not fetched at the time that was said. */
const fetched: Appointment = {
  ...appointment,
  status: "ready",
  handBack: { at: plus(NOW, -10 * MINUTE), saidAt: NOW },
};

export const commitment: Commitment = {
  id: "cmt_sample",
  reference,
  dealer,
  kind: "callback",
  what: "Trade-in value of my car",
  department: "sales",
  owner: { id: "ana", name: "Ana Lopez" },
  accountable: { id: "maya", name: "Maya Chen" },
  status: "open",
  revision: 1,
  promisedAt: NOW,
  dueAt: plus(NOW, HOUR),
  originalDueAt: plus(NOW, HOUR),
  duePhrase: "PT60M",
  policy: { version: "sample", steps: [...DEFAULT_LADDER] },
  level: null,
  generation: 1,
  attempts: 1,
};

/** Said at hand-back. */
export const comingBack: Commitment = {
  ...commitment,
  kind: "update",
  what: "First oil change",
  comeBack: {
    visit: appointment.id,
    service: "drop-off",
    distance: { from: 500, to: 1000, unit: "mi" },
  },
};

export const base = {
  id: "evt_sample",
  reference,
  dealer,
  at: NOW,
  by: { kind: "system" },
} as const;
export const byAna = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
const dropOff = {
  ...appointment,
  service: "drop-off",
  serviceName: "Service drop-off",
  kind: "service-drop-off",
  department: "service",
} as const;
/** It stays the night, if its customer agrees. */
const staying: Appointment = {
  ...dropOff,
  overnight: {
    version: 1,
    transport: "loaner",
    readyBy: plus(start, 26 * HOUR),
    proposedAt: NOW,
    by: { id: "luis", name: "Luis Reyes" },
  },
};
export const visit = (status: Appointment["status"]) =>
  ({
    ...base,
    type: "appointment.status-changed",
    appointment: { ...dropOff, status },
    previous: "arrived",
  }) as const;
const complained = {
  ...visit("ready"),
  by: { kind: "customer" },
  type: "appointment.complained",
  text: "There is also a scratch on the left rear door",
  again: true,
} as const;
export const promise = { ...base, commitment };
const shown = {
  ...base,
  type: "case.code-used",
  shown: {
    commitment: commitment.id,
    what: commitment.what,
    name: "Kim Lee",
    company: "Highway Help",
  },
} as const;
const settled = {
  ...promise,
  type: "commitment.settlement-disputed",
  company: "Inspecta",
  reason: "We had no cover for this car on that day",
} as const;
/** Word from outside, to whoever has to do with it. */
export const TOLD_EVENTS = {
  "promise-shown": shown,
  "complaint-added": complained,
  "settlement-answered": settled,
} as const;

export const expected = {
  ...promise,
  by: byAna,
  type: "commitment.expected",
  expectedAt: plus(commitment.dueAt, 24 * HOUR),
  reason: "The part is still on its way",
} as const;

/** A night is proposed, and its customer agrees; another's is ready, and they wait for it. */
export const STAY_EVENTS = {
  "hand-back-waits": { ...base, type: "appointment.hand-back-waits", appointment: fetched },
  overnight: { ...base, type: "appointment.overnight-proposed", appointment: staying },
  "overnight-answered": {
    ...base,
    by: { kind: "customer" },
    type: "appointment.overnight-agreed",
    appointment: staying,
  },
} as const;
