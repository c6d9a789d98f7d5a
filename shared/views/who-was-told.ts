import type { CaseStory } from "../story/case-story.ts";
import type { CaseEvent, EventOf } from "../story/parts/event.schema.ts";
import type { MailState } from "../story/parts/mail.schema.ts";

type Step = EventOf<"commitment.step-fired" | "commitment.still-open">;

/** Those whose mail has not left yet, and those whom it did not reach; the customer is among them by name. */
export type Untold = { readonly waiting: readonly string[]; readonly missed: readonly string[] };

export type WhoWasTold = { readonly event: CaseEvent; readonly untold: Untold };

type Heard = "told" | "waiting" | "missed";

/** Amazon SES took it: only then somebody was told. */
const HEARD: Readonly<Record<MailState, Heard>> = {
  queued: "waiting",
  sending: "waiting",
  sent: "told",
  delivered: "told",
  complained: "told",
  bounced: "missed",
  unknown: "missed",
  failed: "missed",
  superseded: "missed",
  suppressed: "missed",
};

/** The event with only those in it who were told, by what became of their mails; and who was not. */
export function whoWasTold(event: CaseEvent, story: CaseStory, customer: string): WhoWasTold {
  if (event.type !== "commitment.step-fired" && event.type !== "commitment.still-open") {
    return { event, untold: { waiting: [], missed: [] } };
  }
  const staff = event.notified.map((person) => ({
    person,
    heard: heardBy(event, story, person.email.toLowerCase()),
  }));
  const byCustomer = event.tellCustomer === true ? heardBy(event, story) : undefined;
  const named = (heard: Heard) => [
    ...staff.filter((one) => one.heard === heard).map(({ person }) => person.name),
    ...(byCustomer === heard ? [customer] : []),
  ];
  const notified = staff.filter(({ heard }) => heard === "told").map(({ person }) => person);
  const tellCustomer = byCustomer === "told";
  return {
    event: { ...event, notified, tellCustomer },
    untold: { waiting: named("waiting"), missed: named("missed") },
  };
}

/** Whether the customer's mail about it has left, or will: what no mail carries was not said to them. */
export function isCarried({ id }: Pick<CaseEvent, "id">, { mails }: CaseStory): boolean {
  return mails.some(
    ({ event, recipient, state }) =>
      event === id && recipient.kind === "customer" && HEARD[state] !== "missed",
  );
}

/** Without an address it is the customer who hears it, if anybody; undefined when nothing is written. */
function heardBy({ id }: Step, { mails }: CaseStory, email?: string): Heard | undefined {
  const mail = mails.find(
    ({ event, recipient }) =>
      event === id &&
      (email === undefined ? recipient.kind === "customer" : recipient.email === email),
  );
  if (mail !== undefined) return HEARD[mail.state];
  return email === undefined ? undefined : "waiting";
}
