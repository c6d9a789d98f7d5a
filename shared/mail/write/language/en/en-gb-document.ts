import type { DocumentWords } from "../words/document-words.ts";

/** What who leads a dealer hears of its document. */
export const enGbDocument: DocumentWords = {
  documentChanged: {
    subject: (place) => `Changes at ${place}: please check`,
    intro: (by, place, when) => `Changed at ${place} by ${by}, ${when}:`,
    operator: "the operator",
    role: {
      advisor: "advisor",
      manager: "manager",
      "general-manager": "general manager",
      brand: "brand",
    },
    added: (name, role) => `${name} was added as ${role}.`,
    removed: (name, role) => `${name} was removed (${role}).`,
    roleChanged: (name, from, to) => `${name}: from ${from} to ${to}.`,
    address: (name, from, to) => `E-mail address of ${name}: from ${from} to ${to}.`,
    mailbox: (name, from, to) => `Mailbox of ${name}: from ${from} to ${to}.`,
    manager: (department, from, to) => `Manager of ${department}: from ${from} to ${to}.`,
    ladder: (place) => `The ladders of ${place}, which say who hears of late promises.`,
    goBack:
      "If this is not as it should be, sign in, go back to the version before, and ask whoever did it.",
    see: "See every change",
    yourAddress: (place) => `${place} no longer writes to this address`,
    askLeader:
      "From now on we write to the other address. If you did not expect this, tell your general manager or your brand at once.",
  },
};
