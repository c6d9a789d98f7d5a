import type { EventOf } from "../../story/parts/event.schema.ts";
import type { Message } from "./message.ts";
import { ifSolved } from "./said-when.ts";

/** A remark is for those whom it names; that others have done it, for the customer and who leads there. */
export const NOTED_NEWS: readonly Message<EventOf<"case.noted">>[] = [
  { to: "customer", template: "matter-solved", when: ifSolved() },
  { to: "case-manager", template: "matter-ended", when: ifSolved() },
  { to: "mentioned", template: "note-mention" },
];
