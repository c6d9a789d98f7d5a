import type { RecentDealers } from "../../directory/store/recent-dealers.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import type { Again } from "../../platform/again.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { sameActor } from "../../story/same-actor.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { following } from "../appointment/following.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, Changed, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import { endingFacts, offerHold, withoutOffer } from "../waiting/waiting-changes.ts";
import { nightOver } from "../word/night-over.ts";
import { mayChange } from "./change-rules.ts";
import { endedWithVisit } from "./tied-promises.ts";
import type { ChangeRefusal } from "./change-rules.ts";
import { toldOnThePhone } from "./told-on-the-phone.ts";

export type CancelDeps = ChangeAppointmentDeps & { readonly recentDealers: RecentDealers };

export type CancelInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly reason?: string | undefined;
  /** Staff only: the customer heard it on the phone just now. */
  readonly toldOnThePhone?: boolean | undefined;
  readonly by: Actor;
  /** Where it may be a repetition, one's own cancellation is found and changes nothing more. */
  readonly again?: Again | undefined;
};

export type CancelRefusal = ChangeRefusal | NotThere;

/**
 * Cancels, and frees its time (or holds it for the next who waits for it) in the same transaction.
 * What is cancelled already is `wrong-state`.
 */
export async function cancel(
  deps: CancelDeps,
  { reason, toldOnThePhone: told, again, ...of }: CancelInput,
  now: Instant,
): Promise<Result<Changed, CancelRefusal>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: deps.recentDealers, now };
  return changeAppointment(
    deps,
    request,
    unlessDone(again, cancelled(reason, { told }), { reason, told }),
  );
}

/** Who cancels waits no more, and what was held for them goes on with the rest. */
export function cancelled(
  reason: string | undefined,
  {
    told = false,
    because,
  }: { readonly told?: boolean | undefined; readonly because?: Because } = {},
): Decide<ChangeRefusal> {
  return (around) => {
    const { story, appointment: before, waiting: seen, dealer, by, now } = around;
    const service = serviceOfVisit(dealer, before);
    const allowed = mayChange("cancel", before, service, by, now);
    if (!allowed.ok) return allowed;
    const appointment = {
      ...following(before, undefined),
      status: "cancelled",
      sequence: before.sequence + 1,
      changedAt: now,
    } as const;
    const waiting =
      seen === undefined || seen.status === "left" ? undefined : withoutOffer(seen, "left");
    const offers = seen?.offer === undefined ? [] : [offerHold(seen.offer)];
    // What was held for them is the earlier of the two, so it finds its next first.
    const free = [...offers, appointmentHold(before)];
    return ok({
      next: { change: "cancel", appointment },
      time: { free },
      facts: [
        {
          type: "appointment.cancelled",
          appointment,
          ...(because === undefined ? wordsOf({ reason, told }, by) : { because }),
        },
      ],
      promises: [...endedWithVisit(story, before, now), ...nightOver(around, "visit-cancelled")],
      ...(seen === undefined || waiting === undefined
        ? {}
        : { waiting, systemFacts: endingFacts(seen, waiting, { refused: false }) }),
    });
  };
}

type Because = NonNullable<EventOf<"appointment.cancelled">["because"]>;

type Said = { readonly reason: string | undefined; readonly told?: boolean | undefined };

function wordsOf({ reason, told }: Said, by: Actor) {
  return {
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...toldOnThePhone(by, told),
  };
}

/** Where it may be a repetition, what this very person cancelled in these very words is no conflict. */
function unlessDone(
  again: Again | undefined,
  decide: Decide<ChangeRefusal>,
  said: Said,
): Decide<ChangeRefusal> {
  if (again === undefined) return decide;
  return (seen) => {
    const decided = decide(seen);
    const isRefused = "ok" in decided && !decided.ok;
    return isRefused && isOwn(said, seen) ? ok(NOTHING) : decided;
  };
}

function isOwn(
  said: Said,
  { story: { events }, appointment: { id, sequence }, by }: Seen,
): boolean {
  const { reason, toldOnThePhone: told }: Words = wordsOf(said, by);
  return events.some(
    (event) =>
      event.type === "appointment.cancelled" &&
      event.appointment.id === id &&
      event.appointment.sequence === sequence &&
      sameActor(event.by, by) &&
      event.reason === reason &&
      event.toldOnThePhone === told,
  );
}

type Words = { readonly reason?: string; readonly toldOnThePhone?: true };
