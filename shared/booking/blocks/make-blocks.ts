import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { refusal } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { AppointmentStore } from "../appointment/appointment.store.ts";
import { BOOKING_RACE } from "../appointment/booking-race.ts";
import { calendarChanges } from "../calendar/calendar-changes.ts";
import type { CalendarLooks } from "../calendar/calendar-looks.store.ts";
import type { CalendarStore } from "../calendar/calendar.store.ts";
import { renewMarks } from "../../watch/renew-marks.ts";
import type { WatchStore } from "../../watch/watch.store.ts";
import { blockDays } from "./block-days.ts";
import type { BlockWhen } from "./block-days.ts";
import { blockId, newBlockLetters } from "./block-id.ts";
import { holdOfBlock } from "./block-time.ts";
import type { Block } from "./block.schema.ts";
import type { BlockStore } from "./block.store.ts";
import { inTheWay } from "./in-the-way.ts";
import { visitsOf } from "./visits-of.ts";
import type { VisitInTheWay } from "./visits-of.ts";

export type MakeBlocksDeps = {
  readonly calendar: Pick<CalendarStore, "write">;
  readonly looks: Pick<CalendarLooks, "daysOf">;
  readonly blocks: Pick<BlockStore, "add">;
  readonly appointments: Pick<AppointmentStore, "between">;
  readonly commit: Commit;
  readonly random: Random;
  readonly watch: Pick<WatchStore, "renew">;
};

export type BlockWish = BlockWhen & {
  readonly resource: string;
  readonly reason: string;
  /** What is booked already stays, and is to be moved by hand. */
  readonly keepVisits?: boolean | undefined;
};

export type MadeBlocks = {
  readonly blocks: readonly Block[];
  /** Of those that stay for now. */
  readonly visits: readonly VisitInTheWay[];
};

export type BlockRefusal = (Problem & { readonly visits?: readonly VisitInTheWay[] }) | Replayed;

/** Somebody of the dealer, who asks. */
export type BlockingAt = { readonly staff: StaffMember; readonly dealer: Dealer };

/**
 * Blocks one stretch of a day, or the same stretch weekly: every day of it in one transaction with its claim
 * on the calendar, so from then on none of it can be booked, or nothing is blocked at all.
 */
export async function makeBlocks(
  deps: MakeBlocksDeps,
  { staff, dealer }: BlockingAt,
  wish: BlockWish,
  now: Instant,
  remember?: (made: MadeBlocks) => readonly Write[],
): Promise<Result<MadeBlocks, BlockRefusal>> {
  if (!dealer.resources.some(({ id }) => id === wish.resource)) {
    return fail({ code: "invalid-request", errors: [invalid("/resource", "not-known-here")] });
  }
  const refused = refusal(staff, "block:make-of", { own: wish.resource === staff.id });
  if (refused !== undefined) return fail(refused);
  const days = blockDays(wish, dealer, now);
  if (!days.ok) return fail({ code: "invalid-request", errors: days.failure });
  const zone = dealer.timeZone;
  const done = await commitNew<MadeBlocks, Exclude<BlockRefusal, Replayed>>(deps.commit, {
    race: BOOKING_RACE,
    ...(remember === undefined ? {} : { alongside: remember }),
    own: "block",
    draw: async () => {
      const busy = await deps.looks.daysOf(dealer.id, wish.resource, days.value);
      const blocks = drawn(wish, { staff, dealer }, days.value, newBlockLetters(deps.random), now);
      const holds = blocks.map((one) => ({ date: one.date, hold: holdOfBlock(one, zone) }));
      const { visits, blocks: others, offers } = inTheWay(busy, zone, holds);
      if (others.length > 0) return fail({ code: "already-blocked" });
      if (offers.length > 0) return fail({ code: "time-in-use", detail: "time-held" });
      const known = await visitsOf(deps, dealer, visits);
      if (known.length > 0 && wish.keepVisits !== true) {
        return fail({ code: "time-in-use", visits: known });
      }
      const claims = calendarChanges(busy, zone, { claims: holds.map(({ hold }) => hold) });
      return ok({
        made: { blocks, visits: known },
        writes: [
          ...blocks.map((one) => deps.blocks.add(one, zone)),
          ...deps.calendar.write(dealer.id, zone, claims),
        ],
      });
    },
  });
  // No event of a case tells the pages that are open.
  if (done.ok) await renewMarks(deps, [{ kind: "dealer", id: dealer.id }]);
  return done;
}

function drawn(
  { resource, from, to, reason }: BlockWish,
  { staff, dealer }: BlockingAt,
  days: readonly LocalDate[],
  letters: string,
  now: Instant,
): Block[] {
  const [first] = days;
  const last = days.at(-1);
  const series =
    first === undefined || last === undefined || first === last
      ? {}
      : { series: { from: first, through: last } };
  return days.map((date) => ({
    id: blockId(date, letters),
    dealer: dealer.id,
    resource,
    date,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    reason,
    ...series,
    by: { id: staff.id, name: staff.name },
    madeAt: now,
  }));
}
