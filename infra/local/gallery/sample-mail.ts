import type { Message } from "../../../shared/mail/write/compose.ts";
import type { Told } from "../../../shared/mail/write/templates/template.ts";
import { MINUTE, plus } from "../../../shared/kernel/time.ts";
import { newMail } from "../../../shared/mail/plan/new-mail.ts";
import type { Mail, MailRecipient } from "../../../shared/story/parts/mail.schema.ts";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import type { Audience } from "../../../shared/mail/plan/audience.ts";
import { PLAN } from "../../../shared/mail/plan/plan.ts";
import { renderMail, writeLetter } from "../../../shared/mail/write/render-mail.ts";
import { renderTogether } from "../../../shared/mail/write/render-together.ts";
import type { Letter } from "../../../shared/mail/write/templates/letter.ts";
import type { TemplateId } from "../../../shared/mail/write/templates/templates.ts";
import type { LanguageTag } from "../../../shared/language/in-every-language.ts";
import { sampleDealers } from "../sample/seed.ts";
import { sampleStory } from "./sample-stories.ts";

const ROSA = { kind: "customer", id: "customer", name: "Rosa Marin", email: "rosa@example.com" };
const MAYA = { kind: "staff", id: "maya", name: "Maya Chen", email: "maya@northside.example" };

export type SampleMail = { readonly letter: Letter; readonly message: Message };

type SampleSettings = {
  readonly publicUrl: string;
  readonly from: string;
  readonly surveysFrom: string;
};

/** A mail of this template as a reader of this language gets it, with everybody in it made up; in a dealer's look, if one is given. */
export async function sampleMail(
  template: TemplateId,
  language: LanguageTag,
  settings: SampleSettings,
  appearance?: Dealer["appearance"],
): Promise<SampleMail> {
  const { mail, told: plain } = sampleQueued(template, language);
  const told = { ...plain, dealer: { ...plain.dealer, appearance } };
  return {
    letter: (await writeLetter(mail, told, settings, told.event.at)).letter,
    message: await renderMail(mail, told, settings, told.event.at),
  };
}

/** The confirmation of a time that is only held, for so long from when it was booked. */
export async function sampleHeld(
  language: LanguageTag,
  settings: SampleSettings,
  held: { readonly milliseconds: number } = { milliseconds: 30 * MINUTE },
): Promise<SampleMail> {
  const { mail, told } = sampleQueued("appointment-booked", language);
  const { event } = told;
  if (event.type !== "appointment.booked") throw new TypeError("nothing is booked");
  const lapsesAt = plus(event.at, held.milliseconds);
  const appointment = { ...event.appointment, tentative: { burst: "sample", lapsesAt } };
  const of = { ...told, event: { ...event, appointment } };
  return {
    letter: (await writeLetter(mail, of, settings, event.at)).letter,
    message: await renderMail(mail, of, settings, event.at),
  };
}

/** What goes out as one mail when so many promises wait for one person. */
export async function sampleTogether(
  language: LanguageTag,
  settings: SampleSettings,
  what: { readonly count: number; readonly customer: string } = {
    count: 3,
    customer: "Rosa Marin",
  },
): Promise<Message> {
  const { mail, told } = sampleQueued("promise-still-open", language);
  const matter = { ...told.story.case, customer: { name: what.customer } };
  const story = { ...told.story, case: matter };
  const lines = Array.from({ length: what.count }, () => ({ mail, told: { ...told, story } }));
  return renderTogether(lines, settings, told.event.at);
}

/** The same before it is written: as relay stores it, with what it is about. */
export function sampleQueued(
  template: TemplateId,
  language: LanguageTag,
): { readonly mail: Mail; readonly told: Told } {
  const { event, story } = sampleStory(template);
  const dealer = sampleDealers.find(({ id }) => id === event.dealer);
  if (dealer === undefined) throw new Error("there is no sample dealer");
  const recipient = recipientOf(template, language);
  const planned = { recipient, template };
  return { mail: newMail(planned, event, "", event.at), told: { event, story, dealer } };
}

const TO_CUSTOMERS: ReadonlySet<Audience> = new Set<Audience>([
  "customer",
  "former-address",
  "asked-address",
]);

function recipientOf(template: TemplateId, language: string): MailRecipient {
  const toCustomer = Object.values(PLAN)
    .flat()
    .some(({ template: of, to }) => of === template && TO_CUSTOMERS.has(to));
  return toCustomer
    ? { ...ROSA, kind: "customer", language }
    : { ...MAYA, kind: "staff", language };
}
