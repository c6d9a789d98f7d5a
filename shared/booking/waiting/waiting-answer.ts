import * as z from "zod";
import { toOffsetText } from "../../kernel/zone.ts";
import type { CaseNow } from "../../story/case-story.ts";
import { waitingSchema, wishSchema } from "../../story/parts/waiting.schema.ts";
import type { Waiting } from "../../story/parts/waiting.schema.ts";
import { whyPassedOver } from "./passed-over.ts";

/** A customer's place in the queue as they and the desk are answered. */
export const waitingAnswerSchema = z.object({
  id: z.string(),
  /** The one that would rather be earlier; absent of whoever has none. */
  appointment: z.string().optional(),
  service: z.string(),
  status: waitingSchema.shape.status,
  from: z.string().optional(),
  before: z.string().optional(),
  joinedAt: z.string(),
  /** A time that is held for them alone. */
  offer: z.object({ start: z.string(), end: z.string(), until: z.string() }).optional(),
  /** What shall be booked, of whoever has no appointment yet. */
  wish: wishSchema
    .pick({ serviceName: true, also: true, options: true, host: true, location: true })
    .optional(),
  /** By id: what somebody of the dealer does if nothing becomes free. */
  commitment: z.string().optional(),
  /** Why nothing is held for them however much becomes free: the promise alone covers them. */
  passedOver: z.enum(["address-not-proven", "no-mail"]).optional(),
});
export type WaitingAnswer = z.input<typeof waitingAnswerSchema>;

export function toWaitingAnswer(
  waiting: Waiting,
  story: Pick<CaseNow, "case" | "cameBack">,
  zone: string,
): WaitingAnswer {
  const { id, service, status, from, before, joinedAt, offer, wish } = waiting;
  const told = (at: typeof joinedAt) => toOffsetText(zone, at);
  return {
    id,
    ...(wish === undefined ? { appointment: id } : wishOf(wish, story)),
    service,
    status,
    ...(from === undefined ? {} : { from: told(from) }),
    ...(before === undefined ? {} : { before: told(before) }),
    joinedAt: told(joinedAt),
    ...(offer === undefined
      ? {}
      : {
          offer: { start: told(offer.start), end: told(offer.end), until: told(offer.until) },
        }),
  };
}

function wishOf(wish: NonNullable<Waiting["wish"]>, story: Pick<CaseNow, "case" | "cameBack">) {
  const passedOver = whyPassedOver(story);
  return {
    wish,
    commitment: wish.promise,
    ...(passedOver === undefined ? {} : { passedOver }),
  };
}
