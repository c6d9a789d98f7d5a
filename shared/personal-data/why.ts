/** Whose a datum is: `reader` is a customer or somebody of the staff, as what holds it says. */
export type Whose = "customer" | "staff" | "reader";

/** Until when a datum is there; the printed page says the periods. */
export type Kept =
  /** As long as its case: so many months after the last thing of it ended. */
  | "case"
  | "feedback"
  | "reads"
  /** Until the longest session is over. */
  | "session"
  | "hour"
  | "day"
  /** Until they may be asked again. */
  | "asked"
  /** While the document that names it does. */
  | "document"
  /** While it may be used: it stands for a wish that outlives the case. */
  | "wish";

/** Who reads it; the printed page says which roles may. */
export type Readers =
  | "case"
  | "case-and-customer"
  | "customer"
  | "directory"
  | "readers"
  | "nobody";

export type Why = {
  readonly datum: string;
  readonly whose: Whose;
  readonly purpose: string;
  readonly kept: Kept;
  readonly readers: Readers;
};

/** All kinds of personal data that are stored, and why. */
export const WHY = {
  "customer.name": {
    datum: "Name of the customer",
    whose: "customer",
    purpose: "To know whom a visit or a promise is for, and to address them",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.email": {
    datum: "E-mail address of the customer",
    whose: "customer",
    purpose: "To confirm, remind, and tell when a promise is late",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.phone": {
    datum: "Telephone numbers of the customer, with what they call them",
    whose: "customer",
    purpose: "To call them back as promised",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.language": {
    datum: "Language of the customer",
    whose: "customer",
    purpose: "To write to them in it",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.address": {
    datum: "Address of a visit away from the dealer",
    whose: "customer",
    purpose: "To come to where the customer is",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.wishes": {
    datum: "When and how the customer wants to be reached",
    whose: "customer",
    purpose: "To call when they can answer, and never where they do not want it",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.authorised": {
    datum: "People who may be spoken to for the customer",
    whose: "customer",
    purpose: "To speak with nobody else about the matter",
    kept: "case",
    readers: "case-and-customer",
  },
  "visitor.name": {
    datum: "Name of who comes to a visit in the customer's place",
    whose: "customer",
    purpose: "To receive whoever comes, and to find the visit by what they say",
    kept: "case",
    readers: "case-and-customer",
  },
  "visitor.phone": {
    datum: "Telephone number of who comes in the customer's place",
    whose: "customer",
    purpose: "To ask on the day where they are",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.vehicle": {
    datum: "Registration, VIN, make and model of the car",
    whose: "customer",
    purpose: "To prepare the visit and to find the matter at the desk",
    kept: "case",
    readers: "case-and-customer",
  },
  "customer.words": {
    datum: "What the customer asks for, in their words",
    whose: "customer",
    purpose: "To do what was asked",
    kept: "case",
    readers: "case-and-customer",
  },
  "case.words": {
    datum: "What was promised, noted and given as a reason",
    whose: "customer",
    purpose: "To show what was said and agreed, to both sides",
    kept: "case",
    readers: "case",
  },
  "case.key": {
    datum: "Key of the customer's page",
    whose: "customer",
    purpose: "To let in whoever was given it, and nobody else",
    kept: "case",
    readers: "customer",
  },
  "feedback.words": {
    datum: "What the customer says of a visit",
    whose: "customer",
    purpose: "To answer a complaint, and to do it better",
    kept: "feedback",
    readers: "case-and-customer",
  },
  "reader.name": {
    datum: "Name of who gets a mail",
    whose: "reader",
    purpose: "To address them",
    kept: "case",
    readers: "case",
  },
  "reader.email": {
    datum: "Address a mail goes to",
    whose: "reader",
    purpose: "To send it, and to show that it was sent",
    kept: "case",
    readers: "case",
  },
  "mail.subject": {
    datum: "Subject of a mail",
    whose: "reader",
    purpose: "To show what was sent",
    kept: "case",
    readers: "case",
  },
  "staff.name": {
    datum: "Name of somebody of the staff",
    whose: "staff",
    purpose: "To say who promised, did or was told something",
    kept: "case",
    readers: "case-and-customer",
  },
  "staff.email": {
    datum: "Address of somebody of the staff",
    whose: "staff",
    purpose: "To tell them what they have to know",
    kept: "case",
    readers: "case",
  },
  "staff.opened": {
    datum: "Who of the staff has opened a case, and when",
    whose: "staff",
    purpose: "To tell who has seen a customer's data",
    kept: "reads",
    readers: "readers",
  },
  "staff.session": {
    datum: "Sessions of somebody of the staff, under a hash of their address",
    whose: "staff",
    purpose: "To know who is at the desk, and to end it at once",
    kept: "session",
    readers: "nobody",
  },
  "people.name": {
    datum: "Name in a dealer's or a brand's document",
    whose: "staff",
    purpose: "To say who works there and answers for what",
    kept: "document",
    readers: "directory",
  },
  "people.email": {
    datum: "Address in a dealer's or a brand's document",
    whose: "staff",
    purpose: "To sign in, and to be told what is theirs to do",
    kept: "document",
    readers: "directory",
  },
  "people.language": {
    datum: "Language in a dealer's or a brand's document",
    whose: "staff",
    purpose: "To write to them in it",
    kept: "document",
    readers: "directory",
  },
  "answer.sealed": {
    datum: "First answer to a request, sealed with the caller's own key",
    whose: "reader",
    purpose: "To answer the same request the same way, and do it once",
    kept: "day",
    readers: "nobody",
  },
  "form.sealed": {
    datum:
      "Form with what was typed and what was answered, sealed with a key that the browser alone has",
    whose: "customer",
    purpose: "To show what is wrong with it, and lose nothing",
    kept: "hour",
    readers: "nobody",
  },
  "contact.hash": {
    datum: "Hash of an address, a number, a plate or a word of a name",
    whose: "customer",
    purpose: "To find a case by what a caller says",
    kept: "case",
    readers: "nobody",
  },
  "contact.counted": {
    datum: "Hash of an address or a number, or of a network with a salt of the day",
    whose: "customer",
    purpose: "To send nobody more mail than they can want, and to book nobody twice",
    kept: "day",
    readers: "nobody",
  },
  "contact.asked": {
    datum: "Hash of an address or a number that was asked how a visit was",
    whose: "customer",
    purpose: "To ask nobody again soon",
    kept: "asked",
    readers: "nobody",
  },
  "contact.no-mail": {
    datum: "Hash of an address that gets some or all mail no more",
    whose: "reader",
    purpose: "To keep to that, whatever else is forgotten",
    kept: "wish",
    readers: "nobody",
  },
  "visit.resource": {
    datum: "Name of who or what a visit takes",
    whose: "staff",
    purpose: "To say who receives the customer",
    kept: "case",
    readers: "case-and-customer",
  },
} as const satisfies Readonly<Record<string, Why>>;

/** One kind of personal data. */
export type Datum = keyof typeof WHY;
