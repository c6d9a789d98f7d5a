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

export const base = {
  id: "evt_sample",
  reference,
  dealer,
  at: NOW,
  by: { kind: "system" },
} as const;
export const byAna = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;
export const visit = (status: Appointment["status"]) =>
  ({
    ...base,
    type: "appointment.status-changed",
    appointment: { ...appointment, status },
    previous: "arrived",
  }) as const;
export const promise = { ...base, commitment };

export const expected = {
  ...promise,
  by: byAna,
  type: "commitment.expected",
  expectedAt: plus(commitment.dueAt, 24 * HOUR),
  reason: "The part is still on its way",
} as const;
