import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Around } from "./audience.ts";
import { hasLeft } from "./has-left.ts";
import type { Message } from "./message.ts";

type Introduction = EventOf<"commitment.introduction">;

/** What is said of a partner that is to call: to the customer first, and to whoever leads where it never can. */
export const PARTNER_NEWS: {
  readonly "commitment.introduction": readonly Message<Introduction>[];
} = {
  "commitment.introduction": [
    {
      to: "customer",
      template: "partner-introduced",
      when: {
        says: "it is to call them, or whether it does has changed",
        holds: ({ step }) => step !== "ended" && step !== "unheard",
      },
    },
    {
      to: "customer",
      template: "partner-not-calling",
      when: { says: "they had been told, and did not say so themselves", holds: wasAnnounced },
    },
    {
      to: "promise-manager",
      template: "partner-no-overlap",
      when: {
        says: "there is no time at which it could call",
        holds: ({ step, task }) =>
          step === "no-overlap" || (step === "asked" && task.calls?.noOverlap === true),
      },
    },
    {
      to: "owner",
      template: "partner-not-asked",
      when: {
        says: "it is not asked after all, and they did not say so themselves",
        holds: ({ step }) => step === "ended",
      },
    },
  ],
};

/** The mail that named it has gone, or nobody knows; or they were called instead. */
function wasAnnounced({ step, by, commitment, task }: Introduction, { story }: Around): boolean {
  if (step !== "ended" || by.kind === "customer") return false;
  const asked = story.events.filter(
    (event) =>
      event.type === "commitment.introduction" &&
      event.step !== "ended" &&
      event.commitment.id === commitment.id &&
      event.task.requestedAt === task.requestedAt &&
      event.task.partner === task.partner,
  );
  const ids = new Set(asked.map(({ id }) => id));
  const isToldByPhone = story.commitments.some(
    ({ status, tells = [] }) => status === "kept" && tells.some((told) => ids.has(told.event)),
  );
  if (isToldByPhone) return true;
  return story.mails.some(
    (mail) => ids.has(mail.event) && mail.recipient.kind === "customer" && hasLeft(mail),
  );
}
