import type { AskingText, ComeBackText, FollowUpText, HandBackText } from "../en/desk-after.ts";

export const asking: AskingText = {
  answered: "Der Kunde hat geantwortet, wie der Besuch war.",
  asked: "Der Kunde wurde gefragt, wie der Besuch war, und hat nicht geantwortet.",
  ahead: (when) => `Der Kunde wird am ${when} gefragt, wie der Besuch war.`,
  held: "Wir fragen nicht, wie der Besuch war, solange ein Anruf oder etwas anderes offen ist, das diesem Kunden zugesagt wurde.",
  rests: (when) =>
    `Wir fragen frühestens am ${when}, wie der Besuch war: Es wurde gerade erst etwas in Ordnung gebracht.`,
  unasked: {
    "wants-none":
      "Wir fragen nicht, wie der Besuch war: Der Kunde möchte nur hören, wonach er selbst fragt.",
    "no-address": "Wir fragen nicht, wie der Besuch war: Es gibt keine E-Mail-Adresse.",
    "asked-lately":
      "Wir fragen nicht, wie der Besuch war: Dieser Kunde wurde in den letzten 90 Tagen schon gefragt.",
    "long-ago":
      "Wir fragen nicht, wie der Besuch war: Etwas war so lange offen, dass er über 60 Tage zurückliegt.",
  },
};

export const followUp: FollowUpText = {
  note: "Notieren, was noch zu tun ist",
  change: "Ändern, was noch zu tun ist",
  title: "Was ist noch zu tun?",
  lead: "Noch ruft niemand deswegen an. Ist fünf Arbeitstage nach dem Besuch nichts gebucht, steht bei derselben Person ein Anruf an; wer keine Anrufe möchte, bekommt es schriftlich.",
  what: "Was ist aufgefallen und wurde nicht gemacht?",
  hint: "Kommt es zum Anruf, liest der Kunde es auch. Zum Beispiel: Bremsbeläge vorn abgenutzt.",
  need: "Sagen Sie, was noch zu tun ist",
  press: "Speichern",
  none: "Es ist nichts mehr zu tun",
  left: (what) => `Noch zu tun: ${what}`,
  later: "Fünf Arbeitstage nach dem Besuch steht ein Anruf dazu an, wenn nichts gebucht ist.",
  on: (when) => `Am ${when} steht ein Anruf dazu an, wenn nichts gebucht ist.`,
  settled: {
    promised: "Es wurde nichts gebucht; wir haben zugesagt, uns deswegen zu melden.",
    booked: "Der Kunde hat inzwischen gebucht.",
    closed: "Der Vorgang wurde abgeschlossen; niemand ruft deswegen an.",
  },
};

export const comeBack: ComeBackText = {
  link: "Zusagen, wann es wieder so weit ist",
  title: "Wann soll der Kunde wiederkommen?",
  lead: "Der Kunde bekommt es schriftlich, mit einem Link zum Buchen. Wenn es so weit ist, schicken wir den Link noch einmal. Niemand ruft an.",
  what: "Wofür?",
  hint: "Der Kunde liest es. Zum Beispiel: der erste Ölwechsel.",
  service: "Welche Leistung wird gebucht?",
  owner: "Wer schickt den Link?",
  distance: "Nach welcher Strecke?",
  from: "Von",
  to: "Bis",
  unit: "In",
  units: { mi: "Meilen", km: "Kilometern" },
  when: "Wann ist das?",
  months: "In wie vielen Monaten",
  date: "Oder an diesem Tag",
  press: "Zusagen",
  needService: "Wählen Sie eine Leistung, die gebucht werden kann",
  needWhen: "Geben Sie die Monate oder einen Tag an",
  oneOfBoth: "Geben Sie die Monate oder den Tag an, nicht beides",
  badMonths: "Geben Sie 1 bis 36 Monate an",
  badDistance: "Geben Sie ganze Zahlen ab 10 an, die zweite größer als die erste",
  noMail:
    "Wir können diesem Kunden nicht schreiben, also auch keinen Link schicken. Berichtigen Sie zuerst seine Angaben.",
  already: "Für dieselbe Leistung wurde das schon zugesagt",
  send: "E-Mail mit dem Link senden",
  sendHint:
    "Der Kunde bekommt die E-Mail eine halbe Minute später. Bucht er über den Link, wird das automatisch eingetragen.",
  noService: "Diese Leistung gibt es hier nicht mehr; die E-Mail enthält deshalb keinen Link.",
};

/** Of a car that is ready. */
export const handBack: HandBackText = {
  link: "Abholzeit notieren",
  change: "Abholzeit ändern",
  title: (service) => `Wann holt der Kunde das Auto ab? ${service}`,
  lead: "Der Kunde sieht diese Zeit auf seiner Seite. Wartet er zehn Minuten danach noch, erfährt es die Leitung der Abteilung.",
  day: "An welchem Tag?",
  time: "Um wie viel Uhr?",
  press: "Speichern",
  none: "Das weiß der Kunde noch nicht",
  needDay: "Wählen Sie einen Tag",
  badTime:
    "Geben Sie eine künftige Zeit in Schritten von fünf Minuten innerhalb der Öffnungszeiten an",
  comes: (when) => `Holt das Auto ab: ${when}`,
  waits: (clock) => `Wartet seit ${clock} Uhr`,
};
