import type { InvitationWords } from "../words/invitation-words.ts";

/** What somebody reads who is to sign in for the first time. */
export const enGbInvitation: InvitationWords = {
  invitation: {
    subject: (place) => `You can sign in at ${place}`,
    intro: (by, place) =>
      `${by} has added you to the staff of ${place}. At its desk you see your promises and appointments.`,
    signInAs: "Sign in as",
    firstPassword: "First password",
    thenOwn: (days) =>
      `The password works for ${days} days. You are then asked for a password of your own and for a code from an authenticator app. If it has expired, ask whoever added you to invite you again.`,
    ownPassword:
      "You have a password there already. If you do not remember it, choose “Forgot your password” on the page that opens.",
    usualSignIn: "Sign in with the account that you use at work, under this address.",
    notYou: "If you do not work there, do nothing, and please reply to let us know.",
    open: "Open the desk",
  },
};
