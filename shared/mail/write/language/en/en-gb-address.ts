import type { AddressWords } from "../words/address-words.ts";

/** Where the case is, and what an address hears that is theirs no more or not yet: nothing of it. */
export const enGbAddress: AddressWords = {
  caseLink: {
    subject: (dealer) => `Your link to your case at ${dealer}`,
    intro: (dealer) =>
      `Here is the link to your case at ${dealer}: everything that was booked, promised and done, and how to change it.`,
    replaced: (telephone) =>
      `The links in our earlier e-mails no longer work. If you did not want that, please ring us on ${telephone}.`,
  },
  addressChanged: {
    subject: (dealer) => `${dealer} no longer writes to this address`,
    intro: (dealer, telephone) =>
      `The e-mail address of a case at ${dealer} was changed, so we no longer write to you here about it. If you did not want that, please ring us on ${telephone}.`,
  },
  addressConfirm: {
    subject: (dealer) => `Is this your address? ${dealer} asks`,
    intro: (dealer) =>
      `Somebody asked ${dealer} to write to this address about their case. If it was you, open the link within seven days and say so. Until then nothing changes.`,
    otherwise: "If it was not you, do nothing: you will hear no more of it.",
  },
};
