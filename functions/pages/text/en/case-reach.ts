/** Asking for a call within a case, adding to it, and how to be reached. */
export const reach = {
  callLink: "Ask us to call you",
  callTitle: "Ask us to call you",
  callTopic: "What is it about?",
  callBy: (moment: string) => `Ask now, and we will call you by ${moment}.`,
  callDo: "Ask for the call",
  writeLink: "Ask us to write to you",
  writeTitle: "Ask us to write to you",
  writeBy: (moment: string) => `Ask now, and you will have our answer in writing by ${moment}.`,
  writeDo: "Ask for the answer",
  needTopic: "Say in a few words what it is about",
  tooManyCalls: "We have already promised you three calls in this case. Please call us.",
  againLink: "Book again",
  noteLink: "Add a note",
  noteTitle: "Add something to your case",
  noteLead:
    "Whoever works on your case will read it there. To be sure of an answer, ask us to call you.",
  noteText: "Your note",
  noteDo: "Add it",
  needNote: "Write your note first",
  tooManyNotes: "You have added a lot of notes in the last hour. Please call us.",
  reachLink: "How and when to call you",
  reachTitle: "How and when may we reach you?",
  reachLead:
    "Everybody here will keep to it from now on. Leave blank whatever does not matter to you.",
  channels: "How may we contact you?",
  channelsHint: "If you choose none, any of them is fine.",
  channel: { phone: "Telephone", email: "E-mail", sms: "Text message" },
  phones: "Phone numbers",
  phone: (row: number) => `Number ${row}`,
  label: "Name it, like “home”",
  never: "Never call this one",
  windows: "When may we call?",
  windowsHint: "If you give none, we call while we are open.",
  window: (row: number) => `Times ${row}`,
  from: "From",
  to: "To",
  days: {
    monday: "Mon",
    tuesday: "Tue",
    wednesday: "Wed",
    thursday: "Thu",
    friday: "Fri",
    saturday: "Sat",
    sunday: "Sun",
  },
  authorised: "Who else may speak for you?",
  person: (row: number) => `Name ${row}`,
  relation: "Who they are to you",
  /** The same where the staff are asked. */
  theirs: {
    authorised: "Who else may speak for them?",
    relation: "Who they are to the customer",
  },
  sales: "Offers from sales",
  salesHint: "Not needed for anything you have asked for. You can change it at any time.",
  /** What is agreed to: `sales-contact`, version 1 of its words. */
  salesContact: "The sales team may contact me about offers, and see this matter for that",
  salesYes: "The sales team may contact you about offers.",
  salesNo: "The sales team will not contact you about offers.",
  salesTakeBack: "No more contact from sales",
  reachDo: "Save",
  badPhone: "Enter a phone number with its area code",
  badLabel: "Give each number a name of its own",
  badWindow: "Choose the days, and a start time that is before the end time",
  badPerson: "Check the name",
};
export type ReachText = typeof reach;

/** Who the customer is, and an address that shall be theirs. */
export const address = {
  detailsLink: "Your name, number and e-mail address",
  detailsTitle: "Your name, number and e-mail address",
  detailsLead: "Correct whatever is out of date.",
  detailsDo: "Save",
  emailHint: "We write to a new address first, and use it once you confirm there that it is yours.",
  waits: (email: string, day: string) =>
    `To use ${email}, open the link in the e-mail we sent there by ${day}. Until then we write to the old address.`,
  tooMany: "You have changed this several times today. Please call us.",
  title: "Is this your address?",
  body: (dealer: string) =>
    `If you say yes, ${dealer} will write to this address from now on, and no longer to the old one.`,
  confirm: "Yes, write to me here",
  isMine: "Is this your e-mail address? Then we can tell you more there.",
  isMineDo: "Yes, I read e-mail there",
  doneTitle: "We will write to you here from now on",
  doneBody: (dealer: string) =>
    `You will get an e-mail with the link to your case at ${dealer} in a moment. Older links no longer work.`,
};
export type AddressText = typeof address;
