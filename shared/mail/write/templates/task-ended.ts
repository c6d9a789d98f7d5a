import { partnerDeskLink } from "../../../case/access/links.ts";
import { textsIn } from "../../../language/in-every-language.ts";
import type { CaseEvent, EventOf } from "../../../story/parts/event.schema.ts";
import { TASK_ENDED } from "../language/task-ended-texts.ts";
import type { PromiseFacts } from "../language/words/facts.ts";
import type { WhyTaskEnded } from "../language/words/task-ended-words.ts";
import { fact } from "./letter.ts";
import { readPromise, reasonOf } from "./promise.ts";
import { subjectLine, withReference } from "./subject-line.ts";
import type { WriteLetter } from "./template.ts";

/**
 * To whoever elsewhere had it or was asked: it is theirs no more, and why. They read no more of the customer than
 * the case's reference, and what its dealer wrote to them.
 */
export const taskEnded: WriteLetter = (context) => {
  const { event, language, publicUrl, recipient, story } = context;
  const { subject, why, nothingLeft, openTasks } = textsIn(TASK_ENDED, language.locale);
  const { labels } = language.words;
  const { facts, brief } = readPromise(context);
  const { reference } = story.case;
  const { partner } = recipient;
  const because = whyEnded(event);
  const line = (short: PromiseFacts) => withReference(subject(short), reference);
  return {
    subject: subjectLine(line, brief, ["what", "dealer", "actor"]),
    intro: `${why[because](facts)} ${nothingLeft}`,
    preview: [facts.what, facts.dealer],
    facts: [
      ...fact(labels.promise, facts.what),
      ...fact(labels.due, facts.due),
      ...fact(labels.reason, because === "takenBack" ? saidTo(event, context) : undefined),
      ...fact(labels.reference, reference),
    ],
    notes: [],
    actions:
      partner === undefined
        ? []
        : [{ label: openTasks, href: partnerDeskLink(publicUrl, partner) }],
  };
};

function saidTo(event: CaseEvent, context: Parameters<WriteLetter>[0]): string | undefined {
  return "reason" in event ? reasonOf(event, context) : undefined;
}

const ALONG: Readonly<Partial<Record<string, WhyTaskEnded>>> = {
  "inspection-booked": "booked",
  "inspected-by-customer": "inspectedByThem",
};

/** @throws TypeError of an event that ends nothing. */
function whyEnded(event: CaseEvent): WhyTaskEnded {
  switch (event.type) {
    case "commitment.handoff-returned":
      if (event.ours?.code === "not-introduced") return "notIntroduced";
      return event.by.kind === "customer" ? "unwanted" : "takenBack";
    case "commitment.disputed":
      return "denied";
    case "commitment.kept":
      return event.byBooking === true ? "booked" : "done";
    case "commitment.withdrawn":
      return whyWithdrawn(event);
    default:
      throw new TypeError(`${event.type} ends no task`);
  }
}

function whyWithdrawn({ by, ours, ...event }: EventOf<"commitment.withdrawn">): WhyTaskEnded {
  if (event.solvedElsewhere === true) return "solved";
  if (by.kind === "customer") return "withdrawnByThem";
  return ALONG[ours?.code ?? ""] ?? (ours === undefined ? "withdrawn" : "along");
}
