import type { TimelineLines } from "../../../../shared/views/timeline.ts";

/** Who else looks at a case, and what a partner does in it. */
export const partnerLines = {
  "case.purpose-refused": () =>
    "Wollte diesen Vorgang für den Verkauf sehen oder nutzen; abgelehnt",
  "case.partner-looked": ({ partner }) => `Hat den Vorgang für ${partner} eingesehen`,
  "commitment.request-acknowledged": ({
    commitment: { what, task },
    partnerReference,
    formerReference,
  }) =>
    `${task?.name ?? ""} führt es unter der Nummer ${partnerReference}${formerReference === undefined ? "" : `, nicht mehr unter ${formerReference}`}: ${what}`,
} satisfies Pick<
  TimelineLines,
  "case.purpose-refused" | "case.partner-looked" | "commitment.request-acknowledged"
>;
