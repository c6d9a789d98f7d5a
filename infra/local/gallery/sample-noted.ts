import type { CaseEvent } from "../../../shared/story/parts/event.schema.ts";
import { base, byAna } from "./sample-case.ts";

const solved: CaseEvent = {
  ...base,
  by: { kind: "customer" },
  type: "case.noted",
  text: "The garage at the corner did it",
  solvedElsewhere: true,
};

const mention: CaseEvent = {
  ...base,
  by: byAna,
  type: "case.noted",
  text: "She prefers mornings.",
  mentioned: [{ id: "maya", name: "Maya Chen", email: "maya@northside.example" }],
};

/** What is written on a case, and who hears of it. */
export const NOTED_EVENTS = {
  "matter-solved": solved,
  "matter-ended": solved,
  "note-mention": mention,
};
