import { LINES } from "../../../shared/cases/timeline-lines.ts";
import type { TimelineLines } from "../../../shared/cases/timeline-lines.ts";
import { deskTextsIn } from "./desk-texts.ts";

/** The story of a case as staff read it. */
export const timelineText = (language: string): TimelineLines =>
  deskTextsIn("timeline", LINES, language);
