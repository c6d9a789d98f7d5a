import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { openTroubleOf } from "../appointment/trouble.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { asOfAnybody, shareGivenBack } from "./prove-visits.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide } from "../frame/decision.ts";

type ConfirmAsIsInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly reason: string;
  readonly by: Actor;
  readonly dealer: Dealer;
};

type AsIsRefusal = RefusalOf<"wrong-state">;

/**
 * Staff say that a visit takes place although the dealer's document has something against it, or nobody has
 * proven its customer's address. It is no longer listed, its reminders go out again until something else
 * stands against it, and it does not lapse. Where nothing does, nothing changes.
 */
export async function confirmAsIs(
  deps: ChangeAppointmentDeps,
  { dealer, reason, ...of }: ConfirmAsIsInput,
  now: Instant,
): Promise<Result<Appointment, AsIsRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, confirmedAsIs(reason));
  return done.ok ? ok(done.value.appointment) : done;
}

function confirmedAsIs(reason: string): Decide<AsIsRefusal> {
  return ({ appointment: before, dealer }) => {
    const { status, revision, tentative } = before;
    if (!allows("confirm-as-is", status)) return fail({ code: "wrong-state", status });
    const trouble = openTroubleOf(dealer, before);
    if (trouble === undefined && tentative === undefined) return ok(NOTHING);
    const despite = trouble === undefined ? {} : { confirmedDespite: trouble };
    const appointment = { ...asOfAnybody(before), revision: revision + 1, ...despite };
    const heldUntil = tentative?.lapsesAt;
    const what = {
      ...(trouble === undefined ? {} : { trouble }),
      ...(heldUntil === undefined ? {} : { heldUntil }),
    };
    return ok({
      next: { change: "confirm-as-is", appointment },
      ...(tentative === undefined ? {} : { time: shareGivenBack(before, appointment) }),
      facts: [{ type: "appointment.confirmed-as-is", appointment, ...what, reason }],
    });
  };
}
