import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { eachApart } from "../../kernel/each-apart.ts";
import { ok } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import { log } from "../../platform/log.ts";
import { burstKeys } from "../../platform/dynamodb/keys/dealer-keys.ts";
import type { Work } from "../../platform/dynamodb/query-work.ts";
import { lookAtTentative } from "../appointment/tentative.ts";
import { cancelled } from "../change/cancel.ts";
import type { ChangeRefusal } from "../change/change-rules.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../frame/change-appointment.ts";
import { NOTHING } from "../frame/decision.ts";
import type { Decide, Seen } from "../frame/decision.ts";
import type { BurstStore } from "./burst.store.ts";
import { isClearable } from "./clear-burst.ts";

export type LapseDeps = ChangeAppointmentDeps & {
  readonly bursts: Pick<BurstStore, "lookAgain">;
  readonly directory: Pick<DirectoryStore, "dealer">;
};

const AT_ONCE = 4;

/**
 * Warns and lets lapse what is due by now.
 * @throws AggregateError at the end when some could not be looked at: they are the next round's.
 */
export async function lapseTentative(
  deps: LapseDeps,
  work: readonly Work[],
  now: Instant,
): Promise<void> {
  await eachApart(
    work.filter(({ kind }) => kind === "tentative"),
    {
      sideBySide: AT_ONCE,
      work: async (one) => look(deps, one, now),
      onFailure: (error) => log.error("tentative.look-failed", error),
    },
  );
}

/** Whatever became of it, it is looked at again when the visit says so, and no more where it does not. */
async function look(
  deps: LapseDeps,
  { reference, id: key, gather: dealer = "" }: Work,
  now: Instant,
): Promise<void> {
  const { burst, id } = burstKeys.partsOf(key);
  const dealerOf = async (at: string) => (await deps.directory.dealer(at))?.document;
  const by = { kind: "system" } as const;
  const request = { reference, appointment: id, dealerOf, by, now };
  const done = await changeAppointment(deps, request, warnedOrLapsed);
  const tentative = done.ok ? done.value.appointment.tentative : undefined;
  const at = tentative === undefined ? undefined : lookAtTentative(tentative);
  await deps.bursts.lookAgain(dealer, { burst, id }, at !== undefined && at > now ? at : undefined);
}

/** Whether nobody knows that its customer reads our mail, nor has to find it out by telephone. */
function isLeft({ story, appointment }: Seen): boolean {
  const isCalled = appointment.status === "unconfirmed" && story.case.customer.phone !== undefined;
  return isClearable(story, appointment) && !isCalled;
}

export const warnedOrLapsed: Decide<ChangeRefusal> = (seen) => {
  const { appointment, now } = seen;
  const { tentative } = appointment;
  const at = tentative === undefined ? undefined : lookAtTentative(tentative);
  if (tentative?.lapsesAt === undefined || at === undefined || at > now) return ok(NOTHING);
  const { lapsesAt } = tentative;
  const revision = appointment.revision + 1;
  if (!isLeft(seen)) return ok(NOTHING);
  if (lapsesAt <= now) return cancelled(undefined, { because: "lapsed" })(seen);
  const warned = { ...appointment, revision, tentative: { ...tentative, warned: true as const } };
  return ok({
    next: { change: "warn", appointment: warned },
    facts: [{ type: "appointment.reminded", appointment: warned, lapsesAt }],
  });
};
