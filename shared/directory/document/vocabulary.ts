/** The closed lists of a dealer's document, for code that must start without its schema. */

/** Monday first, as ISO 8601 counts: day `n` of the week is `DAYS_OF_WEEK[n - 1]`. */
export const DAYS_OF_WEEK = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];

/** Where a service can be had. */
export const PLACE_KINDS = ["dealer", "home", "work", "other"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What is looked at of a car that stays where a dealer says nothing else; all languages have words for these. */
export const USUAL_CHECKLIST = ["outside", "seats", "interior", "fuel", "odometer"] as const;
export type UsualItem = (typeof USUAL_CHECKLIST)[number];

/** Of more things on a checklist nobody looks at any. */
export const MOST_CHECKED = 12;

/** How a customer gets on while the car is at the dealer's. */
export const TRANSPORT_KINDS = [
  "wait",
  "loaner",
  "shuttle",
  "rideshare",
  "rental",
  "pick-up",
] as const;
export type TransportKind = (typeof TRANSPORT_KINDS)[number];
