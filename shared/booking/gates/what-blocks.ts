import * as z from "zod";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { localDateSchema } from "../../kernel/time.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import { lacksHandBack } from "../../story/car-stays.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { isBeforeItsDay } from "../appointment/its-day.ts";
import type { RefusalOf } from "../slots/booking-refusal.ts";
import { tiedPromises } from "./tied-promises.ts";
import type { Tied } from "./tied-promises.ts";

const blockSchema = z.discriminatedUnion("code", [
  z.object({
    code: z.literal("not-its-day"),
    from: localDateSchema.describe("The dealer's day from which on it can be logged"),
  }),
  z.object({
    code: z.literal("promise-open"),
    commitment: z.string().describe("One of those of the case"),
  }),
  z.object({ code: z.literal("hand-back-not-noted") }),
]);
type Block = z.infer<typeof blockSchema>;

/** Each of them is a refusal of the same name. */
export const blocksSchema = z.array(blockSchema);

/** What staff log of a visit that goes on. */
export type Step = "arrived" | "in-progress" | "ready" | "completed" | "part-needed";

export type AtGate = {
  readonly story: Tied;
  readonly appointment: Pick<Appointment, "id" | "start" | "condition">;
  readonly dealer: Pick<Dealer, "timeZone">;
  readonly now: Instant;
};

type Look = (at: AtGate) => readonly Block[];

const itsDay: Look = ({ appointment, dealer, now }) =>
  isBeforeItsDay(appointment, dealer, now)
    ? [{ code: "not-its-day", from: dateAt(dealer.timeZone, appointment.start) }]
    : [];

const itsPromises: Look = ({ story, appointment }) =>
  tiedPromises(story, appointment).map(({ id }) => ({ code: "promise-open", commitment: id }));

const handBack: Look = ({ appointment }) =>
  lacksHandBack(appointment) ? [{ code: "hand-back-not-noted" }] : [];

/** After the last three the customer takes the car back, and what was promised for the visit comes too late. */
const LOOKS: Readonly<Record<Step, readonly Look[]>> = {
  arrived: [itsDay],
  "in-progress": [itsDay],
  ready: [itsDay, itsPromises],
  completed: [itsDay, itsPromises, handBack],
  "part-needed": [itsDay, itsPromises, handBack],
};

/** All that has to be settled before this can be said of the visit, the first in the way first. */
export function whatBlocks(step: Step, at: AtGate): Block[] {
  return LOOKS[step].flatMap((look) => look(at));
}

/** The refusal that they are; undefined where nothing is in the way. */
export function refusedBy(blocks: readonly Block[]): RefusalOf<Block["code"]> | undefined {
  const [first] = blocks;
  if (first?.code !== "promise-open") return first && { code: first.code };
  const open = blocks.flatMap((block) => (block.code === first.code ? [block.commitment] : []));
  return { code: first.code, commitments: open };
}
