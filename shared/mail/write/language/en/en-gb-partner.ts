import type { PartnerWords } from "../words/partner-words.ts";

export const partnerEn: PartnerWords = {
  labels: {
    partner: "Who calls",
    purpose: "What they do",
    callsFrom: "Their number",
    callTimes: "When they may call you",
    car: "Car",
  },
  introduced: {
    subject: ({ partner, dealer }) => `${partner} will call you for ${dealer}`,
    intro: ({ partner, numbers, brand, dealer, what }) =>
      `${partner} works for ${brand} and will call you from ${numbers} for ${dealer}, about: ${what}.`,
    law: "They call only the numbers and at the times that you have named to us.",
    notThis: ({ partner, dealer }) =>
      `If you do not want ${partner} to call, say so with the link below; ${dealer} then looks after it.`,
  },
  noCall: {
    subject: ({ partner, dealer }) => `${partner} works for ${dealer}, and will not call you`,
    intro: ({ partner, brand, dealer, what, due }) =>
      `${dealer} asks ${partner}, which works for ${brand}, about: ${what}. There is no time before ${due} at which ${partner} works and you may be called, so it will not call you.`,
    unseen: ({ partner, brand, dealer, what }) =>
      `${dealer} asks ${partner}, which works for ${brand}, about: ${what}. ${partner} is no longer given your number, so it will not call you.`,
    noNumber: ({ partner, brand, dealer, what }) =>
      `${dealer} asks ${partner}, which works for ${brand}, about: ${what}. We have no number on which you may be called, so ${partner} will not call you. If you would like a call, give us a number on the page of your case.`,
    instead: ({ dealer }) => `You can pick a time at ${dealer} instead.`,
    orYourself: ({ dealer }) =>
      `You can pick a time at ${dealer} instead, or look at the car yourself and send photos.`,
    notThis: ({ partner, dealer }) =>
      `If you do not want ${partner} for this, say so with the link below; ${dealer} then looks after it.`,
  },
  notCalling: {
    subject: ({ partner }) => `${partner} will not call you after all`,
    intro: ({ partner, dealer, what }) =>
      `We told you that ${partner} would call you, about: ${what}. It will not; ${dealer} looks after it.`,
    never: {
      subject: ({ partner, dealer }) => `${dealer} looks after it, not ${partner}`,
      intro: ({ partner, dealer, what }) =>
        `We told you that ${dealer} would ask ${partner}, about: ${what}. It is not asked after all; ${dealer} looks after it.`,
    },
  },
  actions: { notThis: "Not this partner", book: "Pick a time" },
  noOverlap: {
    subject: ({ partner, customer }) => `No call possible: ${partner}, ${customer}`,
    intro: ({ partner, customer, due }) =>
      `There is no time before ${due} at which ${partner} works and ${customer} may be called. No call is offered to ${partner}.`,
    unseen: ({ partner, customer }) =>
      `${partner} is no longer given the number of ${customer}, so it does not call them.`,
    noNumber: ({ partner, customer }) =>
      `We have no number on which ${customer} may be called. No call is offered to ${partner}.`,
    instead:
      "The customer was told and can pick a time with you instead. Somebody of yours can call when they may be called.",
    inWriting:
      "The customer was told and can pick a time with you instead, or give a number on the page of their case. Until then somebody of yours can write to them.",
  },
  notAsked: {
    subject: ({ partner, what }) => `${partner} is not asked: ${what}`,
    intro: ({ partner, customer, due }) =>
      `${partner} is not asked after all. The promise to ${customer} is yours and due by ${due}.`,
  },
};
