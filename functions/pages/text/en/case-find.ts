/** Getting into a case again, and the page of whoever has no key to it. */
export const find = {
  title: "Find your appointment",
  lead: "The link in our mail opens your appointment and keeps it open on this device for a day and a half. If you do not have it at hand, get in again here.",
  linkTitle: "Have the link sent to you",
  reference: "Reference",
  referenceHint: "Ten letters and digits. It stands in each of our mails.",
  contact: "E-mail address or phone number",
  contactHint: "One that you gave us for this appointment.",
  send: "Send me the link",
  codeTitle: "Or enter a code from your dealer",
  codeLead:
    "No e-mail address, or nothing arrives? Call your dealer and say your reference. You are given a code of six digits, which opens your appointment once, within an hour.",
  code: "Code",
  open: "Open my appointment",
  sentTitle: "Look in your mail",
  sentBody:
    "If what you entered belongs together, the link is on its way to the e-mail address we have for this appointment. It may take a few minutes; look in your spam folder, too.",
  sentNothing:
    "Nothing arrives? Then we have another address or none, or the reference is not quite right. Your dealer can help you on the phone.",
  narrowedTitle: "This page is for reading now",
  narrowedBody:
    "Everything here ended more than 30 days ago. To change something, have a new link sent to your e-mail address; older links then stop working.",
  narrowedCall:
    "Everything here ended more than 30 days ago. To change something, call us: we read out a code to you.",
  renew: "Send me a new link",
  renewed: "A new link is on its way to your e-mail address. Older links no longer work.",
  again: "Try again",
  needReference: "Enter the reference, ten letters and digits",
  needContact: "Enter the e-mail address or the phone number you gave us",
  needCode: "Enter the code, six digits",
  wrongCode:
    "This code opens nothing. Check the reference and the six digits. A code works once, for an hour and five tries; your dealer can give you another.",
  tooMany: "There were too many tries with this reference. Wait an hour, or call your dealer.",
};
export type FindText = typeof find;
