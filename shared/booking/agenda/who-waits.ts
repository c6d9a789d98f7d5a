import * as z from "zod";
import { isBehindWall } from "../../directory/rights/purpose.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { sideBySide } from "../../kernel/side-by-side.ts";
import { instantSchema } from "../../kernel/time.schema.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { customerSchema } from "../../story/parts/case.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { toWaitingAnswer, waitingAnswerSchema } from "../waiting/waiting-answer.ts";
import type { WaitingStore } from "../waiting/waiting.store.ts";

export const waiterSchema = waitingAnswerSchema.extend({
  reference: z.string(),
  /** In the dealer's words. */
  serviceName: z.string(),
  department: z.string(),
  /** What is promised beside it and open: who says by when what can be done. */
  promise: z.object({ owner: z.string(), dueAt: z.string() }).optional(),
  /** The time that they have, where they would rather come earlier. */
  bookedFor: z.string().optional(),
  /** Absent, like the address, where it is of no business to the reader. */
  customer: customerSchema.optional(),
});
type Waiter = z.input<typeof waiterSchema>;

/** Where a page ends: since when somebody waits, and who. */
export const waiterPlaceSchema = z.tuple([instantSchema, z.string()]);
type Place = z.infer<typeof waiterPlaceSchema>;

export type WhoWaitsDeps = {
  readonly cases: Pick<CaseStore, "now">;
  readonly waiting: Pick<WaitingStore, "queue">;
};

type Asked = {
  readonly dealer: Dealer;
  readonly staff: StaffMember;
  readonly limit: number;
  readonly after: Place | undefined;
};

/** A page has dozens of cases at most; not all are read at the same moment. */
const SIDE_BY_SIDE = 10;

/** Who waits at this dealer for a time to become free, the longest first, with an appointment or without. */
export async function whoWaits(
  deps: WhoWaitsDeps,
  { dealer, staff, limit, after }: Asked,
): Promise<{ readonly items: Waiter[]; readonly next?: Place }> {
  const queue = await deps.waiting.queue(dealer.id);
  const rest = queue.filter((one) => after === undefined || isAfter(placeOf(one), after));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const items = await sideBySide(page, SIDE_BY_SIDE, async ({ reference, id }) => {
    const story = await deps.cases.now(reference);
    // The index may be a moment behind; the case itself is not.
    const waiting = story?.waiting?.find((one) => one.id === id);
    if (story === undefined || waiting === undefined || waiting.status === "left") return [];
    return [toWaiter(waiting, story, dealer, staff)];
  });
  const isLast = last === undefined || rest.length <= limit;
  return { items: items.flat(), ...(isLast ? {} : { next: placeOf(last) }) };
}

function toWaiter(waiting: Waiting, story: CaseNow, dealer: Dealer, staff: StaffMember): Waiter {
  const matter = story.case;
  const { wish, ...answer } = toWaitingAnswer(waiting, story, dealer.timeZone);
  const promise = promiseOf(waiting, story, dealer);
  const of = { ...whatOf(waiting, story, dealer), ...promise, reference: matter.reference };
  const what = { ...answer, ...of };
  if (!isBehindWall(staff, matter, dealer)) return { ...what, wish, customer: matter.customer };
  return { ...what, wish: wish && { ...wish, location: { kind: wish.location.kind } } };
}

function promiseOf({ wish }: Waiting, { commitments }: CaseNow, { timeZone }: Dealer) {
  const open = commitments.find(({ id, status }) => id === wish?.promise && status === "open");
  if (open === undefined) return {};
  return { promise: { owner: open.owner.name, dueAt: toOffsetText(timeZone, open.dueAt) } };
}

/** Of their appointment where they have one, else of what shall be booked. */
function whatOf(
  { id, service, wish }: Waiting,
  { case: matter, appointments }: CaseNow,
  { timeZone }: Dealer,
) {
  const own = appointments.find((one) => one.id === id);
  const { serviceName, department } = wish ??
    own ?? { serviceName: service, department: matter.department };
  const has = own === undefined ? {} : { bookedFor: toOffsetText(timeZone, own.start) };
  return { serviceName, department, ...has };
}

function placeOf({ joinedAt, id }: Waiting): Place {
  return [joinedAt, id];
}

function isAfter([at, id]: Place, [other, than]: Place): boolean {
  return at === other ? id > than : at > other;
}
