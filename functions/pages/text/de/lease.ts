/** The day on which the lease of the car ends. */
export const ask = {
  label: "Das Leasing des Autos endet am",
  hint: "So, wie es in Ihrem Leasingvertrag steht. Termine gibt es erst ab einer bestimmten Zeit vor diesem Tag.",
  need: "Geben Sie den Tag ein, an dem das Leasing endet",
};

export const desk = {
  name: "Leasing endet am",
  optional: "Das Leasing des Autos endet am",
  unknown:
    "Es ist nicht eingetragen, wann das Leasing dieses Autos endet; deshalb gibt es noch keine Zeiten. Tragen Sie es bei den Angaben des Kunden ein.",
  show: "Zeiten anzeigen",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Vor dem Leasingende: die Begutachtung Ihres Autos",
  title: "Vor dem Leasingende",
  lead: (day: string) =>
    `Das Leasing des Autos endet am ${day}. Vorher wird es begutachtet; wie, das wählen Sie.`,
  opens: (day: string) => `Möglich ab ${day}.`,
  self: "Ich sehe mir das Auto selbst an",
  selfLead:
    "Einige Fragen und Fotos mit Ihrem Telefon. Jemand im Autohaus beurteilt sie und schreibt Ihnen. Es kommt niemand zu Ihnen, und Sie brauchen keinen Termin.",
  booked: (moment: string) => `Die Begutachtung ist gebucht: ${moment}.`,
  sent: (moment: string) => `Sie haben Ihre Fotos am ${moment} gesendet.`,
  toCase: "Zu Ihrem Vorgang",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Termin wählen: ${service}`,
  confirm: "Möchten Sie diesen Termin?",
  book: "Diesen Termin buchen",
  another: "Anderen Termin wählen",
  gone: "Dieser Termin ist nicht mehr frei. Bitte wählen Sie einen anderen.",
  notOpen: (day: string) =>
    `Das ist erst ab ${day} möglich. Bitte wählen Sie diesen oder einen späteren Tag.`,
  already:
    "Eine Begutachtung ist schon gebucht. In Ihrem Vorgang können Sie sie verschieben oder absagen.",
  unproven:
    "Bitte öffnen Sie zuerst den Link in der E-Mail, die wir Ihnen gesendet haben: Dann wissen wir, dass unsere E-Mails Sie erreichen.",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Sehen Sie sich das Auto selbst an",
  lead: "Gehen Sie Teil für Teil um das Auto herum. Was Sie eingeben, ist sofort gespeichert: Sie können aufhören und später weitermachen.",
  parts: {
    front: "Vorn",
    left: "Linke Seite",
    rear: "Hinten",
    right: "Rechte Seite",
    wheels: "Räder und Reifen",
    glass: "Scheiben und Spiegel",
    interior: "Innenraum",
    odometer: "Kilometerstand",
  },
  open: "Noch nicht beantwortet",
  states: { fine: "Kein Schaden", damaged: "Schaden vorhanden" },
  withPhoto: "mit Foto",
  seePhoto: "Foto ansehen",
  needsAnswer: (part: string) => `${part}: Hier fehlt noch Ihre Antwort`,
  needsPhoto: (part: string) => `${part}: Hier fehlt noch ein Foto`,
  needsOdometer: (part: string) => `${part}: Bitte geben Sie ein, was angezeigt wird`,
  send: "Alles senden",
  sendHint:
    "Danach können Sie nichts mehr ändern. Jemand im Autohaus beurteilt es und schreibt Ihnen.",
  sent: (moment: string) =>
    `Alles ist angekommen, gesendet am ${moment}. Bis es beurteilt ist, lässt sich hier nichts mehr ändern.`,
  toPromise: "Wer es beurteilt und bis wann",
  photo: "Ein Foto davon",
  photoHint:
    "JPEG, PNG oder WebP, bis 15 MB. Angaben zu Ort und Zeit der Aufnahme werden entfernt.",
  sendPhoto: "Foto senden",
  without: "Vorerst ohne Foto weiter",
  another: "Ein anderes Foto senden",
  add: "Ein Foto davon senden",
  arrived: "Das Foto ist angekommen. Sagen Sie jetzt, wie dieser Teil aussieht, und speichern Sie.",
  state: "Wie sieht es aus?",
  needState: "Wählen Sie eines von beiden",
  text: "Was zu sehen ist",
  odometer: "Was angezeigt wird",
  unit: "Einheit",
  units: { mi: "Meilen", km: "Kilometer" },
  needNumber: "Geben Sie eine ganze Zahl ein",
  save: "Speichern",
  notPhoto: "Das ist kein Foto, das sich verwenden lässt. Bitte senden Sie ein anderes.",
  notThere: "Das Foto ist nicht angekommen. Bitte senden Sie es noch einmal.",
  tooMany: (most: number) => `Es sind schon ${most} Fotos da; mehr lassen sich nicht hinzufügen.`,
  tooEarly: (day: string) => `Das ist ab ${day} möglich.`,
};

/** At the desk. */
export const panel = {
  title: "Was der Kunde am Auto festgestellt hat",
  filling: "Der Kunde hat begonnen, aber noch nichts gesendet.",
  sent: (moment: string) => `Gesendet am ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Gesprochen mit",
  customer: "Dem Kunden oder niemandem",
  told: "Was genannt wurde",
  toldHint:
    "Die Vorgangsnummer oder das Kennzeichen. Wer für den Kunden spricht, muss eines davon nennen.",
  onlyTried:
    "Mit jemand anderem lässt sich nur ein Versuch eintragen. Wählen Sie als Ergebnis einen Versuch oder hier „Dem Kunden oder niemandem“",
  wrong:
    "Geben Sie die Vorgangsnummer oder das Kennzeichen so ein, wie es genannt wurde; was hier steht, ist keines von beiden",
};
