import * as z from "zod";
import type { Appointment, AppointmentStatus } from "../story/parts/appointment.schema.ts";

export const visitFiguresSchema = z.object({
  /** All visits of these days, whatever became of them. */
  booked: z.int(),
  /** Of them, those that had another time before. */
  moved: z.int(),
  cancelled: z.int(),
  noShow: z.int(),
  /** Nobody knows whether the customer ever heard of it, and they did not come. */
  missedUnconfirmed: z.int(),
  completed: z.int(),
});
export type VisitFigures = z.infer<typeof visitFiguresSchema>;

/** What became of the visits of some days. */
export function visitFiguresOf(visits: readonly Appointment[]): VisitFigures {
  const are = (status: AppointmentStatus) => visits.filter((visit) => visit.status === status);
  return {
    booked: visits.length,
    moved: visits.filter(wasMoved).length,
    cancelled: are("cancelled").length,
    noShow: are("no-show").length,
    missedUnconfirmed: are("missed-unconfirmed").length,
    completed: are("completed").length,
  };
}

/** Each move and the cancelling raise the number by one. */
function wasMoved({ sequence, status }: Appointment): boolean {
  return sequence > (status === "cancelled" ? 1 : 0);
}
