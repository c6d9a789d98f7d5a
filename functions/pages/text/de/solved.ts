import type { SolvedText } from "../en/solved.ts";

/** Others have done what was asked of us. */
export const solved: SolvedText = {
  link: "Es ist schon gelöst, danke",
  title: "Ist es gelöst?",
  lead: "Alles, was wir Ihnen in dieser Sache noch zugesagt haben, endet: Niemand ruft Sie deswegen mehr an, und niemand fragt, wie es war. Wer noch etwas tun sollte, erfährt es sofort.",
  visits: "Ihre Termine",
  cancelled: "Die angekreuzten absagen",
  comment: "Wer es gelöst hat und wie",
  press: "Ja, es ist gelöst",
  keep: "Noch nicht",
  nothing: "In dieser Sache ist nichts mehr offen; es gibt also nichts zu beenden.",
  stillBooked:
    "Was noch gebucht ist, steht unten. Was sich hier nicht mehr absagen ließ, sagen Sie bitte telefonisch ab.",
  done: "Sie haben uns gesagt, dass es gelöst ist. Von unseren Zusagen ist keine mehr offen; wenn es doch nicht gelöst ist, bitten Sie uns um einen Anruf.",
};
