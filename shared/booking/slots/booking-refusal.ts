import type { FieldError, Problem } from "../../kernel/problem.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { ChoiceError } from "./service-terms.ts";

/** Why a time could not be listed, booked, moved or cancelled, with what a person needs to go on. */
export type BookingRefusal =
  | { readonly code: "dealer-not-found" }
  | { readonly code: "service-not-found" }
  | { readonly code: "appointment-not-found" }
  | {
      readonly code: "invalid-request";
      readonly detail: string;
      readonly errors: readonly FieldError[];
    }
  | { readonly code: "weekday-mismatch"; readonly date: LocalDate; readonly weekday: string }
  | {
      readonly code: "slot-not-offered" | "slot-taken";
      readonly timeZone: string;
      /** Nearest first. */
      readonly alternatives: readonly Instant[];
    }
  | { readonly code: "too-many-requests" }
  | { readonly code: "confirmation-not-delivered"; readonly status: AppointmentStatus }
  | { readonly code: "not-begun" }
  | { readonly code: "no-offer" }
  | { readonly code: "wrong-state"; readonly status: AppointmentStatus }
  | { readonly code: "too-late-to-change"; readonly minimumNotice: string };

export type RefusalOf<Code extends BookingRefusal["code"]> = Extract<
  BookingRefusal,
  { readonly code: Code }
>;

const DETAILS = {
  "dealer-not-found": "There is no such dealer.",
  "service-not-found": "This dealer has no such service.",
  "appointment-not-found": "This case has no such appointment.",
  "slot-not-offered": "Nothing can be booked at this time; nothing was changed.",
  "slot-taken": "Somebody else has this time; nothing was changed.",
  "no-offer": "Nothing is held for you now; the time has passed on to somebody else.",
  "too-many-requests": "Too many new requests from this customer; try again in an hour.",
} as const;

export function bookingProblem(refusal: BookingRefusal): Problem {
  const { code } = refusal;
  switch (code) {
    case "invalid-request":
      return refusal;
    case "weekday-mismatch": {
      const detail = `${refusal.date} is a ${refusal.weekday}; nothing was changed.`;
      return { code, detail, errors: [{ pointer: "/weekday", detail }] };
    }
    case "slot-not-offered":
    case "slot-taken": {
      const { timeZone, alternatives } = refusal;
      const members = { alternatives: alternatives.map((start) => toOffsetText(timeZone, start)) };
      return { code, detail: DETAILS[code], members };
    }
    case "wrong-state":
      return {
        code,
        detail: `The appointment is ${refusal.status}.`,
        members: { state: refusal.status },
      };
    case "confirmation-not-delivered": {
      const detail = "Nobody can miss what they were not told of: our confirmation never arrived.";
      return { code, detail, members: { state: refusal.status } };
    }
    case "not-begun":
      return { code: "wrong-state", detail: "The appointment has not begun yet." };
    case "too-late-to-change": {
      const detail = `This can be changed here until ${refusal.minimumNotice} before; please call.`;
      return { code, detail };
    }
    default:
      return { code, detail: DETAILS[code] };
  }
}

/** Names the fields of a choice that the service does not have, as the request calls them. */
export function choiceRefusal(
  errors: readonly ChoiceError[],
  pointers: { readonly location: string; readonly option: (name: string) => string },
): RefusalOf<"invalid-request"> {
  return {
    code: "invalid-request",
    detail: "This service is not given like that.",
    errors: errors.map((error) => ({
      pointer: error.part === "location" ? pointers.location : pointers.option(error.name),
      detail: error.detail,
    })),
  };
}
