import { invalid } from "../../kernel/invalid.ts";
import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

export type JoinWaitingDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

type Wish = {
  /** Only a time in here is of interest; by default any from now until the appointment itself. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
};

export type JoinWaiting = Wish & {
  readonly story: CaseNow;
  readonly appointment: string;
  readonly by: Actor;
};

export type JoinRefusal =
  | NotThere
  | RefusalOf<"wrong-state" | "invalid-request" | "address-not-proven">;

/**
 * Puts a customer in the queue for an earlier time; their appointment stays as it is. Who waits
 * already keeps their place and changes what they wait for, unless a time is just held for them.
 */
export async function joinWaiting(
  deps: JoinWaitingDeps,
  { from, before, ...of }: JoinWaiting,
  now: Instant,
): Promise<Result<Waiting, JoinRefusal>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: deps.recentDealers, now };
  const done = await changeAppointment(deps, request, joined({ from, before }));
  if (!done.ok) return done;
  const { waiting } = done.value;
  if (waiting === undefined) throw new Error("who has joined does not wait");
  return ok(waiting);
}

export function joined(wish: Wish): Decide<JoinRefusal> {
  const { from, before } = wish;
  return ({ appointment, waiting: known, story, now }) => {
    if (from !== undefined && before !== undefined && before <= from) return fail(NO_TIME_BETWEEN);
    const { status, start } = appointment;
    if (!allows("reschedule", status) || start <= now) return fail({ code: "wrong-state", status });
    // An offer holds a time and is mailed, so it is for whoever provably reads there.
    if (appointment.tentative !== undefined && story.case.unproven !== undefined) {
      return fail({ code: "address-not-proven" });
    }
    if (known?.status === "offered") return ok(NOTHING);
    const waiting = inQueue(appointment, known, wish, now);
    return ok({ waiting, facts: [{ type: "waiting.joined", waiting }] });
  };
}

function inQueue(
  { id, reference, dealer, service }: Appointment,
  known: Waiting | undefined,
  { from, before }: Wish,
  now: Instant,
): Waiting {
  return {
    id,
    reference,
    dealer,
    service,
    status: "waiting",
    generation: (known?.generation ?? 0) + 1,
    ...(from === undefined ? {} : { from }),
    ...(before === undefined ? {} : { before }),
    joinedAt: known?.status === "waiting" ? known.joinedAt : now,
    refused: known?.refused ?? [],
  };
}

const NO_TIME_BETWEEN = {
  code: "invalid-request",
  detail: "no-time-between",
  errors: [invalid("/before", "not-after-from")],
} as const;
