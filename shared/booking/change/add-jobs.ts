import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { serviceOfVisit } from "../../directory/services/several-services.ts";
import { invalid } from "../../kernel/invalid.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Appointment, Job } from "../../story/parts/appointment.schema.ts";
import { appointmentHold } from "../appointment/appointment-hold.ts";
import { LABOUR, poolsOf } from "../calendar/pool.ts";
import { changeAppointment } from "../frame/change-appointment.ts";
import type { ChangeAppointmentDeps, NotThere } from "../frame/change-appointment.ts";
import type { Decide } from "../frame/decision.ts";
import { MOST_JOBS } from "../jobs/job-input.ts";
import { withoutRemedy } from "../jobs/without-remedy.ts";
import type { JobInput } from "../jobs/job-input.ts";
import { withIds } from "../jobs/jobs-of.ts";
import { besidesRecall } from "../jobs/recall-alone.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { mayChange } from "./change-rules.ts";
import type { ChangeRefusal } from "./change-rules.ts";

type AddJobsInput = {
  /** The case as it was read when the caller's right to it was checked. */
  readonly story: CaseNow;
  readonly appointment: string;
  readonly jobs: readonly JobInput[];
  readonly by: Actor;
  readonly dealer: Dealer;
};

type AddingRefusal = ChangeRefusal | RefusalOf<"invalid-request" | "remedy-not-available">;

/**
 * More is to be done in a visit than was said when it was booked. Its hours count from then on, also where
 * the day has no more of them: the limit is one of booking, and what the desk found is there to be done.
 * `remember` adds writes to the same transaction.
 */
export async function addJobs(
  deps: ChangeAppointmentDeps,
  { dealer, jobs, ...of }: AddJobsInput,
  now: Instant,
  remember: () => readonly Write[] = () => [],
): Promise<Result<Appointment, AddingRefusal | NotThere>> {
  const { reference } = of.story.case;
  if (withoutRemedy(jobs) !== undefined) return fail({ code: "remedy-not-available" });
  const request = { ...of, reference, dealerOf: async () => dealer, now, alongside: remember };
  const done = await changeAppointment(deps, request, jobsAdded(withIds(jobs, deps.random)));
  return done.ok ? ok(done.value.appointment) : done;
}

export function jobsAdded(added: readonly Job[]): Decide<AddingRefusal> {
  return ({ appointment: before, dealer, by, now }) => {
    const allowed = mayChange("add-jobs", before, undefined, by, now);
    if (!allowed.ok) return allowed;
    const besides = besidesRecall(before, added);
    if (besides.length > 0) return fail({ code: "invalid-request", errors: besides });
    const jobs = [...(before.jobs ?? []), ...added];
    if (jobs.length > MOST_JOBS) {
      const errors = [invalid("/jobs", "list-too-long", { most: MOST_JOBS })];
      return fail({ code: "invalid-request", errors });
    }
    const appointment = withHours({ ...before, jobs, revision: before.revision + 1 }, dealer);
    const time = {
      free: [],
      passedOn: [appointmentHold(before)],
      claims: [appointmentHold(appointment)],
    };
    const isSame = appointment.charges === before.charges;
    return ok({
      next: { change: "add-jobs", appointment },
      ...(isSame ? {} : { time }),
      facts: [{ type: "appointment.jobs-added", appointment, added: added.map(({ id }) => id) }],
    });
  };
}

/** What it takes of its day's hours follows what is to be done; where it takes none it stays so. */
function withHours(visit: Appointment, dealer: Dealer): Appointment {
  const service = serviceOfVisit(dealer, visit);
  const pools = service === undefined ? [] : poolsOf(dealer, service);
  const amount = pools.find(({ id }) => id === LABOUR)?.amount;
  const { charges = [] } = visit;
  const taken = charges.find(({ pool }) => pool === LABOUR);
  if (amount === undefined || taken === undefined || taken.amount === amount) return visit;
  return {
    ...visit,
    charges: charges.map((charge) => (charge === taken ? { ...charge, amount } : charge)),
  };
}
