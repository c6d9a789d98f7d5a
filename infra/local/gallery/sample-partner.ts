import { DAY, plus } from "../../../shared/kernel/time.ts";
import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import { NOW, base, commitment } from "./sample-case.ts";

const task = {
  partner: "inspecta",
  name: "Inspecta",
  kind: "inspection",
  requestedAt: NOW,
  earliest: plus(NOW, DAY),
  calls: {
    from: ["+14015550191"],
    purpose: "inspects leased cars before they are returned",
    brand: "Aurora",
  },
};
const never = { ...task, calls: { ...task.calls, noOverlap: true as const } };
const asked = {
  ...base,
  type: "commitment.introduction",
  step: "asked",
  commitment: { ...commitment, introducing: { task, note: "Please inspect", nth: 1 } },
  task,
} as const satisfies CaseEvent;

/** A partner that is to call, what is said where it never can, and when it does not. */
export const PARTNER_EVENTS = {
  "partner-introduced": asked,
  "partner-not-calling": { ...asked, step: "ended" },
  "partner-no-overlap": { ...asked, step: "no-overlap", task: never },
  "partner-not-asked": { ...asked, by: { kind: "customer" }, step: "ended" },
} as const satisfies Readonly<Record<string, CaseEvent>>;
