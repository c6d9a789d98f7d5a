import { upcomingOf } from "../../shared/booking/agenda/upcoming.ts";
import type { AppointmentStore } from "../../shared/booking/appointment/appointment.store.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import type { Problem } from "../../shared/kernel/problem.ts";
import { fail, ok } from "../../shared/kernel/result.ts";
import type { Result } from "../../shared/kernel/result.ts";
import type { Instant } from "../../shared/kernel/time.ts";

type Deps = { readonly appointments: Pick<AppointmentStore, "between"> };

/** The calendar is filed by days of the dealer's zone, so the zone stays while somebody is booked. */
export async function keepZone(
  deps: Deps,
  { before, after }: { readonly before: Dealer | undefined; readonly after: Dealer },
  now: Instant,
): Promise<Result<void, Problem>> {
  if (before === undefined || before.timeZone === after.timeZone) return ok(undefined);
  if ((await upcomingOf(deps, before, now)).length === 0) return ok(undefined);
  return fail({ code: "document-refused", errors: [invalid("/timeZone", "zone-in-use")] });
}
