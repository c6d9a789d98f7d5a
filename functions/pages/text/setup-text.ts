import type { RecipientRole } from "../../../shared/directory/dealer.schema.ts";
import { deskTextsIn } from "./desk-texts.ts";

/** Departments, cars and bays, and who hears of what is late: what a dealer is set up with once. */
const english = {
  departments: "Departments",
  addDepartment: "Add a department",
  newDepartment: "New department",
  departmentLead: "Services and promises belong to one; its manager answers for them.",
  departmentName: "Name",
  manager: "Who manages it?",
  managerHint: "They hear of what is late here.",
  departmentEmail: "E-mail address",
  departmentEmailHint: "Where answers to its mail go. Empty: the dealer’s own.",
  managedBy: (name: string) => `managed by ${name}`,
  things: "Cars, bays and the like",
  addThing: "Add a car, a bay…",
  newThing: "New car or bay",
  thingLead: "What a service takes. People who can be booked stand under “People”.",
  thingName: "Name",
  thingType: "Type",
  thingTypeHint: "A word for all of its kind, such as bay or demonstrator.",
  options: "What sets it apart",
  optionsHint: "One a line, such as model: 500e. Customers choose by it.",
  thingHours: "Only at these hours",
  thingHoursHint: "When every day is empty, it is there whenever the dealer is open.",
  needType: "Enter a type, such as bay",
  badOptions: "Write one a line, such as model: 500e",
  ladders: "Who hears of what is late",
  addLadder: "Add steps for other promises",
  newLadder: "New steps",
  ladderLead:
    "Minutes count while the department is open, from the due time on; with a minus before it. A change holds for promises that are made from now on.",
  defaultLadder: "Promises of other kinds go the usual way.",
  brandOnly: "The brand decides this.",
  kinds: "For which promises?",
  step: (number: number) => `Step ${number}`,
  after: "Minutes after due",
  afterHint: "Empty: no such step.",
  notify: "Who hears it?",
  role: (role: RecipientRole) =>
    ({
      owner: "Whoever does it",
      manager: "Manager",
      "general-manager": "General manager",
      "brand-care": "The brand",
    })[role],
  tellCustomer: "Tell the customer, too",
  repeat: "Daily, until the next step",
  stepAt: (minutes: number) =>
    minutes < 0 ? `${-minutes} min before` : minutes === 0 ? "at due" : `${minutes} min after`,
  stepLine: (when: string, who: string) => `${when}: ${who}`,
  customer: "the customer",
  needKinds: "Choose at least one kind of promise",
  needSteps: "Fill in at least one step",
  badMinutes: "Enter whole minutes, such as 30 or -30",
  needNotify: "Choose who hears of it",
  openness: "How promises are kept: who is told",
  opennessLead: "What visitors of your booking page and your managers are told unasked.",
  showKeptRate: "Show visitors how many promises were kept on time",
  showKeptRateHint:
    "Of what was due in the last 90 days, once there are twenty; the same share as in your report.",
  morningMail: "Mail managers every morning at opening",
  morningMailHint:
    "With all that is overdue or due that day. Without it they get this mail when something is in it that nobody else tells them: the customer denied it, nobody is there for it, or everybody has been told in vain.",
  rateShown: "Visitors see how many promises were kept on time.",
  rateHidden: "Visitors are not told how many promises were kept.",
  mailEveryDay: "Managers get a mail every morning with something to do.",
  mailWhenNeeded: "Managers get a mail in the morning when nobody else tells them.",
};
export type SetupText = typeof english;

export const setupText = (language: string): SetupText => deskTextsIn("setup", english, language);
