/** A case on its customer's pages, or one thing in it. */
export function caseHref(reference: string, id?: string): string {
  return `/c/${reference}${id === undefined ? "" : `#${id}`}`;
}

/** Below the case's own path, so its cookie comes along. */
export function appointmentHref(
  reference: string,
  id: string,
  what:
    | "change"
    | "cancel"
    | "waiting"
    | "calendar"
    | "visitor"
    | "complaint"
    | "hand-back"
    | "overnight",
): string {
  return `${caseHref(reference)}/appointments/${id}/${what}`;
}

/** Of somebody who waits without an appointment. */
export function wishHref(reference: string, id: string, what?: "leave"): string {
  return `${caseHref(reference)}/waiting/${id}${what === undefined ? "" : `/${what}`}`;
}

/** Below the case's own path, so its cookie comes along. */
export function promiseHref(
  reference: string,
  id: string,
  what: "confirm" | "dispute" | "accept-time" | "withdraw" | "new-time" | "refuse-partner",
): string {
  return `${caseHref(reference)}/promises/${id}/${what}`;
}

/** To the dealer's form, which asks them nothing twice, for one service. */
export function againHref(reference: string, service: string): string {
  return `${caseHref(reference)}/again?service=${service}`;
}
