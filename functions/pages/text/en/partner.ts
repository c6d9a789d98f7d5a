import type { TimelineLines } from "../../../../shared/views/timeline.ts";

/** Who else looks at a case, and what a partner does in it. */
export const partnerLines = {
  "case.purpose-refused": () => "Wanted to see or use this case for sales; refused",
  "case.partner-looked": ({ partner }) => `Looked at it for ${partner}`,
  "commitment.request-acknowledged": ({
    commitment: { what, task },
    partnerReference,
    formerReference,
  }) =>
    `${task?.name ?? ""} has it under reference ${partnerReference}${formerReference === undefined ? "" : `, no longer ${formerReference}`}: ${what}`,
} satisfies Pick<
  TimelineLines,
  "case.purpose-refused" | "case.partner-looked" | "commitment.request-acknowledged"
>;
