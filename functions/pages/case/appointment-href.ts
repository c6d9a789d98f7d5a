/** Below the case's own path, so its cookie comes along. */
export function appointmentHref(reference: string, id: string, what: "change" | "cancel"): string {
  return `/c/${reference}/appointments/${id}/${what}`;
}
