import { MINUTE } from "../../../kernel/time.ts";
import type { Instant } from "../../../kernel/time.ts";
import { durationMinutes } from "../../../kernel/duration.ts";
import type { EventOf } from "../../../story/parts/event.schema.ts";
import type { Commitment } from "../../../story/parts/commitment.schema.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import type { Urgency } from "../language/words/staff-words.ts";
import { deskLink, partnerDeskLink, personLink } from "../../../case/access/links.ts";
import { fact } from "./letter.ts";
import type { Letter } from "./letter.ts";
import { callSheet } from "./call-sheet.ts";
import { endReasonOf, readPromise, reasonOf, whatOf } from "./promise.ts";
import { subjectLine, withReference } from "./subject-line.ts";
import type { LetterContext, WriteLetter } from "./template.ts";

/** Sent this shortly after the due time, a step says "due now": a lost schedule comes 10 minutes late. */
const NOW_MILLISECONDS = 15 * MINUTE;

export const promiseAssigned: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const words = context.language.words.promiseAssigned;
  return staffLetter(context, words.subject, words.intro(facts));
};

export const promiseDisputed: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const { promiseDisputed: closed, times } = context.language.words;
  const { event } = context;
  const disputed = event.type === "commitment.disputed" ? event.disputed : "keep";
  const ofTime = disputed === "move" || disputed === "expect";
  const words = ofTime ? times.disputed[disputed] : closed;
  const comment = event.type === "commitment.disputed" ? event.comment : undefined;
  const letter = staffLetter(context, words.subject, words.intro(facts));
  const said = fact(context.language.words.labels.theirWords, comment);
  return { ...letter, facts: [...said, ...letter.facts] };
};

export const promiseStep: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.step-fired") throw new TypeError(`${event.type} is no step`);
  const { facts } = readPromise(context);
  const words = context.language.words.promiseStep;
  const urgency = urgencyOf(event, context.now);
  const subject = words.subject[urgency];
  return staffLetter(context, subject, words.intro[urgency](facts), { notes: [words.stops] });
};

export const promiseStillOpen: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const words = context.language.words.promiseStillOpen;
  return staffLetter(context, words.subject, words.intro(facts));
};

/** What stands in the manager's morning mail. */
export const promiseDaily: WriteLetter = (context) => {
  const { facts, commitment } = readPromise(context);
  const { promiseStep: words, doubted } = context.language.words;
  const urgency = hasBeenDue(commitment) ? "overdue" : "soon";
  const subject = commitment.disputedAt === undefined ? words.subject[urgency] : doubted;
  return staffLetter(context, subject, words.intro[urgency](facts));
};

/** The same, where nobody works on it before it is late. */
export const promiseUnowned: WriteLetter = (context) => {
  const { facts, commitment } = readPromise(context);
  const { promiseUnowned: words, actions } = context.language.words;
  const letter = staffLetter(context, words.subject, words.intro(facts));
  // Another dealer's people are given their work there.
  if (commitment.host !== undefined) return letter;
  const href = personLink(context.publicUrl, context.dealer.id, commitment.owner.id);
  return { ...letter, actions: [{ label: actions.giveAway, href }, ...letter.actions] };
};

export const promiseEnded: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.withdrawn") throw new TypeError(`${event.type} is another`);
  const { facts } = readPromise(context);
  const { promiseEnded: unneeded, promiseEndedAlong } = context.language.words;
  const isUnneeded = event.ours === undefined || event.solvedElsewhere === true;
  const words = isUnneeded ? unneeded : promiseEndedAlong;
  const isTheirWord = isUnneeded && event.by.kind === "customer";
  const intro = isTheirWord
    ? unneeded.byThem(facts)
    : words.intro({
        ...facts,
        actor: event.by.kind === "customer" ? facts.customer : facts.actor,
      });
  const letter = staffLetter(context, words.subject, intro, { action: "openCase" });
  return {
    ...letter,
    facts: [
      ...fact(context.language.words.labels.reason, endReasonOf(event, context)),
      ...letter.facts,
    ],
  };
};

export const handoffOffered: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.handed-off") throw new TypeError(`${event.type} is no offer`);
  const { facts, commitment, moment } = readPromise(context);
  const words = context.language.words.handoffOffered;
  const answerBy = commitment.handoff === undefined ? "" : moment(commitment.handoff.answerBy);
  const intro = words.intro(facts, answerBy);
  const letter = staffLetter(context, words.subject, intro, { action: "answerOffer" });
  const said = fact(context.language.words.labels.note, event.note);
  return { ...letter, facts: [...letter.facts, ...said] };
};

export const handoffAccepted: WriteLetter = (context) => {
  const { facts } = readPromise(context);
  const words = context.language.words.handoffAccepted;
  return staffLetter(context, words.subject, words.intro(facts), { action: "openCase" });
};

export const handoffReturned: WriteLetter = (context) => {
  const { event } = context;
  if (event.type !== "commitment.handoff-returned") throw new TypeError(`${event.type} is another`);
  const { theirs, ...own } = context.language.words.handoffReturned;
  const { facts } = readPromise(context);
  const { from, originator } = event;
  const isOwner = originator === undefined || originator.email !== context.recipient.email;
  const how = howReturned(event);
  const letter = isOwner
    ? staffLetter(context, own.subject, own[how](from, facts))
    : staffLetter(context, theirs.subject, theirs[how](facts, from), { action: "openCase" });
  const said = fact(context.language.words.labels.reason, reasonOf(event, context));
  return { ...letter, facts: [...letter.facts, ...said] };
};

function howReturned({ expired, ended, takenBack, by }: EventOf<"commitment.handoff-returned">) {
  if (expired) return "expired";
  if (ended === true) return "ended";
  if (by.kind === "customer") return "unwanted";
  return takenBack === true ? "takenBack" : "returned";
}

type Closing = {
  readonly notes?: readonly string[];
  /** What the link is for: to log what happened, unless the reader has nothing to log. */
  readonly action?: "act" | "answerOffer" | "openCase";
};

/** The whole story in brief and one link to act: nobody should have to search for what to do. */
export function staffLetter(
  context: LetterContext,
  subject: (facts: PromiseFacts) => string,
  intro: string,
  { notes = [], action = "act" }: Closing = {},
): Letter {
  const { words } = context.language;
  const { reference } = context.story.case;
  const { commitment, brief } = readPromise(context);
  const line = (facts: PromiseFacts) => withReference(subject(facts), reference);
  return {
    subject: subjectLine(line, brief, ["what", "customer", "owner", "actor"]),
    intro,
    preview: [
      words.labelled(words.labels.due, brief.due),
      whatOf(commitment, context),
      words.labelled(words.labels.owner, brief.owner),
    ],
    facts: callSheet(context),
    notes,
    actions: [
      {
        label: words.actions[action],
        href: actHref(context, commitment),
      },
    ],
  };
}

/** Where they work on it: whoever is of a partner has a desk of tasks, and no case. */
function actHref(
  { publicUrl, recipient }: LetterContext,
  { reference, id }: Pick<Commitment, "reference" | "id">,
): string {
  const { partner } = recipient;
  if (partner === undefined) return deskLink(publicUrl, reference, id);
  return partnerDeskLink(publicUrl, partner, { reference, id });
}

/** Its step at due has been taken. */
function hasBeenDue({ level, policy }: Commitment): boolean {
  const step = level === null ? undefined : policy.steps[level];
  return step !== undefined && durationMinutes(step.after) >= 0;
}

/** By the time at which it is sent: a mail that waited does not say "now". */
function urgencyOf({ level, commitment }: EventOf<"commitment.step-fired">, now: Instant): Urgency {
  const step = commitment.policy.steps[level];
  if (step !== undefined && durationMinutes(step.after) < 0) return "soon";
  return now - commitment.dueAt < NOW_MILLISECONDS ? "now" : "overdue";
}
