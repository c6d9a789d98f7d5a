import type { AgendaItem } from "../../../../shared/booking/agenda/agenda.ts";
import { waitsForCar } from "../../../../shared/booking/appointment/hand-back.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { instantTextSchema } from "../../../../shared/kernel/time.schema.ts";
import type { MailState } from "../../../../shared/story/parts/mail.schema.ts";

type Seen = Pick<AgendaItem, "status" | "mail" | "confirmedToCustomer" | "handBack">;

/** Where visits of a day stand, in the order in which they go through it; whoever has to be called first. */
export const DAY_GROUPS = ["unsure", "expected", "here", "work", "ready", "gone"] as const;
export type DayGroup = (typeof DAY_GROUPS)[number];

const BY_STATUS: Readonly<Record<AgendaItem["status"], DayGroup>> = {
  confirmed: "expected",
  unconfirmed: "expected",
  arrived: "here",
  "in-progress": "work",
  ready: "ready",
  completed: "gone",
  "part-needed": "gone",
  cancelled: "gone",
  "no-show": "gone",
  "missed-unconfirmed": "gone",
};

/** The groups that are not empty; of cars that are ready those whose customer waits for theirs first. */
export function dayGroups<Visit extends Seen>(
  visits: readonly Visit[],
  now: Instant,
): { readonly group: DayGroup; readonly visits: readonly Visit[] }[] {
  const grouped = Map.groupBy(visits, (visit) =>
    needsCall(visit) ? "unsure" : BY_STATUS[visit.status],
  );
  return DAY_GROUPS.flatMap((group) => {
    const inIt = grouped.get(group);
    return inIt === undefined ? [] : [{ group, visits: waitingFirst(inIt, now) }];
  });
}

function waitingFirst<Visit extends Seen>(visits: readonly Visit[], now: Instant): Visit[] {
  const waiting = (visit: Visit) => (waits(visit, now) ? 0 : 1);
  return visits.toSorted((one, other) => waiting(one) - waiting(other));
}

/** The customer may not know of it: the mail came back, or never left, and nobody has told them since. */
export function needsCall({ status, mail, confirmedToCustomer }: Seen): boolean {
  if (confirmedToCustomer) return false;
  if (status === "unconfirmed" || status === "missed-unconfirmed") return true;
  return status === "confirmed" && mail !== undefined && LOST.has(mail.state);
}

const LOST: ReadonlySet<MailState> = new Set<MailState>(["bounced", "complained", "failed"]);

/** Whether they wait for their car, longer than anybody should. */
export function waits({ status, handBack }: Seen, now: Instant): boolean {
  if (handBack === undefined) return false;
  return waitsForCar({ status, handBack: { at: instantTextSchema.parse(handBack.at) } }, now);
}
