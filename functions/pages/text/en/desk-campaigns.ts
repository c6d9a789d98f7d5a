import type {
  CampaignState,
  WhyHeld,
  WhySkipped,
} from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Flag } from "../../../../shared/campaigns/campaign/recipients.store.ts";

const n = (count: number) => count.toLocaleString("en");
const people = (count: number) => (count === 1 ? "1 person" : `${n(count)} people`);
const calls = (count: number) => (count === 1 ? "1 call" : `${n(count)} calls`);

const state: Readonly<Record<CampaignState, string>> = {
  draft: "not started",
  running: "running",
  paused: "paused",
  stopped: "stopped",
  done: "done",
};

const why: Readonly<Record<WhyHeld | WhySkipped | "other", string>> = {
  bad: "Their row cannot be read",
  doubled: "Twice in the table",
  dead: "Mail to their address does not arrive",
  declined: "Declined such mail",
  "no-consent": "No record that they agreed",
  "no-sales-consent": "Did not agree to hear from sales",
  "do-not-call": "Asked not to be called",
  answered: "Has been settled with them already",
  erased: "Their data were erased",
  ended: "The campaign ended before their turn",
  "open-announcement": "An earlier announcement to them has no outcome yet",
  "open-complaint": "Their complaint is still open",
  "too-soon": "Were written to recently",
  other: "Another reason",
};

const figures: Readonly<Record<Flag | "written" | "promised" | "left", string>> = {
  written: "Written to",
  delivered: "Delivered",
  bounced: "Came back",
  unsent: "Never sent",
  unsubscribed: "Declined such mail",
  came: "Opened its page and did something there",
  booked: "Booked",
  promised: "Promised",
  kept: "Kept",
  withdrawn: "Promise taken back",
  left: "Still to come",
};

/** What a brand writes to many customers of a dealer. */
export const campaigns = {
  title: "Campaigns",
  listLead:
    "What you write to many customers of a dealer. Each mail leads to a time that can be booked, or makes one promise that somebody keeps.",
  none: "There are no campaigns yet. A campaign writes to many customers of a dealer; each mail leads to a time that can be booked, or makes one promise that somebody keeps.",
  add: "New campaign",
  state,
  people,
  writtenOf: (written: number, rows: number) => `${n(written)} of ${people(rows)} written to`,
  settledOf: (settled: number, rows: number) => `${n(settled)} of ${people(rows)}`,
  dealerLead:
    "Whose customers it is for. Who can promise something and what can be booked is asked next.",
  onward: "Continue",
  lead: "Nobody is written to before you start it. You see first how it reads and who is left out.",
  name: "Name",
  nameHint: "Customers do not read it",
  purpose: "What it is about",
  purposeHint:
    "Such as Lease end. Whoever waits for the outcome of another campaign about the same is not written to again.",
  texts: "What it says",
  textsLead: (language: string) =>
    `In as many languages as you like; ${language} is needed, for whoever reads none of the others. Leave a language empty to leave it out. In the texts you can use:`,
  placeholders: [
    { name: "name", means: "the name of whoever reads it" },
    { name: "dealer", means: "the name of the dealer" },
    { name: "promise", means: "what is promised, who keeps it and by when" },
    { name: "bookingLink", means: "the words of the link to book" },
  ],
  subject: "Subject",
  body: "Text",
  promise: "What it promises",
  promiseLead:
    "Everybody who is written to has this promise, and somebody keeps it by then. Leave it empty when the mail leads to a time that can be booked instead; it may do both.",
  what: "What is done for them",
  whatHint: "Such as: call about the inspection of the leased car",
  department: "Department",
  asOwner: "as whoever keeps it",
  owner: "Who keeps it",
  everybody: "whoever makes calls in the department",
  day: "By which day",
  time: "By what time",
  due: "By",
  link: "Where it leads",
  service: "Service to book",
  serviceHint: "Its link opens the free times of this service",
  noService: "none",
  audience: "Who it is for",
  audienceLead:
    "A table (CSV) with a row for each person. Its first row names the columns: name, email and, where known, phone, language and consent.",
  audienceStays: (rows: number) =>
    `It is for ${people(rows)}. Another table takes their place; without one they stay.`,
  file: "Table as a file",
  fileHint: "CSV, at most 4.4 MB and 20,000 rows",
  pasted: "Or paste the rows",
  pastedHint: "name,email,phone,language,consent and a line for each below",
  basis: "Why you may write to them",
  basisHint: "Whoever declined such mail is left out in any case.",
  bases: {
    customer: "They are customers of the dealer",
    consent: "Each of them agreed to it: the column consent says yes",
  },
  window: "When it writes",
  windowLead: "By the clock of the dealer. Left empty it writes on any day; never at night.",
  anyDay: "Any day, never at night",
  from: "From",
  to: "Until",
  days: "On these days only",
  dailyAmount: "At most this many people a day",
  save: "Save and look at it",
  cancel: "Back without saving",
  leave: "Leave it as it is",
  done: {
    saved: "It is saved. Nobody has been written to.",
    tested: "A test is on its way to you; it arrives within some minutes.",
    started: "It is started.",
    paused: "It is paused. Nobody more is written to.",
    stopped: "It is stopped. What it promised stays promised.",
  },
  preview: "What it would do",
  wouldWrite: (count: number) => `${people(count)} would be written to`,
  inAnotherLanguage: (count: number) =>
    `${people(count)} of these read none of its languages and get the dealer’s.`,
  leftOut: "Left out",
  heldBack: "Held back for now",
  line: (line: number) => `Line ${n(line)}`,
  why,
  change: "Change it",
  start: "Start",
  resume: "Go on",
  pause: "Pause",
  stop: "Stop for good",
  startDoes: (many: number) =>
    many === 1
      ? "1 person will be written to, at once if the campaign may write now. What it says can then no longer be changed."
      : `${people(many)} will be written to: the first at once, if the campaign may write now, the others in turn. What it says can then no longer be changed.`,
  startPromises: (what: string, due: string) =>
    `Each of them is promised: ${what}, by ${due}. Whoever keeps it finds it among their promises.`,
  pauseDoes: "Nobody more is written to until you let it go on.",
  stopDoes:
    "Nobody more is written to, for good. It cannot be started again; its figures stay here.",
  promisesStay:
    "What it promised in mails that have gone out stays promised; what waits to go out ends. Whoever keeps one of these promises can still take that one back.",
  pausedItself: "It paused by itself.",
  inTheWay: {
    "cannot-be-kept":
      "What it promises could no longer be kept. Let it go on when there is time for the calls again, or stop it.",
    "nobody-keeps-it":
      "Whoever was to keep its promise, or their department, is not at the dealer any more. Stop this campaign and make another, or add them again.",
    "service-is-gone":
      "The service that its link leads to is not offered any more. Offer it again and let the campaign go on, or stop it.",
    "dealer-is-draft": "The dealer is a draft, so nobody can book there yet. Publish it first.",
  },
  ended: "This campaign has ended; it can neither be started nor paused.",
  notRunning: "This campaign is not running, so there is nothing to pause.",
  goesOn: "It goes on by itself; you may close this page.",
  cameOfIt: "What came of it",
  figures,
  about: "About it",
  nextAt: "Goes on",
  madeBy: "Made by",
  mail: "How it reads",
  mailIn: (language: string) => `The mail in ${language}`,
  mailLead:
    "As whoever reads this language has it, with your name for theirs. Its links lead nowhere.",
  testLead: (address: string) => `A test in this language goes to ${address}. It promises nothing.`,
  test: "Send me a test",
  cases: "Cases that it made",
  moreCases: (count: number) => (count === 1 ? "and 1 more" : `and ${n(count)} more`),
  consentColumn: "Consent",
  pastedAgain: "Paste the rows again, or send them as a file: so many are not shown again",
  fileAgain: "Choose the file again: a page cannot keep it",
  eitherTable: "Send a file or paste rows, not both",
  needsColumns: "The first row has to name the columns, among them name and email",
  changed: "This has changed meanwhile. Look at it again.",
  forNobody: "It is for nobody yet: give a table of who it is for.",
  emptyPromise:
    "This says that somebody will be in touch. Say below what is promised, who keeps it and by when, or leave that sentence out.",
  leadsNowhere:
    "This mail leads nowhere. Say below what it promises, or which service can be booked.",
  noTextIn: (language: string) =>
    `Write a text in ${language}, the dealer’s language, for whoever reads none of the others.`,
  onlyAtNight: "This leaves no time to write: no mail goes out at night. Choose hours of the day.",
  duePassed: "The time of the promise has passed. Choose a later one.",
  unknownPlaceholder: (name: string) =>
    `{${name}} stands for nothing here: {promise} needs a promise, and {bookingLink} a service to book`,
  cannotBeKept: (count: number, due: string) => `${calls(count)} cannot be made by ${due}.`,
  callers: (count: number, hours: number) =>
    `Until then ${people(count)} can make calls, for ${n(hours)} hours in all.`,
  assumed: (count: number) =>
    `The department does not say how many calls a person makes in an hour, so ${n(count)} are assumed.`,
  alreadyPromised: (count: number) => `${calls(count)} of that time are promised already.`,
  tooFewADay: (daily: number, inTime: number, atOnce: number) =>
    `It is the daily amount that limits this: with ${n(daily)} a day, only ${n(inTime)} can be written to early enough to be called. Without it ${calls(atOnce)} could be made.`,
  possible: (count: number) => `So ${calls(count)} can still be made for this.`,
  earliest: (count: number, due: string) =>
    `${calls(count)} can be made by ${due}: choose that time or a later one, or write to fewer.`,
  noEarliest: "Even in two months not all of them can be made: write to fewer.",
};

export type CampaignsText = typeof campaigns;
