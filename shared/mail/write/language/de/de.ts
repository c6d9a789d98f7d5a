import { deAddress } from "./de-address.ts";
import { deDocument } from "./de-document.ts";
import { deInvitation } from "./de-invitation.ts";
import { answersDe } from "./de-answers.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { visitorDe } from "./de-visitor.ts";
import { deStaff } from "./de-staff.ts";
import { deUrgent } from "./de-urgent.ts";
import { deLate } from "./de-late.ts";
import { timesDe } from "./de-times.ts";
import { de as own } from "../../../../language/own-words/de.ts";
import { deWorkVisit } from "./de-work-visit.ts";
import { deEvent } from "./de-event.ts";

/** German, with the formal address. */
export const de: Catalogue = {
  locale: "de",
  greeting: (name) => `Guten Tag ${name},`,
  labelled: (label, value) => `${label}: ${value}`,
  labels: {
    telephone: "Telefon",
    reference: "Vorgangsnummer",
    when: "Wann",
    until: (clock) => `bis ${clock} Uhr`,
    where: "Wo",
    what: "Gebucht",
    car: "Auto",
    host: "Bei",
    transport: "Mobilität",
    before: "Vorher",
    movesAlong: "Verschiebt sich mit",
    endsAlong: "Entfällt damit",
    promise: "Unsere Zusage",
    helpCode: "Code für Hilfe unterwegs",
    helpCodeIs: (code, until, page) => `${code}, gültig bis ${until}, einzugeben auf ${page}`,
    by: "Bis",
    who: "Wer",
    reason: "Grund",
    logged: "Eingetragen",
    note: "Notiz",
    customer: "Kunde",
    topic: "Anliegen",
    theirWords: "In eigenen Worten",
    toSay: "Zu sagen",
    vehicle: "Fahrzeug des Kunden",
    promisedAt: "Zugesagt am",
    due: "Fällig",
    owner: "Zuständig",
    step: "Stufe",
    attempts: "Versuche",
    numbers: "Anrufen unter",
    callTimes: "Anrufzeiten",
    address: "Adresse",
  },
  actions: {
    openCase: "Alles auf einer Seite ansehen",
    salesContact: "Sagen, ob der Verkauf Sie ansprechen darf",
    keepTime: "Diesen Termin behalten",
    change: "Termin verschieben",
    cancel: "Termin absagen",
    newTime: "Eine andere Zeit für unseren Anruf wählen",
    callMeAt: "Rufen Sie mich zu einer Zeit meiner Wahl an",
    takeEarlierTime: "Den früheren Termin nehmen",
    confirm: "Ja, das stimmt",
    nobodyCalled: "Mich hat niemand angerufen",
    notSo: "Das stimmt nicht",
    noLongerNeeded: "Das brauche ich nicht mehr",
    act: "Vorgang öffnen und eintragen, was geschehen ist",
    openVisit: "Vorgang am Arbeitsplatz öffnen",
    seePerson: "Was zu tun ist",
    giveAway: "Zusage übergeben",
    answerOffer: "Vorgang öffnen und das Angebot beantworten",
    giveFeedback: "Ihre Meinung sagen",
    somethingWrong: "Mit meinem Auto stimmt etwas nicht",
    confirmAddress: "Ja, das ist meine Adresse",
  },
  legal: {
    whatIsKept: "Was wir speichern und warum",
    accessibility: "Barrierefreiheit",
    dealersPrivacy: "Datenschutz im Autohaus",
    imprint: "Impressum",
  },
  places: {
    dealer: "Im Autohaus",
    home: "Bei Ihnen zu Hause",
    work: "An Ihrem Arbeitsplatz",
    other: "An der von Ihnen genannten Adresse",
  },
  theirPlaces: {
    dealer: "Im Autohaus",
    home: "Beim Kunden zu Hause",
    work: "Am Arbeitsplatz des Kunden",
    other: "An der vom Kunden genannten Adresse",
  },
  withheld: {
    words: "was Sie uns geschrieben haben",
    claim: "Was Ihnen nach Ihren Angaben zugesagt wurde",
    place: "die Adresse, die Sie uns genannt haben",
    theirPlace: "die Adresse steht im Vorgang",
    theirs: "was der Kunde geschrieben hat (steht im Vorgang)",
    weHave:
      "Ihre Worte sind bei uns angekommen. Solange Sie noch keinen Link aus unseren E-Mails geöffnet haben, stehen sie nur auf der Seite Ihres Vorgangs.",
  },
  appointmentBooked: {
    subject: ({ service, when }) => `Bestätigt: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Ihr Termin bei ${dealer} ist bestätigt: ${service}. Sie brauchen nichts weiter zu tun.`,
  },
  appointmentRescheduled: {
    subject: ({ service, when }) => `Neuer Termin: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Ihr Termin bei ${dealer} ist verschoben, und die neue Zeit ist bestätigt: ${service}.`,
  },
  appointmentClock: {
    subject: ({ service, when }) => `Für Ihren Kalender: ${service}, ${when}`,
    intro: ({ service, dealer, when }) =>
      `Die Uhren werden anders umgestellt, als es vorgesehen war. Für Ihren Termin bei ${dealer} gilt: ${service}, ${when}. Ihr Kalender zeigt vielleicht eine andere Stunde an; der Eintrag in dieser E-Mail stellt das richtig. Mehr brauchen Sie nicht zu tun.`,
  },
  appointmentCancelled: {
    subject: ({ service, when }) => `Abgesagt: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Ihr Termin bei ${dealer} ist abgesagt: ${service}. Sie brauchen nichts weiter zu tun.`,
  },
  appointmentReminder: {
    subject: ({ service, when }) => `Zur Erinnerung: ${service}, ${when}`,
    intro: ({ service, dealer }) =>
      `Wir erinnern Sie an Ihren Termin bei ${dealer}: ${service}. Wenn Sie nicht kommen können, verschieben Sie ihn bitte oder sagen Sie ihn ab; dann kann ihn jemand anderes haben.`,
  },
  tentative: {
    untilClock: (clock) => `bis ${clock} Uhr`,
    untilMoment: (moment) => `bis ${moment}`,
    subject: ({ what, until }) => `Reserviert ${until}: ${what}`,
    booked: ({ service, dealer, until, press }) =>
      `Wir halten Ihnen diesen Termin bei ${dealer} ${until} frei: ${service}. Wenn Sie ihn haben möchten, drücken Sie bis dahin auf „${press}“, damit wir wissen, dass diese E-Mail bei Ihnen angekommen ist; unsere Bestätigung kommt dann sofort. Sonst kann ihn jemand anderes haben.`,
    warn: ({ service, dealer, until, press }) =>
      `Wir halten Ihnen bei ${dealer} noch ${until} einen Termin frei: ${service}. Den Link in unseren E-Mails hat noch niemand geöffnet, und so wissen wir nicht, ob sie bei Ihnen ankommen. Wenn Sie ihn haben möchten, drücken Sie bis dahin auf „${press}“; danach verfällt er, und jemand anderes kann ihn haben.`,
    confirmed: ({ service, dealer }) =>
      `Vielen Dank. Der Termin, den wir Ihnen bei ${dealer} freigehalten haben, gehört Ihnen und ist bestätigt: ${service}. Sie brauchen nichts weiter zu tun.`,
    lapsed: ({ service, dealer }) =>
      `Ihr Termin bei ${dealer} ist verfallen: ${service}. Niemand hat rechtzeitig den Link in unseren E-Mails geöffnet; die Zeit ist wieder frei. Buchen Sie gern einen neuen Termin.`,
  },
  earlierTime: {
    subject: ({ service, when }) => `Früherer Termin: ${service}, ${when}`,
    intro: ({ dealer, when, until }) =>
      `Bei ${dealer} ist ein früherer Termin frei geworden: ${when}. Bis ${until} halten wir ihn nur für Sie frei.`,
    otherwise:
      "Wenn Sie nichts tun, bleibt Ihr Termin, wie er ist, und der frühere geht an jemand anderen.",
  },
  ...deAddress,
  ...deDocument,
  ...deInvitation,
  ...deWorkVisit,
  ...deEvent,
  visitInProgress: {
    subject: ({ service }) => `In Arbeit: ${service}`,
    intro: ({ service, dealer }) =>
      `${dealer} hat mit der Arbeit begonnen: ${service}. Wir melden uns, sobald Ihr Auto fertig ist.`,
  },
  visitReady: {
    subject: ({ service }) => `Fertig: ${service}`,
    intro: ({ service, dealer }) => `Ihr Auto steht bei ${dealer} für Sie bereit: ${service}.`,
  },
  visitCompleted: {
    subject: ({ service }) => `Abgeschlossen: ${service}`,
    intro: ({ service, dealer }) =>
      `Ihr Besuch bei ${dealer} ist abgeschlossen: ${service}. Wenn etwas nicht in Ordnung ist, sagen Sie es uns auf der Seite Ihres Vorgangs.`,
  },
  feedbackRequest: {
    subject: (dealer) => `Wie war Ihr Besuch bei ${dealer}?`,
    intro: ({ service, dealer }) =>
      `Sie waren vor Kurzem bei ${dealer}: ${service}. Wenn Sie mögen, sagen Sie uns, was gut war und was nicht. Wir fragen nur dieses eine Mal.`,
  },
  unsubscribe: {
    label: "Keine Umfragen und Werbung mehr",
    why: (dealer) =>
      `Sie bekommen diese Nachricht, weil Sie Kundin oder Kunde bei ${dealer} sind. Bestätigungen und Nachrichten zu Ihren Terminen kommen auch weiterhin.`,
  },
  promiseMade: {
    subject: ({ due }) => `Unsere Zusage an Sie, bis ${due}`,
    intro: ({ dealer, due }) =>
      `${dealer} hat Ihnen etwas zugesagt. Es soll bis ${due} erledigt sein.`,
    assurance:
      "Ist es bis dahin nicht erledigt, hören Sie es zuerst von uns, und im selben Augenblick erfahren es die Verantwortlichen. Sie brauchen nichts zu tun.",
  },
  ...deLate,
  ...deUrgent,
  promiseKept: {
    subject: () => "Was wir zu unserer Zusage an Sie eingetragen haben",
    intro: ({ dealer, actor }) =>
      `Bei ${dealer} hat ${actor} eingetragen, dass die folgende Zusage eingelöst ist.`,
    outcomes: {
      reached: "Wir haben mit Ihnen gesprochen",
      done: "Es wurde erledigt",
      informed: "Sie wurden informiert",
    },
    disputable: (word) =>
      `Wenn es so nicht war, sagen Sie uns innerhalb von sieben Tagen: „${word}“. Dann ist die Zusage wieder offen, und jemand anderes steht dafür ein.`,
  },
  promiseMoved: {
    subject: ({ due }) => `Neue Zeit für unsere Zusage an Sie: ${due}`,
    intro: ({ dealer, due, previousDue }) =>
      `${dealer} hat eine Zusage an Sie verschoben: von ${previousDue} auf ${due}. Die alte Zeit bleibt vermerkt.`,
    picked: ({ dealer, due, previousDue }) =>
      `Sie haben für das, was ${dealer} Ihnen zugesagt hat, eine neue Zeit gewählt: ${due} statt ${previousDue}.`,
    agreed:
      "Es wurde eingetragen, dass Sie einverstanden sind. Wenn nicht, sagen Sie uns innerhalb von sieben Tagen: „Das stimmt nicht“.",
  },
  promiseWithdrawn: {
    subject: () => "Eine Zusage an Sie wurde als nicht mehr nötig geschlossen",
    intro: ({ dealer }) =>
      `${dealer} hat die folgende Zusage geschlossen: Es hieß, dass Sie sie nicht mehr brauchen.`,
    ended: ({ dealer }) => `${dealer} hat die folgende Zusage geschlossen.`,
    disputable:
      "Wenn Sie sie doch brauchen, sagen Sie uns innerhalb von sieben Tagen: „Das stimmt nicht“.",
  },
  promiseReopened: {
    subject: ({ due }) => `Wieder offen: unsere Zusage an Sie, bis ${due}`,
    intro: ({ owner, due }) =>
      `Sie haben uns gesagt, dass es so nicht war. Danke. Die Zusage ist wieder offen, bis ${due}; ${owner} steht jetzt dafür ein.`,
    afterAll: {
      subject: ({ due }) => `Wieder offen: unsere Zusage an Sie, bis ${due}`,
      intro: ({ owner, due }) =>
        `Wir hatten Ihnen mitgeteilt, dass die folgende Zusage beendet ist, weil Ihr Termin als versäumt galt. Sie gilt wieder wie zugesagt: ${owner} löst sie bis ${due} ein. Sie brauchen nichts zu tun.`,
    },
  },
  promiseHandedOver: {
    subject: ({ owner, due }) => `${owner} löst unsere Zusage an Sie bis ${due} ein`,
    intro: ({ owner, dealer, due }) =>
      `${owner} hat die folgende Zusage von ${dealer} übernommen. Sie gilt weiterhin bis ${due}; Sie brauchen nichts zu tun.`,
    hosted: ({ owner, dealer, due }, from) =>
      `${dealer} hat die folgende Zusage von ${from} übernommen. Dort kümmert sich ${owner} darum, weiterhin bis ${due}; Sie brauchen nichts zu tun.`,
  },
  answers: answersDe,
  stillWaiting: ({ service, until }) =>
    `Sie stehen weiter auf der Warteliste, bis ${until}: ${service}.`,
  visitor: visitorDe,
  times: timesDe,
  toCall: (customer) => `${customer} anrufen`,
  // Who was not content knows how they rated it.
  own: { ...own, "talk-about-visit": "Über den Besuch sprechen: {service}" },
  step: (step, of) => `${step} von ${of}`,
  noAttempts: "keine",
  attempt: (outcome, when) => `${ATTEMPTS[outcome]}, ${when}`,
  ...deStaff,
};

const ATTEMPTS = {
  "no-answer": "nicht erreicht",
  voicemail: "Nachricht hinterlassen",
  busy: "besetzt",
  "wrong-number": "falsche Nummer",
  "bad-time": "zu unpassender Zeit erreicht",
} as const;
