import { DAY, MINUTE, plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Tentative } from "../../story/parts/appointment.schema.ts";

/** How long a visit stands whose customer's address nobody has proven. */
export const TENTATIVE = {
  /** What is nearer is seen at the desk soon enough, and by whoever would come. */
  farAheadMilliseconds: 7 * DAY,
  /** Over a weekend, and a night on either side of it. */
  lapsesAfterMilliseconds: 3 * DAY,
  /** Two days before it lapses the customer hears it once more. */
  warnsBeforeMilliseconds: 2 * DAY,
  /** Booked without the work that was asked for: as long as somebody takes to look into their mail. */
  heldMilliseconds: 30 * MINUTE,
} as const;

type Booked = {
  readonly burst: string;
  /** The mail's link proves instead of work. */
  readonly held?: true | undefined;
  /** It lapses, whoever opens what. */
  readonly unmeant?: true | undefined;
  readonly email: string | undefined;
  readonly start: Instant;
};

/** Whom no mail reaches is called to confirm; such a visit never lapses by itself. */
export function tentativeOf(
  { burst, held, unmeant, email, start }: Booked,
  now: Instant,
): Tentative {
  if (email === undefined) return { burst };
  if (held === true)
    return {
      burst,
      warned: true,
      lapsesAt: plus(now, TENTATIVE.heldMilliseconds),
      ...(unmeant === undefined ? {} : { unmeant }),
    };
  if (start - now <= TENTATIVE.farAheadMilliseconds) return { burst };
  return { burst, lapsesAt: plus(now, TENTATIVE.lapsesAfterMilliseconds) };
}

/** When it has to be looked at next: to warn its customer, or to let it lapse. */
export function lookAtTentative({ lapsesAt, warned }: Tentative): Instant | undefined {
  if (lapsesAt === undefined || warned === true) return lapsesAt;
  return plus(lapsesAt, -TENTATIVE.warnsBeforeMilliseconds);
}
