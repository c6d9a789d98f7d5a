/**
 * Every rule that a field of a request can break, with the sentence that the API tells of it in English;
 * `{name}` is a parameter. A field error carries the code, and each language has words of its own for it.
 */
export const RULES = {
  // What any schema says, in the words of the library that checks it.
  "wrong-type": "Invalid input: expected {expected}, received {received}",
  "must-be": "Invalid input: expected {value}",
  "not-one-of": "Invalid option: expected one of {choices}",
  "text-too-long": "Too big: expected string to have <={most} characters",
  "text-too-short": "Too small: expected string to have >={least} characters",
  "list-too-long": "Too big: expected array to have <={most} items",
  "list-too-short": "Too small: expected array to have >={least} items",
  "number-too-big": "Too big: expected {of} to be <={most}",
  "number-too-small": "Too small: expected {of} to be >={least}",
  "number-not-above": "Too small: expected {of} to be >{least}",
  "not-an-email": "Invalid email address",
  "not-a-date": "Invalid ISO date",
  "bad-name": "Invalid key in record",
  "not-understood": "Invalid input",

  // Any request.
  "unknown-field": "is not a known field",
  "not-unicode": "is not Unicode text",
  "not-a-key": "use 1 to 255 printable characters",
  "not-a-cursor": "is not a cursor of this list",
  "list-limit": "use a number from 1 to {most}",
  missing: "is missing",
  "one-of": "use one of {choices}",

  // Text that a person typed.
  "empty-line": "must not be empty",
  "too-long": "must have at most {most} characters",
  "one-line": "must be one line without control characters",
  "single-line": "must be one line",
  invisible: "must have something to see",
  "control-characters": "must not have control characters",

  // Days, times and durations.
  "out-of-time": "is not between the years 1970 and 3000",
  "no-such-day": "is not a day between the years 1970 and 3000",
  "not-an-instant": "use RFC 3339 with an offset, like 2026-12-01T09:00:00-05:00",
  "not-a-local-time": "use YYYY-MM-DDTHH:MM",
  "not-an-asked-day": "use a day such as 2026-12-01, before 3000",
  "not-a-clock-time": "use HH:MM",
  "not-five-minutes": "use a multiple of five minutes",
  "not-a-duration": "is not a duration such as PT45M",
  "not-a-visit-time": "use a multiple of five minutes, at most P7D",
  "not-whole-days": "use whole days such as P60D",
  "not-a-lead-time": "use a duration from PT0M to P366D",
  "no-length": "is empty",
  "no-length-or-too-long": "must be longer than nothing and at most PT{most}M",
  "too-long-ago": "is too long ago",
  "too-far-away": "is too far away",
  "too-many-days": "makes more than {most} days",
  "too-long-a-report": "is before `from` or more than {most} days later",
  "before-from": "is before `from`",
  "not-after-from": "is not after `from`",
  "ends-before-it-begins": "must be after `from`",

  // Who somebody is.
  "email-or-phone": "give an e-mail address or a phone number",
  "not-a-phone": "is not a phone number",
  "neither-label-nor-phone": "is neither a label nor a phone number",
  "phone-for-a-call": "is needed for a call",
  "not-a-label": "is not the label of one of `phones`",
  "not-a-vin": "is not a vehicle identification number (17 letters and digits)",
  "vin-misread": "has a wrong check digit; a character was misread",
  "nothing-to-change": "give at least one of name, email and phone",
  "nothing-to-find": "give at least one of reference, email, phone, registration and name",

  // What is booked.
  "other-weekday": "{date} is a {weekday}; nothing was changed.",
  "not-given-there": "this service is given here: {places}",
  "no-such-option": "this service has no such option",
  "no-address-here": "leave it out: it is at the dealer's",
  "address-elsewhere": "is needed when it is not at the dealer's",
  "not-known-here": "is not known at this dealer",
  "one-scope": "give a department or a member of staff, not both",

  // What is promised.
  "unknown-department": "is not a department of this dealer",
  "unknown-person": "is not one of this dealer's staff",
  "no-promise-of-it": "is not an open promise of this appointment",
  "unknown-appointment": "is not an appointment of this case",
  "due-missing": "is missing; give it, or say one phrase such as tomorrow in `what`",
  "one-due": "give exactly one of `at`, `local`, `within`, `by`, `beforeVisit`",
  "needs-a-visit": "needs the `appointment` that it is counted from",
  "visit-over":
    "is over or cancelled; a promise belongs to a visit that is still to come or under way",
  "due-passed": "has passed already",
  "due-too-far": "is more than five years away",
  "too-soon": "Less than a minute is left until then.",
  "not-open-before": "The department does not open before then.",
  "owner-absent": "The owner is absent until then and nobody stands in.",
  "no-call-window": "The customer cannot be called before then.",
  "last-before-due": "is before the due time",
  "only-bad-time": "goes only with the outcome `bad-time`",
  "no-such-step": "is no step of this promise's ladder",
  "summary-needed": "is needed for a promise that was handed over",
  "owner-already": "is its owner already",
  "not-there": "is nobody of these departments who is there today and can be reached",
  "no-such-team": "is not a department here",
  "no-other-dealer": "is not another dealer of this brand",
  "no-team-there": "has no department",

  // A dealer's document.
  "brand-only": "Only the brand changes the brand, roles and the escalation.",
  "not-an-id": "use 1 to 64 of a-z, 0-9 and inner dashes",
  "other-id": "is not the id in the address",
  "second-of-id": "is a second “{id}”",
  "unknown-brand": "is not a brand we know",
  "not-a-zone": "is not a time zone we know",
  "zone-in-use": "cannot change while appointments are booked; move or cancel them first",
  "not-a-language": "is not a language tag (BCP 47)",
  "not-a-country": "use two letters (ISO 3166-1)",
  "not-e164": "use E.164, such as +14015550100",
  "not-an-origin": "use an origin such as https://www.example.com",
  "not-its-manager": "is not a manager of this department",
  "not-a-department": "is not a department",
  "not-on-staff": "is not one of the staff",
  "no-such-resource": "no resource has this type",
  "hours-overlap": "overlaps other hours on {day}",
  "before-first-day": "is before `validFrom`",
  "half-told": "needs both `opens` and `closes`, or neither",
  "closed-too-long": "leaves it closed for more than a year, alone or with those beside it",
  "days-overlap": "overlaps another special day",
  "second-ladder": "has a ladder already",
  "nobody-to-reach": "this dealer has no general manager to reach",
  "step-out-of-order": "is earlier than the step before",
  "steps-at-one-time": "is at the same time as the step before; put both into one step",
  "silent-when-late": "has no step at or after the due time",
  "silent-too-long": "leaves more than {most} open minutes in which nobody hears",
} as const;

export type Rule = keyof typeof RULES;

/** Words of one language for all of them; a missing one does not compile. */
export type RuleWords = Readonly<Record<Rule, string>>;
