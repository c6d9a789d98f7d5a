import type { TimelineLines } from "../../../../shared/views/timeline.ts";

/** Who else looks at a case, and what a partner does in it. */
export const partnerLines = {
  "case.purpose-refused": () =>
    "A voulu consulter ou utiliser ce dossier pour la vente\u00a0; refusé",
  "case.partner-looked": ({ partner }) => `A consulté le dossier pour ${partner}`,
  "commitment.request-acknowledged": ({
    commitment: { what, task },
    partnerReference,
    formerReference,
  }) =>
    `Confirmé par ${task?.name ?? ""} sous la référence ${partnerReference}${formerReference === undefined ? "" : `, qui remplace ${formerReference}`}\u00a0: ${what}`,
} satisfies Pick<
  TimelineLines,
  "case.purpose-refused" | "case.partner-looked" | "commitment.request-acknowledged"
>;
