import type { InvitationWords } from "../words/invitation-words.ts";

/** What somebody reads who is to sign in for the first time. */
export const deInvitation: InvitationWords = {
  invitation: {
    subject: (place) => `Ihr Zugang bei ${place}`,
    intro: (by, place) =>
      `Sie wurden von ${by} in das Team von ${place} aufgenommen. Am Arbeitsplatz sehen Sie Ihre Zusagen und Termine.`,
    signInAs: "Anmelden als",
    firstPassword: "Erstes Passwort",
    thenOwn: (days) =>
      `Das Passwort gilt ${days} Tage. Danach werden Sie nach einem eigenen Passwort und nach einem Code aus einer Authenticator-App gefragt. Ist es abgelaufen, bitten Sie die Person, die Sie aufgenommen hat, Sie noch einmal einzuladen.`,
    ownPassword:
      "Sie haben dort bereits ein Passwort. Wenn Sie es vergessen haben, wählen Sie auf der Seite, die sich öffnet, „Forgot your password“.",
    usualSignIn:
      "Melden Sie sich mit dem Konto an, das Sie bei der Arbeit benutzen, unter dieser Adresse.",
    notYou:
      "Wenn Sie dort nicht arbeiten, müssen Sie nichts tun; bitte antworten Sie uns aber kurz.",
    open: "Arbeitsplatz öffnen",
  },
};
