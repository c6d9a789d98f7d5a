import { newReference, newToken } from "../kernel/ids.ts";
import type { Random } from "../kernel/random.ts";
import type { Instant, LocalDate } from "../kernel/time.ts";
import type { Case } from "../story/parts/case.schema.ts";
import type { Urgency } from "../story/parts/urgencies.ts";
import type { KnownPerson } from "./customer/normalise-customer.ts";
import { consentGiven } from "./customer/sales-contact.ts";

/** What a new matter is about, and whose it is. */
export type NewMatter = KnownPerson & {
  readonly dealer: string;
  readonly department: string;
  readonly topic: string;
  readonly notes?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly accessNote?: string | undefined;
  readonly updates?: Case["updates"];
  readonly salesContact?: boolean;
  readonly leaseMaturityDate?: LocalDate | undefined;
  /** By somebody on the web, who is answered the token. */
  readonly publicly?: true;
};

/**
 * A case under a reference and a token drawn by chance. Its writer's `case` is refused when the
 * reference is taken, once in some billions of draws: draw again.
 */
export function drawCase(random: Random, matter: NewMatter, now: Instant): Case {
  const { notes, publicly, urgency, accessNote, leaseMaturityDate, ...words } = matter;
  return {
    updates: "important",
    salesContact: false,
    ...words,
    ...(leaseMaturityDate === undefined ? {} : { leaseMaturityDate }),
    ...(notes === undefined || notes === "" ? {} : { notes }),
    ...(urgency === undefined ? {} : { urgency }),
    ...(accessNote === undefined || accessNote === "" ? {} : { accessNote }),
    ...(matter.salesContact === true ? { salesConsent: consentGiven("booking", now) } : {}),
    reference: newReference(random),
    token: newToken(random),
    ...(publicly === true ? { unproven: { key: newToken(random) } } : {}),
    openedAt: now,
  };
}
