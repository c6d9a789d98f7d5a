import { deskTextsIn } from "./desk-texts.ts";

/** Signing in, and the frame of the desk. */
const english = {
  desk: "Desk",
  skip: "Skip to the content",
  now: "Now",
  today: "Today",
  new: "New",
  find: "Find",
  report: "Report",
  document: "Dealer",
  signOut: "Sign out",
  signedInAs: (name: string) => `Signed in as ${name}`,
  dealers: "All my dealers",
  pickDealer: "Which dealer?",
  noDealerTitle: "You are on no dealer’s staff",
  noDealerBody: (email: string) =>
    `You are signed in as ${email}. Ask a manager to add this address to the dealer’s staff, then load this page again.`,
  otherPerson: "Sign in as somebody else",
  signedOutTitle: "You are signed out",
  signedOutBody: "The sign-in service may remember you; on a shared computer, sign out there too.",
  signIn: "Sign in",
  endedTitle: "Your session has ended",
  endedBody: "Nothing was changed. Sign in again; you come back to where you were.",
  endedTyped: "What you had typed, to copy",
  notSignedInTitle: "You are not signed in",
  notSignedInBody: "The sign-in was not finished, or took too long. Try once more.",
  notVerifiedBody:
    "Your e-mail address is not verified at the sign-in service, so we cannot tell who you are.",
};
export type DeskText = typeof english;

export const deskText = (language: string): DeskText => deskTextsIn("desk", english, language);
