import * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { transportKindSchema } from "../../directory/document/values.schema.ts";
import type { TransportKind } from "../../directory/document/vocabulary.ts";
import { transportFor } from "../../directory/services/transport-for.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { daysOfStay, exchanged, firstFull } from "./exchange-charges.ts";
import { offerDays, withoutTheirOffer } from "./without-their-offer.ts";
import { withStayCharges } from "./stay-charges.ts";

/** How the customer gets on; null where they need nothing. */
export const transportBodySchema = z.strictObject({ kind: transportKindSchema.nullable() });

type ChangeTransport = z.output<typeof transportBodySchema> & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly by: Actor;
  readonly dealer: Dealer;
};

export type TransportRefusal = RefusalOf<"wrong-state" | "invalid-request" | "transport-taken">;

/**
 * The customer gets on otherwise, from the day of the visit on or from today where it has begun before. What is said
 * of a night binds until something else is proposed for it. Said again it changes nothing.
 */
export async function changeTransport(
  deps: ChangeAppointmentDeps,
  { dealer, kind, ...of }: ChangeTransport,
  now: Instant,
): Promise<Result<Appointment, TransportRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, transportChanged(kind));
  return done.ok ? ok(done.value.appointment) : done;
}

export function transportChanged(kind: TransportKind | null): Decide<TransportRefusal> {
  return (seen) => {
    const { appointment: before, dealer } = seen;
    const { status } = before;
    if (!allows("change-transport", status)) return fail({ code: "wrong-state", status });
    if ((before.transport?.kind ?? null) === kind) return ok(NOTHING);
    if (kind !== null && !transportFor(dealer, before).includes(kind)) return fail(NOT_OFFERED);
    const appointment = withKind(kind, seen);
    return {
      days: [...daysOfStay(before, dealer), ...daysOfStay(appointment, dealer), ...offerDays(seen)],
      decide: (busy) => {
        const full = firstFull(before, appointment, dealer, busy);
        if (full !== undefined) return fail(full);
        return ok({
          next: { change: "change-transport", appointment },
          facts: [{ type: "appointment.transport-changed", appointment }],
          ...withoutTheirOffer(seen, exchanged(before, appointment, dealer)),
        });
      },
    };
  };
}

const NOT_OFFERED = {
  code: "invalid-request",
  detail: "nothing-changed",
  errors: [invalid("/kind", "no-such-transport")],
} as const;

function withKind(kind: TransportKind | null, { appointment, dealer, now }: Seen): Appointment {
  const { transport: _before, ...rest } = appointment;
  const zone = dealer.timeZone;
  const today = dateAt(zone, now);
  const later = today > dateAt(zone, appointment.start) ? { day: today } : {};
  const transport = kind === null ? {} : { transport: { kind, ...later } };
  return withStayCharges({ ...rest, ...transport, revision: rest.revision + 1 }, zone);
}
