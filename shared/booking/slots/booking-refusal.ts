import type { Detail } from "../../kernel/details.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { TransportKind } from "../../directory/document/vocabulary.ts";
import type { AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { ChoiceError } from "./service-terms.ts";

/** Why a time could not be listed, booked, moved or cancelled, with what a person needs to go on. */
export type BookingRefusal =
  | { readonly code: "dealer-not-found" }
  | { readonly code: "service-not-found" }
  | { readonly code: "appointment-not-found" }
  | {
      readonly code: "invalid-request";
      readonly detail?: Detail;
      readonly errors: readonly FieldError[];
    }
  | { readonly code: "weekday-mismatch"; readonly date: LocalDate; readonly weekday: string }
  | {
      readonly code: "slot-not-offered" | "slot-taken";
      readonly timeZone: string;
      /** Nearest first. */
      readonly alternatives: readonly Instant[];
      /** Before that it cannot be had: so long before the end of a lease. */
      readonly opensAt?: Instant;
    }
  | { readonly code: "too-many-requests" }
  /** What proves that work was done for it has paid for another, or is not enough. */
  | { readonly code: "proof-required" }
  /** Something of sales, on a matter whose customer has not agreed to hear from sales. */
  | { readonly code: "purpose-not-allowed" }
  /** Whose case it is is told to who proves to be of it. */
  | { readonly code: "already-booked"; readonly reference: string }
  | { readonly code: "confirmation-not-delivered"; readonly status: AppointmentStatus }
  | { readonly code: "not-begun" }
  | { readonly code: "not-its-day" }
  /** Somebody looked at it as it came. */
  | { readonly code: "car-was-here" }
  /** Of what a car was like when it came and as it is handed back. */
  | { readonly code: "car-does-not-stay" }
  | { readonly code: "arrival-not-noted" }
  | { readonly code: "hand-back-noted" }
  | { readonly code: "hand-back-not-noted" }
  /** Somebody was quicker; what they noted is not replaced unseen. */
  | { readonly code: "condition-changed" }
  | { readonly code: "too-late-to-complain" }
  /** Nobody could keep a promise there. */
  | { readonly code: "never-open" }
  | { readonly code: "promise-open"; readonly commitments: readonly string[] }
  /** On that day nothing of it is left. */
  | {
      readonly code: "transport-taken";
      readonly date: LocalDate;
      readonly transport: TransportKind;
    }
  /** What was to be agreed to is not what stands there now. */
  | { readonly code: "overnight-changed" }
  /** Of a promise that was to change with its visit, or to be made with it. */
  | { readonly code: "promise-refused"; readonly problem: Problem }
  /** A recall for which nothing can be done yet. */
  | { readonly code: "remedy-not-available" }
  /** An event that is for others than this customer. */
  | { readonly code: "event-for-others" }
  | { readonly code: "no-offer" }
  /** For the same service, in this very case. */
  | { readonly code: "waits-already" }
  /** Whoever waits is held times and mailed, and nobody has shown yet that they read there. */
  | { readonly code: "address-not-proven" }
  | { readonly code: "wrong-state"; readonly status: AppointmentStatus }
  | { readonly code: "too-late-to-change"; readonly minimumNotice: string };

export type RefusalOf<Code extends BookingRefusal["code"]> = Extract<
  BookingRefusal,
  { readonly code: Code }
>;

export function bookingProblem(refusal: BookingRefusal): Problem {
  const { code } = refusal;
  switch (code) {
    case "invalid-request":
      return refusal;
    case "weekday-mismatch": {
      const { date, weekday } = refusal;
      const errors = [invalid("/weekday", "other-weekday", { date, weekday })];
      return { code, params: { date, weekday }, errors };
    }
    case "slot-not-offered":
    case "slot-taken": {
      const { timeZone, alternatives, opensAt } = refusal;
      const members = { alternatives: alternatives.map((start) => toOffsetText(timeZone, start)) };
      if (opensAt === undefined) return { code, members };
      const opens = { reason: "not-open-yet", opensAt: toOffsetText(timeZone, opensAt) };
      return { code, detail: "not-open-yet", members: { ...members, ...opens } };
    }
    case "condition-changed":
    case "overnight-changed":
      return { code: "precondition-failed", detail: code };
    case "transport-taken": {
      const { date, transport } = refusal;
      return { code, params: { date }, members: { date, transport } };
    }
    default:
      return changeProblem(refusal);
  }
}

type OfAChange = Exclude<
  BookingRefusal,
  {
    readonly code:
      | "invalid-request"
      | "weekday-mismatch"
      | "slot-not-offered"
      | "slot-taken"
      | "transport-taken"
      | "condition-changed"
      | "overnight-changed";
  }
>;

function changeProblem(refusal: OfAChange): Problem {
  const { code } = refusal;
  switch (code) {
    case "wrong-state":
      return { code, params: { status: refusal.status }, members: { state: refusal.status } };
    case "confirmation-not-delivered":
      return { code, members: { state: refusal.status } };
    case "not-begun":
    case "not-its-day":
    case "car-was-here":
      return { code: "wrong-state", detail: code };
    case "promise-refused":
      return refusal.problem;
    case "promise-open":
      return { code, members: { commitments: refusal.commitments } };
    case "too-late-to-change":
      return { code, params: { minimumNotice: refusal.minimumNotice } };
    default:
      return { code };
  }
}

/** Names the fields of a choice that the service does not have, as the request calls them. */
export function choiceRefusal(
  errors: readonly ChoiceError[],
  pointers: { readonly location: string; readonly option: (name: string) => string },
): RefusalOf<"invalid-request"> {
  const fieldOf = (error: ChoiceError) => {
    switch (error.part) {
      case "location":
        return invalid(pointers.location, "not-given-there", { places: error.places.join(", ") });
      case "option":
        return invalid(pointers.option(error.name), "no-such-option");
      case "host":
        return invalid("/host", "no-such-host");
      case "transport":
        return invalid("/transport", "no-such-transport");
      case "lease":
        return invalid("/leaseMaturityDate", "lease-end-unknown");
    }
  };
  return { code: "invalid-request", detail: "not-given-like-that", errors: errors.map(fieldOf) };
}
