/** The day on which the lease of the car ends. */
export const ask = {
  label: "Das Leasing des Fahrzeugs endet am",
  hint: "Wie es in Ihrem Leasingvertrag steht. Termine gibt es erst eine bestimmte Zeit vor diesem Tag.",
  need: "Geben Sie den Tag ein, an dem das Leasing endet",
};

export const desk = {
  name: "Leasing endet am",
  optional: "Das Leasing des Fahrzeugs endet am",
  unknown:
    "Niemand hat eingetragen, wann das Leasing dieses Fahrzeugs endet, deshalb gibt es noch keine Zeiten. Tragen Sie es bei den Angaben zum Kunden ein.",
  show: "Zeiten zeigen",
};

/** The page of a case that says how the car can be inspected. */
export const ways = {
  link: "Bevor das Leasing endet: die Prüfung des Fahrzeugs",
  title: "Bevor das Leasing endet",
  lead: (day: string) =>
    `Das Leasing des Fahrzeugs endet am ${day}. Vorher wird das Fahrzeug geprüft. Wie, wählen Sie.`,
  opens: (day: string) => `Ab ${day}.`,
  openNow: "Das ist ab sofort möglich.",
  self: "Ich sehe mir das Fahrzeug selbst an",
  selfLead:
    "Einige Fragen, und Fotos mit Ihrem Telefon. Jemand im Autohaus beurteilt sie und schreibt Ihnen. Niemand kommt, und Sie brauchen keinen Termin.",
  selfGoOn: "Weiter mit Ihren Fotos",
  booked: (moment: string) => `Die Prüfung ist gebucht: ${moment}.`,
  sent: (moment: string) => `Sie haben Ihre Fotos am ${moment} gesendet.`,
  toCase: "Zu Ihrem Anliegen",
};

/** Booking one of them. */
export const times = {
  title: (service: string) => `Zeit wählen: ${service}`,
  confirm: "Ist das die Zeit?",
  book: "Diese Zeit buchen",
  another: "Eine andere Zeit",
  gone: "Diese Zeit ist nicht mehr frei. Bitte wählen Sie eine andere.",
  notOpen: (day: string) => `Das gibt es ab ${day}. Bitte wählen Sie einen Tag ab dann.`,
  already:
    "Eine Prüfung ist schon gebucht. In Ihrem Anliegen können Sie sie verschieben oder absagen.",
  unproven:
    "Bitte öffnen Sie zuerst den Link in der E-Mail, die wir Ihnen gesendet haben: Dann wissen wir, dass unsere Post Sie erreicht.",
  wrongAddress: "Bitte prüfen Sie die Adresse",
};

/** The customer looks at the car themselves. */
export const self = {
  title: "Sehen Sie sich das Fahrzeug selbst an",
  lead: "Gehen Sie Teil für Teil um das Fahrzeug. Was Sie eingeben, ist sofort gespeichert: Sie können aufhören und später weitermachen.",
  parts: {
    front: "Vorn",
    left: "Linke Seite",
    rear: "Hinten",
    right: "Rechte Seite",
    wheels: "Räder und Reifen",
    glass: "Scheiben und Spiegel",
    interior: "Innen",
    odometer: "Kilometerstand",
  },
  open: "Noch nicht beantwortet",
  states: { fine: "Kein Schaden", damaged: "Es gibt einen Schaden" },
  withPhoto: "mit Foto",
  seePhoto: "Foto ansehen",
  needsAnswer: (part: string) => `${part}: Bitte sagen Sie, wie es aussieht`,
  needsPhoto: (part: string) => `${part}: Ein Foto wird gebraucht`,
  needsOdometer: (part: string) => `${part}: Bitte geben Sie ein, was angezeigt wird`,
  send: "Alles senden",
  sendHint:
    "Danach können Sie es nicht mehr ändern. Jemand im Autohaus beurteilt es und schreibt Ihnen.",
  sent: (moment: string) =>
    `Gesendet am ${moment}. Bis es beurteilt ist, lässt sich hier nichts mehr ändern.`,
  toPromise: "Wer es beurteilt, und bis wann",
  photo: "Ein Foto davon",
  photoHint: "JPEG, PNG oder WebP, bis 15 MB. Wo und wann es aufgenommen wurde, wird entfernt.",
  sendPhoto: "Foto senden",
  without: "Vorerst ohne Foto weiter",
  another: "Ein anderes Foto senden",
  add: "Ein Foto davon senden",
  arrived: "Das Foto ist angekommen. Sagen Sie jetzt, wie dieser Teil aussieht, und speichern Sie.",
  state: "Wie sieht es aus?",
  needState: "Wählen Sie eines von beiden",
  text: "Was zu sehen ist",
  odometer: "Was angezeigt wird",
  unit: "In",
  units: { mi: "Meilen", km: "Kilometern" },
  needNumber: "Geben Sie eine ganze Zahl ein",
  save: "Speichern",
  notPhoto: "Das ist kein Foto, das sich verwenden lässt. Bitte senden Sie ein anderes.",
  notThere: "Das Foto ist nicht angekommen. Bitte senden Sie es noch einmal.",
  tooMany: (most: number) => `Es sind schon ${most} Fotos da; mehr lassen sich nicht hinzufügen.`,
  tooEarly: (day: string) => `Das ist ab ${day} möglich.`,
};

/** At the desk. */
export const panel = {
  title: "Was der Kunde am Fahrzeug gesehen hat",
  filling: "Der Kunde hat begonnen und es noch nicht gesendet.",
  sent: (moment: string) => `Gesendet am ${moment}`,
};

/** A note of a talk with somebody who may speak for the customer. */
export const spoke = {
  with: "Gesprochen mit",
  customer: "Dem Kunden, oder niemandem",
  told: "Was genannt wurde",
  toldHint:
    "Die Referenz oder das Kennzeichen. Wer für den Kunden spricht, muss eines davon nennen.",
  wrong:
    "Geben Sie die Referenz oder das Kennzeichen ein, wie es genannt wurde; was hier steht, ist keines von beiden",
};
