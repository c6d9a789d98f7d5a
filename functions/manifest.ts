import { bookingApi } from "./booking-api/function.ts";
import { deskApi } from "./desk-api/function.ts";
import type { FunctionSpec } from "./wiring/function-spec.ts";
import { mailEvents } from "./mail-events/function.ts";
import { pages } from "./pages/function.ts";
import { relay } from "./relay/function.ts";
import { sweep } from "./sweep/function.ts";
import { timer } from "./timer/function.ts";

/** Every function there is. Each one's code is `functions/<name>/handler.ts`, exporting `handler`. */
export const manifest: readonly FunctionSpec[] = [
  bookingApi,
  deskApi,
  pages,
  relay,
  timer,
  sweep,
  mailEvents,
];
