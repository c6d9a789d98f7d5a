import type { Instant } from "../../kernel/time.ts";
import type { Case, SalesConsent } from "../../story/parts/case.schema.ts";

/**
 * The words that the customer agrees to, as the pages show them in each language: another version
 * whenever they come to mean something else.
 */
const SALES_CONTACT_WORDING = { wording: "sales-contact", version: 1 } as const;

export function consentGiven(source: SalesConsent["source"], at: Instant): SalesConsent {
  return { ...SALES_CONTACT_WORDING, at, source };
}

/** The case after the customer's word on it; what they agreed to before stays on the record. */
export function withSalesContact(
  matter: Case,
  given: boolean,
  source: SalesConsent["source"],
  now: Instant,
): Case {
  if (matter.salesContact === given) return matter;
  const salesConsent = given ? consentGiven(source, now) : matter.salesConsent;
  return {
    ...matter,
    salesContact: given,
    ...(salesConsent === undefined ? {} : { salesConsent }),
  };
}
