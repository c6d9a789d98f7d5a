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
