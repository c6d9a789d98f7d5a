import * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, Overnight } from "../../story/parts/appointment.schema.ts";
import { allows } from "../appointment/appointment-transitions.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Decision, Seen } from "../frame/decision.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { nightOver } from "../word/night-over.ts";
import { exchanged } from "./exchange-charges.ts";
import { withStayCharges } from "./stay-charges.ts";
import { withoutTheirOffer } from "./without-their-offer.ts";

/** To which of the proposals it is the answer: what was read, and nothing that has taken its place since. */
export const overnightAnswerSchema = z.strictObject({ version: z.int().min(1) });

type AnswerOvernight = z.output<typeof overnightAnswerSchema> & {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly agrees: boolean;
  readonly by: Actor;
  readonly dealer: Dealer;
};

export type AnswerRefusal = RefusalOf<"wrong-state" | "overnight-changed">;

/**
 * The customer agrees that the car stays the night as it was proposed, or declines: what was held for them is given
 * back. Who has agreed can decline no more, but for what one of the staff says they have signed. Said again it
 * changes nothing.
 */
export async function answerOvernight(
  deps: ChangeAppointmentDeps,
  { dealer, version, agrees, ...of }: AnswerOvernight,
  now: Instant,
): Promise<Result<Appointment, AnswerRefusal | NotThere>> {
  const { reference } = of.story.case;
  const request = { ...of, reference, dealerOf: async () => dealer, now };
  const done = await changeAppointment(deps, request, overnightAnswered({ version, agrees }));
  return done.ok ? ok(done.value.appointment) : done;
}

export function overnightAnswered({
  version,
  agrees,
}: Pick<AnswerOvernight, "version" | "agrees">): Decide<AnswerRefusal> {
  return (seen) => {
    const { status, overnight, overnights = 0 } = seen.appointment;
    if (!allows("answer-overnight", status)) return fail({ code: "wrong-state", status });
    // The latest was declined: saying so again is no news, and nothing is left to agree to.
    if (overnight === undefined && version === overnights && !agrees) return ok(NOTHING);
    if (overnight?.version !== version) return fail({ code: "overnight-changed" });
    return agrees ? ok(withTheirWord(seen, overnight)) : withTheirNo(seen, overnight);
  };
}

function isTheirWord({ agreedAt, onPaper }: Overnight): boolean {
  return agreedAt !== undefined && onPaper !== true;
}

function withTheirWord(seen: Seen, overnight: Overnight): Decision {
  const { onPaper: _signed, ...proposal } = overnight;
  return isTheirWord(overnight) ? NOTHING : agreedIn(seen, { ...proposal, agreedAt: seen.now });
}

function withTheirNo(seen: Seen, overnight: Overnight): Result<Decision, AnswerRefusal> {
  const { status } = seen.appointment;
  return isTheirWord(overnight)
    ? fail({ code: "wrong-state", status })
    : ok(declinedIn(seen, overnight));
}

/** From the day of the visit on it takes the place of what they had chosen. */
export function agreedIn(seen: Seen, overnight: Overnight): Decision {
  const { appointment: before, dealer } = seen;
  const zone = dealer.timeZone;
  const isFromFirst = dateAt(zone, overnight.proposedAt) <= dateAt(zone, before.start);
  const instead = isFromFirst ? { transport: { kind: overnight.transport } } : {};
  const revision = before.revision + 1;
  const appointment = withStayCharges({ ...before, ...instead, overnight, revision }, zone);
  return {
    next: { change: "answer-overnight", appointment },
    facts: [{ type: "appointment.overnight-agreed", appointment }],
    ...withoutTheirOffer(seen, exchanged(before, appointment, dealer)),
  };
}

function declinedIn(seen: Seen, declined: Overnight): Decision {
  const { appointment, dealer } = seen;
  const { overnight: _declined, ...before } = appointment;
  const next = withStayCharges({ ...before, revision: before.revision + 1 }, dealer.timeZone);
  return {
    next: { change: "answer-overnight", appointment: next },
    time: exchanged(appointment, next, dealer),
    facts: [{ type: "appointment.overnight-declined", appointment: next, overnight: declined }],
    promises: nightOver(seen, "night-declined"),
  };
}
