import { triesOf } from "../../../story/tries-of.ts";
import type { Contact, Customer, Vehicle } from "../../../story/parts/case.schema.ts";
import { complaintWords } from "../../../story/complaint-of.ts";
import { callableNumbers } from "../../../case/customer/callable-numbers.ts";
import type { Catalogue } from "../language/words/catalogue.ts";
import { wallText, weekdayText } from "../../../kernel/date-text.ts";
import { dialled } from "./address-text.ts";
import { fact } from "./letter.ts";
import type { Fact } from "./letter.ts";
import { urgentRows } from "./urgent-notes.ts";
import { readPromise, whatOf } from "./promise.ts";
import type { LetterContext } from "./template.ts";

/** Topic, the customer's words, the promise, what was tried, and how the customer may be called. */
export function callSheet(context: LetterContext): readonly Fact[] {
  const { story, language } = context;
  const { labels } = language.words;
  const { customer, vehicle, contact, topic, notes, reference } = story.case;
  const { commitment, facts, moment } = readPromise(context);
  return [
    ...urgentRows(context),
    ...fact(labels.topic, topic),
    ...fact(labels.customer, customer.name),
    ...fact(labels.theirWords, notes),
    ...complaintWords(commitment, story.events).flatMap((text) => fact(labels.theirWords, text)),
    ...fact(labels.promise, whatOf(commitment, context)),
    ...fact(labels.promisedAt, moment(commitment.promisedAt)),
    ...fact(labels.due, facts.due),
    ...fact(labels.owner, `${facts.owner}, ${facts.department}`),
    ...fact(labels.step, stepText(context)),
    ...fact(labels.attempts, attemptsText(context)),
    ...numbersFact(customer, contact, context),
    ...fact(labels.callTimes, windowsText(contact, language.words)),
    ...fact(labels.vehicle, vehicle === undefined ? undefined : vehicleText(vehicle)),
    ...fact(labels.reference, reference),
  ];
}

function stepText({ event, language }: LetterContext): string | undefined {
  if (event.type !== "commitment.step-fired") return undefined;
  return language.words.step(event.level + 1, event.commitment.policy.steps.length);
}

function attemptsText(context: LetterContext): string {
  const { story, language } = context;
  const { commitment, moment } = readPromise(context);
  const { count, last } = triesOf(commitment, story);
  if (count === 0) return language.words.noAttempts;
  const each = last.map(({ outcome, at }) => language.words.attempt(outcome, moment(at)));
  return each.length === 0 ? String(count) : `${count} (${each.join("; ")})`;
}

function numbersFact(
  customer: Customer,
  contact: Contact | undefined,
  { dealer, language: { words } }: LetterContext,
): readonly Fact[] {
  const { numbers } = words.labels;
  const callable = callableNumbers(customer, contact);
  if (callable === undefined) return fact(numbers, words.noCalls);
  const each = callable.map(({ number, label }) => ({ ...dialled(number, dealer), label }));
  const said = each.map(({ text, label }) => (label === undefined ? text : `${text} (${label})`));
  return fact(numbers, said.join(", "), each);
}

export function windowsText(contact: Contact | undefined, words: Catalogue): string {
  const windows = contact?.windows ?? [];
  if (windows.length === 0) return words.anyTime;
  return windows
    .map(({ days, from, to, timeZone }) => {
      const names = days.map((day) => weekdayText(day, words.locale)).join(", ");
      const hours = `${wallText(from, words.locale)}–${wallText(to, words.locale)}`;
      return `${names} ${hours}${timeZone === undefined ? "" : ` (${timeZone})`}`;
    })
    .join("; ");
}

function vehicleText({ make, model, year, registration, vin }: Vehicle): string {
  const car = [make, model, year].filter((part) => part !== undefined).join(" ");
  return [car, registration, vin].filter((part) => part !== undefined && part !== "").join(", ");
}
