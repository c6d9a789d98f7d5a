/**
 * All that is read of a report of SES, by what EventBridge calls it: only this is handed on, so that no address
 * waits in a queue of what could not be handled. Each is always there in reports of its kind (SES developer guide,
 * contents of event data), which what hands them on relies on.
 */
export const REPORT_FIELDS = {
  "Email Sent": [],
  "Email Delivered": ["delivery.timestamp"],
  "Email Delivery Delayed": [],
  "Email Bounced": ["bounce.bounceType", "bounce.bounceSubType", "bounce.timestamp"],
  "Email Complaint Received": ["complaint.timestamp"],
  "Email Rejected": [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const FIELDS_OF_EACH = [
  "eventType",
  "mail.messageId",
  "mail.timestamp",
  "mail.tags.mail",
  "mail.tags.reference",
] as const;

/** A report with these fields alone; `valueOf` says what stands in each. */
export function reportOf(
  fields: readonly string[],
  valueOf: (field: string) => unknown,
): { readonly source: string; readonly detail: object } {
  const detail: Record<string, unknown> = {};
  for (const field of [...FIELDS_OF_EACH, ...fields]) put(detail, field.split("."), valueOf(field));
  return { source: "aws.ses", detail };
}

function put(into: Record<string, unknown>, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner: Record<string, unknown> = { ...asObject(into[name]) };
  put(inner, rest, value);
  into[name] = inner;
}

/** The value that stands under `a.b` in an event. */
export function valueAt(event: unknown, field: string): unknown {
  return field.split(".").reduce<unknown>((within, name) => asObject(within)[name], event);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
