type AppointmentAction = "change" | "cancel" | "waiting" | "calendar";

/** Below the case's own path, so its cookie comes along. */
export function appointmentHref(reference: string, id: string, what: AppointmentAction): string {
  return `/c/${reference}/appointments/${id}/${what}`;
}
