import type { DoneText } from "../en/done.ts";

export const done: DoneText = {
  booked: "Gebucht",
  sent: (email) => `Gebucht. Die Bestätigung haben wir an ${email} geschickt.`,
  sending: (email) => `Gebucht. Die Bestätigung geht jetzt an ${email}.`,
  noMail:
    "Gebucht. Bitte notieren Sie Ihre Vorgangsnummer, denn wir haben keine E-Mail-Adresse von Ihnen.",
  held: (until) => `Für Sie reserviert bis ${until} Uhr`,
  heldBody: (email) =>
    `Öffnen Sie bis dahin den Link in der E-Mail an ${email}, dann gehört der Termin Ihnen. Danach kann ihn jemand anderes buchen.`,
  callToday: (number, time) => `Wir rufen Sie heute bis ${time} Uhr unter ${number} an`,
  call: (number, moment) => `Wir rufen Sie bis ${moment} unter ${number} an`,
  writeToday: (email, time) => `Wir schreiben Ihnen heute bis ${time} Uhr an ${email}`,
  write: (email, moment) => `Wir schreiben Ihnen bis ${moment} an ${email}`,
  takes: "Dauer",
  askFor: "Ihr Kontakt vor Ort",
  bring: "Bitte mitbringen",
  directions: "Anfahrt",
  toCase: "Ändern, absagen oder etwas fragen",
};
