import { deskTextsIn } from "./desk-texts.ts";

/** Passing a promise on, and telling the next level now. */
const english = {
  title: "Hand it on",
  link: "Hand it on",
  lead: (owner: string) =>
    `${owner} keeps it until the offer is accepted; unanswered, it comes back.`,
  to: "To whom?",
  anybodyIn: (department: string) => `Anybody in ${department}`,
  otherDealer: "Another dealer",
  toHint: "Another dealer sees this case from the offer until they give it back.",
  note: "What should they know?",
  offer: "Offer it",
  needNote: "Say what they should know",
  badTo: "Choose somebody else",
  offered: (to: string, moment: string) => `Offered to ${to} until ${moment}.`,
  theirNote: (note: string) => `“${note}”`,
  accept: "Take it on",
  returnWhy: "Why not?",
  giveBack: "Give it back",
  takeBack: "Not accepted, or back again",
  needReason: "Say why",
  escalate: "Tell the next level now",
  applyPolicy: "Use the steps as they are now",
};
export type HandoffText = typeof english;

export const handoffText = (language: string): HandoffText =>
  deskTextsIn("handoff", english, language);
