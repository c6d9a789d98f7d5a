import { deskLink } from "../../../case/access/links.ts";
import { appointmentRows, readAppointment } from "./appointment.ts";
import { dialled } from "./address-text.ts";
import { fact } from "./letter.ts";
import { subjectLine } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { Catalogue } from "../language/words/catalogue.ts";

/** What a customer or the clocks did with a visit, for whoever receives them: who, when, what, which car, and the number. */
export const visitNews: WriteLetter = (context) => {
  const { event, story, dealer, language, publicUrl } = context;
  const { appointment, facts: about, brief } = readAppointment(context);
  const { labels, actions } = language.words;
  const { reference, customer, vehicle, contact = {} } = story.case;
  const facts = { ...about, customer: customer.name };
  const said = wordsFor(event.type, appointment, language.words);
  const never = new Set(contact.never ?? []);
  const others = (contact.phones ?? []).filter(({ label }) => !never.has(label));
  const numbers = [customer.phone, ...others.map(({ number }) => number)];
  const known = [...new Set(numbers)].filter((one) => one !== undefined);
  const dialable = known.map((number) => dialled(number, dealer));
  const car = [vehicle?.make, vehicle?.model, vehicle?.registration];
  return {
    subject: subjectLine(said.subject, { ...brief, customer: customer.name }, [
      "service",
      "customer",
    ]),
    intro: said.intro(facts),
    facts: [
      ...fact(labels.customer, customer.name),
      ...appointmentRows(appointment, context),
      ...fact(labels.before, about.previous),
      ...fact(labels.vehicle, car.filter((part) => part !== undefined).join(" ")),
      ...fact(labels.numbers, dialable.map(({ text }) => text).join(", "), dialable),
      ...fact(labels.theirWords, story.case.notes),
    ],
    notes: [],
    actions: [{ label: actions.openVisit, href: deskLink(publicUrl, reference, appointment.id) }],
  };
};

function wordsFor(
  type: string,
  { visitor }: Pick<Appointment, "visitor">,
  { visitNews, visitor: { news } }: Catalogue,
) {
  if (type !== "appointment.visitor-changed") return visitNews[kindOf(type)];
  const { subject, intro, self } = news;
  return {
    subject,
    intro: (facts: Parameters<typeof self>[0]) =>
      visitor === undefined ? self(facts) : intro({ ...facts, visitor: visitor.name }),
  };
}

function kindOf(type: string): "booked" | "moved" | "cancelled" | "clock" {
  if (type === "appointment.rescheduled") return "moved";
  if (type === "appointment.clock-changed") return "clock";
  return type === "appointment.cancelled" ? "cancelled" : "booked";
}
