import type { Why } from "./why-types.ts";

/** What is stored of those who work there, beside what their document says. */
export const WHY_OF_STAFF = {
  "staff.name": {
    datum: "Name of somebody of the staff",
    whose: "staff",
    purpose: "To say who promised, did or was told something",
    kept: "case",
    readers: "case-and-customer",
  },
  "staff.email": {
    datum: "Address of somebody of the staff",
    whose: "staff",
    purpose: "To tell them what they have to know",
    kept: "case",
    readers: "case",
  },
  "staff.at-it": {
    datum: "Who of the staff has a case open at this moment",
    whose: "staff",
    purpose: "To tell colleagues that somebody is at it already",
    kept: "minutes",
    readers: "case",
  },
  "staff.opened": {
    datum: "Who of the staff has opened a case, and when",
    whose: "staff",
    purpose: "To tell who has seen a customer's data",
    kept: "reads",
    readers: "readers",
  },
  "staff.account": {
    datum:
      "Whether somebody of the staff was invited and has signed in, under a hash of their address",
    whose: "staff",
    purpose: "To invite them again where they have not come, and to end what they no longer need",
    kept: "document",
    readers: "directory",
  },
  "staff.session": {
    datum: "Sessions of somebody of the staff, under a hash of their address",
    whose: "staff",
    purpose: "To know who is at the desk, and to end it at once",
    kept: "session",
    readers: "nobody",
  },
  "staff.away": {
    datum: "Why somebody cannot be booked for some time of a day, and who said so",
    whose: "staff",
    purpose: "To plan the day, and to be able to ask who blocked it",
    kept: "calendar",
    readers: "directory",
  },
} as const satisfies Readonly<Record<string, Why>>;
