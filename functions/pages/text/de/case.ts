import type {
  Denied,
  CaseText,
  HandBackText,
  PromiseText,
  WaitingText,
  FeedbackText,
  UnsubscribeText,
} from "../en/case.ts";

const TRIED = {
  "no-answer": "nicht erreicht",
  voicemail: "wir haben eine Nachricht hinterlassen",
  busy: "es war besetzt",
  "wrong-number": "die Nummer stimmte nicht",
  "bad-time": "es passte gerade nicht",
} as const;

export const ofCase = {
  title: (topic) => topic,
  atDealer: (dealer) => `Ihr Vorgang bei ${dealer}`,
  reference: "Vorgangsnummer",
  keepReference: "Halten Sie sie bereit, wenn Sie anrufen.",
  appointments: "Für Sie gebucht",
  status: (status) =>
    ({
      confirmed: "Bestätigt",
      unconfirmed: "Bestätigung nicht zugestellt",
      arrived: "Sie sind da",
      "in-progress": "In Arbeit",
      ready: "Fertig",
      completed: "Erledigt",
      "part-needed": "Wartet auf ein Teil",
      cancelled: "Abgesagt",
      "no-show": "Versäumt",
      "missed-unconfirmed": "Hat nicht stattgefunden",
    })[status],
  held: "Freigehalten",
  heldNote: (until) =>
    `Diesen Termin halten wir Ihnen bis ${until} frei. Öffnen Sie bis dahin den Link in unserer E-Mail, dann gehört er Ihnen; danach kann ihn jemand anderes haben.`,
  heldPress: (until, press) =>
    `Diesen Termin halten wir Ihnen bis ${until} frei. Drücken Sie bis dahin oben auf „${press}“, dann gehört er Ihnen.`,
  unconfirmedNote:
    "Unsere Bestätigung hat Sie nicht erreicht, aber der Termin gehört Ihnen. Wir rufen Sie an, um ihn zu bestätigen.",
  missedNote:
    "Es tut uns leid: Unsere Bestätigung hat Sie nie erreicht, Sie konnten von diesem Termin also nicht wissen. Sie haben nichts versäumt; suchen Sie sich gern einen neuen aus.",
  unreachedNote:
    "Unsere Bestätigung hat Sie nicht erreicht, aber der Termin gehört Ihnen. Bitte prüfen Sie Ihre E-Mail-Adresse oder nennen Sie uns eine Telefonnummer:",
  place: "Wo",
  with: "Für Sie reserviert",
  until: (time) => `bis ${time} Uhr`,
  change: "Termin verschieben",
  cancel: "Termin absagen",
  promises: "Was wir zugesagt haben",
  promiseStatus: (status) =>
    ({ open: "Offen", kept: "Erledigt", withdrawn: "Nicht mehr nötig" })[status],
  overdue: "Verspätet",
  overdueNote: "Wir sind damit zu spät dran, und die Verantwortlichen wissen Bescheid.",
  by: "Wer",
  due: "Bis",
  wasDue: (moment) => `zuerst zugesagt bis ${moment}`,
  doneAt: "Erledigt",
  dueToday: (time) => `Heute bis ${time} Uhr`,
  dueTomorrow: (time) => `Morgen bis ${time} Uhr`,
  today: (time) => `um ${time} Uhr`,
  otherDay: (moment) => `am ${moment}`,
  tried: (count, when, outcome) =>
    count === 1
      ? `Wir haben es ${when} versucht: ${TRIED[outcome]}.`
      : `Wir haben es ${count}-mal versucht, zuletzt ${when}: ${TRIED[outcome]}.`,
  timeline: "Bisheriger Verlauf",
  earlier: "Frühere Einträge",
  latest: "Zu den neuesten Einträgen",
  olderClosed: "Ältere Termine und Zusagen finden Sie unter „Frühere Einträge“.",
  mails: "E-Mails an Sie",
  mail: (state) =>
    ({
      queued: "unterwegs",
      sending: "unterwegs",
      sent: "gesendet",
      delivered: "zugestellt",
      bounced: "zurückgekommen",
      complained: "als unerwünscht gemeldet",
      unknown: "vielleicht nicht gesendet",
      failed: "nicht gesendet",
      superseded: "nicht mehr nötig",
      suppressed: "nicht gesendet, die Adresse nimmt unsere E-Mails nicht an",
    })[state],
  questions: "Möchten Sie etwas ergänzen oder fragen?",
  callUs: (telephone) => `Rufen Sie uns an: ${telephone}`,
  cancelTitle: (service) => `${service} absagen?`,
  cancelBody: "Der Termin wird sofort für andere frei.",
  cancelReason: "Möchten Sie uns sagen, warum?",
  cancelDo: "Ja, absagen",
  keep: "Nein, behalten",
  changeTitle: (service) => `Neuer Termin: ${service}`,
  now: "Bisher",
  newTime: "Neue Zeit",
  changeConfirm: "Möchten Sie diesen Termin?",
  changeDo: "Auf diesen Termin verschieben",
  anotherTime: "Anderen Termin wählen",
  asNow: (name) => `Wie bisher: ${name}`,
  toCase: "← Zurück zu Ihrem Vorgang",
  promise: (kind, what) => (kind === "callback" ? "Wir rufen Sie an" : what),
  about: "Worum es geht",
  number: "Nummer",
  writtenTo: (email) => `Wir schreiben Ihnen an ${email}.`,
  bookAgain: "Neuen Termin buchen",
  unchanged: "Ihr Termin ist unverändert.",
  tooLate: "Hier lässt sich das nicht mehr ändern. Bitte rufen Sie uns an; wir finden einen Weg.",
  cancelledTitle: (service) => `${service}: abgesagt`,
  alreadyCancelled: "Der Termin ist bereits abgesagt; Sie brauchen nichts weiter zu tun.",
  closed: "Dieser Termin lässt sich hier nicht mehr ändern.",
} satisfies CaseText;

const DENIED: Readonly<Record<Denied, string>> = {
  keep: "Sie haben uns gesagt, dass es nicht stimmt.",
  withdraw: "Sie haben uns gesagt, dass es nicht stimmt.",
  move: "Sie haben uns gesagt, dass Sie der neuen Zeit nicht zugestimmt haben; die frühere gilt wieder.",
  expect:
    "Sie haben uns gesagt, dass Ihnen die neue Zeit nicht passt; es bleibt bei der zugesagten.",
};

export const promise = {
  logged: (outcome, at) =>
    `Wir haben am ${at} notiert, ${{ reached: "dass wir mit Ihnen gesprochen haben", done: "dass es erledigt ist", informed: "dass Sie Bescheid wissen" }[outcome]}.`,
  loggedNote: (note) => `Unsere Notiz: „${note}“`,
  isItSo: "Stimmt das?",
  movedAs: "Wir haben notiert, dass Sie mit der neuen Zeit einverstanden sind.",
  expectedBy: (moment) =>
    `Wir rechnen jetzt damit, dass es bis ${moment} erledigt ist. Unsere Zusage gilt weiter, bis Sie zustimmen.`,
  thatIsFine: "Das passt mir",
  doesNotSuit: "Das passt mir nicht",
  withdrawnAs: (reason) =>
    `Wir haben notiert, dass Sie das nicht mehr brauchen${reason === undefined ? "" : `: „${reason}“`}.`,
  yesSo: "Ja, das stimmt",
  notSo: "Das stimmt nicht",
  nobodyCalled: "Mich hat niemand angerufen",
  comment: "Möchten Sie etwas dazu sagen?",
  disputeUntil: (moment) => `Sie können es uns bis ${moment} sagen.`,
  thanks: "Sie haben das bestätigt. Danke.",
  reopened: (denied) => `${DENIED[denied]} Jetzt kümmert sich jemand aus der Leitung darum.`,
  newTime: "Neue Zeit wählen",
  book: "Termin buchen",
  comeBack: "Wiederkommen",
  noLongerNeeded: "Nicht mehr nötig",
  companiesSettle:
    "Das klären die Firmen unter sich. Für Sie gibt es nichts zu tun und nichts zu bezahlen.",
  withdrawTitle: "Nicht mehr nötig?",
  withdrawBody: "Wir schließen diese Zusage, und deswegen ruft Sie niemand mehr an.",
  withdrawReason: "Möchten Sie uns sagen, warum?",
  withdrawDo: "Ja, schließen",
  keepIt: "Nein, ich brauche es noch",
  newTimeTitle: "Wann sollen wir Sie anrufen?",
  newTimeNow: "Zugesagt bis",
  by: (moment) => `Bis ${moment}`,
  newTimeDo: "Rufen Sie mich bis dahin an",
  needTime: "Wählen Sie eine der Zeiten",
  timeGone: "Diese Zeit ist nicht mehr möglich; wählen Sie eine von diesen",
  noTimes: "In den nächsten Tagen gibt es keine andere Zeit. Bitte rufen Sie uns an.",
  claimLink: "Mir wurde etwas anderes zugesagt",
  claimTitle: "Was wurde Ihnen zugesagt?",
  claimLead: "Wir glauben Ihnen. Die Leitung steht dafür ein, und hier sehen Sie, wie es steht.",
  claimWhat: "Was wurde zugesagt?",
  claimWhatHint: "Zum Beispiel: Die Leitung ruft mich morgen früh an.",
  claimMadeBy: "Wer hat es zugesagt?",
  claimDepartment: "Um welche Abteilung geht es?",
  claimDate: "Für welchen Tag?",
  claimTime: "Für welche Uhrzeit?",
  claimDo: "Zusage festhalten",
  needWhat: "Sagen Sie, was zugesagt wurde",
  needDate: "Geben Sie den zugesagten Tag ein; er darf höchstens 30 Tage zurückliegen",
  badMadeBy: "Kürzen Sie die Angabe, wer es zugesagt hat",
  tooManyClaims:
    "Fünf Zusagen, von denen Sie uns berichtet haben, sind noch offen. Bitte rufen Sie uns wegen dieser an.",
  changedTitle: "Das hat sich inzwischen geändert",
  changedBody:
    "Jemand war schneller, oder es wurde schon gesendet. Ihr Vorgang zeigt den aktuellen Stand.",
  tooLateTitle: "Das ist mehr als sieben Tage her",
  tooLateBody:
    "Es wurde nichts geändert. Rufen Sie uns an, oder sagen Sie uns in Ihrem Vorgang, was zugesagt war.",
} satisfies PromiseText;

export const waiting = {
  join: "Schreiben Sie mir, wenn ein früherer Termin frei wird",
  joined: "Wir schreiben Ihnen, wenn ein früherer Termin frei wird. Bis dahin behalten Sie diesen.",
  leave: "Ich brauche keinen früheren Termin",
  offered: (moment) => `Ein früherer Termin ist für Sie reserviert: ${moment}`,
  until: (moment) =>
    `Reserviert bis ${moment}; wenn Sie nichts tun, bleibt Ihr jetziger Termin bestehen.`,
  remaining: (span) => `Noch ${span}`,
  accept: "Den früheren Termin nehmen",
  decline: "Nein, auf einen anderen warten",
  gone: "Dieser frühere Termin ist nicht mehr für Sie reserviert. Ihr bisheriger ist unverändert.",
  goneTitle: "Der frühere Termin ist vergeben",
  calendar: "In meinen Kalender",
} satisfies WaitingText;

export const feedback = {
  question: "Wie war Ihr Besuch?",
  rating: (rating) => `${rating} von 5`,
  hint: "1 ist schlecht, 5 ist sehr gut.",
  comment: "Was sollten wir wissen?",
  send: "Senden",
  thanks: "Vielen Dank für Ihre Rückmeldung.",
} satisfies FeedbackText;

export const unsubscribe = {
  title: "Keine Umfragen und keine Werbung mehr?",
  body: "Sie bekommen dann keine Umfragen und keine Werbung mehr per E-Mail. Bestätigungen und Nachrichten zu Ihren Terminen kommen weiterhin.",
  decline: "Ja, nichts mehr davon senden",
  doneTitle: "Sie bekommen keine Umfragen und keine Werbung mehr",
  doneBody: "Das gilt ab sofort. Bestätigungen und Nachrichten zu Ihren Terminen kommen weiterhin.",
} satisfies UnsubscribeText;

export { data } from "./case-data.ts";
export { address, reach } from "./case-reach.ts";
export { find } from "./case-find.ts";

/** When they come for a car that is ready. */
export const handBack: HandBackText = {
  link: "Abholzeit nennen",
  change: "Andere Abholzeit nennen",
  title: "Wann holen Sie Ihr Auto ab?",
  lead: "Sie können kommen, solange wir geöffnet haben; Ihr Auto steht dann für Sie bereit.",
  day: "An welchem Tag?",
  time: "Um wie viel Uhr?",
  press: "Absenden",
  none: "Das weiß ich noch nicht",
  comes: (when) => `Sie kommen am ${when}.`,
  openUntil: (clock) => `Heute haben wir bis ${clock} Uhr geöffnet.`,
  needDay: "Wählen Sie einen Tag",
  badTime: "Geben Sie eine Zeit in Schritten von fünf Minuten an, zu der wir noch geöffnet haben",
};
