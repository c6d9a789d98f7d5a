import type { TogetherText } from "../en/desk-together.ts";

export const together = {
  atIt: (names) => `Gerade auch geöffnet bei: ${names}`,
  tell: "Jemanden im Team benachrichtigen",
  tellHint:
    "Die Person bekommt eine E-Mail, die hierher führt. Sie können auch @ und einen Namen schreiben.",
  nobody: "Niemand Bestimmtes",
  cannotTell: "Diese Person kann den Vorgang nicht sehen",
} satisfies TogetherText;
