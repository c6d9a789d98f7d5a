import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { instantTextSchema, localDateSchema } from "../../../../shared/kernel/time.schema.ts";
import { wallMinutes } from "../../../../shared/kernel/time.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { atWall } from "../../../../shared/kernel/zone.ts";
import type { Form } from "../../forms/read-form.ts";
import type { FieldProblem } from "../../forms/form-state.ts";
import type { VisitText } from "../../text/en/desk-visit.ts";

export type WantedTime = {
  readonly start: Instant;
  readonly override?: { readonly reason: string };
};

/** A time of the list, or another one by the dealer's clock with the reason to leave the rules. */
export function wantedTime(
  { start, date, time, reason }: Form,
  zone: string,
  text: VisitText,
): Result<WantedTime, readonly FieldProblem[]> {
  if (date === undefined && time === undefined) {
    const listed = instantTextSchema.safeParse(start).data;
    return listed === undefined
      ? fail([{ field: "start", message: text.needTime }])
      : ok({ start: listed });
  }
  const day = localDateSchema.safeParse(date).data;
  const wall = time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
  if (day === undefined) return fail([{ field: "date", message: text.needTime }]);
  if (wall === undefined) return fail([{ field: "time", message: text.needTime }]);
  if (reason === undefined) return fail([{ field: "reason", message: text.needReason }]);
  return ok({
    start: atWall(zone, day, wallMinutes(wall)),
    override: { reason: reason.slice(0, 500) },
  });
}
