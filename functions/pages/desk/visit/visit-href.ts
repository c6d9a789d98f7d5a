/** Below the case: `/desk/cases/…/appointments/…/status`. */
export function visitHref(
  { reference, id }: { readonly reference: string; readonly id: string },
  what:
    | "status"
    | "change"
    | "cancel"
    | "as-is"
    | "visitor"
    | "jobs"
    | "part"
    | "condition"
    | "transport"
    | "overnight"
    | "hand-back"
    | "follow-up"
    | "come-back",
): string {
  return `/desk/cases/${reference}/appointments/${id}/${what}`;
}
