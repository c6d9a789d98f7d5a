import * as z from "zod";
import { appointmentSchema } from "../booking/appointment.schema.ts";
import type { Appointment } from "../booking/appointment.schema.ts";
import { waitingSchema } from "../booking/waiting.schema.ts";
import type { Waiting } from "../booking/waiting.schema.ts";
import { commitmentSchema } from "../commitments/commitment.schema.ts";
import type { Commitment } from "../commitments/commitment.schema.ts";
import { mailSchema } from "../mail/mail.schema.ts";
import type { Mail } from "../mail/mail.schema.ts";
import { caseSchema } from "./case.schema.ts";
import type { Case } from "./case.schema.ts";
import { eventSchema } from "./event.schema.ts";
import type { CaseEvent } from "./event.schema.ts";
import { inOrder } from "./in-order.ts";

/** Everything one case holds, the timeline in the order of time. */
export type CaseStory = {
  readonly case: Case;
  readonly appointments: readonly Appointment[];
  readonly commitments: readonly Commitment[];
  readonly waiting?: readonly Waiting[];
  readonly events: readonly CaseEvent[];
  readonly mails: readonly Mail[];
};

/** Names the kind of an item; the stream's filter reads it too (`event`). */
const storedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("case"), data: caseSchema }),
  z.object({ kind: z.literal("appointment"), data: appointmentSchema }),
  z.object({ kind: z.literal("commitment"), data: commitmentSchema }),
  z.object({ kind: z.literal("waiting"), data: waitingSchema }),
  z.object({ kind: z.literal("event"), data: eventSchema }),
  z.object({ kind: z.literal("mail"), data: mailSchema }),
  z.object({ kind: z.literal("find") }),
]);

/** Undefined without the item of the case itself. */
export function toStory(items: readonly unknown[]): CaseStory | undefined {
  const story: {
    case?: Case;
    appointments: Appointment[];
    commitments: Commitment[];
    waiting: Waiting[];
    events: CaseEvent[];
    mails: Mail[];
  } = { appointments: [], commitments: [], waiting: [], events: [], mails: [] };
  for (const stored of items) {
    const item = storedSchema.parse(stored);
    switch (item.kind) {
      case "case":
        story.case = item.data;
        break;
      case "appointment":
        story.appointments.push(item.data);
        break;
      case "commitment":
        story.commitments.push(item.data);
        break;
      case "waiting":
        story.waiting.push(item.data);
        break;
      case "event":
        story.events.push(item.data);
        break;
      case "mail":
        story.mails.push(item.data);
        break;
      case "find":
        break;
    }
  }
  story.events.sort(inOrder);
  const matter = story.case;
  return matter === undefined ? undefined : { ...story, case: matter };
}
