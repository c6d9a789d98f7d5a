import { notePurposeRefused } from "../../case/access/purpose-refused.ts";
import { findTime } from "../../commitments/make/find-time.ts";
import { placedCall } from "../../commitments/make/placed-call.ts";
import type { PlacedCallDeps } from "../../commitments/make/placed-call.ts";
import { PLACE_RACE, promising } from "../../commitments/make/promising.ts";
import type { PromisingDeps } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { isClosedToSales, isForSales } from "../../directory/rights/purpose.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { sha256 } from "../../kernel/hash.ts";
import type { Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { commitNew } from "../../platform/dynamodb/commit-new.ts";
import type { Replayed } from "../../platform/dynamodb/idempotency.store.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { Wished } from "../waiting/wished.ts";
import type { WaitingStore } from "../waiting/waiting.store.ts";
import { bookingCase, leaseOf } from "./booking-case.ts";
import type { BookingFor } from "./booking-case.ts";
import { readWish } from "./read-wish.ts";
import type { Wish, WishRead, WishRefusal } from "./read-wish.ts";
import { waitingWindow } from "./waiting-window.ts";
import type { AskedWindow, WaitingWindow } from "./waiting-window.ts";

export type WaitForTimeDeps = PromisingDeps &
  PlacedCallDeps & {
    readonly recentDealers: RecentDealers;
    readonly commit: Commit;
    readonly cases: Pick<CaseStore, "open" | "record" | "countNewCase" | "refuseOnce" | "now">;
    readonly waiting: Pick<WaitingStore, "put">;
  };

/** Whose wish it is: a new customer's matter, or a case that exists, as it was read. */
export type WaitingFor =
  | Extract<BookingFor, { readonly kind: "new-case" }>
  | { readonly kind: "known-case"; readonly story: CaseNow };

export type WaitForTime = Omit<Wish, "start" | "weekday"> &
  AskedWindow & { readonly for: WaitingFor; readonly by: Actor };

export type WaitsForTime = {
  readonly case: Case;
  readonly waiting: Wished;
  /** If nothing becomes free. */
  readonly commitment: Commitment;
  readonly dealer: Dealer;
};

export type WaitRefusal =
  | WishRefusal
  | RefusalOf<"purpose-not-allowed" | "waits-already" | "too-many-requests" | "proof-required">
  /** Nobody could tell them, or not in time. */
  | RefusalOf<"promise-refused">
  | Replayed;

/**
 * Puts somebody in the queue whom none of the free times suits, and promises them beside it that somebody of
 * the department says what can be done. It always has an end: see {@link waitingWindow}. In each case one for
 * each service; `remember` adds to the transaction.
 */
export async function waitForTime(
  deps: WaitForTimeDeps,
  input: WaitForTime,
  now: Instant,
  remember: (waits: WaitsForTime) => readonly Write[] = () => [],
): Promise<Result<WaitsForTime, WaitRefusal>> {
  const lease = leaseOf(ofBooking(input.for));
  const read = await readWish(deps.recentDealers, { ...input, lease });
  if (!read.ok) return read;
  const window = waitingWindow(input, read.value.terms, now);
  if (!window.ok) return window;
  const misused = await misuse(deps, input, read.value, now);
  if (misused !== undefined) return fail(misused);
  const { dealer, service } = read.value;
  const draft = await bookingCase(deps, ofBooking(input.for), dealer, service, now);
  if (!draft.ok) return draft;
  const person = draft.value().case;
  const at = { dealer, department: service.department, before: window.value.before };
  const promise = findTime(person, { ...at, service: service.name }, now);
  if (!promise.ok) return fail(unpromised(promise.failure));
  return commitNew<WaitsForTime, Exclude<WaitRefusal, Replayed>>(deps.commit, {
    race: PLACE_RACE,
    alongside: remember,
    final: FINAL,
    draw: async (round) => {
      const known = knownWaiting(await presentOf(deps, input.for, round), service.id);
      if (known !== undefined && known.status !== "left") return fail({ code: "waits-already" });
      const { windows } = person.contact ?? {};
      const asked = { dealer, wanted: promise.value, windows, isNamed: false };
      const placed = await placedCall(deps, asked, now);
      if (!placed.ok) return fail(unpromised(placed.failure));
      const { case: matter, writes } = draft.value();
      const of = { dealer, wanted: placed.value, by: input.by };
      const made = (await promising(deps, of, now))({ reference: matter.reference });
      const queued = { matter, known, promise: made.made.id, window: window.value };
      const waiting = inQueue(read.value, input, queued, now);
      const fact = { type: "waiting.joined", waiting } as const;
      const event = toEvent(fact, matter, { by: input.by, at: now, random: deps.random });
      return ok({
        made: { case: matter, waiting, commitment: made.made, dealer },
        writes: [...writes, deps.waiting.put(waiting), deps.cases.record(event), ...made.writes],
      });
    },
  });
}

/** What no other draw can mend. */
const FINAL = {
  "too-many": { code: "too-many-requests" },
  "proof-spent": { code: "proof-required" },
} as const;

function ofBooking(wanted: WaitingFor): BookingFor {
  return wanted.kind === "new-case" ? wanted : { kind: "known-case", case: wanted.story.case };
}

/** A case that exists may have changed since it was read. */
async function presentOf(
  { cases }: WaitForTimeDeps,
  wanted: WaitingFor,
  round: number,
): Promise<CaseNow | undefined> {
  if (wanted.kind === "new-case") return undefined;
  if (round === 0) return wanted.story;
  return (await cases.now(wanted.story.case.reference)) ?? wanted.story;
}

/** A matter of service is none for sales, whoever asks. */
async function misuse(
  deps: WaitForTimeDeps,
  { for: wanted, by }: WaitForTime,
  { dealer, service: { department } }: WishRead,
  now: Instant,
): Promise<RefusalOf<"purpose-not-allowed"> | undefined> {
  if (wanted.kind === "new-case" || !isClosedToSales(wanted.story.case, dealer)) return undefined;
  if (!isForSales({ department }, dealer)) return undefined;
  if (by.kind === "staff") await notePurposeRefused(deps, wanted.story.case, by, now);
  return { code: "purpose-not-allowed" };
}

function unpromised(problem: Problem): RefusalOf<"promise-refused"> {
  return { code: "promise-refused", problem };
}

/** One for each service of a case, so that two requests at one moment make one of it. */
function idOf(reference: string, service: string): string {
  return `wsh_${sha256("wish", reference, service).slice(0, 24)}`;
}

function knownWaiting(story: CaseNow | undefined, service: string): Waiting | undefined {
  if (story === undefined) return undefined;
  const id = idOf(story.case.reference, service);
  return story.waiting?.find((one) => one.id === id);
}

type Queued = {
  readonly matter: Case;
  /** Who waited before, left, and comes back. */
  readonly known: Waiting | undefined;
  readonly promise: string;
  readonly window: WaitingWindow;
};

function inQueue(
  { service }: WishRead,
  { also = [], options = {}, host, location }: WaitForTime,
  { matter, known, promise, window }: Queued,
  now: Instant,
): Wished {
  return {
    id: idOf(matter.reference, service.id),
    reference: matter.reference,
    dealer: matter.dealer,
    service: service.id,
    status: "waiting",
    generation: (known?.generation ?? 0) + 1,
    ...window,
    joinedAt: now,
    refused: [],
    wish: {
      serviceName: service.name,
      department: service.department,
      ...(also.length === 0 ? {} : { also: [...also] }),
      ...(Object.keys(options).length === 0 ? {} : { options: { ...options } }),
      ...(host === undefined ? {} : { host: host.id }),
      location,
      promise,
      ...(matter.unproven === undefined ? {} : { unproven: true }),
    },
  };
}
