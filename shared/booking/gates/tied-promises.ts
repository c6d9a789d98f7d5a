import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";

export type Tied = { readonly commitments: readonly Commitment[] };

/**
 * The open promises that belong to a visit. Calls of our own about it (to confirm it, to say that it is
 * ready, to talk about it afterwards) have a life of their own, and so has a part that a job waits for. Word of
 * how it goes is given by its being ready.
 */
export function tiedPromises({ commitments }: Tied, { id }: Pick<Appointment, "id">): Commitment[] {
  return commitments.filter(
    ({ appointment, status, confirms, ready, complaint, part, word }) =>
      appointment === id &&
      status === "open" &&
      confirms !== true &&
      ready !== true &&
      complaint !== true &&
      part === undefined &&
      word === undefined,
  );
}
