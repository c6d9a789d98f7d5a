import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "Es ist gelöst, danke",
  title: "Ist es gelöst?",
  lead: "Alles, was wir Ihnen in dieser Sache noch schulden, endet: Niemand ruft Sie deswegen an, und niemand fragt, wie es war. Wer noch etwas tun sollte, erfährt es sofort.",
  visits: "Ihre Termine",
  cancelled: "Die angekreuzten absagen",
  comment: "Wer es gelöst hat und wie (wenn Sie es sagen möchten)",
  press: "Ja, es ist gelöst",
  keep: "Noch nicht",
  nothing: "In dieser Sache ist nichts offen, also gibt es nichts zu beenden.",
  stillBooked:
    "Was noch gebucht ist, steht unten. Wo es zum Absagen hier zu spät war, rufen Sie uns bitte an.",
  done: "Sie haben uns gesagt, dass es gelöst ist. Nichts ist mehr offen; wenn es doch nicht gelöst ist, bitten Sie uns um einen Anruf.",
};
