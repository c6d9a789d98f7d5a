import type { TimelineLines } from "../../../../shared/views/timeline.ts";

type Lines = Pick<
  TimelineLines,
  "case.code-made" | "case.code-used" | "commitment.settlement-disputed"
>;

/** What became of a code. */
const CODES: Readonly<Record<"read-out" | "renewed" | "revoked", string>> = {
  "read-out": "A code to open this case was read out to the customer",
  renewed: "The code for help on the road was replaced; the old ones show nothing any more",
  revoked: "The code for help on the road was taken back; it shows nothing any more",
};

type Named = { readonly name?: string | undefined; readonly company?: string | undefined };

/** Who it was shown to, where they said so. */
function named({ name, company }: Named): string {
  const said = [name, company].filter((one) => one !== undefined).join(", ");
  return said === "" ? "" : ` (${said})`;
}

/** What happened, in the timeline. */
export const codeLines = {
  "case.code-made": ({ verify }) => CODES[verify ?? "read-out"],
  "commitment.settlement-disputed": ({ commitment: { what }, company, reason }) =>
    `${company} disputes what others say they did: ${what}, “${reason}”`,
  "case.code-used": ({ shown }) =>
    shown === undefined
      ? "The case was opened with the code that was read out"
      : `Shown to somebody with the customer’s code: ${shown.what}${named(shown)}`,
} satisfies Lines;

/** What was to settle between companies is. */
export const settled = (company: string, what: string) =>
  `${company} honours it, so it is settled: ${what}`;

/** The page of a partner's desk that cannot find a customer. */
export const desk = {
  title: "Check what a customer was promised",
  lead: "For roadside and service partners who cannot find a customer on their own records. With the reference and the code that the customer shows you, you see what their dealer promised and who answers for it. Nothing about the customer is shown.",
  reference: "Reference",
  referenceHint: "Ten letters and digits",
  code: "Code",
  codeHint: "Eight letters and digits, such as 7KZ3 MQ2W",
  name: "Your name",
  company: "Your company",
  whoHint: "The customer and the dealer can read it.",
  show: "Show what was promised",
  needReference: "Enter the reference that the customer shows you",
  needCode: "Enter the code that the customer shows you",
  notAName: "Enter a name without a link or an e-mail address",
  nothing:
    "Nothing can be shown for this reference and code. Ask the customer for the code that their page shows now, or call their dealer.",
  tooMany:
    "There were too many tries. Wait a few minutes, or ask the customer for a new code on their page.",
  shownTitle: (dealer: string) => `Promised by ${dealer}`,
  honour: (dealer: string) =>
    `On their word you can help now, provisionally, and settle with ${dealer} afterwards. Nothing more is needed from the customer.`,
  promise: "Promised",
  state: "State",
  states: {
    requested: "requested, not active yet",
    active: "active",
    done: "done",
  },
  due: "By",
  car: "Car",
  owner: "Who answers for it",
  until: "This code is valid until",
  call: (owner: string, number: string) => `Call ${owner}: ${number}`,
  noted: "The customer and the dealer can see that this was shown.",
  servedTitle: "You helped?",
  servedLead: "Tell the dealer, so that it is settled with you and the customer is asked nothing.",
  partnerReference: "Your reference",
  serve: "We helped this customer",
  needName: "Enter your name",
  needCompany: "Enter the name of your company",
  another: "Check another code",
  thanksTitle: "Thank you. The dealer has it",
  thanks: (owner: string, moment: string) => `${owner} will settle it with you by ${moment}.`,
};
export type VerifyDeskText = typeof desk;

/** The customer's own part of it, on their case. */
export const own = {
  part: "For whoever helps you on the road",
  lead: (what: string) =>
    `If somebody cannot find you on their records, they can check this promise: ${what}. Show them the reference and this code, or let them scan the square.`,
  enter: (page: string) => `They enter it at ${page}`,
  reference: "Reference",
  code: "Code",
  until: (moment: string) => `Valid until ${moment}. This page shows another code each day.`,
  square: "A square to scan: it opens that page with the code filled in",
  sees: "They see the dealer, your car, the promise and who answers for it, and nothing else about you. Each time it was shown stands under “What happened so far”.",
  renew: "Get a new code",
  renewHint: "The codes you showed before stop working at once.",
  revoke: "Take the code back",
  revoked: "You took the code back. Nobody is shown anything.",
  again: "Show a code again",
};
export type VerifyOwnText = typeof own;
