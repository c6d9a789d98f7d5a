import type { Instant } from "../kernel/time.ts";
import type { Appointment } from "./parts/appointment.schema.ts";
import type { Waiting } from "./parts/waiting.schema.ts";
import type { Commitment } from "./parts/commitment.schema.ts";
import type { Mail, MailState } from "./parts/mail.schema.ts";
import type { Opened } from "./parts/opened.schema.ts";
import type { Plan } from "./parts/plan.schema.ts";
import type { Case } from "./parts/case.schema.ts";
import type { CaseEvent } from "./parts/event.schema.ts";
import { inOrder } from "./in-order.ts";

/** A case as it is now. What has happened in it is asked for, as far back as it is needed. */
export type CaseNow = {
  readonly case: Case;
  readonly appointments: readonly Appointment[];
  readonly commitments: readonly Commitment[];
  readonly waiting?: readonly Waiting[];
  /** Who of the staff has looked at it. */
  readonly opened?: readonly Opened[];
  /** What lists it while nothing is planned. */
  readonly plan?: Plan | undefined;
  /** Mails to the customer that reached nobody, of whatever time. */
  readonly cameBack: readonly Mail[];
};

export type Past = {
  /** In the order of time. */
  readonly events: readonly CaseEvent[];
  readonly mails: readonly Mail[];
};

/**
 * A case and what has happened in it: all of it, or all from `from` on (and up to `until`), with the mails
 * about that. Of what is older there is here what still counts: what mails are about that are told of, and
 * what open promises rest on.
 */
export type CaseStory = CaseNow &
  Past & {
    readonly from?: Instant | undefined;
    readonly until?: Instant | undefined;
  };

export function isStory(now: CaseNow): now is CaseStory {
  return "events" in now && "mails" in now;
}

export function isWhole({ from, until }: Pick<CaseStory, "from" | "until">): boolean {
  return from === undefined && until === undefined;
}

/** It goes on to the present. */
export function isOpen({ until }: Pick<CaseStory, "until">): boolean {
  return until === undefined;
}

/** All that has happened since then is here. */
export function reaches({ from, until }: CaseStory, since: Instant): boolean {
  return until === undefined && (from === undefined || from <= since);
}

/** An item of a case; its kind is what the stream's filter reads too (`event`). */
export type StoredPart =
  | { readonly kind: "case"; readonly data: Case }
  | { readonly kind: "appointment"; readonly data: Appointment }
  | { readonly kind: "commitment"; readonly data: Commitment }
  | { readonly kind: "waiting"; readonly data: Waiting }
  | { readonly kind: "event"; readonly data: CaseEvent }
  | { readonly kind: "mail"; readonly data: Mail }
  | { readonly kind: "opened"; readonly data: Opened }
  | { readonly kind: "plan"; readonly data: Plan }
  | { readonly kind: "find" | "came-back" | "retention" };

/** All of a case that these items hold; undefined without the item of the case itself. */
export function toStory(parts: readonly StoredPart[]): CaseStory | undefined {
  const now = toNow(parts);
  return now && { ...now, ...pastOf(parts) };
}

/** The same without what has happened. */
export function toNow(parts: readonly StoredPart[]): CaseNow | undefined {
  const { matter, events, mails, ...lists } = listsOf(parts);
  return matter && { ...lists, case: matter, cameBack: cameBackOf({ events, mails }) };
}

/** What has happened, of whatever these items hold of it. */
export function pastOf(parts: readonly StoredPart[]): Past {
  const { events, mails } = listsOf(parts);
  return { events: events.toSorted(inOrder), mails };
}

/** Those to the customer that reached nobody; each says whether for good, or its event does. */
export function cameBackOf({ events, mails }: Past): Mail[] {
  const permanent = new Set(
    events.flatMap((event) =>
      event.type === "mail.bounced" && event.permanent ? [event.mail] : [],
    ),
  );
  return mails
    .filter(hasComeBack)
    .map((mail) => (permanent.has(mail.id) ? { bounce: "permanent", ...mail } : mail));
}

/** It was for the customer, and reached nobody. */
export function hasComeBack({ state, recipient }: Mail): boolean {
  return recipient.kind === "customer" && CAME_BACK.has(state);
}

const CAME_BACK: ReadonlySet<MailState> = new Set<MailState>(["bounced", "suppressed"]);

/**
 * Something of it was stored before it said by itself what else its events alone say: whether a mail came back
 * for good, how an open promise was tried last, when that happened which a call is to tell.
 */
export function isOfBefore({ cameBack, commitments }: CaseNow): boolean {
  return (
    cameBack.some(({ state, bounce }) => state === "bounced" && bounce === undefined) ||
    commitments.some(
      ({ status, attempts, tries = [], tells = [] }) =>
        status === "open" &&
        ((attempts > 0 && tries.length === 0) || tells.some(({ at }) => at === undefined)),
    )
  );
}

function listsOf(parts: readonly StoredPart[]) {
  const lists: Lists = {
    appointments: [],
    commitments: [],
    waiting: [],
    events: [],
    mails: [],
    opened: [],
  };
  let matter: Case | undefined;
  let plan: Plan | undefined;
  for (const item of parts) {
    if (item.kind === "case") matter = item.data;
    else if (item.kind === "plan") plan = item.data;
    else add(lists, item);
  }
  return { ...lists, ...(plan === undefined ? {} : { plan }), matter };
}

type Lists = {
  readonly appointments: Appointment[];
  readonly commitments: Commitment[];
  readonly waiting: Waiting[];
  readonly events: CaseEvent[];
  readonly mails: Mail[];
  readonly opened: Opened[];
};

function add(lists: Lists, item: StoredPart): void {
  if (!("data" in item) || item.kind === "case" || item.kind === "plan") return;
  switch (item.kind) {
    case "appointment":
      lists.appointments.push(item.data);
      break;
    case "commitment":
      lists.commitments.push(item.data);
      break;
    case "waiting":
      lists.waiting.push(item.data);
      break;
    case "event":
      lists.events.push(item.data);
      break;
    case "mail":
      lists.mails.push(item.data);
      break;
    case "opened":
      lists.opened.push(item.data);
      break;
  }
}
