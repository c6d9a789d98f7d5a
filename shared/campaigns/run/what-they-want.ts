import { barredNumbers, callableNumbers } from "../../case/customer/callable-numbers.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { Case, Contact } from "../../story/parts/case.schema.ts";
import type { AudienceRow } from "../campaign/campaign.schema.ts";

/** What somebody wants, by all that is known of them. */
export type Known = Pick<Case, "contact" | "salesContact"> & {
  readonly mayBeCalled: boolean;
  /** They agreed to hear from sales once, and took it back. */
  readonly refusesSales: boolean;
};

/**
 * What their cases say of how they may be reached, with the newest word on it; what any of them refuses is refused.
 * Without a number, whoever promised answers in writing.
 */
export function saidIn({ phone }: AudienceRow, theirs: readonly CaseNow[]): Known {
  const contacts = theirs.flatMap(({ case: { contact } }) =>
    contact === undefined ? [] : contact,
  );
  const barred = new Set(contacts.flatMap((contact) => [...barredNumbers(contact)]));
  const isRefused = (contact: Contact) => {
    const numbers = callableNumbers({ phone }, contact);
    const left = numbers?.filter(({ number }) => !barred.has(number));
    return left === undefined || (phone !== undefined && left.length === 0);
  };
  const refusing = contacts.find(isRefused);
  const contact = refusing ?? contacts[0];
  const refusesSales = theirs.some(hasTakenBack);
  return {
    ...(contact === undefined ? {} : { contact }),
    salesContact: theirs[0]?.case.salesContact === true && !refusesSales,
    refusesSales,
    mayBeCalled: refusing === undefined,
  };
}

/** What they agreed to is kept when they take it back. */
function hasTakenBack({ case: { salesContact, salesConsent } }: CaseNow): boolean {
  return !salesContact && salesConsent !== undefined;
}
