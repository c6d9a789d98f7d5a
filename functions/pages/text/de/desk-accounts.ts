import type { AccountsText } from "../en/desk-accounts.ts";

/** Who was invited to sign in, and who the brand's people are. */
export const accounts: AccountsText = {
  notYet: "hat sich noch nicht angemeldet",
  title: "Anmeldung",
  cameOnce: "Hat sich schon angemeldet.",
  invitedOnce: "Hat sich noch nicht angemeldet und wurde eingeladen.",
  came: (moment) => `Zum ersten Mal angemeldet: ${moment}.`,
  invited: (moment) => `Hat sich noch nicht angemeldet. Letzte Einladung: ${moment}.`,
  notInvited: "Hat sich noch nicht angemeldet und wurde noch nicht eingeladen.",
  invite: "Einladen",
  again: "Noch einmal einladen",
  inviting: (name) => `Eine Einladung an ${name} geht in wenigen Minuten hinaus.`,
  enough: "Für heute oft genug eingeladen. Bitten Sie die Person, auch im Spam-Ordner nachzusehen.",
  people: "Personen der Marke",
  peopleLead:
    "Sie sehen alle Autohäuser der Marke und dürfen dort alles ändern. Wer neu ist, wird per E-Mail eingeladen; wer entfernt wird, kann sich nicht mehr anmelden.",
  add: "Jemanden hinzufügen",
  newPerson: "Jemand Neues",
  personLead: "Eine Person der Marke.",
  twice: "Diese Adresse hat schon jemand von der Marke",
  lastOne: "Die Marke braucht mindestens eine Person. Fügen Sie zuerst jemanden hinzu.",
  saved: "Die Personen der Marke sind gespeichert.",
};
