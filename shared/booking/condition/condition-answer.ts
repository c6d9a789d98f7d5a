import * as z from "zod";
import { toOffsetText } from "../../kernel/zone.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { ConditionRecord } from "../../story/parts/condition.schema.ts";
import { appointmentAnswerSchema } from "../appointment/appointment-answer.schema.ts";
import {
  toAppointmentAnswer,
  toStaffAppointmentAnswer,
} from "../appointment/appointment-answer.ts";

const recordAnswerSchema = z.object({
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  /** By the ids of the checklist; of the odometer a number. */
  items: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Of the odometer. */
  unit: z.enum(["mi", "km"]).optional(),
  note: z.string().optional(),
});

/** An appointment with what its car was like, for its customer and for who may read its case. */
export const visitAnswerSchema = appointmentAnswerSchema.extend({
  condition: z
    .object({ arrival: recordAnswerSchema.optional(), "hand-back": recordAnswerSchema.optional() })
    .optional(),
});
export type VisitAnswer = z.infer<typeof visitAnswerSchema>;

export function toVisitAnswer(
  appointment: Appointment,
  zone: string,
  reader: "customer" | "staff" = "customer",
): VisitAnswer {
  const { condition } = appointment;
  const toAnswer = reader === "staff" ? toStaffAppointmentAnswer : toAppointmentAnswer;
  const answer = toAnswer(appointment, zone);
  if (condition === undefined) return answer;
  const { arrival, "hand-back": back } = condition;
  return {
    ...answer,
    condition: {
      ...(arrival === undefined ? {} : { arrival: toRecordAnswer(arrival, zone) }),
      ...(back === undefined ? {} : { "hand-back": toRecordAnswer(back, zone) }),
    },
  };
}

function toRecordAnswer({ at, by, items, note }: ConditionRecord, zone: string) {
  const unit = items.find(({ odometer }) => odometer !== undefined)?.odometer?.unit;
  return {
    at: toOffsetText(zone, at),
    by,
    items: Object.fromEntries(
      items.map(({ id, text, odometer }) => [id, odometer?.value ?? text ?? ""]),
    ),
    ...(unit === undefined ? {} : { unit }),
    ...(note === undefined ? {} : { note }),
  };
}
