import { transportName } from "../../../../shared/language/transport-names.ts";
import type { TimelineLines } from "../../../../shared/views/timeline.ts";

type Lines = Pick<
  TimelineLines,
  | "appointment.transport-changed"
  | "appointment.overnight-proposed"
  | "appointment.overnight-agreed"
  | "appointment.overnight-declined"
>;

/** What happened, in the timeline. */
export const transportLines = {
  "appointment.transport-changed": ({ appointment: { serviceName, transport } }) =>
    transport === undefined
      ? `No transport is needed during ${serviceName}`
      : `Transport during ${serviceName}: ${transportName(transport.kind, "en-GB")}`,
  "appointment.overnight-proposed": ({ appointment: { overnight } }, say) =>
    overnight === undefined
      ? "The car is to stay overnight"
      : `The car is to stay overnight, ready by ${say(overnight.readyBy)}; transport: ${transportName(overnight.transport, "en-GB")}. The customer was asked to agree`,
  "appointment.overnight-agreed": ({ appointment: { overnight } }, say) =>
    overnight === undefined
      ? "Agreed: the car stays overnight"
      : `Agreed${overnight.onPaper === true ? " on paper" : ""}: the car stays overnight, ready by ${say(overnight.readyBy)}; transport: ${transportName(overnight.transport, "en-GB")}`,
  "appointment.overnight-declined": ({ overnight }, say) =>
    `Declined: the car does not stay overnight until ${say(overnight.readyBy)}`,
} satisfies Lines;

/** How a customer gets on. */
export const transport = {
  label: "Transport",
  question: "How will you get around while your car is here?",
  none: "I do not need anything",
  gone: "No longer available that day",
  goneNote: (kind: string) =>
    `“${kind}” is no longer available on that day. Choose something else, or another time.`,
  desk: {
    change: "Transport",
    title: (service: string) => `Transport during ${service}`,
    lead: "How the customer gets around while the car is here. The customer reads it.",
    none: "Nothing needed",
    press: "Save",
    need: "Choose how the customer gets around",
    taken: (day: string) => `That is no longer available on ${day}`,
    notOffered: "That is not offered here",
  },
};
export type TransportText = typeof transport;

/** That the car stays the night. */
export const overnight = {
  /** To the customer. */
  title: "Your car stays overnight",
  lead: "We need to keep your car overnight. Please tell us whether that is all right.",
  readyBy: "Ready by",
  agree: "I agree",
  decline: "I do not agree",
  link: "Agree or decline",
  asked: (by: string) => `We would like to keep your car overnight. It would be ready by ${by}.`,
  agreed: (by: string) => `You agreed to your car staying overnight. It will be ready by ${by}.`,
  onPaper: (by: string) =>
    `You signed here for your car to stay overnight. It will be ready by ${by}.`,
  notSo: "That is not so",
  changed: "Something else was proposed in the meantime. Please read it before you answer.",
  /** At the desk. */
  desk: {
    link: "Stays overnight",
    again: "Change the overnight stay",
    heading: (service: string) => `${service}: the car stays overnight`,
    about:
      "The customer is told at once and asked to agree. The transport that you choose is held for them every day until then.",
    day: "Ready on",
    time: "Ready by (time)",
    paper: "The customer has signed it here",
    press: "Ask the customer",
    open: (by: string) => `Stays overnight until ${by}. Not agreed yet.`,
    agreed: (by: string) => `Stays overnight until ${by}. The customer agreed.`,
    onPaper: (by: string) => `Stays overnight until ${by}. Agreed on paper.`,
    needDay: "Choose a day and a time",
    badTime: {
      "due-passed": "That time has passed",
      "before-the-night": "Choose a later day: the car stays overnight",
      "too-long-overnight": "That is too far away",
      "closed-then": "We are closed then",
    },
    needKind: "Choose how the customer gets around until then",
    notOverNight: "Nobody can wait here overnight",
  },
};
export type OvernightText = typeof overnight;

/** What a dealer offers, at its desk. */
export const offered = {
  title: "Transport for customers",
  lead: "What customers can choose while their car is here. Leave the number empty where there is no limit.",
  nothing: "Nothing is offered",
  kind: "Kind",
  perDay: "How many a day",
  add: "Add it",
  remove: (name: string) => `Remove ${name}`,
  line: (name: string, perDay: number | undefined) =>
    perDay === undefined ? name : `${name}: ${perDay} a day`,
  need: "Choose a kind",
  badNumber: "Use a whole number from 1 to 1,000, or leave it empty",
};
export type OfferedText = typeof offered;
