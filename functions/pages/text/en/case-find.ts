/** Getting into a case again, and the page of whoever has no key to it. */
export const find = {
  title: "Find your appointment",
  lead: "The link in our e-mail opens your appointment and keeps it open on this device for a day and a half. If you cannot find it, get in again here.",
  linkTitle: "Have the link sent to you",
  reference: "Reference",
  referenceHint: "Ten letters and digits. It is in each of our e-mails.",
  contact: "E-mail address or phone number",
  contactHint: "One that you gave us for this appointment.",
  send: "Send me the link",
  codeTitle: "Or enter a code from your dealer",
  codeLead:
    "No e-mail address, or has nothing arrived? Call your dealer and say your reference. They will put your e-mail address right, or read out a six-digit code, which opens your appointment once, within an hour.",
  code: "Code",
  open: "Open my appointment",
  sentTitle: "Check your e-mail",
  sentBody:
    "If the two things you entered belong together, the link is on its way to the e-mail address we have for this appointment. It may take a few minutes; check your spam folder too.",
  sentNothing:
    "Has nothing arrived? Then we have a different address or none, or the reference is not quite right. Your dealer can help you by phone.",
  narrowedTitle: "You can only read this page now",
  narrowedBody:
    "Everything here ended more than 30 days ago. To change something, have a new link sent to your e-mail address; older links then stop working.",
  narrowedCall:
    "Everything here ended more than 30 days ago. To change something, call us and we will read out a code to you.",
  renew: "Send me a new link",
  renewed: "A new link is on its way to your e-mail address. Older links no longer work.",
  again: "Try again",
  needReference: "Enter the reference, ten letters and digits, exactly as it stands in our e-mail",
  needContact: "Enter the e-mail address or the phone number you gave us",
  needCode: "Enter the six-digit code",
  wrongCode:
    "This code does not work. Check the reference and the six digits. A code works once, within an hour and five attempts; your dealer can give you another.",
  tooMany: "There were too many attempts with this reference. Wait an hour, or call your dealer.",
  replaceLink: "Somebody else has my link",
  replaceTitle: "Replace your link?",
  replaceBody: (email: string) =>
    `The link you have now stops working at once, for everybody who has it. We send a new one to ${email}. Your case stays open in this browser, and nothing else changes.`,
  replaceDo: "Replace the link",
  replaceKeep: "No, keep it",
  replaceCall:
    "We send a new link only to an e-mail address where we know that you read our e-mails. Call us: we end the old link and read out a code to you that opens your case.",
  replaceTooMany:
    "The link was replaced or sent several times within an hour; the newest is in your e-mail. Wait an hour, or call us and we will replace it.",
  replacedTitle: "Your link was replaced",
  replaced: (email: string) =>
    `The old link no longer works. The new one is on its way to ${email}. You can go on here in this browser.`,
};
export type FindText = typeof find;
