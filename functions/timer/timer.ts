import { checkConfirmation } from "../../shared/booking/confirmation/check-confirmation.ts";
import type { ConfirmationDeps } from "../../shared/booking/confirmation/confirmation-deps.ts";
import type { EndOfferDeps } from "../../shared/booking/waiting/end-offer.ts";
import { lapseOffer } from "../../shared/timers/follow-waiting.ts";
import { fireAppointmentAction } from "../../shared/timers/fire-appointment-action.ts";
import type { FireAppointmentDeps } from "../../shared/timers/fire-appointment-action.ts";
import { fireStep } from "../../shared/timers/fire-step.ts";
import type { FireStepDeps } from "../../shared/timers/advance.ts";
import { timerPayloadSchema } from "../../shared/timers/timer-payload.ts";
import type { Clock } from "../../shared/kernel/time.ts";

/** One delivery of a one-time schedule. @throws ZodError for a kind nobody knows: a dead letter. */
export function timer(
  deps: FireStepDeps &
    FireAppointmentDeps &
    EndOfferDeps &
    ConfirmationDeps & { readonly clock: Clock },
) {
  return async (event: unknown): Promise<void> => {
    const payload = timerPayloadSchema.parse(event);
    const now = deps.clock.now();
    switch (payload.kind) {
      case "commitment":
        await fireStep(deps, payload, now);
        break;
      case "appointment":
        await fireAppointmentAction(deps, payload, now);
        break;
      case "waiting-offer":
        await lapseOffer(deps, payload, now);
        break;
      case "confirmation":
        await checkConfirmation(deps, payload, now);
        break;
    }
  };
}
