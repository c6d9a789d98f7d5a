/** All that is held of a person: to give it to them, or to end it. */
export const people = {
  title: "Personal data",
  lead: "Who asks may have a copy of all we hold about them, or have it erased. Nothing happens before you have confirmed it.",
  email: "E-mail address",
  phone: "Phone number",
  want: "What do they ask for?",
  wanted: { export: "A copy of it", erase: "To be erased" },
  next: "Look for their cases",
  needOne: "Enter an address or a number",
  badEmail: "Check the address",
  badPhone: "Enter the number with its area code",
  needWant: "Choose what they ask for",
  none: "There is no case of theirs here.",
  unproven: (count: number) =>
    count === 1
      ? "1 case names this address, and nobody has shown that it is theirs. It is left alone."
      : `${count} cases name this address, and nobody has shown that it is theirs. They are left alone.`,
  whoTitle: "Which of them is it?",
  whoLead: "Several people share this number. Only the cases of the one you choose are meant.",
  who: "Name",
  whoDo: "Go on",
  sure: {
    export: "Put a copy together?",
    erase: "Erase this person?",
  },
  cases: (count: number) => (count === 1 ? "It is about 1 case." : `It is about ${count} cases.`),
  copyBody:
    "You get two files to pass on, one to read and one for software. The links to them are below for seven days.",
  ends: (visits: number, promises: number) =>
    `From that moment nobody can open the cases. ${visits === 1 ? "1 visit is" : `${visits} visits are`} cancelled, ${promises === 1 ? "1 open promise ends" : `${promises} open promises end`}, and nobody is told.`,
  forGood: "It cannot be undone.",
  sureDo: { export: "Yes, put it together", erase: "Yes, erase for good" },
  back: "No, go back",
  last: "Latest requests",
  noneYet: "Nobody has asked so far.",
  request: { export: "Copy", erase: "Erasure" },
  state: {
    waiting: "begun; load the page again in a moment",
    working: "begun; load the page again in a moment",
    done: "done",
    failed: "not done",
  },
  asked: (moment: string, name: string) => `${moment}, ${name}`,
  count: (cases: number) => (cases === 1 ? "1 case" : `${cases} cases`),
  read: "To read",
  software: "For software",
  hour: "Each link works for an hour. Load the page again for new ones.",
};
export type PeopleText = typeof people;
