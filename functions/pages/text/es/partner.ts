import type { TimelineLines } from "../../../../shared/views/timeline.ts";

/** Who else looks at a case, and what a partner does in it. */
export const partnerLines = {
  "case.purpose-refused": () => "Quiso ver o usar este caso para ventas; denegado",
  "case.partner-looked": ({ partner }) => `Consultó el caso para ${partner}`,
  "commitment.request-acknowledged": ({
    commitment: { what, task },
    partnerReference,
    formerReference,
  }) =>
    `${task?.name ?? ""} lo confirma con el número ${partnerReference}${formerReference === undefined ? "" : `, que sustituye al ${formerReference}`}: ${what}`,
} satisfies Pick<
  TimelineLines,
  "case.purpose-refused" | "case.partner-looked" | "commitment.request-acknowledged"
>;
