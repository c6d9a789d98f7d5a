import type { BookingText, DetailsText, CallText, ProofText, VisitorText } from "../en/booking.ts";

/** `10:30 Uhr`; with its day it is written out already. */
function oClock(text: string): string {
  return /^\d+:\d+$/.test(text) ? `${text} Uhr` : text;
}

export const booking = {
  dealersTitle: "Wohin möchten Sie?",
  dealersLead: "Wählen Sie ein Autohaus, um einen Termin zu buchen oder um einen Anruf zu bitten.",
  noDealers: "Noch ist kein Autohaus eingerichtet.",
  servicesTitle: "Was können wir für Sie tun?",
  servicesLead: "Als Nächstes sehen Sie die freien Termine; Ihre Buchung wird sofort bestätigt.",
  keptRate: ({ onTime, promises, days }) =>
    `In den letzten ${days} Tagen haben wir ${onTime} von ${promises} Zusagen rechtzeitig gehalten.`,
  noServices:
    "Bei diesem Autohaus lässt sich noch nicht online buchen. Bitten Sie stattdessen um einen Anruf.",
  minutes: (count) => (count === 1 ? "1 Minute" : `${count} Minuten`),
  hours: (count) => (count === 1 ? "1 Stunde" : `${count} Stunden`),
  meant: {
    "test-drive": "Das Auto steht zu dieser Zeit für Sie bereit, und Sie fahren.",
    inspection: "Zu dieser Zeit beginnen wir mit Ihrem Auto.",
    "service-drop-off":
      "Sie geben Ihr Auto ab, und wir besprechen alles. Die Arbeit beginnt danach.",
    "hand-back": "Sie bringen das Auto zurück, und wir sehen es uns gemeinsam an.",
    event: "Alle kommen zur selben Zeit; das Programm ist für alle gleich.",
  },
  greets: (department) => `Melden Sie sich bei Ihrer Ankunft hier: ${department}.`,
  about: (duration) => `Dauert etwa ${duration}`,
  option: (name) => (name === "model" ? "Welches Modell?" : `Ihre Wahl: ${name}`),
  optionName: (name) =>
    name === "model" ? "Modell" : name.slice(0, 1).toUpperCase() + name.slice(1),
  where: "Wo?",
  place: (kind, dealer) =>
    ({
      dealer: `Bei ${dealer}`,
      home: "Bei Ihnen zu Hause",
      work: "An Ihrem Arbeitsplatz",
      other: "An einem anderen Ort",
    })[kind],
  chooseOption: (name) => (name === "model" ? "Wählen Sie ein Modell" : `Wählen Sie: ${name}`),
  choosePlace: "Wählen Sie den Ort",
  extras: (more: boolean, people: boolean): string =>
    more && people
      ? "Leistung hinzufügen oder Ansprechperson wählen"
      : more
        ? "Weitere Leistung hinzufügen"
        : "Ansprechperson wählen",
  also: "Beim selben Termin",
  withWhom: "Wer soll Sie betreuen?",
  anybody: "Keine Präferenz",
  withName: "Bei",
  showTimes: "Freie Termine anzeigen",
  timesTitle: "Wählen Sie Tag und Uhrzeit",
  chosen: "Ihre bisherige Auswahl",
  service: "Leistung",
  placeName: "Wo",
  time: "Wann",
  change: "Ändern",
  changeWhat: (what) => ` ${what}`,
  nextFree: "Nächster freier Termin",
  take: "Diesen Termin nehmen",
  week: "Tage dieser Woche",
  earlier: "Frühere Tage",
  later: "Spätere Tage",
  free: (count) => `${count} frei`,
  none: "keine",
  wholeMonth: "Ganzer Monat",
  earlierMonth: "Vorheriger Monat",
  laterMonth: "Nächster Monat",
  monthTitle: "Wählen Sie einen Tag",
  noneFree: "nichts frei",
  morning: "Vormittag",
  afternoon: "Nachmittag",
  evening: "Abend",
  on: (day) => ` am ${day}`,
  nothingThisWeek: "In diesen Tagen ist nichts frei.",
  nothingAtAll: "Zurzeit ist nichts frei.",
  noTimeSuits: "Kein passender Termin dabei?",
  askForCall: "Um einen Anruf bitten",
  tellMe: "Sagen Sie mir, wenn eine Zeit frei wird",
  askForCallLead: "Wir finden gemeinsam einen Termin oder beantworten Ihre Frage.",
  findYours: "Schon gebucht? Ihren Termin finden",
  detailsTitle: "Ihre Angaben",
  book: "Diesen Termin buchen",
  anotherTitle: "Sie haben zu dieser Zeit schon einen Termin",
  anotherBody: (when) =>
    `Für ${when} ist auf Ihren Namen schon ein Termin gebucht; die Bestätigung ist in Ihrem Postfach. Möchten Sie noch einen buchen?`,
  anotherDo: "Ja, noch einen buchen",
  takenTitle: (time, free) =>
    free === undefined
      ? `Gerade vergeben: ${oClock(time)}`
      : `Gerade vergeben: ${oClock(time)}. Noch frei: ${oClock(free)}`,
  takenBody:
    "Ihre Eingaben sind noch da. Wählen Sie einen dieser Termine und buchen Sie noch einmal.",
  takenNone:
    "Ihre Eingaben sind noch da, aber es ist kein anderer Termin frei. Bitten Sie um einen Anruf.",
  notOfferedTitle: "Dieser Termin wird nicht mehr angeboten",
  otherTimes: "Wählen Sie einen anderen Termin",
  moreTimes: "Alle freien Termine ansehen",
  filledIn: "Ausgefüllt mit Ihren bisherigen Angaben. Bitte prüfen Sie, ob noch alles stimmt.",
  asLastTime: (name: string) => `Wie beim letzten Mal: ${name}`,
  hostGone:
    "Die gewählte Person übernimmt diese Termine nicht mehr. Wenn Sie diese Zeit buchen, kümmert sich jemand anderes um Sie.",
} satisfies BookingText;

export const details = {
  you: "Ihre Kontaktdaten",
  name: "Vor- und Nachname",
  email: "E-Mail-Adresse",
  emailHint: "Hierhin geht die Bestätigung, mit einem Eintrag für Ihren Kalender.",
  emailMeant: "Meinten Sie diese Adresse?",
  emailRight: "Nein, meine stimmt",
  emailDoubt: "Stimmt Ihre E\u2011Mail-Adresse?",
  emailDoubtBody: (typed, meant) =>
    `Sie haben ${typed} eingegeben. Meinten Sie ${meant}? An diese Adresse geht die Bestätigung.`,
  emailTake: (meant) => `Weiter mit ${meant}`,
  emailKeep: (typed) => `Bei ${typed} bleiben`,
  phone: "Telefonnummer",
  phoneHint: "Damit wir Sie erreichen, wenn sich etwas ändert.",
  language: "Sprache unserer E-Mails",
  address: "Wohin sollen wir kommen?",
  streetAddress: "Straße und Hausnummer",
  addressLocality: "Ort",
  addressRegion: "Bundesland oder Region",
  postalCode: "Postleitzahl",
  car: "Ihr Auto",
  registration: "Kennzeichen",
  make: "Marke",
  model: "Modell",
  mileage: "Kilometerstand",
  badMileage: "Geben Sie den Kilometerstand als Zahl ein, zum Beispiel 45.000",
  vin: "Fahrzeug-Identifizierungsnummer (FIN)",
  badVin: "Geben Sie die 17 Zeichen der FIN ein",
  notes: "Sollten wir noch etwas wissen?",
  notesHint: "Zum Beispiel: Der Schlüssel klemmt, wenn es kalt ist.",
  topic: "Worum geht es?",
  message: "Ihre Nachricht",
  department: "Wer soll Sie anrufen?",
  needName: "Geben Sie Ihren Vor- und Nachnamen ein",
  badName: "Geben Sie nur den Namen ein: höchstens 80 Zeichen, ohne Links, Adressen und „@“",
  needEmailOrPhone: "Geben Sie eine E-Mail-Adresse oder eine Telefonnummer ein",
  needEmail: "Geben Sie die E-Mail-Adresse ein, an die wir schreiben sollen",
  needPhone: "Geben Sie die Nummer ein, unter der wir anrufen sollen",
  needTime: "Wählen Sie eine der Zeiten",
  badEmail: "Geben Sie eine E-Mail-Adresse wie name@example.com ein",
  badPhone: "Geben Sie eine Telefonnummer mit Vorwahl ein",
  needStreet: "Geben Sie Straße und Hausnummer ein",
  needTown: "Geben Sie den Ort ein",
  needLeaseEnd: "Geben Sie den Tag ein, an dem das Leasing endet",
  needTopic: "Sagen Sie in wenigen Worten, worum es geht",
  other: (label) => `Prüfen Sie Ihre Eingabe bei „${label}“`,
} satisfies DetailsText;

/** Where somebody else comes than whoever booked. */
export const visitor: VisitorText = {
  fold: "Jemand anderes kommt",
  hint: "Unsere E-Mails gehen weiterhin an Sie, und wir wissen, wen wir erwarten.",
  name: "Name der Person, die kommt",
  phone: "Nummer für Rückfragen am Tag",
  phoneHint: "Falls wir am Tag des Termins fragen müssen, wo sie ist.",
  label: "Wer kommt",
  link: "Jemand anderes kommt",
  title: "Wer kommt?",
  lead: "Die Zeit bleibt, wie sie ist, und unsere E-Mails gehen weiterhin an Sie.",
  deskLead:
    "Die Zeit bleibt, wie sie ist. Wer gebucht hat, bekommt eine E-Mail; dorthin schreiben wir auch weiterhin.",
  press: "Speichern",
  self: "Ich komme selbst",
  deskSelf: "Die Kundin oder der Kunde kommt selbst",
  need: "Geben Sie ein, wer kommt",
  bookedBy: (customer) => `gebucht von ${customer}`,
  here: "Eingetroffen",
  question: "Wie war der Besuch?",
};

export const call = {
  title: "Wir rufen Sie an",
  lead: "Sagen Sie uns, worum es geht. Sie erhalten schriftlich, bis wann wir anrufen, und daran halten wir uns.",
  by: (moment) => `Wenn Sie jetzt darum bitten, rufen wir Sie bis ${moment} an.`,
  departmentBy: (name, moment) => `${name}: ruft Sie bis ${moment} an`,
  when: "Wann sollen wir anrufen?",
  asSoon: "So bald wie möglich",
  byThen: (moment) => `Bis ${moment}`,
  full: "Diese Zeit ist inzwischen vergeben. Wählen Sie eine andere.",
  topicFor: (service) => `${service}: einen Termin finden`,
  ask: "Um den Anruf bitten",
  write: "Um eine schriftliche Antwort bitten",
  back: "Zurück zur Buchung",
} satisfies CallText;

export const proof = {
  title: "Einen Moment, bitte",
  working:
    "Gerade wird hier sehr viel gebucht. Ihr Browser rechnet deshalb kurz etwas aus; das hält Programme fern, die von selbst buchen. Das dauert ein paar Sekunden, dann geht es von allein weiter; Sie brauchen nichts zu tun.",
  byMail:
    "Ihr Browser kann das nicht ausrechnen, deshalb geht es per E-Mail: Wir halten Ihnen diesen Termin 30 Minuten lang frei und schicken Ihnen einen Link. Öffnen Sie ihn in dieser Zeit, dann gehört er Ihnen; sonst kann ihn jemand anderes haben.",
  byMailDo: "Freihalten und Link schicken",
  noScripts:
    "Ihr Browser kann das nicht ausrechnen. Es wurde nichts gebucht. Rufen Sie uns an, die Nummer steht oben auf dieser Seite, oder versuchen Sie es in einer Viertelstunde noch einmal.",
} satisfies ProofText;
