/** What customers read that a dealer writes itself, where staff write it. */
export const words = {
  preview: "See the page as customers see it",
  toWords: "What customers read of it, in each language",
  ofService: (service: string) => `${service}: what customers read`,
  serviceLead:
    "In each language that you speak with customers. Where one is left empty, they read what another language says.",
  name: "Name",
  elseNamed: (name: string) => `Empty: ${name}`,
  service: {
    names: "Name",
    description: "What it is",
    priceText: "Price",
    bring: "What to bring",
    stay: "How long to stay",
  },
  hints: {
    description: "Empty in all languages: a sentence of ours for its kind.",
    priceText: "As customers read it, such as: from £89",
    bring: "Such as: your driving licence",
    stay: "Where it is not just the time that is booked.",
  },
  ofDepartment: (department: string) => `${department}: the name that customers read`,
  departmentLead: "In each language that you speak with customers.",
  options: "What customers choose by",
  ofOption: (option: string) => `${option}: the words that customers read`,
  optionLead:
    "What sets your cars apart is chosen by these words. Nothing else changes: visits keep what was chosen.",
  privacy: "What you say of personal data",
  privacyLead:
    "It stands on your page on privacy, beside what is true of every dealer here. How long things are kept, and the address of a policy of your own, each have a form of their own.",
  privacyContact: "E-mail address for questions about personal data",
  elseAddress: (address: string) => `Empty: ${address}`,
  authority: "Where customers can complain",
  authorityName: "Name of the authority",
  authorityUrl: "Address of its website",
  bothOfAuthority: "Give both its name and the address of its website, or neither",
  processors: "Who else works with the data for you",
  processorsHint: "Save to have room for one more. One that you empty is taken out.",
  processor: (number: number) => `Company ${number}`,
  processorName: "Name",
  does: (language: string) => `What it does with the data (${language})`,
  needName: "Enter its name",
  needDoes: "Say in one language at least what it does with the data",
  accessibility: "What you say of accessibility",
  accessibilityLead:
    "It stands on your page on accessibility, beside what is true of all pages here.",
  limits: "What is known not to work for everybody",
  noLimits: "Nothing is known not to work for everybody.",
  assessedOn: "When it was last looked at",
  accessibilityContact: "E-mail address for whoever cannot use something",
};
export type WordsText = typeof words;
