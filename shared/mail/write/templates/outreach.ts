import { customerLinks } from "../../../case/access/links.ts";
import { momentText } from "../../../kernel/date-text.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import type { EventOf } from "../../../story/parts/event.schema.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import { OUTREACH } from "../language/outreach-texts.ts";
import { openCase } from "./customer-promise.ts";
import { fact } from "./letter.ts";
import type { Action, Fact } from "./letter.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

type Announced = NonNullable<EventOf<"case.opened">["outreach"]>;

/**
 * What a campaign says, and below it, whatever it says, the one promise that it makes with who keeps it and by when,
 * and the link to book: so that none of its mails is empty.
 */
export const outreach: WriteLetter = (context) => {
  const said = announcedIn(context);
  const promise = context.story.commitments.find(({ id }) => id === said.promise);
  const fill = filledWith(context, promise);
  const [intro = "", ...rest] = fill(said.body).split(/\n\s*\n/);
  return {
    subject: fill(said.subject),
    intro,
    facts: [
      ...rowsOf(promise, context),
      ...fact(context.language.words.labels.reference, context.story.case.reference),
    ],
    notes: rest.map((text) => text.trim()),
    actions: [...bookAction(said, context), openCase(context)],
    ...(said.basis === "consent" ? { why: wordsFor(context).whyAgreed(context.origin.name) } : {}),
  };
};

/** @throws TypeError when the event is of no campaign. */
function announcedIn({ event }: LetterContext): Announced {
  if (event.type === "case.opened" && event.outreach !== undefined) return event.outreach;
  throw new TypeError(`${event.type} is of no campaign`);
}

function rowsOf(promise: Commitment | undefined, context: LetterContext): readonly Fact[] {
  if (promise === undefined) return [];
  const { labels } = context.language.words;
  const { what, owner, due } = factsOf(promise, context);
  return [
    ...fact(labels.promise, what),
    ...fact(labels.by, due),
    ...fact(labels.who, `${owner}, ${departmentName(promise, context)}`),
  ];
}

function factsOf({ what, owner, dueAt }: Commitment, { origin, language }: LetterContext) {
  return { what, owner: owner.name, due: momentText(dueAt, origin.timeZone, language.locale) };
}

function departmentName({ department }: Commitment, { origin }: LetterContext): string {
  return origin.departments.find(({ id }) => id === department)?.name ?? department;
}

/** The link to book, while the dealer offers it; it changes nothing by itself. */
function bookAction({ service }: Announced, context: LetterContext): readonly Action[] {
  const { origin, publicUrl, story } = context;
  if (service === undefined || !origin.services.some(({ id }) => id === service)) return [];
  const href = customerLinks(publicUrl, story.case).at("again", service);
  return [{ label: wordsFor(context).book, href }];
}

/** What its text may leave open: `{name}`, `{dealer}`, `{promise}`, `{bookingLink}`. */
function filledWith(context: LetterContext, promise: Commitment | undefined) {
  const words = wordsFor(context);
  const values: Readonly<Record<string, string>> = {
    name: context.recipient.name,
    dealer: context.origin.name,
    promise: promise === undefined ? "" : words.promise(factsOf(promise, context)),
    bookingLink: words.book,
  };
  // One pass: what is put in is not filled again.
  return (text: string) => text.replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function wordsFor({ language }: LetterContext) {
  return textsIn(OUTREACH, language.locale);
}
