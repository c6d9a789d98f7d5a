import * as z from "zod";
import { carStays } from "../../story/car-stays.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import { blocksSchema, whatBlocks } from "./what-blocks.ts";
import type { AtGate } from "./what-blocks.ts";

const gateSchema = z.enum(["arrived", "ready", "completed"]);
type Gate = z.infer<typeof gateSchema>;

/** For staff, of a visit that is not over: where it goes next, and what has to be settled before. */
export const gatesSchema = z.object({
  next: gateSchema,
  blockedBy: blocksSchema.describe("Empty where nothing is in the way"),
});
export type Gates = z.infer<typeof gatesSchema>;

/** Where a visit goes next; undefined of one that is over or that nobody came to. */
export function nextGate({ status, kind }: Pick<Appointment, "status" | "kind">): Gate | undefined {
  switch (status) {
    case "confirmed":
    case "unconfirmed":
      return "arrived";
    case "arrived":
    case "in-progress":
      // A test drive has nothing to be ready.
      return carStays({ kind }) ? "ready" : "completed";
    case "ready":
      return "completed";
    default:
      return undefined;
  }
}

type Ahead = AtGate & {
  readonly appointment: AtGate["appointment"] & Pick<Appointment, "status" | "kind">;
};

export function gatesOf(ahead: Ahead): Gates | undefined {
  const next = nextGate(ahead.appointment);
  return next && { next, blockedBy: whatBlocks(next, ahead) };
}
