import { visitorToAsk } from "../../../case/customer/visitor-to-ask.ts";
import type { Appointment } from "../../../story/parts/appointment.schema.ts";
import type { AppointmentFacts } from "../language/words/facts.ts";
import { dialled } from "./address-text.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import type { LetterContext } from "./template.ts";

/** Who comes in the customer's place; to staff with the number to ask on the day, unless nobody may call there. */
export function whoComes(
  { visitor }: Pick<Appointment, "visitor">,
  { dealer, language, recipient, story }: LetterContext,
): readonly Fact[] {
  if (visitor === undefined) return [];
  const { name, phone } = visitorToAsk(visitor, story.case.contact);
  const { label } = language.words.visitor;
  if (recipient.kind !== "staff" || phone === undefined) return fact(label, name);
  const number = dialled(phone, dealer);
  return fact(label, `${name}, ${number.text}`, [number]);
}

/** Words for somebody who comes themselves, or for whoever booked for another. */
export function saidTo(
  { visitor }: Pick<Appointment, "visitor">,
  facts: AppointmentFacts,
  words: {
    readonly self: (facts: AppointmentFacts) => string;
    readonly other: (facts: AppointmentFacts & { readonly visitor: string }) => string;
  },
): string {
  return visitor === undefined
    ? words.self(facts)
    : words.other({ ...facts, visitor: visitor.name });
}
