import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment, Task } from "../../story/parts/commitment.schema.ts";
import type { EventOf } from "../../story/parts/event.schema.ts";
import { hearsByMail } from "../../case/customer/hears-by-mail.ts";
import type { Around } from "./audience.ts";
import { hasLeft } from "./has-left.ts";

/** A mail about a mail that does not arrive, or that arrived after all, would only confuse. */
export function unlessOwnDoubt() {
  return {
    says: "it is no call that we owe because our mail did not arrive",
    holds: ({ by, commitment }: EventOf<"commitment.made" | "commitment.withdrawn">) =>
      by.kind !== "system" || (commitment.confirms !== true && commitment.tells === undefined),
  };
}

/** Whoever has a promise hears of it, but for word that follows on one of theirs. */
export function unlessFollowsOn() {
  const known = unlessKnownAlready();
  return {
    says: `${known.says}, and is no word that follows on another`,
    holds: (event: EventOf<"commitment.made">, around: Around) =>
      known.holds(event) && !followsOnWord(event, around),
  };
}

/** What was taken over quietly they have already. */
export function unlessKnownAlready() {
  return {
    says: "it was not taken over quietly from another system",
    holds: ({ quiet }: EventOf<"appointment.booked" | "commitment.made">) => quiet !== true,
  };
}

/** That a partner was asked is said where it was promised, and that it has it by a mail of its own. */
export function isToldAsTask({ task, ...promise }: Commitment, { story }: Around): boolean {
  if (task === undefined) return false;
  return task.acknowledgedAt !== undefined || isSaidWhenMade(promise, task, story);
}

/** The mail that promised it named it as asked for; of a promise made long ago its times tell that. */
function isSaidWhenMade(
  { id, promisedAt }: Pick<Commitment, "id" | "promisedAt">,
  { partner, requestedAt }: Pick<Task, "partner" | "requestedAt">,
  { events }: CaseStory,
): boolean {
  const made = events.find(
    (event) => event.type === "commitment.made" && event.commitment.id === id,
  );
  if (made?.type !== "commitment.made") return requestedAt === promisedAt;
  const { task } = made.commitment;
  return task?.partner === partner && task.requestedAt === requestedAt;
}

/** Whoever never heard that a partner was asked hears of nothing that has changed. */
export function ofKnownTask() {
  return {
    says: "the customer knew that a partner was asked, which does not do it",
    holds: (
      { task, commitment }: EventOf<"commitment.handoff-returned">,
      { story }: Around,
    ): boolean =>
      task !== undefined &&
      (task.acceptedAt !== undefined ||
        // They were told of it before it was asked.
        task.calls !== undefined ||
        isSaidWhenMade(commitment, task, story)),
  };
}

/** The mail that they wait for a time names what is promised beside it. */
export function unlessToldOtherwise() {
  const doubt = unlessOwnDoubt();
  return {
    says: `${doubt.says}, no promise to find a time, no word that follows on another or is said with a night, was not taken over quietly, and no campaign says it`,
    holds: (event: EventOf<"commitment.made">, around: Around) =>
      event.commitment.ours?.code !== "find-time" &&
      event.quiet !== true &&
      event.outreach !== true &&
      !followsOnWord(event, around) &&
      !isSaidOfNight(event, around) &&
      doubt.holds(event),
  };
}

/** The mail that the word before it was given names it, and whoever gave that has the next. */
function followsOnWord(
  { by, commitment }: EventOf<"commitment.made">,
  { story: { commitments } }: Around,
): boolean {
  return (
    by.kind === "system" &&
    commitment.word !== undefined &&
    commitments.some(
      ({ word, appointment, promisedAt }) =>
        word !== undefined &&
        appointment === commitment.appointment &&
        promisedAt < commitment.promisedAt,
    )
  );
}

/** The mail that asks for the night says by when the car is ready. */
function isSaidOfNight(
  { at, commitment: { word, appointment } }: EventOf<"commitment.made">,
  { story: { events } }: Around,
): boolean {
  return (
    word === "ready-by" &&
    events.some(
      (other) =>
        (other.type === "appointment.overnight-proposed" ||
          other.type === "appointment.overnight-agreed") &&
        other.appointment.id === appointment &&
        other.at === at,
    )
  );
}

type OfWaiting = EventOf<"waiting.joined" | "waiting.offered">;

export function withVisit() {
  return {
    says: "they have a later time",
    holds: ({ waiting }: OfWaiting) => waiting.wish === undefined,
  };
}

export function withoutVisit() {
  return {
    says: "they have no time",
    holds: ({ waiting }: OfWaiting) => waiting.wish !== undefined,
  };
}

/** Of a visit its confirmation is the news. */
export function leftUnasked() {
  return {
    says: "they had no time, have none now, and did not say so themselves",
    holds: ({ waiting, because, by }: EventOf<"waiting.left">) =>
      waiting.wish !== undefined && because !== "booked" && by.kind !== "customer",
  };
}

/** What ends or moves with its visit is named in the mail of that. */
export function unlessWithVisit() {
  return {
    says: "it did not move along with its visit",
    holds: ({ withVisit }: EventOf<"commitment.moved">) => withVisit !== true,
  };
}

/** Nobody inside hears of an entry before it is certain, but for what is withdrawn. */
export function hadBeenWithdrawn() {
  return {
    says: "it had been withdrawn",
    holds: ({ undone }: EventOf<"commitment.undone">) => undone === "withdraw",
  };
}

export function hadBeenWithdrawnLate() {
  const { says, holds } = hadBeenWithdrawn();
  return {
    says: `${says} after its time`,
    holds: (event: EventOf<"commitment.undone">) =>
      holds(event) && event.at > event.commitment.dueAt,
  };
}

/** Whoever heard that it ended, in writing or in a call, hears that it has not; others heard of nothing. */
export function hadHeardThatItEnded() {
  return {
    says: "the customer had heard that it ended",
    holds: (
      { commitment: { id, revision } }: EventOf<"commitment.undone">,
      { story: { events, mails, commitments } }: Around,
    ): boolean => {
      const ended = events.find(
        ({ type, ...of }) =>
          type === "commitment.withdrawn" &&
          "commitment" in of &&
          of.commitment.id === id &&
          of.commitment.revision === revision - 1,
      );
      if (ended === undefined) return false;
      const written = mails.some(
        (mail) => mail.event === ended.id && mail.recipient.kind === "customer" && hasLeft(mail),
      );
      return written || commitments.some((call) => hasTold(call, ended.id));
    },
  };
}

function hasTold({ tells = [], status }: Commitment, event: string): boolean {
  return status === "kept" && tells.some((one) => one.event === event);
}

/** Of two words that were promised one was taken back, and nobody had heard of it. */
/** The customer has had it done by others. */
export function ifSolved() {
  return {
    says: "the customer says that others have done it",
    holds: ({ solvedElsewhere }: EventOf<"case.noted">) => solvedElsewhere === true,
  };
}

export function unlessOneTooMany() {
  const doubt = unlessOwnDoubt();
  return {
    says: `${doubt.says}, no word that was promised twice, and did not end with all that was planned`,
    holds: (event: EventOf<"commitment.withdrawn">) =>
      event.ours?.code !== "word-enough" && event.withMatter !== true && doubt.holds(event),
  };
}

/** Whoever it is with outside hears also what follows of itself: that the car is inspected otherwise. */
export function endedByOthers() {
  return {
    says: "somebody else ended it, the car is inspected otherwise, or the mail that promised it never went out",
    holds: ({ by, ours }: EventOf<"commitment.withdrawn">) =>
      by.kind !== "system" || INSPECTED.has(ours?.code ?? "") || isUnsaid({ ours }),
  };
}

const INSPECTED: ReadonlySet<string> = new Set(["inspection-booked", "inspected-by-customer"]);

export function hadBeenAsked() {
  return {
    says: "it had been offered to them or was with them, and others ended that",
    holds: ({
      asked = [],
    }: EventOf<"commitment.kept" | "commitment.withdrawn" | "commitment.handoff-returned">) =>
      asked.length > 0,
  };
}

/** What a campaign promised in a mail that never left: its customer has not heard of it. */
export function isUnsaid({ ours }: Pick<EventOf<"commitment.withdrawn">, "ours">): boolean {
  return UNSAID.has(ours?.code ?? "");
}

const UNSAID: ReadonlySet<string> = new Set(["campaign-stopped", "never-announced"]);

export function newsOfItsOwn() {
  const doubt = unlessOwnDoubt();
  return {
    says: `${doubt.says}, it did not end with its visit or with all that was planned, and the mail that promised it went out`,
    holds: (event: EventOf<"commitment.withdrawn">) =>
      !isUnsaid(event) &&
      event.withVisit !== true &&
      event.withMatter !== true &&
      doubt.holds(event),
  };
}

/** As much as the customer chose to hear, and by mail unless they named other ways. */
export function wanted(status: string, least: "important" | "all") {
  return {
    says: `the visit is ${status}; updates ${least === "all" ? "`all`" : "`important` or `all`"}`,
    holds: (
      { appointment, previous }: EventOf<"appointment.status-changed">,
      { story }: Around,
    ): boolean => {
      const { updates } = story.case;
      const hears = updates === "all" || updates === least;
      const changed = appointment.status === status && previous !== status;
      return changed && hears && hearsByMail(story.case);
    },
  };
}
