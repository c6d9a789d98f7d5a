import { purposeOf } from "../../directory/rights/purpose.ts";
import type { Dealer, Service } from "../../directory/document/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Random } from "../../kernel/random.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { findKey } from "../../story/find-keys.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import type { Stranger } from "../slots/strangers-share.ts";

export type ForWhomDeps = {
  readonly random: Random;
  readonly cases: Pick<CaseStore, "foundBy" | "now">;
};

type Registering = {
  readonly dealer: Dealer;
  readonly service: Pick<Service, "event">;
  readonly customer: { readonly email?: string | undefined; readonly phone?: string | undefined };
  readonly by: Actor;
};

/** How somebody is held to a mail that they have to open first. */
type Held = Stranger & {
  readonly burst: string;
  readonly held: true;
  readonly unmeant?: true;
};

/**
 * Whether an event is for this customer. Staff are told; whoever asks from outside is answered alike, be
 * the address a customer's or not, for anybody may type it. Their place is held until the link of a mail is opened,
 * and whom the event is not for gets another mail, without one: so it lapses as any that nobody opens. Undefined where it
 * is for everybody.
 */
export async function forWhom(
  deps: ForWhomDeps,
  { dealer, service: { event }, customer, by }: Registering,
  stranger: (Stranger & { readonly burst: string }) | undefined,
): Promise<Result<Held | undefined, RefusalOf<"event-for-others">>> {
  if (event === undefined || event.audience === "all") return ok(undefined);
  const isMeant = (await isCustomer(deps, dealer, customer)) === (event.audience === "customers");
  if (by.kind !== "customer") {
    return isMeant ? ok(undefined) : fail({ code: "event-for-others" });
  }
  const { burst = newId("evt", deps.random), paid = true } = stranger ?? {};
  return ok({ burst, paid, held: true, ...(isMeant ? {} : { unmeant: true }) });
}

/** The newest say it; whoever has more matters than that is a customer by one of these. */
const MOST_CASES = 10;

/** A visit to the workshop or the like that is to come, or came about, by this address or number. */
async function isCustomer(
  { cases }: ForWhomDeps,
  dealer: Dealer,
  { email, phone }: Registering["customer"],
): Promise<boolean> {
  const keys = [
    ...(email === undefined ? [] : [findKey("email", email)]),
    ...(phone === undefined ? [] : [findKey("phone", phone)]),
  ];
  const found = await Promise.all(keys.map((key) => cases.foundBy(dealer.id, key, MOST_CASES)));
  const stories = await Promise.all([...new Set(found.flat())].map((one) => cases.now(one)));
  return stories.some((story) => {
    const theirs = story?.case.customer;
    const isTheirs =
      (email !== undefined && theirs?.email === email) ||
      (phone !== undefined && theirs?.phone === phone);
    return isTheirs && story?.appointments.some((visit) => makesCustomer(visit, dealer)) === true;
  });
}

/** It never came about. */
const CAME_TO_NOTHING: ReadonlySet<AppointmentStatus> = new Set<AppointmentStatus>([
  "cancelled",
  "no-show",
  "missed-unconfirmed",
]);

function makesCustomer({ kind, department, status }: Appointment, dealer: Dealer): boolean {
  return (
    kind !== "event" && purposeOf(dealer, department) !== "sales" && !CAME_TO_NOTHING.has(status)
  );
}
