import type { PartnerField } from "../../../../shared/directory/document/partner-terms.ts";

const fields: Readonly<Record<PartnerField, string>> = {
  name: "Name",
  phone: "Telephone, when they may be called",
  email: "E-mail address",
  address: "Address of the visit",
  registration: "Registration",
  vin: "VIN",
  model: "Make, model and year",
  odometer: "Odometer",
  "access-note": "How to get to the car",
};

/** The other companies that a brand's dealers hand promises to. */
export const partners = {
  title: "Partners",
  listLead: "Other companies that do something of what the dealers promise.",
  none: "There are no partners yet. A partner is another company that does something of what the dealers promise, such as inspecting a car.",
  add: "Add a partner",
  saved: "The partner is saved.",
  hasEnded: "No longer works for the brand",
  lead: "Dealers hand it promises; its people see what these need, and nothing else.",
  name: "Name",
  purpose: "What it does for customers",
  purposeHint: "Customers read it: inspects leased cars before they are returned",
  telephone: "Telephone",
  telephoneHint: "With the country code, such as +14015550190",
  callers: "Numbers that it calls from",
  callersHint:
    "With the country code and commas between. Customers are told these before it calls; where there are none, the telephone above.",
  contact: "Whom the brand asks there",
  contactEmail: "Their e-mail address",
  hours: "Hours and working days",
  hoursLead: "When somebody is there, such as 8-12, 13-17. Leave days empty on which it is closed.",
  timeZone: "Time zone, such as Europe/Berlin",
  workingDays: "Working days: only these count for how long a task takes",
  special: "Holidays and other days",
  specialHint:
    "One a line: 2027-12-25 Christmas, or 2027-12-24/2028-01-02 Winter break; with hours, 2027-12-24 09:00-12:00.",
  tasks: "Tasks",
  tasksLead:
    "What it can be asked to do, how long it needs for that, and what it sees of the customer.",
  anotherTask: "Another task",
  kind: "Task",
  kindHint: "One word, such as inspection. Leave it empty to take the task away.",
  takes: "Takes",
  unit: "Counted in",
  days: "its working days",
  openHours: "its open hours",
  inspects:
    "It inspects the car: once an inspection is booked in the case, or the customer has sent photos, it ends",
  sees: "It sees of the customer",
  field: (field: PartnerField) => fields[field],
  people: "People who sign in",
  peopleLead:
    "Whoever is new is invited by mail. Leave a row empty to take somebody off: they can no longer sign in, and what they had stays with the partner.",
  anotherPerson: "Somebody else",
  processor: "Personal data",
  processorLead:
    "What was agreed with it as a processor of personal data, for the record of processing.",
  data: "Which data it gets",
  does: "What it does with them",
  agreedOn: "Agreed on",
  country: "Country of the data, such as DE",
  retention: "How long it keeps them",
  subProcessors: "Others who work for it with the data",
  subProcessorsHint: "One a line: name: what they do",
  goBack: (tasks: number) =>
    tasks === 1
      ? "1 open task goes back to whoever had it."
      : `${tasks} open tasks go back to those who had them.`,
  goToLead: (tasks: number) =>
    tasks === 1
      ? "1 open task goes to whoever leads there."
      : `${tasks} open tasks go to whoever leads there.`,
  saveAllTheSame: "Save it all the same",
  ended: "It no longer works for the brand: it gets no tasks, and its people can no longer sign in",
};
export type PartnersText = typeof partners;
