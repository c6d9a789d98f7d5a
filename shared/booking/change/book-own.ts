import { hangsOnLease } from "../slots/opens-on.ts";
import { fail } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { isFor } from "../waiting/wished.ts";
import { book } from "./book.ts";
import type { BookDeps, Booked, BookRefusal } from "./book.ts";
import type { Wish } from "./read-wish.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

export type BookOwnDeps = BookDeps & {
  readonly cases: BookDeps["cases"] & Pick<CaseStore, "countOwnBooking">;
};

export type BookOwn = Omit<Wish, "dealer" | "lease" | "notBefore" | "jobs" | "intent"> & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly dealer: Dealer;
};

export type OwnRefusal = BookRefusal | RefusalOf<"address-not-proven">;

/**
 * The customer books in their own case what is to be had before the lease of its car ends; all else they book by the
 * dealer's form, as a matter of its own. One of a kind is enough, and of two requests at one moment one is told so.
 */
export async function bookOwn(
  deps: BookOwnDeps,
  { story, dealer, ...wish }: BookOwn,
  now: Instant,
  remember: (booked: Booked) => readonly Write[],
): Promise<Result<Booked, OwnRefusal>> {
  const { case: matter } = story;
  const { reference } = matter;
  const service = dealer.services.find(({ id }) => id === wish.service);
  if (service === undefined || !hangsOnLease(service)) return fail({ code: "service-not-found" });
  // Whoever typed the address holds the token too; they show first that mail to it reaches them.
  if (matter.unproven !== undefined) return fail({ code: "address-not-proven" });
  if (comingFor(story, service.id, now) !== undefined) {
    return fail({ code: "already-booked", reference });
  }
  const by = { kind: "customer" } as const;
  const input = {
    ...wish,
    dealer: dealer.id,
    for: { kind: "known-case", case: matter },
    by,
  } as const;
  const done = await book(deps, input, now, (booked) => [
    ...remember(booked),
    deps.cases.countOwnBooking(matter),
  ]);
  if (done.ok || done.failure.code !== "already-booked") return done;
  return fail({ code: "already-booked", reference });
}

/** The visit for a service that is still to come. */
export function comingFor(
  { appointments }: Pick<CaseNow, "appointments">,
  service: string,
  now: Instant,
): Appointment | undefined {
  return appointments.find(
    (one) => one.end > now && allows("cancel", one.status) && isFor(one, service),
  );
}
