import type { Case } from "../../story/parts/case.schema.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { PersonInput } from "../../case/customer/customer-input.ts";
import { drawCase } from "../../case/draw-case.ts";
import type { Dealer, Service } from "../../directory/document/dealer.schema.ts";
import type { Random } from "../../kernel/random.ts";
import { ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Urgency } from "../../story/parts/urgencies.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";

/** Whose appointment it is: a new customer's matter, or a case that exists. */
export type BookingFor =
  | {
      readonly kind: "new-case";
      readonly person: PersonInput;
      readonly updates: Case["updates"];
      readonly salesContact: boolean;
      readonly notes?: string | undefined;
      readonly urgency?: Urgency | undefined;
      readonly accessNote?: string | undefined;
      readonly leaseMaturityDate?: LocalDate | undefined;
    }
  | { readonly kind: "known-case"; readonly case: Case };

export type CaseDraft = { readonly case: Case; readonly writes: readonly Write[] };

/**
 * Prepares the case once and answers how to draw one: each draw of a new case has its own reference,
 * so a collision is cured by the next attempt.
 */
export async function bookingCase(
  deps: { readonly cases: Pick<CaseStore, "open" | "countNewCase">; readonly random: Random },
  wanted: BookingFor,
  dealer: Dealer,
  service: Service,
  now: Instant,
): Promise<Result<() => CaseDraft, RefusalOf<"invalid-request">>> {
  if (wanted.kind === "known-case") return ok(() => ({ case: wanted.case, writes: [] }));
  const person = await normaliseCustomer(wanted.person, dealer);
  if (!person.ok) return person;
  const { notes, updates, salesContact, urgency, accessNote, leaseMaturityDate } = wanted;
  return ok(() => {
    const matter = drawCase(
      deps.random,
      {
        ...person.value,
        dealer: dealer.id,
        department: service.department,
        topic: service.name,
        notes,
        urgency,
        accessNote,
        updates,
        salesContact,
        leaseMaturityDate,
        publicly: true,
      },
      now,
    );
    const counts = deps.cases.countNewCase(dealer.id, matter.customer, now);
    return { case: matter, writes: [...deps.cases.open(matter), ...counts] };
  });
}

export function hasMail(wanted: BookingFor): boolean {
  return whoIs(wanted).customer.email !== undefined;
}

/** When the lease of the car ends: of a case as it stands there. */
export function leaseOf(wanted: BookingFor): LocalDate | undefined {
  return (wanted.kind === "known-case" ? wanted.case : wanted).leaseMaturityDate;
}

export function whoIs(wanted: BookingFor) {
  return wanted.kind === "known-case" ? wanted.case : wanted.person;
}
