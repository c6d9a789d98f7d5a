import * as z from "zod";
import type { Dealer } from "../directory/document/dealer.schema.ts";
import { toOffsetText } from "../kernel/zone.ts";
import { vehicleSchema } from "../story/parts/case.schema.ts";
import type { FoundByCode } from "./find-by-code.ts";
import type { HonouredNoted } from "./note-honoured.ts";
import { SHOWN_STATES, stateShown, whoAnswers } from "./promise-to-show.ts";

const carSchema = vehicleSchema.omit({ odometer: true });

/** All that somebody with the code learns; nothing of who the customer is. */
export const verifyAnswerSchema = z.object({
  dealer: z.object({ name: z.string(), telephone: z.string() }),
  vehicle: carSchema.optional(),
  promise: z.object({
    what: z.string(),
    kind: z.string(),
    dueAt: z.string(),
    state: z.enum(SHOWN_STATES),
  }),
  /** Who answers for it, and where they are rung. */
  owner: z.object({ name: z.string(), phone: z.string() }),
  /** Serve now; it is settled with the dealer afterwards. */
  honour: z.literal("provisional"),
  /** Until when this code shows it. */
  until: z.string(),
});
export type VerifyAnswer = z.infer<typeof verifyAnswerSchema>;

export const honouredAnswerSchema = z.object({
  /** Who settles it with you, and by when. */
  settles: z.object({ owner: z.string(), dueAt: z.string() }),
  dealer: verifyAnswerSchema.shape.dealer,
});

export function toVerifyAnswer({ story, dealer, promise, until }: FoundByCode): VerifyAnswer {
  const { vehicle } = story.case;
  const { what, kind, dueAt } = promise;
  return {
    dealer: dealerOf(dealer),
    ...(vehicle === undefined ? {} : { vehicle: carSchema.parse(vehicle) }),
    promise: {
      what,
      kind,
      dueAt: toOffsetText(dealer.timeZone, dueAt),
      state: stateShown(promise),
    },
    // Nobody of the staff has a number of their own: whoever takes the call puts it through.
    owner: { name: whoAnswers(promise).name, phone: dealer.telephone },
    honour: "provisional",
    until: toOffsetText(dealer.timeZone, until),
  };
}

export function toHonouredAnswer({ dealer, settles }: HonouredNoted) {
  return {
    settles: { owner: settles.owner.name, dueAt: toOffsetText(dealer.timeZone, settles.dueAt) },
    dealer: dealerOf(dealer),
  };
}

function dealerOf({ name, telephone }: Dealer) {
  return { name, telephone };
}
