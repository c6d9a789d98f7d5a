import type { AddressWords } from "../words/address-words.ts";

/** Where the case is, and what an address hears that is theirs no more or not yet: nothing of it. */
export const deAddress: AddressWords = {
  caseLink: {
    subject: (dealer) => `Der Link zu Ihrem Vorgang bei ${dealer}`,
    intro: (dealer) =>
      `Hier ist der Link zu Ihrem Vorgang bei ${dealer}: alles, was gebucht, zugesagt und erledigt wurde, und wie Sie etwas ändern.`,
    replaced: (telephone) =>
      `Die Links in unseren früheren E-Mails gelten nicht mehr. Wenn Sie das nicht wollten, rufen Sie uns bitte an: ${telephone}.`,
  },
  addressChanged: {
    subject: (dealer) => `${dealer} schreibt nicht mehr an diese Adresse`,
    intro: (dealer, telephone) =>
      `Die E-Mail-Adresse zu einem Vorgang bei ${dealer} wurde geändert; wir schreiben Ihnen dazu nicht mehr an diese Adresse. Wenn Sie das nicht wollten, rufen Sie uns bitte an: ${telephone}.`,
  },
  addressConfirm: {
    subject: (dealer) => `Ist das Ihre Adresse? Eine Frage von ${dealer}`,
    intro: (dealer) =>
      `Jemand hat ${dealer} gebeten, zu einem Vorgang an diese Adresse zu schreiben. Waren Sie das, öffnen Sie bitte innerhalb von sieben Tagen den Link und bestätigen Sie es. Bis dahin ändert sich nichts.`,
    otherwise: "Waren Sie es nicht, brauchen Sie nichts zu tun: Sie hören dann nichts mehr davon.",
  },
};
