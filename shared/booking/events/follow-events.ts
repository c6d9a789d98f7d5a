import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { eventFollowed, isToFollowEvent } from "./event-followed.ts";

const SIDE_BY_SIDE = 4;

/**
 * Takes those who are registered along with their events, as the document has them.
 * @throws AggregateError after the last visit when some could not be: they are the next round's.
 */
export async function followEvents(
  deps: ChangeAppointmentDeps,
  visits: readonly Appointment[],
  dealer: Dealer,
  now: Instant,
): Promise<void> {
  const by = { kind: "system" } as const;
  await eachApart(
    visits.filter((visit) => isToFollowEvent(visit, dealer, now)),
    {
      sideBySide: SIDE_BY_SIDE,
      work: async ({ reference, id: appointment }) => {
        const request = { reference, appointment, dealerOf: async () => dealer, by, now };
        await changeAppointment(deps, request, eventFollowed);
      },
      onFailure: (error, { id: appointment }) =>
        log.error("sweep.event-failed", error, { appointment }),
    },
  );
}
