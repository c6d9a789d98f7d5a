import type { Listing } from "../wiring/open-listing.ts";
import { openRequestDependencies } from "../wiring/open-request-dependencies.ts";
import type { RequestDependencies } from "../wiring/open-request-dependencies.ts";
import { appointments } from "./appointments.ts";
import { callback } from "./callback.ts";
import { callTimes } from "./call-times.ts";
import { cases } from "./cases.ts";
import { commitments } from "./commitments.ts";
import { dealers } from "./dealers.ts";
import { ownLink } from "./own-link.ts";
import { selfInspection } from "./self-inspection.ts";
import { ownVisit } from "./own-visit.ts";
import { feedback } from "./feedback.ts";
import { verify } from "./verify.ts";
import { waitPublicly } from "./wait-for-time.ts";
import { waiting } from "./waiting.ts";
import { waits } from "./waits.ts";

/** All that is neither looking nor booking; together, since it shares nearly all it loads. */
export const otherPart = {
  appointments,
  callback,
  callTimes,
  cases,
  commitments,
  dealers,
  feedback,
  ownLink,
  ownVisit,
  verify,
  selfInspection,
  waitPublicly,
  waiting,
  waits,
};

/** What it is made of; loaded together with it. */
export function openOther(listing: Listing): RequestDependencies {
  return openRequestDependencies(listing);
}
