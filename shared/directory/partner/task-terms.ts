import { USUAL_PARTNER_FIELDS } from "../document/partner-terms.ts";
import type { PartnerField } from "../document/partner-terms.ts";
import type { Partner } from "../document/partner.schema.ts";

/** What of a customer this partner sees for a task of this kind; a kind may be called as anything is. */
export function seenBy(
  { sees = {} }: Pick<Partner, "sees">,
  kind: string,
): ReadonlySet<PartnerField> {
  return new Set(Object.hasOwn(sees, kind) ? sees[kind] : USUAL_PARTNER_FIELDS);
}

/** The lead time of a kind that it takes. */
export function leadTimeOf(
  { leadTimes }: Pick<Partner, "leadTimes">,
  kind: string,
): string | undefined {
  return Object.hasOwn(leadTimes, kind) ? leadTimes[kind] : undefined;
}

/** Whether a task of this kind inspects a car, as its document says, or else as the kind is called. */
export function isInspection({ inspections }: Pick<Partner, "inspections">, kind: string): boolean {
  return inspections === undefined ? isCalledInspection(kind) : inspections.includes(kind);
}

/** `inspection`, `lease-inspection`. */
export function isCalledInspection(kind: string): boolean {
  return /(?:^|-)inspections?(?:-|$)/.test(kind);
}

/** The numbers that a customer sees when it calls. */
export function callersOf({ callers, telephone }: Pick<Partner, "callers" | "telephone">) {
  return callers ?? [telephone];
}
