import * as z from "zod";
import { burstsOf, clearBurst } from "../../shared/booking/bursts/clear-burst.ts";
import type { BurstDeps, ClearBurstDeps } from "../../shared/booking/bursts/clear-burst.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { atDealer } from "../wiring/by-staff.ts";

/** Cars and times, and nobody: whoever leads one department need not know the customers of another. */
const burstSchema = z.object({
  id: z.string(),
  /** What clearing it cancels, soonest first. */
  appointments: z.array(
    z.object({
      reference: z.string(),
      id: z.string(),
      service: z.string(),
      start: z.string(),
      bookedAt: z.string(),
    }),
  ),
  leftOut: z.int(),
});

/** What strangers booked in bulk. */
export const bursts = {
  list: atDealer({
    summary:
      "What people with unproven addresses booked in bulk, one network and hour each, newest first",
    answers: { status: 200, body: z.object({ items: z.array(burstSchema) }) },
    handle: async (deps: BurstDeps, { caller: { dealer } }) => {
      const { id: at, timeZone } = dealer.document;
      const found = await burstsOf(deps, at);
      const items = found.map(({ id, visits, leftOut }) => ({
        id,
        leftOut,
        appointments: visits.map(({ reference, id: visit, serviceName, start, bookedAt }) => ({
          reference,
          id: visit,
          service: serviceName,
          start: toOffsetText(timeZone, start),
          bookedAt: toOffsetText(timeZone, bookedAt),
        })),
      }));
      return { value: { items } };
    },
  }),

  clear: atDealer({
    summary:
      "Cancel all of one and mail nobody; whoever has proven an address or spoken to staff is left out",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: z.object({ cancelled: z.int(), leftOut: z.int() }) },
    handle: async (deps: ClearBurstDeps, { caller: { staff, dealer }, param, now }) => {
      const by = { kind: "staff", id: staff.id, name: staff.name } as const;
      const asked = { dealer: dealer.document.id, burst: param("id"), by };
      return { value: await clearBurst(deps, asked, now) };
    },
  }),
};
