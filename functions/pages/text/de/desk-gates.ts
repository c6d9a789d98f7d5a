import type { GatesText } from "../en/desk-gates.ts";

export const gates: GatesText = {
  before: {
    arrived: "Bevor der Kunde empfangen wird:",
    ready: "Bevor das Auto fertig sein kann:",
    completed: "Bevor dieser Termin erledigt sein kann:",
  },
  by: (owner, when) => `${owner}, bis ${when}`,
  parts: "Teile, auf die gewartet wird:",
  groups: {
    expected: "Kommen noch",
    here: "Jetzt hier",
    work: "In Arbeit",
    ready: "Fertig",
    gone: "Vorbei",
  },
  states: "Nach Stand",
};
